/** The papers the service knows, and the way from recognised pages to what they say. */
import { bankAgreement } from './kinds/bank-agreement.ts';
import { birthExtract } from './kinds/birth-extract.ts';
import { birthFullCopy } from './kinds/birth-full-copy.ts';
import { businessPlan } from './kinds/business-plan.ts';
import { cnie } from './kinds/cnie.ts';
import { concordance } from './kinds/concordance.ts';
import { coopRegistration } from './kinds/coop-registration.ts';
import { coopStatutes } from './kinds/coop-statutes.ts';
import { deathExtract } from './kinds/death-extract.ts';
import { familyBooklet } from './kinds/family-booklet.ts';
import { heirsDeed } from './kinds/heirs-deed.ts';
import { kinshipAttestation } from './kinds/kinship-attestation.ts';
import { nonEmployment } from './kinds/non-employment.ts';
import { other } from './kinds/other.ts';
import { quote } from './kinds/quote.ts';
import { residence } from './kinds/residence.ts';
import { resistanceAttestation } from './kinds/resistance-attestation.ts';
import { rib } from './kinds/rib.ts';
import { tradeRegister } from './kinds/trade-register.ts';
import type { Paper } from './paper.ts';
import type { PaperType } from './reading.ts';

/** Every kind of paper by its type: forms, labels and documentation are derived from here. */
export const papers: Readonly<Record<PaperType, Paper>> = {
  'birth-extract': birthExtract,
  'birth-full-copy': birthFullCopy,
  'resistance-attestation': resistanceAttestation,
  cnie,
  'family-booklet': familyBooklet,
  'death-extract': deathExtract,
  'heirs-deed': heirsDeed,
  'kinship-attestation': kinshipAttestation,
  concordance,
  'non-employment': nonEmployment,
  residence,
  'business-plan': businessPlan,
  quote,
  'bank-agreement': bankAgreement,
  rib,
  'coop-registration': coopRegistration,
  'coop-statutes': coopStatutes,
  'trade-register': tradeRegister,
  other,
};

export type { Check, Field, FieldKind, Labels, Paper } from './paper.ts';

/** The paper of a type, if we know it. */
export function findPaper(type: string): Paper | undefined {
  return Object.hasOwn(papers, type) ? papers[type as PaperType] : undefined;
}
