/**
 * The right of access (law 09-08, art. 7): everything the service holds on a case, in one JSON its applicant may keep.
 * Those who acted appear by their office. What would tell of other people is left out, and that it was is said.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { actsOf, type Case, type CasePaper, isQuarantined } from '../case.ts';
import { dayOf } from '../plain-date.ts';
import { logOf } from '../record.ts';
import { replay } from '../replay.ts';
import { type Sighting, sightingsOf } from '../sightings.ts';
import { retentionOfCase } from './erase.ts';
import { rectificationsOf } from './rectifications.ts';

/** An office, never a person. */
export interface Office {
  readonly kind: Actor['kind'];
  readonly role?: string;
  readonly delegation?: string;
}

export const leftOut: readonly { readonly what: string; readonly why: Bilingual }[] = [
  {
    what: 'register',
    why: {
      ar: 'ما يذكره سجل الأعضاء عن غيرك: يطلب من صاحبه أو ذويه.',
      fr: 'Ce que le registre des membres dit d’autrui : c’est à lui, ou à ses ayants droit, de le demander.',
    },
  },
  {
    what: 'likenesses',
    why: {
      ar: 'أوجه الشبه بملفات أشخاص آخرين، وتصريحات الموظفين بقرابتهم.',
      fr: 'Les ressemblances avec les dossiers d’autres personnes, et ce que des agents déclarent de leurs liens.',
    },
  },
  {
    what: 'notes',
    why: {
      ar: 'ملاحظات الموظفين الداخلية، وقد تذكر أشخاصا آخرين: يطلب الاطلاع عليها من النيابة.',
      fr: 'Les notes internes des agents, qui peuvent nommer d’autres personnes : leur lecture se demande à la délégation.',
    },
  },
];

const withheld: ReadonlySet<string> = new Set(['ConflictDeclared', 'OfficerNoted']);

const officeOf =
  (delegation: string) =>
  ({ kind, role }: Actor): Office => ({
    kind,
    ...(role === undefined ? {} : { role }),
    ...(kind === 'officer' || kind === 'keeper' ? { delegation } : {}),
  });

/** What officers said of values, and when; never which of them. */
const said = (words: CasePaper['corrections']) =>
  Object.entries(words).map(([field, { value, at }]) => ({ field, value, at }));

function paperOf({ corrections, accepted = {}, reviewed, file, ...paper }: CasePaper) {
  return {
    ...paper,
    ...(file === undefined
      ? {}
      : { file: { sha256: file.sha256, receivedAt: file.receivedAt, versionId: file.versionId } }),
    corrections: said(corrections),
    accepted: said(accepted),
    ...(reviewed === undefined ? {} : { reviewedAt: reviewed.at }),
  };
}

/** What was concluded of it; doubts that come of other cases are others' data. */
function assessmentOf(now: Case) {
  if (now.assessment === undefined) return {};
  const { flags: _, ...assessment } = now.assessment;
  return {
    assessment: { ...assessment, ...(now.assessedAsOf === undefined ? {} : { asOf: now.assessedAsOf }) },
  };
}

/** By the office that looked, as the applicant is shown it anywhere. */
const sightingOf = ({ id: _, ...seen }: Sighting) => seen;

async function allSightings(platform: Platform, now: Case) {
  const all: Sighting[] = [];
  let month: string | undefined;
  do {
    const page = await sightingsOf(platform, now, month);
    all.push(...page.sightings);
    month = page.earlier;
  } while (month !== undefined);
  return all.map(sightingOf);
}

/** @example JSON.stringify(await exportCase(platform, caseId), null, 2) */
export async function exportCase(platform: Platform, caseId: CaseId) {
  const log = await logOf(platform, caseId);
  const now = replay(log)!;
  const { reference, delegation, language, state, openedAt, place, submitted, completion } = now;
  const { application, draft } = now;
  const office = officeOf(delegation);
  const retention = await retentionOfCase(platform, caseId);
  return {
    format: 'nasab-case-1' as const,
    madeOn: dayOf(platform.now()),
    case: {
      caseId,
      reference,
      delegation,
      language,
      state,
      openedAt,
      ...(place === undefined ? {} : { place }),
    },
    ...(application === undefined ? {} : { application }),
    ...(draft === undefined ? {} : { draft }),
    ...(submitted === undefined ? {} : { submitted }),
    papers: now.papers.map(paperOf),
    ...assessmentOf(now),
    ...(completion === undefined ? {} : { completion }),
    decisions: now.decisions.map(({ proposedBy, confirmedBy, claims: _, ...decision }) => ({
      ...decision,
      proposedBy: office(proposedBy),
      confirmedBy: office(confirmedBy),
    })),
    ...(now.appeal === undefined ? {} : { appeal: now.appeal }),
    letters: actsOf(now, 'LetterIssued').map(({ by, ...letter }) => ({ ...letter, by: office(by) })),
    payments: actsOf(
      now,
      'PayeeHeld',
      'TrancheOrdered',
      'TrancheReturned',
      'TranchePaid',
      'RecoveryOrdered',
      'RecoveryReceived',
    ).map(({ by, ...act }) => ({ ...act, by: office(by) })),
    followUp: actsOf(
      now,
      'ProjectCorrected',
      'ProjectRecorded',
      'VisitRecorded',
      'BreachRecorded',
      'InKindRecorded',
    ).map(({ by, ...act }) => ({ ...act, by: office(by) })),
    notices: actsOf(now, 'NoticeGiven').map(({ version, at }) => ({ version, at })),
    consents: Object.entries(now.consents).map(([partner, consent]) => ({ partner, ...consent })),
    rectifications: rectificationsOf(now).map(({ answer, made, ...asked }) => ({
      ...asked,
      ...(answer === undefined ? {} : { answer: { ...answer, by: office(answer.by) } }),
      ...(made === undefined ? {} : { made: { ...made, by: office(made.by) } }),
    })),
    acts: log.flatMap(({ at, actor, events }) =>
      events.filter(({ type }) => !withheld.has(type)).map(({ type }) => ({ type, at, by: office(actor) })),
    ),
    sightings: await allSightings(platform, now),
    ...(retention === undefined ? {} : { retention }),
    leftOut,
  };
}
export type CaseExport = Awaited<ReturnType<typeof exportCase>>;

/** Links to the files of the case that are stored and unaltered, each good for five minutes. */
export async function exportFiles(platform: Platform, caseId: CaseId) {
  const now = replay(await logOf(platform, caseId))!;
  return await Promise.all(
    now.papers.flatMap((paper) => {
      const { paperId, file, granted } = paper;
      return file === undefined || isQuarantined(paper)
        ? []
        : [
            platform.files
              .grantView(file.key, file.versionId)
              .then((link) => ({ paperId, contentType: granted.contentType, sha256: file.sha256, ...link })),
          ];
    }),
  );
}
