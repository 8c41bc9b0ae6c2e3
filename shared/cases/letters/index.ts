/**
 * The letters of a case: written when they are due, signed, kept, opened, checked.
 * @example const now = await issueDueLetters(platform, caseId); // after a deposit: the receipt
 */
export { type Checked, checkStatement, type Standing, standings } from './check.ts';
export { issueDueLetters, issueLettersAfter, issueReferral } from './issue.ts';
export { type IssuedLetter, lettersOf } from './issued.ts';
export {
  type Draft,
  getLetter,
  openLetter,
  type Printed,
  previewLetter,
  printLetter,
  revokeStatement,
} from './read.ts';
