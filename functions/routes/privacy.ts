/** What law 09-08 gives people over their data: the notice and a copy of all that is held. `rectifications.ts`, `erasures.ts`. */
import * as z from 'zod';
import { exportCase, exportFiles } from '#shared/cases/privacy/export';
import { acceptNotice, type Notice, notices, noticeToday } from '#shared/cases/privacy/notice';
import type { Bilingual } from '#shared/papers/reading';
import { PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant, Text } from '../shapes.ts';

const actorOf = ({ caseId }: Callers['applicant']): Actor => ({ kind: 'applicant', id: caseId });

// ── notice ───────────────────────────────────────────────────────────────────────────────────────

const NoticeView = z.object({
  version: z.string(),
  from: z.iso.date(),
  cndp: z.string().nullable(),
  sections: z.array(z.object({ about: z.string(), title: Text, text: Text })),
  /** How long cases are kept, by the rules in force today. */
  keeping: Text,
});
export type NoticeShown = z.infer<typeof NoticeView>;
const noticeView = (
  { sections, ...notice }: Notice,
  keeping: Bilingual,
): Outgoing<z.infer<typeof NoticeView>> => ({
  ...notice,
  sections: [...sections],
  keeping,
});
const keptFor = {
  ar: 'عدد سنوات الاحتفاظ بالملف بعد انتهائه: \u206810\u2069 إن منحت الإعانة',
  fr: 'Nombre d’années de conservation du dossier une fois clos : 10 si l’aide est accordée',
};

const notice = route({
  id: 'getNotice',
  method: 'GET',
  path: '/api/public/notice',
  audience: 'public',
  summary: {
    ar: 'إعلام عن معطياتك: لماذا تطلب، ومن يطلع عليها، وإلى متى تحفظ، وما حقوقك (القانون 09-08)',
    fr: 'Vos données : à quoi elles servent, qui les voit, leur durée de conservation, vos droits (loi 09-08)',
  },
  output: NoticeView,
  examples: [{ name: 'in force', output: noticeView(notices[0]!, keptFor) }],
  handle: async (platform) => {
    const today = await noticeToday(platform);
    return noticeView(today.notice, today.keeping);
  },
});

const accept = route({
  id: 'acceptNotice',
  method: 'POST',
  path: '/api/applicant/case/notice/accept',
  audience: 'applicant',
  summary: { ar: 'اطلعت على الإعلام عن معطياتي', fr: 'J’ai lu l’information sur mes données' },
  output: z.object({ told: z.array(z.object({ version: z.string(), at: Instant })) }),
  examples: [{ name: 'told', output: { told: [{ version: '2026-1', at: '2026-11-21T10:00:00.000Z' }] } }],
  handle: async (platform, caller) => {
    const { acts } = await acceptNotice(platform, caller.caseId, actorOf(caller));
    return {
      told: acts.flatMap((act) => (act.type === 'NoticeGiven' ? [{ version: act.version, at: act.at }] : [])),
    };
  },
});

// ── access ───────────────────────────────────────────────────────────────────────────────────────

const copy = route({
  id: 'exportOwnCase',
  method: 'GET',
  path: '/api/applicant/case/export',
  audience: 'applicant',
  summary: {
    ar: 'نسخة من كل ما تحتفظ به المصلحة في ملفك، ومن اطلع عليه',
    fr: 'Copie de tout ce que le service garde de votre dossier, et qui l’a consulté',
  },
  perMinute: 10,
  // Its own shape is its documentation: it holds whatever the case holds, and nothing is to be lost on the way.
  output: z.looseObject({ format: z.literal('nasab-case-1'), madeOn: z.iso.date() }),
  examples: [{ name: 'copied', output: { format: 'nasab-case-1', madeOn: '2026-11-21' } }],
  handle: async (platform, caller) => ({ ...(await exportCase(platform, caller.caseId)) }),
});

const files = route({
  id: 'exportOwnFiles',
  method: 'GET',
  path: '/api/applicant/case/export/files',
  audience: 'applicant',
  summary: {
    ar: 'روابط لتحميل وثائقك كما أرسلتها، صالحة خمس دقائق',
    fr: 'Liens vers vos pièces telles qu’envoyées, valables cinq minutes',
  },
  perMinute: 10,
  output: z.object({
    files: z.array(
      z.object({
        paperId: PaperId,
        contentType: z.string(),
        sha256: z.string(),
        url: z.string(),
        expiresAt: Instant,
      }),
    ),
  }),
  examples: [{ name: 'none yet', output: { files: [] } }],
  handle: async (platform, caller) => ({ files: await exportFiles(platform, caller.caseId) }),
});

export const privacyForApplicants = [notice, accept, copy, files];
