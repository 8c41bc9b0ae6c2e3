"""Checks a seal without asking anybody: python3 verify_seal.py SEAL KEYS REVOCATIONS

Three files that were fetched before: a seal (from an answer or a QR code), /partner/v1/jwks, /partner/v1/revocations.
Exit 0: it holds. Python alone verifies no signature: `cryptography` is used where it is installed, else `openssl`.
"""
import base64, hashlib, json, subprocess, sys, tempfile, time
from pathlib import Path


def raw(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def integer(part):
    part = part.lstrip(b"\0") or b"\0"
    part = b"\0" + part if part[0] & 0x80 else part
    return bytes([2, len(part)]) + part


def holds(key, signed, signature):
    """ES256: P-256, SHA-256, and a signature of 64 bytes (RFC 7518, 3.4)."""
    if len(signature) != 64:
        return False
    body = integer(signature[:32]) + integer(signature[32:])
    der = bytes([0x30, len(body)]) + body
    spki = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + raw(key["x"]) + raw(key["y"])
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_der_public_key
    except ImportError:
        with tempfile.TemporaryDirectory() as folder:
            for name, content in (("key", spki), ("signature", der), ("signed", signed)):
                Path(folder, name).write_bytes(content)
            command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", "key", "-signature", "signature", "signed"]
            return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0
    try:
        load_der_public_key(spki).verify(der, signed, ec.ECDSA(SHA256()))
        return True
    except InvalidSignature:
        return False


def claims_of(jws, keys):
    head, body, signature = jws.split(".")
    header = json.loads(raw(head))
    key = next((each for each in keys if each["kid"] == header.get("kid")), None)
    if header.get("alg") != "ES256" or key is None or not holds(key, f"{head}.{body}".encode(), raw(signature)):
        return None
    return json.loads(raw(body))


def standing(seal, keys, revocations):
    seal = (json.loads(seal)["seal"] if seal.startswith("{") else seal).split("#")[-1]
    claims = claims_of(seal, keys)
    if claims is None:
        return "forged"
    listed = claims_of(revocations["list"], keys)
    if listed is None or listed["k"] != "revocations" or listed["iss"] != claims["iss"]:
        return "no list"
    if listed["exp"] < time.time():
        return "list too old"
    digest = hashlib.sha256(seal.rsplit(".", 1)[0].encode()).digest()
    seal_id = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return "revoked" if seal_id in listed["seals"] else "valid " + json.dumps(claims)


texts = [Path(name).read_text().strip() for name in sys.argv[1:4]]
said = standing(texts[0], json.loads(texts[1])["keys"], json.loads(texts[2]))
print(said)
sys.exit(0 if said.startswith("valid") else 1)
