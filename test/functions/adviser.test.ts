import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application } from '../../functions/examples.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

interface OfProgramme {
  readonly programme: string;
  readonly fits: string;
  readonly standing: string;
}
const of = (programmes: readonly OfProgramme[], id: string) =>
  programmes.find(({ programme }) => programme === id);

describe('the adviser without an account', () => {
  it('asks what it may be told, in both languages, and nothing that says who somebody is', async () => {
    const { status, body } = await world.call('GET', '/api/public/adviser');
    expect(status).toBe(200);
    expect(body.asks.length).toBeGreaterThan(10);
    for (const { question } of body.asks) expect(question.ar + question.fr).toMatch(/؟.*\?/u);
    expect(body.notice.fr).toContain('ne sont pas une décision');
  });

  it('answers which programmes and forms suit, and drops a name it was never asked for', async () => {
    const body = {
      form: 'cooperative',
      age: 8,
      loanMAD: 150_000,
      turnoverMAD: 0,
      people: 7,
      nameAr: 'فاطمة',
    };
    const heard = await world.call('POST', '/api/public/adviser', { body });
    expect(heard.status).toBe(200);
    expect(of(heard.body.programmes, 'intelaka')?.fits).toBe('fits');
    expect(of(heard.body.programmes, 'flower')?.standing).toBe('closed');
    expect(heard.body.forms[0]).toMatchObject({ form: 'cooperative', fits: 'fits' });
    expect(JSON.stringify(heard.body)).not.toContain('فاطمة');
  });

  it('takes every answer it asks for under the name it gives it', async () => {
    const { body } = await world.call('GET', '/api/public/adviser');
    const sample = { choice: (o: string) => o, choices: (o: string) => [o] };
    for (const { name, kind, options } of body.asks) {
      const value =
        kind === 'choice'
          ? sample.choice(options[0].id)
          : kind === 'choices'
            ? sample.choices(options[0].id)
            : kind === 'yes-no'
              ? true
              : 3;
      const heard = await world.call('POST', '/api/public/adviser', { body: { [name]: value } });
      const open = heard.body.programmes.flatMap((p: { ask: { name: string }[] }) => p.ask);
      expect(heard.status, name).toBe(200);
      expect(open.map((one: { name: string }) => one.name)).not.toContain(name);
    }
  });

  it('finds the region of a province told in words', async () => {
    const ask = async (province: string) => {
      const heard = await world.call('POST', '/api/public/adviser', {
        body: { province, woman: true, rural: true },
      });
      return heard.body.programmes.find((p: OfProgramme) => p.programme === 'flower').reasons[1].answer;
    };
    expect(await ask('إقليم شفشاون')).toBe('yes');
    expect(await ask('Tiznit')).toBe('no');
    expect(await ask('؟؟')).toBe('unknown');
  });

  it('refuses what is no answer with a sentence', async () => {
    const heard = await world.call('POST', '/api/public/adviser', { body: { people: -1 } });
    expect(heard.status).toBe(422);
    expect(heard.body.detail.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it('answers the five topics, the comparison of forms and the steps of a cooperative', async () => {
    const asked = await world.call('GET', '/api/public/questions');
    expect(asked.body.questions).toHaveLength(5);
    const forms = await world.call('GET', '/api/public/legal-forms');
    expect(forms.body.forms.length).toBeGreaterThanOrEqual(9);
    const steps = await world.call('GET', '/api/public/cooperative-steps');
    expect(steps.body.steps[0]).toMatchObject({ id: 'members', status: 'next' });
  });
});

describe('the adviser beside a case', () => {
  const project = { ...application.project, form: 'cooperative' };
  const state = async (cooperative: object) => {
    const mine = await world.open('khenifra');
    const body = { ...application, project, cooperative };
    const stated = await world.call('PUT', '/api/applicant/case/application', { body, claims: mine.claims });
    expect(stated.status).toBe(200);
    return mine;
  };

  it('knows what the case states, for its applicant and its officers alike', async () => {
    const mine = await state({ members: 7, turnoverMAD: 0 });
    const own = await world.call('GET', '/api/applicant/case/advice', { claims: mine.claims });
    const theirs = await world.call('GET', `/api/officer/cases/${mine.caseId}/advice`, {
      claims: officer('o', 'khenifra'),
    });
    expect(own.status).toBe(200);
    expect(theirs.body).toEqual(own.body);
    const intelaka = own.body.programmes.find((p: OfProgramme) => p.programme === 'intelaka');
    expect(intelaka.ask.map(({ name }: { name: string }) => name)).not.toContain('loanMAD');
  });

  it('tells an applicant the next step of their cooperative, and an officer the same', async () => {
    const mine = await state({ members: 6, steps: { 'name-approval': '2026-10-02' } });
    const own = await world.call('GET', '/api/applicant/case/cooperative-steps', { claims: mine.claims });
    const next = own.body.steps.filter(({ status }: { status: string }) => status === 'next');
    expect(next.map(({ id }: { id: string }) => id)).toEqual(['statutes']);
    const path = `/api/officer/cases/${mine.caseId}/cooperative-steps`;
    const theirs = await world.call('GET', path, { claims: officer('o', 'khenifra') });
    expect(theirs.body).toEqual(own.body);
  });

  it('before anything is stated asks for everything and steps begin at the beginning', async () => {
    const mine = await world.open('khenifra');
    const own = await world.call('GET', '/api/applicant/case/advice', { claims: mine.claims });
    expect(of(own.body.programmes, 'intelaka')?.fits).toBe('not-known');
    const steps = await world.call('GET', '/api/applicant/case/cooperative-steps', { claims: mine.claims });
    expect(steps.body.steps[0].status).toBe('next');
  });

  it('gives an officer what a referral says, and none for a programme that is over', async () => {
    const mine = await state({ members: 6 });
    const claims = officer('o', 'khenifra');
    const path = `/api/officer/cases/${mine.caseId}/referrals`;
    const letter = await world.call('GET', `${path}/odco`, { claims });
    expect(letter.body.to.name.fr).toContain('ODCO');
    expect(JSON.stringify(letter.body)).not.toMatch(/VA81724|104233|Ouaarab/u);
    const over = await world.call('GET', `${path}/flower`, { claims });
    expect([over.status, over.body.code]).toEqual([409, 'referral.does-not-fit']);
  });
});

describe('equipment given in kind', () => {
  it('stated on the form lowers the most that may be granted', async () => {
    const mine = await world.open('khenifra');
    const state = async (inKind: object[]) => {
      const body = { ...application, inKind };
      const stated = await world.call('PUT', '/api/applicant/case/application', {
        body,
        claims: mine.claims,
      });
      return stated.body.assessment.subsidy.maxMAD;
    };
    expect(await state([])).toBe(27_000);
    expect(await state([{ source: 'INDH', item: 'خلايا نحل', valueMAD: 10_000 }])).toBe(24_000);
  });

  it('recorded by an officer lowers it likewise, is seen beside what was told, once, and can be put right', async () => {
    const mine = await world.open('khenifra');
    const claims = officer('o', 'khenifra');
    const path = `/api/officer/cases/${mine.caseId}/in-kind`;
    const told = { source: 'DAS', item: 'نظارات واقية', valueMAD: 1_000 };
    await world.call('PUT', '/api/applicant/case/application', {
      body: { ...application, inKind: [told] },
      claims: mine.claims,
    });
    const gift = { source: 'INDH', item: 'خلايا نحل', valueMAD: 10_000 };
    const recorded = await world.call('POST', path, { body: gift, claims });
    expect(recorded.body).toMatchObject({
      gifts: [
        { ...told, by: 'applicant' },
        { ...gift, by: 'officer' },
      ],
      maxMAD: 23_700,
    });
    const before = (await world.platform.cases.load(mine.caseId as never)).length;
    expect((await world.call('POST', path, { body: gift, claims })).body).toEqual(recorded.body);
    expect((await world.platform.cases.load(mine.caseId as never)).length).toBe(before);
    const undone = await world.call('POST', path, { body: { ...gift, valueMAD: 0 }, claims });
    expect(undone.body).toMatchObject({ gifts: [{ by: 'applicant' }], maxMAD: 26_700 });
    expect((await world.call('GET', path, { claims })).body).toEqual(undone.body);
  });
});
