/** `12 500,50`; a point is a decimal point here, as on Moroccan bills, never a thousands point. Arabic digits are read too. */
export function dirhamsIn(text: string): number | undefined {
  const plain = plainly(text);
  return /^\d+(\.\d{1,2})?$/u.test(plain) ? Number(plain) : undefined;
}

/** A number that may have a part: `12,5`, `٠٫٦`. */
export function decimalIn(text: string): number | undefined {
  const plain = plainly(text);
  return /^\d+(\.\d{1,6})?$/u.test(plain) ? Number(plain) : undefined;
}

const plainly = (text: string): string =>
  text
    .replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\s\u00a0\u202f\u066c]/gu, '')
    .replace(/[,\u066b]/u, '.');
