/**
 * What other cases say of this one: signs for an officer, none of which decides anything. The same applicant, quote,
 * picture, act, member or sibling's project is found by blind keys; what is told names other cases by reference only.
 */
import type { BlindKind, Platform } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import { flagOf } from '#shared/rules/flags';
import type { Sign } from '#shared/rules/index';
import { say } from '#shared/rules/words';
import type { Case } from '../case.ts';
import { heirsIn } from '../kin-statements.ts';
import { dayOf } from '../plain-date.ts';
import { figuresOn } from '../rule-book.ts';
import { findNextState } from '../states.ts';
import { projectKey, quotesOf } from './claims.ts';
import { quoteKeys } from './found-by.ts';
import {
  accountsOf,
  type CasesUnder,
  casesUnderKeys,
  memberNumbersOf,
  ownActs,
  personOf,
  readIn,
  sameAct,
  sameQuote,
} from './other-cases.ts';
import { isReleased } from './released.ts';

type World = Pick<Platform, 'cases' | 'blind' | 'books' | 'now' | 'register'>;

/** One that came to nothing and was released is no earlier grant. */
const granted = (now: Case): boolean => now.decisions.at(-1)?.outcome === 'grant' && !isReleased(now);
const references = (cases: readonly Case[]): string => cases.map(({ reference }) => reference).join(' · ');
const nowhere = (file: string): Evidence => ({ file, page: 1, box: [0, 0, 0, 0], field: 'page' });

export async function findElsewhere(platform: World, now: Case): Promise<readonly Sign[]> {
  const { casesUnder, wereTooMany } = casesUnderKeys(platform, now);
  const signs = await Promise.all([
    ofApplicant(platform, now, casesUnder),
    ofQuotes(now, casesUnder),
    ofActs(now, casesUnder),
    ofMember(platform, now, casesUnder),
    ofAccount(now, casesUnder),
  ]);
  return wereTooMany() ? [...signs.flat(), { code: 'too-many-to-compare', evidence: [] }] : signs.flat();
}

/** The case with what others say of it today: some were handed in, or granted, since it was assessed. */
export async function withElsewhere(platform: World, now: Case): Promise<Case> {
  const { assessment, assessedFrom } = now;
  if (assessment === undefined || findNextState(now.state, 'DecisionProposed') === undefined) return now;
  const then = new Set((assessedFrom?.elsewhere ?? []).map(({ code }) => code));
  const today = (await findElsewhere(platform, now)).map(({ code, evidence, text, weight }) => {
    const known = flagOf(code);
    return { code, evidence, text: text ?? known.text, weight: weight ?? known.weight };
  });
  const flags = [...assessment.flags.filter(({ code }) => !then.has(code)), ...today];
  return { ...now, assessment: { ...assessment, flags } };
}

async function ofApplicant(platform: World, now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const same = (await casesUnder('cin', [now.application?.applicant.cin])).filter(
    (other) => personOf(other) === personOf(now),
  );
  const day = dayOf(new Date(now.submitted?.at ?? now.openedAt));
  const { earlierGrantYears: years } = await figuresOn(platform, day);
  const from = new Date(platform.now());
  from.setUTCFullYear(from.getUTCFullYear() - (years ?? 0));
  const before = same.filter(
    (other) => granted(other) && (years === null || new Date(other.decisions.at(-1)!.at) >= from),
  );
  const running = same.filter(({ decisions, state }) => decisions.length === 0 && state !== 'closed');
  return [
    ...(before.length === 0
      ? []
      : [
          {
            code: 'granted-in-other-case',
            evidence: [],
            text: say(
              'سبقت استفادة صاحب الطلب من إعانة في الملف {0}',
              'Une aide a déjà été accordée au demandeur dans le dossier {0}',
              references(before),
            ),
          },
        ]),
    ...(running.length === 0
      ? []
      : [
          {
            code: 'applied-in-other-case',
            evidence: [],
            text: say(
              'لصاحب الطلب ملف آخر قيد الدراسة: {0}',
              'Le demandeur a un autre dossier en cours : {0}',
              references(running),
            ),
          },
        ]),
  ];
}

async function ofQuotes(now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const { paper, reading } of quotesOf(now)) {
    const keys = quoteKeys(reading, paper.looks);
    const of = (kind: BlindKind) => keys.flatMap(([own, value]) => (own === kind ? [value] : []));
    const [numbered, seen] = await Promise.all([
      casesUnder('project', of('project')),
      casesUnder('paper', [paper.file?.sha256, ...of('paper')]),
    ]);
    const same = [...new Set([...numbered, ...seen])].filter((other) =>
      quotesOf(other).some((theirs) => sameQuote({ paper, reading }, theirs) !== undefined),
    );
    if (same.length === 0) continue;
    signs.push({
      code: 'quote-in-other-case',
      evidence: [nowhere(paper.paperId)],
      text: say(
        'بيان الأثمان نفسه، برقمه أو بصورته، مدلى به في الملف {0}',
        'Le même devis, par son numéro ou son image, est produit dans le dossier {0}',
        references(same),
      ),
    });
  }
  return signs;
}

async function ofActs(now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const act of ownActs(now)) {
    if (act.key === undefined) continue;
    const others = (await casesUnder('act', [act.key])).filter(
      (other) => personOf(other) !== personOf(now) && ownActs(other).some((theirs) => sameAct(act, theirs)),
    );
    if (others.length === 0) continue;
    signs.push({
      code: 'act-of-two-persons',
      evidence: [act.at('actNumber')],
      text: say(
        'رسم الولادة بالرقم نفسه والسنة نفسها مدلى به لشخص آخر في الملف {0}',
        'L’acte de naissance de même numéro et de même année est produit pour une autre personne dans le dossier {0}',
        references(others),
      ),
    });
  }
  return signs;
}

async function ofMember(
  platform: Pick<World, 'register'>,
  now: Case,
  casesUnder: CasesUnder,
): Promise<Sign[]> {
  const mine = memberNumbersOf(now);
  const others = (await casesUnder('member', mine)).filter(
    (other) =>
      personOf(other) !== personOf(now) && memberNumbersOf(other).some((number) => mine.includes(number)),
  );
  if (others.length === 0) return [];
  const persons = new Set([personOf(now), ...others.map(personOf)]);
  const signs: Sign[] = [];
  const project = now.application && projectKey(now.application.project.title);
  const twin = others.filter(
    ({ application: a }) => a !== undefined && projectKey(a.project.title) === project,
  );
  if (twin.length > 0) {
    signs.push({
      code: 'project-of-sibling',
      evidence: [],
      text: say(
        'المشروع نفسه مقدم في ملف أخ أو أخت: {0}',
        'Le même projet est présenté dans le dossier d’un frère ou d’une sœur : {0}',
        references(twin),
      ),
    });
  }
  // A deed of any of them lists the heirs of their common parent.
  const deeds = [now, ...others].flatMap((one) =>
    readIn(one).flatMap((paper) => {
      const list = paper.type === 'heirs-deed' ? paper.value('heirsAr') : undefined;
      if (list === undefined) return [];
      const children = heirsIn(list).filter(({ kinship }) => kinship === 'child').length;
      return children === 0 ? [] : [{ one, paper, children }];
    }),
  );
  const rows = await Promise.all(mine.map((number) => platform.register.find(number)));
  const listed = Math.max(...rows.map(({ row }) => Number(row?.children ?? 0)));
  // Where deeds and register differ, the longest list: a name that was not read must not make anybody suspect.
  const deed = deeds.toSorted((a, b) => b.children - a.children)[0];
  const known = Math.max(deed?.children ?? 0, listed);
  if (known > 0 && persons.size > known) {
    const shown = deed !== undefined && deed.children === known;
    signs.push({
      code: 'more-children-than-known',
      evidence: shown && deed.one === now ? [deed.paper.at('heirsAr')] : [],
      text: shown
        ? say(
            'عدد من تقدموا بصفة أبناء للمقاوم نفسه: {0}، ورسم الإراثة (الملف {1}) لا يثبت إلا: {2}. الملفات الأخرى: {3}',
            '{0} personnes se disent enfants du même résistant ; l’acte d’hérédité (dossier {1}) n’en nomme que {2}. Autres dossiers : {3}',
            ...[persons.size, deed.one.reference, deed.children, references(others)],
          )
        : say(
            'عدد من تقدموا بصفة أبناء للمقاوم نفسه: {0}، وسجل الأعضاء لا يثبت إلا: {1}. الملفات الأخرى: {2}',
            '{0} personnes se disent enfants du même résistant ; le registre n’en connaît que {1}. Autres dossiers : {2}',
            ...[persons.size, known, references(others)],
          ),
    });
  } else {
    signs.push({
      code: 'member-in-other-cases',
      evidence: [],
      text: say(
        'تقدم آخرون بصفة أبناء للمقاوم نفسه: {0}',
        'D’autres demandeurs se disent enfants du même résistant : {0}',
        references(others),
      ),
    });
  }
  return signs;
}

/** Two applicants of one cooperative may give its account; an officer looks at who holds it. */
async function ofAccount(now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const mine = accountsOf(now);
  if (mine.length === 0) return [];
  const numbers = mine.map(({ rib }) => rib);
  const others = (await casesUnder('account', numbers)).filter(
    (other) =>
      personOf(other) !== personOf(now) && accountsOf(other).some(({ rib }) => numbers.includes(rib)),
  );
  if (others.length === 0) return [];
  return [
    {
      code: 'account-in-other-case',
      evidence: mine.flatMap(({ at }) => at ?? []),
      text: say(
        'الحساب البنكي نفسه مدلى به لشخص آخر في الملف {0}',
        'Le même compte bancaire est donné pour une autre personne dans le dossier {0}',
        references(others),
      ),
    },
  ];
}
