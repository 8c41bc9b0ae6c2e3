/** What an operator should know of the running service. One object adds a line; each leads to a page of `docs/runbooks`. */
import { addDays } from '#shared/calendar/index';
import { dayOf } from '#shared/cases/plain-date';
import { dayToBeSealed, hoursToSeal } from '#shared/cases/sealing';
import type { Bilingual } from '#shared/papers/reading';
import { listWarned } from '#shared/partner/clients';
import { countParked } from '#shared/partner/hooks/desk';
import type { Platform, Standing } from '#shared/platform/platform';

/** `act`: somebody is harmed or soon will be; `unknown`: nobody here can say. */
export const lineStates = ['good', 'watch', 'act', 'unknown'] as const;
export type LineState = (typeof lineStates)[number];

export interface Look {
  readonly state: LineState;
  readonly count?: number;
  /** ISO instant or day. */
  readonly at?: string;
  readonly bytes?: number;
}

export interface ServiceLine {
  readonly code: Lowercase<string>;
  readonly title: Bilingual;
  /** What it means for people, and the first thing to do. */
  readonly advice: Bilingual;
  /** A file of `docs/runbooks`, without its ending. */
  readonly runbook: string;
  look(of: { readonly platform: Platform; readonly standing: Standing | undefined }): Promise<Look>;
}

const minutesSince = (then: string, now: Date): number => (now.getTime() - Date.parse(then)) / 60_000;
const gigabyte = 1e9;

/** What the machine tells of itself; where there is none to ask, as on AWS, nobody here can say. */
const ofMachine =
  (look: (standing: Standing, now: Date) => Look): ServiceLine['look'] =>
  async ({ platform, standing }) =>
    standing === undefined ? { state: 'unknown' } : look(standing, platform.now());

export const serviceLines: readonly ServiceLine[] = [
  {
    code: 'papers-waiting',
    title: { ar: 'وثائق تنتظر القراءة', fr: 'Pièces qui attendent d’être lues' },
    advice: {
      ar: 'إذا لم تقرأ وثيقة منذ نصف ساعة فأصحاب الطلبات لا يستطيعون الإيداع: التحقق من أن الخدمة تعمل، ثم من السجل.',
      fr: 'Une pièce non lue depuis une demi-heure empêche son auteur de déposer : vérifier que le service tourne, puis le journal.',
    },
    runbook: 'papers-waiting',
    look: ofMachine(({ papers: { waiting, oldestAt } }, now) => {
      const age = oldestAt === undefined ? 0 : minutesSince(oldestAt, now);
      return {
        state: age >= 30 ? 'act' : age >= 10 ? 'watch' : 'good',
        count: waiting,
        ...(oldestAt === undefined ? {} : { at: oldestAt }),
      };
    }),
  },
  {
    code: 'papers-parked',
    title: { ar: 'ملفات تعذرت قراءة وثيقة منها', fr: 'Dossiers dont une pièce n’a pas pu être lue' },
    advice: {
      ar: 'ينظر موظف في كل ملف منها: إعادة الوثيقة إلى القراءة، أو طلب غيرها.',
      fr: 'Un agent regarde chacun de ces dossiers : renvoyer la pièce en lecture, ou en demander une autre.',
    },
    runbook: 'papers-parked',
    async look({ platform, standing }) {
      const { cards } = await platform.cases.queue({ desk: 'attention', limit: 1000 });
      const untold = standing?.papers.parked ?? 0;
      return { state: untold > 0 ? 'act' : cards.length > 0 ? 'watch' : 'good', count: cards.length };
    },
  },
  {
    code: 'announcements',
    title: { ar: 'أخبار لم تصل إلى الشركاء', fr: 'Nouvelles non parvenues aux partenaires' },
    advice: {
      ar: 'لا جواب من المخاطب بعد: الاتصال به، ثم إعادة الإرسال.',
      fr: 'Le destinataire ne répond pas : le joindre, puis renvoyer.',
    },
    runbook: 'untold',
    look: ofMachine(({ announcements: { waiting, parked } }) => ({
      state: parked > 0 ? 'act' : waiting > 0 ? 'watch' : 'good',
      count: waiting + parked,
    })),
  },
  {
    code: 'partner-messages',
    title: { ar: 'رسائل لم تسلم إلى أنظمة الشركاء', fr: 'Messages non remis aux systèmes des partenaires' },
    advice: {
      ar: 'لا جواب من نظام الشريك منذ يوم كامل: الاتصال بمهندسيه، ثم إعادة الإرسال من صفحة اتفاقيته.',
      fr: 'Le système du partenaire n’a pas répondu de toute une journée : joindre ses ingénieurs, puis renvoyer depuis la page de sa convention.',
    },
    runbook: 'partner-messages',
    async look({ platform }) {
      const parked = await countParked(platform);
      return { state: parked >= 10 ? 'act' : parked > 0 ? 'watch' : 'good', count: parked };
    },
  },
  {
    code: 'partner-asks',
    title: {
      ar: 'شركاء تطلع أنظمتهم على الملفات أكثر من المعتاد',
      fr: 'Partenaires dont le système consulte bien plus que d’ordinaire',
    },
    advice: {
      ar: 'خلال الأيام السبعة الأخيرة: قد يكون مفتاح الشريك في يد غيره. سؤال الشريك عن السبب، وإلغاء المفتاح إذا لم يكن له تفسير.',
      fr: 'Ces sept derniers jours : sa clé est peut-être en d’autres mains. Lui demander pourquoi, et révoquer la clé s’il ne peut l’expliquer.',
    },
    runbook: 'partner-asks',
    async look({ platform }) {
      const since = new Date(platform.now().getTime() - 7 * 86_400_000).toISOString();
      const warned = await listWarned(platform, since);
      return { state: warned.length > 0 ? 'watch' : 'good', count: warned.length };
    },
  },
  {
    code: 'day-sealed',
    title: { ar: 'آخر يوم ختم سجله', fr: 'Dernier jour dont le registre est scellé' },
    advice: {
      ar: `يختم سجل كل يوم في أجل ⁨${hoursToSeal}⁩ ساعات بعد انقضائه. إذا لم يختم فلا تمنح أية إعانة، وقد تكون الآجال غير مراقبة: التحقق من المهمة التي تجري كل ساعة.`,
      fr: `Chaque jour est scellé dans les ${hoursToSeal} heures qui suivent sa fin. Sans sceau, aucune aide n’est accordée, et il se peut que nul ne surveille les délais : vérifier la tâche qui tourne chaque heure.`,
    },
    runbook: 'clock-stopped',
    look: ofMachine(({ sealedDay: at }, now) => {
      if (at === undefined) return { state: 'unknown' };
      const late = at < dayToBeSealed(now);
      return { state: at >= addDays(dayOf(now), -1) ? 'good' : late ? 'act' : 'watch', at };
    }),
  },
  {
    code: 'disk',
    title: { ar: 'المساحة الباقية على القرص', fr: 'Place libre sur le disque' },
    advice: {
      ar: 'إذا امتلأ القرص رفضت الوثائق الجديدة، ويبقى كل ما سبق تسلمه محفوظا: إضافة مساحة.',
      fr: 'Disque plein : les nouvelles pièces sont refusées, rien de ce qui fut reçu n’est perdu. Ajouter de la place.',
    },
    runbook: 'disk-full',
    look: ofMachine(({ disk: { free, whole } }) => {
      const least = (share: number, gigabytes: number): boolean =>
        free < Math.min(share * whole, gigabytes * gigabyte);
      return { state: least(0.05, 2) ? 'act' : least(0.15, 20) ? 'watch' : 'good', bytes: free };
    }),
  },
  {
    code: 'cell',
    title: { ar: 'فتح الوثائق في عزلة', fr: 'Ouverture des pièces en isolement' },
    advice: {
      ar: 'تفتح كل وثيقة في عملية معزولة بلا شبكة وبذاكرة محدودة. إذا كان هذا الجهاز لا يسمح بذلك تبقى القراءة مستمرة بحماية أقل: السماح بهذا العزل في إعدادات الجهاز.',
      fr: 'Chaque pièce est ouverte dans un processus isolé, sans réseau et à mémoire limitée. Si cette machine ne le permet pas, la lecture continue, moins protégée : autoriser cet isolement dans ses réglages.',
    },
    runbook: 'cell-open',
    look: ofMachine(({ cell }) => ({
      state: cell.network === 'none' && cell.memory === 'bounded' ? 'good' : 'watch',
    })),
  },
  {
    code: 'backup',
    title: { ar: 'آخر نسخة احتياطية', fr: 'Dernière sauvegarde' },
    advice: {
      ar: 'ما ورد بعد آخر نسخة يضيع إذا تلف القرص: أخذ نسخة كل يوم.',
      fr: 'Ce qui fut reçu depuis serait perdu avec le disque : sauvegarder chaque jour.',
    },
    runbook: 'restore',
    look: ofMachine(({ backupAt: at }, now) => {
      if (at === undefined) return { state: 'act' };
      const hours = minutesSince(at, now) / 60;
      return { state: hours > 48 ? 'act' : hours > 26 ? 'watch' : 'good', at };
    }),
  },
  {
    code: 'register',
    title: { ar: 'الأعضاء في السجل', fr: 'Membres au registre' },
    advice: {
      ar: 'ما دام السجل فارغا لا يثبت بنوة أحد به: استيراد سجل الأعضاء.',
      fr: 'Tant que le registre est vide, il ne confirme la filiation de personne : importer le registre des membres.',
    },
    runbook: 'register-empty',
    async look({ platform }) {
      const { members } = await platform.register.count('');
      return { state: members === 0 ? 'watch' : 'good', count: members };
    },
  },
];
