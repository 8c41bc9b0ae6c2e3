"""Verifies a webhook: WEBHOOK_SECRET=whsec_... python3 verify_webhook.py ID TIMESTAMP SIGNATURE < BODY

The three are the headers webhook-id, webhook-timestamp and webhook-signature. Exit 0: it is ours, and of now.
"""
import base64, hashlib, hmac, os, sys, time


def holds(secret, message_id, timestamp, signatures, body, now):
    if not timestamp.isdigit() or abs(now - int(timestamp)) > 300:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{timestamp}.".encode() + body
    wanted = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    # Two of them while a secret changes; compared in constant time.
    return any([hmac.compare_digest(wanted, each) for each in signatures.split(" ")])


message_id, timestamp, signatures = sys.argv[1:4]
well = holds(os.environ["WEBHOOK_SECRET"], message_id, timestamp, signatures, sys.stdin.buffer.read(), time.time())
print("valid" if well else "refused")
sys.exit(0 if well else 1)
