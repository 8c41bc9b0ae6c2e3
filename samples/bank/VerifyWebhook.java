import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies a webhook: WEBHOOK_SECRET=whsec_... java VerifyWebhook.java ID TIMESTAMP SIGNATURE < BODY. The three are the
 * headers webhook-id, webhook-timestamp and webhook-signature. Exit 0: it is ours, and of now.
 */
public class VerifyWebhook {
  static boolean holds(String secret, String id, String timestamp, String signatures, byte[] body, long now)
      throws Exception {
    if (!timestamp.matches("\\d{1,12}") || Math.abs(now - Long.parseLong(timestamp)) > 300) return false;
    byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    String wanted = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    boolean found = false;
    // Two of them while a secret changes; compared in constant time.
    for (String each : signatures.split(" "))
      found |= MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), each.getBytes(StandardCharsets.UTF_8));
    return found;
  }

  public static void main(String[] headers) throws Exception {
    boolean well = holds(
        System.getenv("WEBHOOK_SECRET"), headers[0], headers[1], headers[2], System.in.readAllBytes(),
        System.currentTimeMillis() / 1000);
    System.out.println(well ? "valid" : "refused");
    System.exit(well ? 0 : 1);
  }
}
