/** Telling a partner, on the bundles and with their own rights: from an event of a case to an attempt at its address, noted in its journal. */
import { actOnAgreement, draftAgreement } from '#shared/cases/agreement-acts';
import { openCase } from '#shared/cases/applicant';
import { giveConsent } from '#shared/cases/consent';
import { dayOf } from '#shared/cases/plain-date';
import { setEndpoint } from '#shared/partner/hooks/endpoint';
import { listJournal } from '#shared/partner/hooks/journal';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { casework, withAccess, withSigner, withSlips } from '#shared/platform/aws/parts';
import type { Platform } from '#shared/platform/platform';
import { readEvent, type World } from './world.ts';

type Rehearse = (name: string, act: () => Promise<object | undefined>) => Promise<void>;
type Expect = (holds: boolean, otherwise: string) => void;

const receiver = { partner: 'bank-rehearsal', environment: 'live' } as const;

/** The stage's own data, as who operates it reaches it. */
async function operate<T>({ lambdas }: World, work: (platform: Platform) => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, lambdas.cloud.environment);
  try {
    const parts = [...casework, withAccess, withSigner, withSlips];
    return await work(createAwsPlatform({ settings: readAwsSettings(process.env), parts }));
  } finally {
    process.env = before;
  }
}

export async function rehearseWebhooks(world: World, rehearse: Rehearse, expect: Expect): Promise<void> {
  await rehearse('webhook-due', async () => {
    await operate(world, async (platform) => {
      const actor = { kind: 'officer', id: 'administrator-1' } as const;
      const { partner } = receiver;
      const today = dayOf(platform.now());
      const name = { ar: 'بنك التجربة', fr: 'Banque d’essai' };
      await draftAgreement(
        platform,
        actor,
        partner,
        { name, kind: 'bank' },
        {
          ...{ number: 'R1', object: name, parties: [name, name], territory: '*', from: today },
          ...{ obligations: [], readsDecisions: true },
        },
      );
      await actOnAgreement(platform, actor, partner, 'a1', { act: 'sign', on: today });
      // A name that leads nowhere: what is rehearsed is the way there.
      const url = 'https://bank.invalid/hook';
      await setEndpoint(platform, partner, 'live', { url, news: ['consent.given'] });
      const { caseId } = await openCase(platform, actor, { delegation: 'khenifra', language: 'fr' });
      await giveConsent(platform, caseId, actor, { partner, until: today, purpose: 'loan' });
    });
    const answers = [];
    for (const name of ['announcement-written', 'webhook-due'])
      answers.push((await world.tell(readEvent(name))) as { readonly told: number });
    const journal = await operate(world, (platform) => listJournal(platform, receiver, { limit: 10 }));
    const [message] = journal;
    expect(journal.length === 1, `${journal.length} messages were queued, not one`);
    expect(message?.tries[0]?.fault === 'unknown-name', `tried with ${JSON.stringify(message?.tries)}`);
    return { told: answers.map(({ told }) => told), tries: message?.tries.length };
  });
}
