/** Deciding a case: by two people at least, on reasons that can be seen, and never twice on one project. */

export { type Confirming, confirmDecision } from './confirm.ts';
export {
  declareConflict,
  findLikeness,
  mustHaveDeclared,
  type OfficerNamed,
  unansweredLikeness,
} from './conflicts.ts';
export { draftReasons } from './draft-reasons.ts';
export { type DecisionToPropose, proposeDecision, returnDecision } from './proposal.ts';
export { stanceOf } from './stance.ts';
export { answerTransfer, transferCase } from './transfer.ts';
export { pendingTransfer, transfersOf } from './transfers.ts';
