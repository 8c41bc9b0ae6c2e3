/** What the service answers, as far as the pages use it. The full description is /openapi.json. */
import type { Words } from './ui/language.ts';

export interface Procedure {
  readonly papers: readonly {
    readonly id: string;
    readonly stage: 'file' | 'payment' | 'after-grant';
    readonly level: 'mandatory' | 'conditional' | 'optional';
    readonly name: Words;
    readonly why: Words;
  }[];
  readonly delegations: readonly { readonly id: string; readonly name: Words }[];
  readonly sectors: readonly { readonly id: string; readonly name: Words }[];
  readonly subsidyRateMax: number;
  readonly answerDays: number;
  readonly upload: { readonly largest: number; readonly types: readonly string[] };
}

export interface Field {
  readonly field: string;
  readonly name: Words;
  readonly value: string;
  readonly confidence: number;
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly corrected: boolean;
  /** What other readers said of it, for officers. */
  readonly said?: readonly Words[];
}

/** Where something stands; `page` for a field means the page as a whole. */
export interface Evidence {
  /** The paper's id. */
  readonly file: string;
  readonly page: number;
  readonly field: string;
}

export interface Paper {
  readonly paperId: string;
  readonly status: 'awaited' | 'received' | 'read' | 'refused' | 'parked' | 'changed';
  readonly withdrawn: boolean;
  /** To officers only. */
  readonly reviewed?: { readonly by: string; readonly at: string };
  readonly kind?: { readonly type: string; readonly name: Words; readonly confidence: number };
  readonly pages?: readonly { readonly width: number; readonly height: number }[];
  readonly fields: readonly Field[];
  readonly doubts: readonly {
    readonly code: string;
    readonly fields: readonly string[];
    readonly text: Words;
  }[];
  /** Only where the file holds several papers: all of them. */
  readonly parts?: readonly Part[];
  readonly refused?: { readonly code: string; readonly text: Words };
  /** Who read it beside our own reader, for officers. */
  readonly readers?: readonly Words[];
  readonly receivedAt?: string;
}

/** One of several papers in a file. */
export interface Part extends Pick<Paper, 'fields' | 'doubts'> {
  readonly part: number;
  readonly kind: NonNullable<Paper['kind']>;
  readonly pages: readonly number[];
}

export interface Application {
  readonly applicant: {
    readonly nameAr?: string;
    readonly nameLat?: string;
    readonly cin: string;
    readonly birthDate?: string;
    readonly sex?: 'M' | 'F';
    readonly phone?: string;
  };
  readonly member?: { readonly fileNumber?: string };
  readonly project: {
    readonly title: string;
    readonly sector: string;
    readonly form: 'individual' | 'company' | 'cooperative';
    readonly valueMAD: number;
    readonly ownMAD: number;
    readonly loanMAD: number;
    readonly otherAid: readonly { readonly source: string; readonly amountMAD: number }[];
    readonly requestedMAD: number;
  };
  readonly province: string;
}

export type Outcome = 'eligible' | 'incomplete' | 'officer';
export interface Reason {
  readonly rule: string;
  readonly article: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly text: Words;
}
export interface Missing {
  readonly paper: string;
  readonly name: Words;
  readonly why: Words;
}
interface Completion {
  readonly papers: readonly Missing[];
  readonly answerBy: string;
  readonly givenAt?: string;
  readonly lapsedAt?: string;
}
interface Heading {
  readonly caseId: string;
  readonly reference: string;
  readonly delegation: string;
  readonly state:
    | 'open'
    | 'submitted'
    | 'completing'
    | 'completed'
    | 'decided'
    | 'appealed'
    | 'settled'
    | 'paying'
    | 'followed'
    | 'closed'
    | 'withdrawn';
  readonly openedAt: string;
  readonly version: number;
  readonly application?: Application;
  readonly papers: readonly Paper[];
  readonly receipt?: { readonly number: string; readonly at: string; readonly answerBy: string };
  readonly completion?: Completion;
  readonly stage: { readonly id: string; readonly name: Words };
  readonly expected: {
    readonly of: 'applicant' | 'administration' | 'nobody';
    readonly what: Words;
    readonly until?: string;
  };
}

export interface ApplicantAssessment {
  readonly outcome: Outcome;
  readonly subsidy?: { readonly maxMAD: number; readonly basis: string };
  readonly lineage: Words;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  readonly asOf?: string;
}

export interface ApplicantCase extends Heading {
  /** A keeper is told of nothing but what is missing. */
  readonly assessment?: ApplicantAssessment | Pick<ApplicantAssessment, 'missing'>;
  readonly decision?: {
    readonly outcome: 'grant' | 'refuse';
    readonly amountMAD?: number;
    readonly at: string;
    readonly appealUntil: string;
  };
  readonly may: readonly (
    | 'state'
    | 'upload'
    | 'submit'
    | 'complete'
    | 'withdraw'
    | 'appeal'
    | 'withdraw-appeal'
  )[];
}

export interface Card {
  readonly caseId: string;
  readonly reference: string;
  readonly delegation: string;
  readonly state: Heading['state'];
  readonly deadline?: string;
  readonly outcome?: Outcome;
  readonly flags: number;
  readonly papers: number;
}

export interface OfficerCase extends Heading {
  readonly keeper?: { readonly id: string; readonly place: string };
  readonly completing: { readonly unreviewed: readonly string[] };
  readonly assessment?: {
    readonly outcome: Outcome;
    readonly subsidy?: { readonly maxMAD: number; readonly basis: string };
    readonly lineage: {
      readonly p: number;
      readonly proposal: 'accept' | 'officer';
      readonly likelyNot: boolean;
      readonly links: readonly {
        readonly name: 'applicant-subject' | 'parent-member' | 'member-register';
        readonly p: number;
        /** The claim; how far it holds, by one word and told with its figure. */
        readonly title: Words;
        readonly strength: 'solid' | 'probable' | 'uncertain' | 'weak' | 'unknown';
        readonly says: Words;
        readonly ledger: readonly {
          readonly fact: string;
          readonly bits: number;
          readonly weight?: Words;
          readonly comparable: boolean;
          readonly text: Words;
          readonly sides: readonly {
            readonly paper: Words;
            readonly value?: string;
            readonly place?: Evidence;
          }[];
        }[];
        /** What else the papers could mean. */
        readonly remains?: Words;
        readonly gates: readonly Words[];
      }[];
      readonly gates: readonly string[];
      readonly text: Words;
      readonly warnings: readonly Words[];
      readonly notes: readonly Words[];
      readonly settles?: Words;
      readonly pictured: boolean;
    };
    readonly reasons: readonly Reason[];
    readonly missing: readonly Missing[];
    readonly flags: readonly {
      readonly code: string;
      readonly text: Words;
      readonly evidence: readonly Evidence[];
    }[];
    readonly agreements?: readonly { readonly text: Words; readonly evidence: readonly Evidence[] }[];
    readonly asOf?: string;
  };
  /** A likeness between whoever looks and the people of the case, and what they declared. */
  readonly conflict?: {
    readonly warned?: { readonly text: Words };
    readonly stands?: 'unrelated' | 'recused';
  };
  readonly proposal?: {
    readonly proposalId: string;
    readonly outcome: 'grant' | 'refuse';
    readonly amountMAD?: number;
    readonly reasons: readonly { readonly article: string; readonly text: Words }[];
    readonly by: string;
  };
  readonly decisions: readonly {
    readonly outcome: 'grant' | 'refuse';
    readonly amountMAD?: number;
    readonly at: string;
    readonly appealUntil: string;
  }[];
  readonly notes: readonly { readonly note: string; readonly by: string; readonly at: string }[];
  readonly may: readonly (
    | 'note'
    | 'correct'
    | 'review'
    | 'ask'
    | 'propose'
    | 'return'
    | 'confirm'
    | 'requeue'
    | 'declare'
  )[];
}
