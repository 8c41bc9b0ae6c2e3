/** What the yearly report says in words. Counts stand behind a colon, in the one case Arabic grammar then needs. */
import type { Bilingual } from '#shared/papers/reading';
import { dirhams, say } from '#shared/rules/words';
import type { MeetingTally } from './outreach.ts';
import { leastWorth, meanGrant, type Tally } from './tally.ts';
import { changeText, counted, nouns } from './words.ts';

export interface Whole {
  readonly year: number;
  readonly now: Tally;
  /** Absent where nothing may be said of the year before. */
  readonly before?: Tally | undefined;
  /** Projects of women and of men, where that may be said. */
  readonly women?: Tally | undefined;
  readonly men?: Tally | undefined;
  readonly cooperatives?: Tally | undefined;
  /** In ten-thousandths. */
  readonly rateMax?: number | undefined;
}

export const tooFew: Bilingual = {
  ar: 'لا تنشر أرقام هذه السنة لقلة الأشخاص المعنيين بها.',
  fr: 'Les chiffres de cette année ne sont pas publiés : trop peu de personnes sont concernées.',
};

export function sentencesOf(whole: Whole): readonly Bilingual[] {
  const { year, now } = whole;
  if (now.decided === 0)
    return [say('لم يبت في أي طلب سنة {0}.', 'Aucune demande n’a été tranchée en {0}.', year)];
  return [
    examined(now),
    helped(whole),
    worth(whole),
    who(whole),
    together(whole),
    jobs(now),
    growth(whole),
  ].flatMap((sentence) => sentence ?? []);
}

function examined({ decided, refused }: Tally): Bilingual {
  const requests = counted(decided, nouns.requests);
  return refused === 0
    ? say('الطلبات المبتوت فيها: {0}.', 'Demandes tranchées : {0}.', requests)
    : say(
        'الطلبات المبتوت فيها: {0}، منها {1}.',
        'Demandes tranchées : {0}, dont {1}.',
        requests,
        counted(refused, nouns.refusals),
      );
}

function helped({ year, now }: Whole): Bilingual {
  const mean = meanGrant(now);
  if (mean === undefined) return say('لم يدعم أي مشروع سنة {0}.', 'Aucun projet n’a été aidé en {0}.', year);
  return say(
    'المشاريع المدعمة سنة {0}: {1}، بغلاف إجمالي قدره {2}، أي {3} في المتوسط للمشروع.',
    'Projets aidés en {0} : {1}, pour un montant total de {2}, soit {3} en moyenne par projet.',
    ...[year, counted(now.granted, nouns.projects), dirhams(now.amount), dirhams(mean)],
  );
}

/** What is known of the projects' worth; where it isn't all known, what the law's rate makes it at least. */
function worth({ now, rateMax }: Whole): Bilingual | undefined {
  if (now.granted === 0) return undefined;
  if (now.projectsKnown === now.granted)
    return say(
      'القيمة الإجمالية للمشاريع المدعمة: {0}.',
      'Valeur totale des projets aidés : {0}.',
      dirhams(now.projects),
    );
  if (rateMax === undefined || now.amount === 0) return undefined;
  const rate = (rateMax / 100).toString().replace('.', ',');
  return say(
    'لا تقل قيمة المشاريع المدعمة مجتمعة عن {0}، إذ لا تتعدى الإعانة {1} في المائة من قيمة المشروع.',
    'Les projets aidés valent ensemble au moins {0}, l’aide ne dépassant pas {1} % de la valeur d’un projet.',
    ...[dirhams(leastWorth(now.amount, rateMax)), rate],
  );
}

function who({ now, women, men }: Whole): Bilingual | undefined {
  if (women === undefined || men === undefined || now.granted === 0) return undefined;
  const rest = now.granted - women.granted - men.granted;
  const told = [counted(women.granted, nouns.projects), counted(men.granted, nouns.projects)];
  return rest === 0
    ? say('حاملوها: نساء: {0}؛ رجال: {1}.', 'Portés par des femmes : {0} ; par des hommes : {1}.', ...told)
    : say(
        'حاملوها: نساء: {0}؛ رجال: {1}؛ غير معروف: {2}.',
        'Portés par des femmes : {0} ; par des hommes : {1} ; non renseigné : {2}.',
        ...[...told, counted(rest, nouns.projects)],
      );
}

function together({ cooperatives }: Whole): Bilingual | undefined {
  if (cooperatives === undefined || cooperatives.granted === 0) return undefined;
  const count = counted(cooperatives.granted, nouns.cooperatives);
  return cooperatives.membersKnown < cooperatives.granted
    ? say('التعاونيات المدعمة: {0}.', 'Coopératives aidées : {0}.', count)
    : say(
        'التعاونيات المدعمة: {0}؛ عدد منخرطيها: {1}.',
        'Coopératives aidées : {0} ; leurs membres : {1}.',
        ...[count, counted(cooperatives.members, nouns.people)],
      );
}

function jobs({ jobsKnown, granted, familyJobs, otherJobs }: Tally): Bilingual | undefined {
  if (jobsKnown === 0) return undefined;
  const [all, family] = [counted(familyJobs + otherJobs, nouns.jobs), counted(familyJobs, nouns.jobs)];
  return jobsKnown === granted
    ? say(
        'مناصب الشغل المحدثة: {0}؛ للأسرة منها: {1}.',
        'Emplois créés : {0} ; pour la famille : {1}.',
        all,
        family,
      )
    : say(
        'مناصب الشغل المحدثة في المشاريع التي عوينت ({2}): {0}؛ للأسرة منها: {1}.',
        'Emplois créés dans les projets visités ({2}) : {0} ; pour la famille : {1}.',
        ...[all, family, counted(jobsKnown, nouns.projects)],
      );
}

function growth({ year, now, before }: Whole): Bilingual | undefined {
  if (before === undefined || before.granted === 0) return undefined;
  const change = (is: number, was: number) =>
    was === 0 ? undefined : changeText(Math.round(((is - was) * 1000) / was));
  const [projects, amount] = [change(now.granted, before.granted), change(now.amount, before.amount)];
  if (projects === undefined || amount === undefined) return undefined;
  return say(
    'مقارنة مع سنة {0}: عدد المشاريع {1}، ومبلغ الإعانات {2}.',
    'Par rapport à {0} : nombre de projets {1}, montant accordé {2}.',
    ...[year - 1, projects, amount],
  );
}

export function outreachSentences(tally: MeetingTally): readonly Bilingual[] {
  if (tally.meetings === 0) return [];
  const present = tally.women + tally.men + tally.others;
  const held = counted(tally.meetings, nouns.meetings);
  return [
    present === 0
      ? say(
          'اللقاءات التواصلية والأيام التحسيسية: {0}.',
          'Rencontres et journées de sensibilisation : {0}.',
          held,
        )
      : say(
          'اللقاءات التواصلية والأيام التحسيسية: {0}؛ عدد الحاضرين المحصيين: {1}.',
          'Rencontres et journées de sensibilisation : {0} ; présents comptés : {1}.',
          ...[held, counted(present, nouns.people)],
        ),
  ];
}
