/**
 * What people are told of their data (law 09-08, art. 5), as data: each text that was ever shown stays, by its version, so
 * that what a given applicant was told can be shown again. A new text is a new entry at the end.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { builtInFigures, type DatedFigures, parametersOn } from '#shared/rules/parameters';
import { actsOf, type Case } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { record } from '../record.ts';
import { ruleSetOn } from '../rule-book.ts';
import { findNextState } from '../states.ts';

export interface Notice {
  readonly version: string;
  /** ISO day from which it is the one shown. */
  readonly from: PlainDate;
  /** The administration's declaration or authorisation at the CNDP; null: its number is not known to us. */
  readonly cndp: string | null;
  readonly sections: readonly {
    readonly about: string;
    readonly title: Bilingual;
    readonly text: Bilingual;
  }[];
}

const section = (about: string, titleAr: string, titleFr: string, ar: string, fr: string) => ({
  about,
  title: { ar: titleAr, fr: titleFr },
  text: { ar, fr },
});

export const notices: readonly Notice[] = [
  {
    version: '2026-1',
    from: '2026-01-01',
    cndp: null,
    sections: [
      section(
        'controller',
        'من المسؤول عن معطياتك؟',
        'Qui répond de vos données ?',
        'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير.',
        'Le Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération.',
      ),
      section(
        'purposes',
        'لماذا نطلبها؟',
        'À quoi servent-elles ?',
        'لدراسة طلبك: إثبات بنوتك لمقاوم أو عضو بجيش التحرير، والتحقق من شروط الإعانة على المشروع، واتخاذ القرار وأداء الإعانة وتتبع المشروع. وتعد منها إحصائيات لا تذكر أحدا. ولا تستعمل لغرض آخر.',
        'À instruire votre demande : établir que vous êtes l’enfant d’un résistant ou d’un membre de l’Armée de libération, vérifier les conditions de l’aide au projet, décider, payer et suivre le projet. Des statistiques qui ne nomment personne en sont tirées. Elles ne servent à rien d’autre.',
      ),
      section(
        'kept',
        'ما الذي نحتفظ به؟',
        'Que gardons-nous ?',
        'ما تصرح به في الطلب، ومنه رقم البطاقة الوطنية للتعريف، والوثائق التي ترسلها وما قرئ فيها، والقرارات والمراسلات والأداءات، ومن اطلع على ملفك.',
        'Ce que vous déclarez, dont le numéro de la carte nationale, les pièces envoyées et ce qui y est lu, les décisions, les courriers, les paiements, et qui a consulté votre dossier.',
      ),
      section(
        'readers',
        'من يطلع عليها؟',
        'Qui les voit ?',
        'الموظفون المكلفون بالملف في النيابة والمصالح المركزية، وقيم فضاء الذاكرة إن ساعد في إعداد الملف. ولا تعلم الأبناك الشريكة إلا بالقرار، بإذن صاحب الملف وحده، وإلى التاريخ الذي يحدده.',
        'Les agents chargés de votre dossier à la délégation et aux services centraux, et le responsable de l’espace de la mémoire s’il l’a préparé avec vous. Une banque partenaire ne connaît que la décision, si vous l’y autorisez, jusqu’à la date que vous fixez.',
      ),
      section(
        'machine',
        'هل تقرر الآلة؟',
        'La machine décide-t-elle ?',
        'تقرأ الآلة الوثائق وتقترح. ولا يرفض أي طلب آليا: القرار لموظفين اثنين.',
        'La machine lit les pièces et propose. Aucune demande n’est refusée automatiquement : deux agents décident.',
      ),
      section(
        'rights',
        'ما هي حقوقك؟',
        'Quels sont vos droits ?',
        'أن تحصل على نسخة من كل ما نحتفظ به في ملفك، وأن تعرف من اطلع عليه، وأن تطلب تصحيح ما هو غير صحيح، وأن تسحب طلبك قبل القرار، وأن تتعرض لأسباب مشروعة (القانون 09-08، المواد 7 إلى 9).',
        'Obtenir copie de tout ce que nous gardons dans votre dossier, savoir qui l’a consulté, demander la correction de ce qui est faux, retirer votre demande avant la décision, vous opposer pour motif légitime (loi 09-08, articles 7 à 9).',
      ),
      section(
        'whom',
        'إلى من تكتب؟',
        'À qui écrire ?',
        'إلى النيابة التي تتولى ملفك، أو من صفحة ملفك. وإن لم يرضك الجواب، فإلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP)، الرباط، www.cndp.ma.',
        'À la délégation qui suit votre dossier, ou depuis la page de votre dossier. Si la réponse ne vous satisfait pas : à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP), Rabat, www.cndp.ma.',
      ),
    ],
  },
];

export const noticeOn = (day: PlainDate): Notice =>
  notices.findLast(({ from }) => from <= day) ?? notices[0]!;
export const findNotice = (version: string): Notice | undefined =>
  notices.find((notice) => notice.version === version);

/** How long cases are kept, by the figures of the day: said with the notice, and changed without it. */
export function keepingText(day: PlainDate, dated: Partial<DatedFigures> = builtInFigures): Bilingual {
  const figures = parametersOn(day, dated);
  const { retentionGrantedYears: granted, retentionRefusedYears: refused } = figures;
  const unfinished = figures.retentionUnfinishedYears;
  const years = (count: number): string => `\u2068${count}\u2069`;
  return {
    ar: `عدد سنوات الاحتفاظ بالملف بعد انتهائه: ${years(granted)} إن منحت الإعانة، و${years(refused)} إن رفض الطلب، و${years(unfinished)} إن سحب أو لم يودع. وبعدها يقرر شخصان محوه.`,
    fr: `Nombre d’années de conservation du dossier une fois clos : ${granted} si l’aide est accordée, ${refused} si la demande est rejetée, ${unfinished} si elle est retirée ou n’est pas déposée. Deux personnes décident ensuite de l’effacer.`,
  };
}

/** The notice of today with how long cases are kept by the rules in force. */
export async function noticeToday(
  platform: Pick<Platform, 'books' | 'now'>,
): Promise<{ readonly notice: Notice; readonly keeping: Bilingual }> {
  const today = dayOf(platform.now());
  const { figures } = await ruleSetOn(platform, today);
  return { notice: noticeOn(today), keeping: keepingText(today, figures) };
}

/** What is to be written when this is told: nothing, where this version was told before. */
export function noticeGiven(now: Case, today: PlainDate): readonly CaseEvent[] {
  const { version } = noticeOn(today);
  const told = actsOf(now, 'NoticeGiven').some((act) => act.version === version);
  return told || findNextState(now.state, 'NoticeGiven') === undefined
    ? []
    : [{ type: 'NoticeGiven', version }];
}

/** The applicant, or the keeper beside them, says that it was read; said twice it is written once. */
export const acceptNotice = (platform: Platform, caseId: CaseId, actor: Actor): Promise<Case> =>
  record(platform, caseId, actor, (now) => ({ events: noticeGiven(now, dayOf(platform.now())) }));
