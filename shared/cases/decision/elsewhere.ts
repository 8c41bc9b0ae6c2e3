/**
 * What other cases say of this one: signs for an officer, none of which decides anything. The same applicant, quote,
 * picture, act, member or sibling's project is found by blind keys; what is told names other cases by reference only.
 */
import { looksApart, sameLook } from '#shared/papers/imaging/look';
import { matchNames } from '#shared/people/index';
import type { CaseId } from '#shared/platform/ids';
import type { BlindKind, Platform } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import { flagOf } from '#shared/rules/flags';
import type { Sign } from '#shared/rules/index';
import { say } from '#shared/rules/words';
import { findCases, plainKey } from '../card.ts';
import type { Case } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { heirsIn } from '../kin-statements.ts';
import { dayOf } from '../plain-date.ts';
import { findCase } from '../record.ts';
import { figuresOn } from '../rule-book.ts';
import { findNextState } from '../states.ts';
import { readingsIn } from '../whole-papers.ts';
import { projectKey, quotesOf } from './claims.ts';
import { actKey, quoteKeys, quoteNumber } from './found-by.ts';

type World = Pick<Platform, 'cases' | 'blind' | 'books' | 'now'>;

/** Other cases looked into under one key; under a key that so many share, more would say no more. */
const mostLooked = 40;

interface Read {
  readonly file: string;
  readonly type: string;
  readonly value: (field: string) => string | undefined;
  readonly at: (field: string) => Evidence;
  /** Of an act: its number and year of birth. */
  readonly key: string | undefined;
}

const readIn = ({ papers }: Case): Read[] =>
  papers.flatMap((paper) => {
    const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
    return (reading === undefined ? [] : readingsIn(reading)).map(({ type, fields }) => ({
      ...{ file: paper.paperId, type },
      value: (field: string) => fields[field]?.value,
      key: actKey(fields),
      at: (field: string): Evidence => {
        const { page, box } = fields[field] ?? { page: 1, box: [0, 0, 0, 0] as const };
        return { file: paper.paperId, page, box, field };
      },
    }));
  });

const personOf = ({ application }: Case): string | undefined =>
  application === undefined ? undefined : plainKey(application.applicant.cin);
const granted = ({ decisions }: Case): boolean => decisions.at(-1)?.outcome === 'grant';
/** Handed in and not given up; drafts are nobody's affair yet. */
const counts = ({ state }: Case): boolean => state !== 'open' && state !== 'withdrawn';
const references = (cases: readonly Case[]): string => cases.map(({ reference }) => reference).join(' · ');
const nowhere = (file: string): Evidence => ({ file, page: 1, box: [0, 0, 0, 0], field: 'page' });

export async function findElsewhere(platform: World, now: Case): Promise<readonly Sign[]> {
  const known = new Map<CaseId, Promise<Case | undefined>>();
  const casesUnder = async (kind: BlindKind, values: readonly (string | undefined)[]): Promise<Case[]> => {
    const sought = [...new Set(values)].filter((value): value is string => plainKey(value ?? '') !== '');
    const ids = (await Promise.all(sought.map((value) => findCases(platform, kind, value)))).flat();
    const others = [...new Set(ids)].filter((id) => id !== now.caseId).slice(0, mostLooked);
    const found = await Promise.all(
      others.map((id) => known.get(id) ?? known.set(id, findCase(platform, id)).get(id)!),
    );
    return found.filter((one): one is Case => one !== undefined && counts(one));
  };
  const signs = await Promise.all([
    ofApplicant(platform, now, casesUnder),
    ofQuotes(now, casesUnder),
    ofActs(now, casesUnder),
    ofMember(now, casesUnder),
  ]);
  return signs.flat();
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

type CasesUnder = (kind: BlindKind, values: readonly (string | undefined)[]) => Promise<Case[]>;

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
    const mine = quoteNumber(reading);
    const same = [...new Set([...numbered, ...seen])].filter((other) =>
      quotesOf(other).some((theirs) => {
        const number = quoteNumber(theirs.reading);
        if (theirs.paper.file?.sha256 === paper.file?.sha256) return true;
        if (mine !== undefined && number !== undefined) return mine === number;
        return (paper.looks ?? []).some((look) =>
          (theirs.paper.looks ?? []).some((other) => looksApart(look, other) < sameLook),
        );
      }),
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

const birthActs = ['birth-extract', 'birth-full-copy'];

/** Birth acts of the case that bear the applicant's own name: a parent's act is rightly in every child's case. */
function ownActs(now: Case): Read[] {
  const { nameAr, nameLat } = now.application?.applicant ?? {};
  return readIn(now).filter((paper) => {
    if (!birthActs.includes(paper.type)) return false;
    const read = (given: string, family: string) =>
      `${paper.value(given) ?? ''} ${paper.value(family) ?? ''}`.trim();
    const names = [
      [read('givenNameAr', 'familyNameAr'), nameAr],
      [read('givenNameLat', 'familyNameLat'), nameLat],
    ];
    return names.some(([a = '', b]) => a !== '' && b !== undefined && matchNames(a, b).score >= 0.5);
  });
}

async function ofActs(now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const act of ownActs(now)) {
    if (act.key === undefined) continue;
    // One number and one year of birth; the place, where both were read, parts two communes.
    const alike = (theirs: Read): boolean =>
      theirs.key === act.key &&
      ['birthPlaceAr', 'communeAr'].every((place) => {
        const [a, b] = [act.value(place), theirs.value(place)];
        return a === undefined || b === undefined || matchNames(a, b).score >= 0.5;
      });
    const others = (await casesUnder('act', [act.key])).filter(
      (other) => personOf(other) !== personOf(now) && ownActs(other).some(alike),
    );
    if (others.length === 0) continue;
    signs.push({
      code: 'act-of-two-persons',
      evidence: [act.at('actNumber')],
      text: say(
        'رسم الولادة بالرقم نفسه والسنة نفسها مدلى به لشخص آخر في الملف {0}',
        "L'acte de naissance de même numéro et de même année est produit pour une autre personne dans le dossier {0}",
        references(others),
      ),
    });
  }
  return signs;
}

async function ofMember(now: Case, casesUnder: CasesUnder): Promise<Sign[]> {
  const numbersOf = (one: Case): string[] =>
    [
      one.application?.member?.fileNumber,
      ...readIn(one)
        .filter(({ type }) => type === 'resistance-attestation')
        .map(({ value }) => value('cardNumber')),
    ].flatMap((number) => (number === undefined ? [] : [plainKey(number)]));
  const mine = numbersOf(now);
  const others = (await casesUnder('member', mine)).filter(
    (other) => personOf(other) !== personOf(now) && numbersOf(other).some((number) => mine.includes(number)),
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
        "Le même projet est présenté dans le dossier d'un frère ou d'une sœur : {0}",
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
  // Where deeds differ, the longest list: a name that was not read must not make anybody suspect.
  const deed = deeds.toSorted((a, b) => b.children - a.children)[0];
  if (deed !== undefined && persons.size > deed.children) {
    signs.push({
      code: 'more-children-than-known',
      evidence: deed.one === now ? [deed.paper.at('heirsAr')] : [],
      text: say(
        'تقدم {0} أشخاص بصفة أبناء للمقاوم نفسه، ورسم الإراثة (الملف {1}) لا يذكر إلا {2}. الملفات الأخرى: {3}',
        "{0} personnes se disent enfants du même résistant ; l'acte d'hérédité (dossier {1}) n'en nomme que {2}. Autres dossiers : {3}",
        ...[persons.size, deed.one.reference, deed.children, references(others)],
      ),
    });
  } else {
    signs.push({
      code: 'member-in-other-cases',
      evidence: [],
      text: say(
        'تقدم آخرون بصفة أبناء للمقاوم نفسه: {0}',
        "D'autres demandeurs se disent enfants du même résistant : {0}",
        references(others),
      ),
    });
  }
  return signs;
}
