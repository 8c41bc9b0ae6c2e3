/** A PDF under a user password, AES-256 as ISO 32000-2 has it (revision 6), made from what it says there. */
import { createCipheriv, createHash } from 'node:crypto';

const nothing = Buffer.alloc(0);
const cbc = (bits: 128 | 256, key: Buffer, iv: Buffer, bytes: Buffer, padded = false): Buffer => {
  const cipher = createCipheriv(`aes-${bits}-cbc`, key, iv).setAutoPadding(padded);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
};

/** Algorithm 2.B: at least 64 rounds, then until the last byte is small enough. */
function hashOf(password: Buffer, salt: Buffer, user = nothing): Buffer {
  let key = createHash('sha256')
    .update(Buffer.concat([password, salt, user]))
    .digest();
  for (let round = 0; ; round++) {
    const one = Buffer.concat([password, key, user]);
    const all = Buffer.concat(Array<Buffer>(64).fill(one));
    const mixed = cbc(128, key.subarray(0, 16), key.subarray(16, 32), all);
    const kind = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][kind]!).update(mixed).digest();
    if (round >= 63 && mixed.at(-1)! <= round - 31) return key.subarray(0, 32);
  }
}

/** @param text drawn on its one page. */
export function encryptedPdf(password: string, text: string): Buffer {
  const given = Buffer.from(password, 'utf8');
  const [checks, wraps, fileKey, zero] = [1, 2, 3, 0].map((byte) =>
    Buffer.alloc(byte === 3 ? 32 : byte === 0 ? 16 : 8, byte),
  ) as [Buffer, Buffer, Buffer, Buffer];
  const stated = (user = nothing) => ({
    proof: Buffer.concat([hashOf(given, checks, user), checks, wraps]),
    wrapped: cbc(256, hashOf(given, wraps, user), zero, fileKey),
  });
  const user = stated();
  const owner = stated(user.proof);
  const rights = Buffer.from('fcffffffffffffff54616462' + '00000000', 'hex');
  const perms = createCipheriv('aes-256-ecb', fileKey, null).setAutoPadding(false).update(rights);
  const iv = Buffer.alloc(16, 9);
  const drawn = Buffer.concat([
    iv,
    cbc(256, fileKey, iv, Buffer.from(`BT /F1 20 Tf 60 700 Td (${text}) Tj ET`), true),
  ]);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>\nstream\n${drawn.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Filter/Standard/V 5/R 6/Length 256/P -4/O${hex(owner.proof)}/U${hex(user.proof)}/OE${hex(owner.wrapped)}/UE${hex(user.wrapped)}/Perms${hex(perms)}/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF>>`,
  ];
  let out = '%PDF-2.0\n';
  const offsets = objects.map((body, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const id = hex(Buffer.alloc(16, 7));
  out += `xref\n0 7\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 7/Root 1 0 R/Encrypt 6 0 R/ID[${id}${id}]>>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
