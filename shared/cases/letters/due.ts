/** Which letters a case calls for that have not been written yet, and what each is written from. */
import { articleIn, type FactsOf, type LetterKind, type LetterReason, whoGives } from '#shared/letters/index';
import { papers } from '#shared/papers/index';
import type { Bilingual } from '#shared/papers/reading';
import type { DecisionId } from '#shared/platform/ids';
import { findFundingSource } from '#shared/rules/funding-sources';
import type { Parameters } from '#shared/rules/parameters';
import { actsOf, allGrounds, type Case, type Proposal } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { mostGranted, ownBudget } from '../decision/amount.ts';
import type { Ground } from '../event.ts';
import { grantOf, paymentOf } from '../payment/payment.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { receiptOf } from '../receipt.ts';

/** A letter with what it is written from; `about` and `decisionId` tell it from others of its kind. */
export type DueLetter = {
  readonly [K in LetterKind]: {
    readonly kind: K;
    readonly facts: FactsOf<K>;
    readonly decisionId?: DecisionId;
    readonly about?: string;
  };
}[LetterKind];

const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));

/** Days on which something happened whose figures a letter needs are asked for by the caller. */
export interface Figures {
  /** In force on the day of the decision paid by tranches. */
  readonly tranches: Parameters['tranches'];
  /** Last day to appeal against a decision whose letter is written today. */
  readonly appealUntil: PlainDate;
}

/** In the order in which they fell due. */
export function dueLetters(now: Case, figures: Figures): DueLetter[] {
  const issued = actsOf(now, 'LetterIssued');
  const wanting = ({ kind, decisionId, about }: DueLetter): boolean =>
    !issued.some((act) => act.kind === kind && act.decisionId === decisionId && act.about === about);
  return [
    ...receiptDue(now),
    ...completionDue(now),
    ...now.decisions.flatMap((_, index) => decisionDue(now, index, figures)),
    ...paymentsDue(now, figures),
    ...recoveriesDue(now),
  ].filter(wanting);
}

function receiptDue(now: Case): DueLetter[] {
  const receipt = receiptOf(now);
  if (receipt === undefined) return [];
  const { depositedOn, answerBy } = receipt;
  const rows = receipt.papers.map(({ type, pages, receivedOn }) => ({
    name: papers[type].name,
    ...{ pages, receivedOn },
  }));
  return [{ kind: 'receipt', facts: { depositedOn, answerBy, papers: rows } }];
}

const completionDue = ({ completion }: Case): DueLetter[] =>
  completion === undefined ? [] : [completionLetter(completion)];

export const completionLetter = ({
  papers: asked,
  answerBy,
}: Pick<NonNullable<Case['completion']>, 'papers' | 'answerBy'>): DueLetter => ({
  kind: 'completion',
  facts: {
    answerBy,
    papers: asked.map(({ paper, why }) => ({ name: papers[paper].name, why, from: whoGives[paper] })),
  },
});

type Deciding = Pick<
  Case['decisions'][number],
  'outcome' | 'amountCentimes' | 'fundingSource' | 'reasons' | 'lessBecause' | 'lessBecauseFr'
> &
  Pick<Proposal, 'lessGrounds'>;

function decisionDue(now: Case, index: number, { appealUntil }: Figures): DueLetter[] {
  const decision = now.decisions[index];
  if (decision === undefined) return [];
  const { decisionId } = decision;
  const until = appealUntil > decision.appealUntil ? appealUntil : decision.appealUntil;
  return [{ ...decisionLetter(now, decision, index, until), decisionId }];
}

/** The letter of a decision, or of one that is only proposed; `index`: how many came before it. */
export function decisionLetter(
  now: Case,
  { outcome, amountCentimes = 0, fundingSource, lessBecause: ar, lessBecauseFr: fr = ar, ...on }: Deciding,
  index: number,
  appealUntil: PlainDate,
): DueLetter {
  const source = findFundingSource(fundingSource ?? ownBudget);
  const most = source === undefined ? undefined : mostGranted(now, source);
  const decided = {
    submittedOn: dayAt(now.submitted?.at ?? now.openedAt),
    reasons: allGrounds(on).map((ground) => reasonOf(now, ground)),
  };
  const lessBecause = ar === undefined || fr === undefined ? undefined : { ar, fr };
  const grant = { amount: amountCentimes, most, lessBecause, fundingSource: source?.name };
  const first = now.decisions[index - 1];
  if (first === undefined) {
    return outcome === 'grant'
      ? { kind: 'grant', facts: { ...decided, ...grant, appealUntil } }
      : { kind: 'refusal', facts: { ...decided, appealUntil } };
  }
  const before = {
    first: { on: dayAt(first.at), outcome: first.outcome },
    lodgedOn: dayAt(now.appeal?.at ?? first.at),
  };
  return {
    kind: 'appeal-outcome',
    facts:
      outcome === 'grant'
        ? { outcome: 'grant', ...decided, ...grant, ...before }
        : { outcome: 'refuse', ...decided, ...before },
  };
}

/** What can be shown besides a paper; they have no pages. */
const records: Readonly<Record<string, Bilingual>> = {
  register: { ar: 'سجل الأعضاء بالمندوبية السامية', fr: 'Registre des membres du Haut-Commissariat' },
  application: { ar: 'استمارة الطلب', fr: 'Formulaire de demande' },
  request: { ar: 'طلب استكمال الملف', fr: 'Demande de pièces manquantes' },
};

function reasonOf(now: Case, { article, text, facts, evidence = [] }: Ground): LetterReason {
  return {
    article: articleIn(article),
    facts: facts ?? text,
    evidence: evidence.map(({ file, page }) => {
      const record = records[file];
      if (record !== undefined) return { paper: record };
      const paper = now.papers.find(({ paperId }) => paperId === file);
      const reading = paper === undefined ? undefined : readingOf(paper);
      // A file may hold several papers: the one the page belongs to.
      const part = reading?.papers?.find(({ pages }) => pages.includes(page));
      return { paper: papers[part?.type ?? reading?.type ?? paper?.stated ?? 'other'].name, page };
    }),
  };
}

function paymentsDue(now: Case, { tranches }: Figures): DueLetter[] {
  const parts = grantOf(now)?.tranches ?? tranches;
  const payment = paymentOf(now, parts);
  return (payment?.tranches ?? []).flatMap(({ tranche, amountCentimes, paid, ordered }): DueLetter[] => {
    if (paid === undefined) return [];
    const facts = {
      ...{ tranche, of: parts.length, amount: amountCentimes },
      ...{
        means: ordered?.means ?? ('transfer' as const),
        paidOn: paid.on,
        treasuryReference: paid.reference,
      },
      ...(payment?.payee === undefined || ordered?.means !== 'transfer' ? {} : { rib: payment.payee.rib }),
    };
    return [{ kind: 'payment', facts, about: `tranche-${tranche}` }];
  });
}

const recoveriesDue = (now: Case): DueLetter[] =>
  actsOf(now, 'RecoveryOrdered').map(({ amountCentimes, reasons, answerBy }, index) => ({
    kind: 'recovery',
    facts: { amount: amountCentimes, answerBy, reasons: reasons.map((ground) => reasonOf(now, ground)) },
    about: `recovery-${index + 1}`,
  }));
