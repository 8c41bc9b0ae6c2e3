import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a seal without asking anybody: java VerifySeal.java SEAL KEYS REVOCATIONS, three files that were fetched before:
 * a seal (from an answer or a QR code), /partner/v1/jwks, /partner/v1/revocations. Exit 0: it holds. Java has no JSON of
 * its own; what is read here by patterns was signed by us, or is refused. In a program, use the parser you have.
 */
public class VerifySeal {
  static final byte[] P256 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

  static byte[] raw(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  static String member(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}\\]]+)").matcher(json);
    return found.find() ? found.group(1) : "";
  }

  /** The claims, or null: not signed by a key of ours, or changed since. */
  static String claims(String jws, String keys) throws Exception {
    String[] parts = jws.split("\\.");
    if (parts.length != 3) return null;
    String head = new String(raw(parts[0]), StandardCharsets.UTF_8);
    if (!member(head, "alg").equals("ES256")) return null;
    for (String key : keys.split("\\{")) {
      if (member(key, "kid").isEmpty() || !member(key, "kid").equals(member(head, "kid"))) continue;
      byte[] spki = new byte[91];
      System.arraycopy(P256, 0, spki, 0, 27);
      System.arraycopy(raw(member(key, "x")), 0, spki, 27, 32);
      System.arraycopy(raw(member(key, "y")), 0, spki, 59, 32);
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));
      check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      byte[] signature = raw(parts[2]);
      if (signature.length == 64 && check.verify(signature)) return new String(raw(parts[1]), StandardCharsets.UTF_8);
    }
    return null;
  }

  static String standing(String shown, String keys, String revocations) throws Exception {
    String text = shown.startsWith("{") ? member(shown, "seal") : shown;
    String seal = text.substring(text.indexOf('#') + 1);
    String claims = claims(seal, keys);
    if (claims == null) return "forged";
    String list = claims(member(revocations, "list"), keys);
    if (list == null || !member(list, "k").equals("revocations") || !member(list, "iss").equals(member(claims, "iss")))
      return "no list";
    if (Long.parseLong(member(list, "exp")) < System.currentTimeMillis() / 1000) return "list too old";
    byte[] signed = seal.substring(0, seal.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(signed);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    return list.contains("\"" + id + "\"") ? "revoked" : "valid " + claims;
  }

  public static void main(String[] files) throws Exception {
    String said = standing(
        Files.readString(Path.of(files[0])).trim(), Files.readString(Path.of(files[1])), Files.readString(Path.of(files[2])));
    System.out.println(said);
    System.exit(said.startsWith("valid") ? 0 : 1);
  }
}
