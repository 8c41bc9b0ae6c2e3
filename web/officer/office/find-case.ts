/** A case by the reference on its receipt, at whatever desk it lies; undefined where one's reach has none. */
import { type Caller, call } from '../../ui/call.ts';

export interface CaseFound {
  readonly caseId: string;
  readonly reference: string;
  readonly delegation: string;
}

export async function findCase(caller: Caller, reference: string): Promise<CaseFound | undefined> {
  const asked = new URLSearchParams({ reference: reference.trim(), limit: '2' });
  const { cards } = await call<{ readonly cards: readonly CaseFound[] }>(
    'GET',
    `/api/officer/queue?${asked}`,
    caller,
  );
  // Some of its letters may find two: then it is not said which.
  return cards.length === 1 ? cards[0] : undefined;
}
