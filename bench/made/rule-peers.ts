/** The same rules of law in two engines people use for such rules, each giving its reasons with every answer. */
import { Engine as JsonEngine, type TopLevelCondition } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { parametersOn, rules } from '#shared/rules/index';
import type { Flat } from './rule-files.ts';

/** What a peer says of one file: the rules it answers with yes, and the most that may be granted, in centimes. */
export interface PeerAnswer {
  readonly yes: ReadonlySet<string>;
  readonly max: number;
  /** What it gives as its reasons; kept, so that nothing is left unmade. */
  readonly reasons: unknown;
}
export interface RulePeer {
  readonly name: string;
  assess(flat: Flat): PeerAnswer | Promise<PeerAnswer>;
}

const figures = parametersOn('2026-03-16');
const [, mostInPractice] = figures.practiceRangeCentimes;
const rate = figures.subsidyRateMax / 10_000;
const slack = figures.fundingTolerance / 10_000;

/** Rules both peers have, by our ids. Those that compare names or keys are told the outcome. */
export const shared = [
  ...['BENEFICIARY_DEGREE', 'QUALITY_CHECK', 'IDENTITY_AGREES', 'CIN_FORMAT', 'CARD_VALID'],
  ...['ACT_MAX_AGE_DAYS', 'NOT_EMPLOYED', 'ELIGIBLE_SECTOR', 'FUNDING_CONSISTENCY'],
  ...['QUOTES_SUPPORT_VALUE', 'QUOTE_ARITHMETIC', 'QUOTE_CLIENT', 'SUPPLIER_ICE', 'BANK_COVERS_LOAN'],
  ...['SUBSIDY_RATE_MAX', 'PRACTICE_RANGE', 'CUMULATED_AID', 'NO_DOUBLE_GRANT'],
  ...['COOP_MEMBERS', 'COOP_CAPITAL'],
] as const;
type RuleId = (typeof shared)[number];

const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? { ar: id, fr: id };

/** Sums and differences are facts here: the engine itself only compares. */
const worked = (flat: Flat) => ({
  ...flat,
  fundingGap: Math.abs(flat.own + flat.loan + flat.requested + flat.otherAid - flat.value),
  fundingSlack: flat.value * slack,
  quotesLack: flat.value - flat.quotesTotal,
  bankLack: flat.loan - flat.bankTotal,
  actAge: flat.submitted - flat.actIssued,
  attestedAge: flat.submitted - flat.attested,
  byRate: Math.floor(flat.value * rate),
  grant: Math.min(Math.floor(flat.value * rate), flat.requested),
});
type Fact = keyof ReturnType<typeof worked>;
type Operator = 'equal' | 'lessThanInclusive' | 'greaterThanInclusive';
const is = (fact: Fact, operator: Operator, value: unknown) => ({ fact, operator, value });
const yes = (fact: Fact) => is(fact, 'equal', true);
const most = (fact: Fact, value: unknown) => is(fact, 'lessThanInclusive', value);
const least = (fact: Fact, value: unknown) => is(fact, 'greaterThanInclusive', value);

const conditions: Readonly<Record<RuleId, TopLevelCondition>> = {
  BENEFICIARY_DEGREE: { all: [yes('lineageAccepted')] },
  QUALITY_CHECK: { all: [yes('registerFound')] },
  IDENTITY_AGREES: { all: [yes('sameIdentity')] },
  CIN_FORMAT: { all: [yes('cinWellFormed')] },
  CARD_VALID: { all: [least('cardExpiry', { fact: 'submitted' })] },
  ACT_MAX_AGE_DAYS: { all: [least('actAge', 0), most('actAge', figures.actMaxAgeDays)] },
  NOT_EMPLOYED: { all: [least('attestedAge', 0), most('attestedAge', figures.nonEmploymentMaxAgeDays)] },
  ELIGIBLE_SECTOR: { all: [yes('sectorKnown')] },
  FUNDING_CONSISTENCY: { all: [most('fundingGap', { fact: 'fundingSlack' })] },
  QUOTES_SUPPORT_VALUE: { all: [most('quotesLack', { fact: 'fundingSlack' })] },
  QUOTE_ARITHMETIC: { all: [is('quoteGap', 'equal', 0)] },
  QUOTE_CLIENT: { all: [is('cooperative', 'equal', false), yes('quoteClientSame')] },
  SUPPLIER_ICE: { all: [yes('iceValid')] },
  BANK_COVERS_LOAN: {
    all: [most('bankLack', { fact: 'fundingSlack' }), { any: [yes('cooperative'), yes('bankClientSame')] }],
  },
  SUBSIDY_RATE_MAX: { all: [most('requested', { fact: 'byRate' })] },
  PRACTICE_RANGE: { all: [most('grant', mostInPractice)] },
  CUMULATED_AID: { all: [is('otherAid', 'equal', 0)] },
  NO_DOUBLE_GRANT: { all: [is('earlierGrants', 'equal', 0)] },
  COOP_MEMBERS: { all: [yes('cooperative'), least('members', figures.cooperativeMinMembers)] },
  COOP_CAPITAL: {
    all: [
      yes('cooperative'),
      least('capital', figures.cooperativeMinCapitalCentimes),
      least('part', figures.cooperativeMinPartCentimes),
    ],
  },
};

export function jsonRulesEngine(): RulePeer {
  const engine = new JsonEngine();
  for (const id of shared)
    engine.addRule({ conditions: conditions[id], event: { type: id, params: titleOf(id) } });
  return {
    name: 'json-rules-engine',
    async assess(flat) {
      const facts = worked(flat);
      const { events, results, failureResults } = await engine.run(facts);
      // The engine computes no amount: the grant is worked out beside it.
      return {
        yes: new Set(events.map(({ type }) => type)),
        max: grantOf(flat, facts),
        reasons: [results, failureResults],
      };
    },
  };
}

/** As ours: of what the quotes carry, where they carry clearly less. */
const grantOf = (flat: Flat, { quotesLack, fundingSlack }: ReturnType<typeof worked>): number =>
  Math.min(Math.floor((quotesLack > fundingSlack ? flat.quotesTotal : flat.value) * rate), flat.requested);

/** Names of facts as publicodes writes them; the rules stand in its own language. */
const facts: readonly (keyof Flat)[] = [
  ...(['lineageAccepted', 'registerFound', 'sameIdentity', 'cinWellFormed', 'submitted'] as const),
  ...(['cardExpiry', 'actIssued', 'attested', 'sectorKnown', 'value', 'own', 'loan'] as const),
  ...(['requested', 'otherAid', 'quotesTotal', 'quoteGap', 'quoteClientSame', 'iceValid'] as const),
  ...(['bankTotal', 'bankClientSame', 'earlierGrants', 'cooperative', 'members'] as const),
  ...(['capital', 'part'] as const),
];
const all = (...of: readonly unknown[]) => ({ 'toutes ces conditions': of });
const any = (...of: readonly unknown[]) => ({ 'une de ces conditions': of });

const inPublicodes: Readonly<Record<RuleId, unknown>> = {
  BENEFICIARY_DEGREE: 'lineageAccepted',
  QUALITY_CHECK: 'registerFound',
  IDENTITY_AGREES: 'sameIdentity',
  CIN_FORMAT: 'cinWellFormed',
  CARD_VALID: 'cardExpiry >= submitted',
  ACT_MAX_AGE_DAYS: all('actIssued <= submitted', `submitted - actIssued <= ${figures.actMaxAgeDays}`),
  NOT_EMPLOYED: all('attested <= submitted', `submitted - attested <= ${figures.nonEmploymentMaxAgeDays}`),
  ELIGIBLE_SECTOR: 'sectorKnown',
  FUNDING_CONSISTENCY: all('funds - value <= slack', 'value - funds <= slack'),
  QUOTES_SUPPORT_VALUE: 'value - quotesTotal <= slack',
  QUOTE_ARITHMETIC: 'quoteGap = 0',
  QUOTE_CLIENT: all('cooperative = non', 'quoteClientSame'),
  SUPPLIER_ICE: 'iceValid',
  BANK_COVERS_LOAN: all('loan - bankTotal <= slack', any('cooperative', 'bankClientSame')),
  SUBSIDY_RATE_MAX: `requested <= value * ${rate}`,
  PRACTICE_RANGE: `declaredGrant <= ${mostInPractice}`,
  CUMULATED_AID: 'otherAid = 0',
  NO_DOUBLE_GRANT: 'earlierGrants = 0',
  COOP_MEMBERS: all('cooperative', `members >= ${figures.cooperativeMinMembers}`),
  COOP_CAPITAL: all(
    'cooperative',
    `capital >= ${figures.cooperativeMinCapitalCentimes}`,
    `part >= ${figures.cooperativeMinPartCentimes}`,
  ),
};

/** Its rule names hold no underscore. */
const plain = (id: string): string => id.toLowerCase().replaceAll('_', ' ');

export function publicodes(): RulePeer {
  const engine = new Publicodes(
    {
      ...Object.fromEntries(facts.map((fact) => [fact, null])),
      funds: { somme: ['own', 'loan', 'requested', 'otherAid'] },
      slack: `value * ${slack}`,
      justified: {
        variations: [{ si: 'value - quotesTotal > slack', alors: 'quotesTotal' }, { sinon: 'value' }],
      },
      declaredGrant: { 'le minimum de': [`value * ${rate}`, 'requested'] },
      grant: { 'le minimum de': [`justified * ${rate}`, 'requested'] },
      ...Object.fromEntries(
        shared.map((id) => [
          plain(id),
          { titre: titleOf(id).fr, description: titleOf(id).ar, valeur: inPublicodes[id] },
        ]),
      ),
    },
    { logger: { log() {}, warn() {}, error: (fault: string) => process.stderr.write(`${fault}\n`) } },
  );
  return {
    name: 'publicodes',
    assess(flat) {
      const situation = Object.fromEntries(
        facts.map((fact) => {
          const value = flat[fact];
          return [fact, typeof value === 'boolean' ? (value ? 'oui' : 'non') : value];
        }),
      );
      engine.setSituation(situation);
      const answers = shared.map((id) => [id, engine.evaluate(plain(id))] as const);
      return {
        yes: new Set(answers.filter(([, { nodeValue }]) => nodeValue === true).map(([id]) => id)),
        max: Math.floor(Number(engine.evaluate('grant').nodeValue)),
        reasons: answers,
      };
    },
  };
}
