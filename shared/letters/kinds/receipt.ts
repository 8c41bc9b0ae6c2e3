import type { Day } from '#shared/calendar/index';
import type { Bilingual } from '#shared/papers/reading';
import { simplificationLaw } from '#shared/rules/texts-of-law';
import { both, say } from '#shared/rules/words';
import { dayInWords } from '../dates.ts';
import { nameOf, notice, numbered, officeOf, projectOf, signatures, text } from '../wording.ts';
import { letterOf } from './letter.ts';

export interface ReceiptFacts {
  readonly depositedOn: Day;
  /** What was handed in, one row a paper. */
  readonly papers: readonly { readonly name: Bilingual; readonly pages: number; readonly receivedOn: Day }[];
  readonly answerBy: Day;
}

/** Law 55-19: a numbered receipt at once, with the papers handed in and the day an answer is due. */
export const receipt = letterOf<ReceiptFacts>({
  name: { ar: 'وصل إيداع', fr: 'Récépissé de dépôt' },
  object: () => ({
    ar: 'إيداع طلب إعانة مالية لإقامة مشروع اقتصادي',
    fr: 'Dépôt d’une demande d’aide financière pour un projet économique',
  }),
  signedBy: signatures.reception,
  body: ({ depositedOn, papers, answerBy }, { applicant, place, project, reference }) => [
    text(
      'تشهد {0} بأنها تسلمت بتاريخ {1} من {2} الملف المسجل تحت المرجع {3}، المتعلق بالمشروع {4}.',
      'La {0} atteste avoir reçu le {1}, de {2}, le dossier enregistré sous la référence {3}, relatif au projet {4}.',
      ...[officeOf(place), dayInWords(depositedOn), nameOf(applicant), reference, projectOf(project)],
    ),
    papers.length === 0
      ? text('لم تودع أية وثيقة مع الطلب.', 'Aucune pièce n’a été jointe à la demande.')
      : {
          block: 'table',
          title: { ar: 'الوثائق المودعة', fr: 'Pièces déposées' },
          widths: [0, 12, 2, 5],
          heads: [
            { ar: 'ر.ت', fr: 'N°' },
            { ar: 'الوثيقة', fr: 'Pièce' },
            { ar: 'الصفحات', fr: 'Pages' },
            { ar: 'تاريخ التوصل', fr: 'Reçue le' },
          ],
          rows: numbered(
            papers.map(({ name, pages, receivedOn }) => [
              name,
              both(() => String(pages)),
              dayInWords(receivedOn),
            ]),
          ),
        },
    notice(
      'ستتوصلون بالجواب عن طلبكم في أجل أقصاه {0}.',
      'La réponse à votre demande vous parviendra au plus tard le {0}.',
      dayInWords(answerBy),
    ),
    text(
      'تم تحديد هذا الأجل طبقا لأحكام {0}. ويمكن للإدارة أن تطلب منكم، مرة واحدة، كل ما ينقص الملف؛ ويتوقف الأجل إلى حين جوابكم.',
      'Ce délai découle de la {0}. L’administration peut vous demander, une seule fois, tout ce qui manque au dossier ; le délai est alors suspendu jusqu’à votre réponse.',
      { ar: simplificationLaw.ar, fr: simplificationLaw.fr.replace('Loi', 'loi') },
    ),
    text(
      'يثبت هذا الوصل إيداع الملف، ولا يعد موافقة على الطلب.',
      'Le présent récépissé atteste le dépôt du dossier ; il ne vaut pas acceptation de la demande.',
    ),
  ],
  example: {
    depositedOn: '2026-11-22',
    papers: [
      ['البطاقة الوطنية للتعريف الإلكترونية', 'Carte nationale d’identité électronique', 2],
      ['نسخة كاملة من رسم الولادة', 'Copie intégrale d’acte de naissance', 1],
      ['بطاقة مقاوم أو شهادة إثبات صفة مقاوم', 'Carte ou attestation de résistant', 1],
      ['الدفتر العائلي', 'Livret de famille', 4],
      ['شهادة عدم العمل', 'Attestation de non-emploi', 1],
      ['بيان أثمان', 'Devis', 3],
    ].map(([ar, fr, pages]) => ({
      name: { ar: String(ar), fr: String(fr) },
      pages: Number(pages),
      receivedOn: '2026-11-21',
    })),
    answerBy: '2027-01-21',
  },
});

export interface CompletionFacts {
  readonly papers: readonly { readonly name: Bilingual; readonly why: Bilingual; readonly from: Bilingual }[];
  readonly answerBy: Day;
}

/** Law 55-19: everything that is missing, asked for once. */
export const completion = letterOf<CompletionFacts>({
  name: { ar: 'طلب استكمال الملف', fr: 'Demande de pièces manquantes' },
  object: () => ({
    ar: 'استكمال ملف طلب الإعانة المالية',
    fr: 'Pièces manquantes au dossier de demande d’aide financière',
  }),
  signedBy: signatures.commissioner,
  body: ({ papers, answerBy }, { project }) => [
    text(
      'درسنا جميع الوثائق التي أودعتموها بخصوص المشروع {0}، وتبين أن ملفكم تنقصه الوثائق الآتية:',
      'Toutes les pièces que vous avez déposées pour le projet {0} ont été examinées. Il manque à votre dossier les pièces suivantes :',
      projectOf(project),
    ),
    {
      block: 'table',
      widths: [0, 5, 9, 6],
      heads: [
        { ar: 'ر.ت', fr: 'N°' },
        { ar: 'الوثيقة', fr: 'Pièce' },
        { ar: 'سبب الطلب', fr: 'Motif' },
        { ar: 'من يسلمها', fr: 'Qui la délivre' },
      ],
      rows: numbered(papers.map(({ name, why, from }) => [name, why, from])),
    },
    notice(
      'المرجو إرسال هذه الوثائق قبل نهاية يوم {0}.',
      'Merci d’envoyer ces pièces avant la fin du {0}.',
      dayInWords(answerBy),
    ),
    text(
      'يكفي إرسال صورة واضحة أو نسخة عادية عبر فضائكم الإلكتروني أو لدى النيابة: لا تلزم المطابقة للأصل ولا تصحيح الإمضاء.',
      'Une photographie nette ou une simple copie suffit, dans votre espace en ligne ou à la délégation : ni copie certifiée conforme ni signature légalisée ne sont demandées.',
    ),
    text(
      'هذا الطلب هو الوحيد الذي يخوله {0}. ويتوقف أجل الجواب إلى حين توصلنا بوثائقكم. وإذا انصرم الأجل المذكور دون جواب، أتممنا دراسة الملف بما يوجد فيه.',
      'Cette demande est la seule que permette la {0}. Le délai de réponse est suspendu jusqu’à la réception de vos pièces. Passé la date indiquée, l’examen se poursuit avec ce que contient le dossier.',
      { ar: simplificationLaw.ar, fr: simplificationLaw.fr.replace('Loi', 'loi') },
    ),
  ],
  example: {
    papers: [
      {
        name: { ar: 'رسم الإراثة', fr: 'Acte d’hérédité' },
        why: say(
          'لتأكيد بنوة صاحبة الطلب للمقاوم بوثيقة ثانية',
          'pour confirmer la filiation par une seconde pièce',
        ),
        from: { ar: 'العدول لدى قسم قضاء الأسرة', fr: 'Adouls, section de la justice de la famille' },
      },
      {
        name: { ar: 'بيان أثمان', fr: 'Devis' },
        why: say(
          'لتبرير قيمة المشروع المصرح بها، وقدرها {0} درهم',
          'pour justifier la valeur déclarée du projet, soit {0} DH',
          '90\u202f000,00',
        ),
        from: { ar: 'مورد التجهيزات', fr: 'Fournisseur des équipements' },
      },
    ],
    answerBy: '2027-01-08',
  },
});
