/** Whatever answers something of a case or of a member to somebody else writes down that they saw it: held to the list of routes. */
import { expect, it } from 'vitest';
import * as z from 'zod';
import { type Route, routes } from '#functions/routes';
import { route } from '../../functions/route.ts';

/** Names by which an answer leads to one case, or names one member or one person of a file. */
const telling = new Set([
  ...['caseId', 'reference', 'paperId', 'application', 'applicant', 'holder', 'beneficiary'],
  ...['nameAr', 'nameLat', 'cin', 'phone', 'rib', 'memberNumber', 'fatherAr', 'fatherLat', 'birth'],
]);

function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' ? [...Object.keys(value as object), ...namesIn(value)] : namesIn(value),
  );
}
const tellsOf = ({ output }: Pick<Route, 'output'>): string[] => [
  ...new Set(namesIn(z.toJSONSchema(output, { unrepresentable: 'any' })).filter((name) => telling.has(name))),
];
const isWritten = ({ sees, path }: Pick<Route, 'sees' | 'path'>): boolean =>
  typeof sees === 'function' || (sees !== 'nothing' && path.includes('{caseId}'));

const card = 'A card of the queue: reference, state and days, no person and nothing a paper says.';
const done =
  'Says that the act was done, by the reference it was asked with; the act stands in the case’s log.';
const ofLaw =
  'Which case waits for which answer of law 09-08, by reference; whoever opens it is written down.';
const byReach =
  'Written down by `partner-reach` before anything is told, under the consent it was asked for.';

/** Routes that answer one of those words and write no look by themselves, each with its reason. */
const unwritten: Readonly<Record<string, string>> = {
  openCaseForPerson: 'Opens the case, with the person there: the first line of its log.',
  requestUploadForPerson: 'A link to send one paper by: nothing is shown.',
  returnToCaseForPerson: 'The person’s own code was typed; what is then opened is written down.',
  getQueue: card,
  getPaymentsDue: 'Reference, step and sum of what is due; whoever opens one is written down.',
  previewRules: 'References of cases a draft would change, and by how much: no person, nothing of a paper.',
  openSession: 'An agenda with nothing on it.',
  planCeremony: 'A ceremony to which nobody is called.',
  listSightings: 'The record of looks itself, for the inspector.',
  listWaitingRectifications: ofLaw,
  listErasures: ofLaw,
  orderErasure: ofLaw,
  confirmErasure: ofLaw,
  holdErasure: ofLaw,
  releaseGrant: done,
  transferCase: done,
  answerTransfer: done,
  declareConflictOnGrant: done,
  releaseCase: done,
  getDecisionForPartner: byReach,
  listDecisionsForPartner: byReach,
  answerForLoan: done,
  listPaymentsForPartner: byReach,
  confirmPayment: done,
  listReferrals: byReach,
  answerReferral: done,
};

const asked = routes.filter(({ audience }) => audience !== 'public' && audience !== 'applicant');
const silent = (all: readonly Route[]): string[] =>
  all.filter((one) => !isWritten(one) && tellsOf(one).length > 0).map(({ id }) => id);

it('each route that answers a case or a member writes the look down, or is declared with its reason', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(silent(asked).sort()).toEqual(Object.keys(unwritten).sort());
});

it('would find one that says nothing of it', () => {
  const leaking = (sees?: 'nothing') =>
    route({
      ...{ id: 'leak', method: 'GET', audience: 'officer', examples: [] },
      path: sees === undefined ? '/api/officer/leak' : '/api/officer/cases/{caseId}/leak',
      summary: { ar: '', fr: '' },
      output: z.object({ found: z.array(z.object({ who: z.object({ nameAr: z.string() }) })) }),
      ...(sees === undefined ? {} : { sees }),
      handle: async () => ({ found: [] }),
    });
  expect(silent([leaking(), leaking('nothing')])).toEqual(['leak', 'leak']);
  const { sees: _, ...shown } = leaking('nothing');
  expect(silent([shown as Route])).toEqual([]);
});
