/** Officers by their demo sign-ins, and cases they proposed: where journeys of money begin. */
import type { FieldReading, PaperOutcome } from '#shared/papers/reading';
import { ask } from './ask.ts';
import { handIn } from './hand-in.ts';

/** Valid by its key, and of nobody. */
export const rib = '011519000001205000534921';
const field = (value: string, at: number): FieldReading => ({
  ...{ value, confidence: 0.98, page: 1, raw: value },
  box: [100, 100 + 60 * at, 500, 40],
});

/** What a reader makes of any paper here: a statement of account. */
export const statement: PaperOutcome = {
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'rib',
    typeConfidence: 0.99,
    pages: [{ width: 1000, height: 700, quality: { sharp: 1, glare: 0, skew: 0 } }],
    doubts: [],
    fields: { rib: field(rib, 0) },
  },
};

type Answer = Readonly<Record<string, unknown>>;

export interface Commission {
  /** The token of a demo user. */
  signIn(user: string): Promise<string>;
  /** @param user a demo user's id */
  as<T = Answer>(user: string, method: string, path: string, body?: unknown): Promise<T>;
  /** A case handed in with its statement of account, and proposed to be granted all it asks for. */
  propose(applicant: Readonly<Record<string, string>>, picture: Buffer): Promise<string>;
}

export function commissionOf(url: string): Commission {
  const tokens = new Map<string, string>();
  const signIn = async (user: string): Promise<string> => {
    const token = tokens.get(user) ?? (await ask(url, 'POST', '/local/sign-in', { user })).token;
    tokens.set(user, token);
    return token;
  };
  const as: Commission['as'] = async (user, method, path, body) =>
    await ask(url, method, path, body, await signIn(user));
  return {
    signIn,
    as,
    async propose(applicant, picture) {
      const caseId = await handIn(url, applicant, [picture]);
      const reasons = [{ article: '2.04.892', text: { ar: 'الشروط مستوفاة', fr: 'Conditions réunies' } }];
      await as('officer-khenifra-1', 'POST', `/api/officer/cases/${caseId}/proposals`, {
        ...{ outcome: 'grant', amountMAD: 18_000, reasons, fundingSource: 'hcar' },
      });
      return caseId;
    },
  };
}
