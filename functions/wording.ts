/** Names of papers and fields, and what a doubt means, in the words a person reads. */
import { photoAdvice } from '#shared/papers/imaging/photo-advice';
import { papers } from '#shared/papers/index';
import { type Bilingual, type PaperType, paperTypes } from '#shared/papers/reading';
import { settlingText, strengthOf } from '#shared/people/index';
import type { Assessment } from '#shared/rules/assessment';

export const paperName = (type: PaperType): Bilingual => papers[type].name;

export const paperNames: readonly { readonly type: PaperType; readonly name: Bilingual }[] = paperTypes.map(
  (type) => ({ type, name: paperName(type) }),
);

export const fieldName = (type: PaperType, field: string): Bilingual =>
  papers[type].fields[field]?.name ?? { ar: field, fr: field };

type Lineage = Assessment['lineage'];

/**
 * What the applicant is told of the lineage: what the papers show already, what they do not show yet, and which paper
 * would; without weights, other people's odds or suspicions.
 */
export function lineageText(lineage: Lineage): Bilingual {
  const { proposal, links, text, wouldSettle } = lineage;
  // Nothing weighed yet: the text then only says which papers are wanting.
  if (links.length === 0) return text;
  if (proposal === 'accept')
    return {
      ar: 'تتفق وثائقك على نسبك إلى مقاوم أو مقاومة في سجل المندوبية، ويبقى القرار للموظفين.',
      fr: 'Vos pièces s’accordent sur votre filiation avec un membre inscrit ; la décision reste aux agents.',
    };
  const shown = links.filter((link) => strengthOf(link) === 'solid').map((link) => claim(link.name, lineage));
  const open = links.filter((link) => strengthOf(link) !== 'solid').map((link) => claim(link.name, lineage));
  const settles = wouldSettle === undefined ? undefined : settlingText(wouldSettle);
  const sentences: (Bilingual | undefined)[] = [
    shown.length === 0
      ? undefined
      : { ar: `تبين وثائقك ${joined(shown).ar}.`, fr: `Vos pièces montrent ${joined(shown).fr}.` },
    open.length === 0
      ? {
          ar: 'وفي الملف أمر يستدعي نظر موظف قبل أن يعد النسب ثابتا.',
          fr: 'Un point du dossier demande le regard d’un agent avant que la filiation soit tenue pour établie.',
        }
      : {
          ar: `لا تكفي وثائقك بعد لتبين ${joined(open).ar}؛ سينظر فيها موظف.`,
          fr: `${shown.length === 0 ? 'Vos pièces' : 'Elles'} ne suffisent pas encore à montrer ${joined(open).fr} ; un agent les examinera.`,
        },
    settles,
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  return { ar: said.map(({ ar }) => ar).join(' '), fr: said.map(({ fr }) => fr).join(' ') };
}

function claim(name: Lineage['links'][number]['name'], { branch }: Lineage): Bilingual {
  if (name === 'applicant-subject')
    return { ar: 'أن رسم الولادة رسمك', fr: 'que l’acte de naissance est bien le vôtre' };
  if (name === 'member-register')
    return {
      ar: 'أن عضو المقاومة مقيد في سجل المندوبية',
      fr: 'que le membre de la Résistance figure au registre',
    };
  return branch === 'mother'
    ? {
        ar: 'أن والدتك المذكورة في الرسم هي المقاومة',
        fr: 'que votre mère, nommée dans l’acte, est bien la membre de la Résistance',
      }
    : {
        ar: 'أن والدك المذكور في الرسم هو المقاوم',
        fr: 'que votre père, nommé dans l’acte, est bien le membre de la Résistance',
      };
}

const joined = (claims: readonly Bilingual[]): Bilingual => ({
  ar: claims.map(({ ar }) => ar).join(' و'),
  fr: claims.map(({ fr }) => fr).join(', et '),
});

/** Doubts whose meaning is more than "these values do not agree". */
const doubts: Readonly<Record<string, Bilingual>> = {
  ...photoAdvice,
  'unknown-paper': {
    ar: 'لم نتعرف على نوع هذه الوثيقة.',
    fr: 'Nous n’avons pas reconnu le type de cette pièce.',
  },
  'card-front-missing': {
    ar: 'هذا ظهر البطاقة الوطنية وحده. المرجو تصوير وجهها أيضا، الذي عليه الصورة الشخصية، وإرساله.',
    fr: 'C’est seulement le verso de la carte nationale. Photographiez aussi le recto, celui de la photo, et envoyez-le.',
  },
  'card-back-missing': {
    ar: 'هذا وجه البطاقة الوطنية وحده. المرجو قلبها وتصوير ظهرها أيضا، الذي عليه اسما الوالدين، وإرساله.',
    fr: 'C’est seulement le recto de la carte nationale. Retournez-la, photographiez aussi le verso, celui des parents, et envoyez-le.',
  },
  'card-front-twice': {
    ar: 'هذا وجه البطاقة الوطنية مرة أخرى، وظهرها لم يرسل بعد. المرجو قلب البطاقة وتصوير ظهرها، الذي عليه اسما الوالدين.',
    fr: 'C’est encore le recto de la carte nationale ; le verso manque toujours. Retournez la carte et photographiez le verso, celui des parents.',
  },
  'card-back-twice': {
    ar: 'هذا ظهر البطاقة الوطنية مرة أخرى، ووجهها لم يرسل بعد. المرجو قلب البطاقة وتصوير وجهها، الذي عليه الصورة الشخصية.',
    fr: 'C’est encore le verso de la carte nationale ; le recto manque toujours. Retournez la carte et photographiez le recto, celui de la photo.',
  },
  'several-papers': {
    ar: 'تظهر في هذه الصورة أكثر من وثيقة؛ يستحسن تصوير كل وثيقة على حدة.',
    fr: 'Cette image montre plusieurs pièces ; il vaut mieux photographier chaque pièce à part.',
  },
};

/** What a doubt says to a person: its own sentence, or which printed values do not agree with each other. */
export function doubtText(code: string, type: PaperType, fields: readonly string[]): Bilingual {
  const known = doubts[code];
  if (known !== undefined) return known;
  const names = fields.map((field) => fieldName(type, field));
  const ar = names.map((name) => `\u2068${name.ar}\u2069`).join('، ');
  const fr = names.map((name) => `« ${name.fr} »`).join(', ');
  if (code === 'handwritten')
    return {
      ar: `خانات مكتوبة باليد، سيقرؤها موظف: ${ar}.`,
      fr: `Mentions écrites à la main, qu’un agent lira : ${fr}.`,
    };
  if (code === 'perhaps-handwritten')
    return {
      ar: `خانات قد تكون مكتوبة باليد، سيقارنها موظف بالصفحة: ${ar}.`,
      fr: `Mentions peut-être écrites à la main, qu’un agent comparera avec la page : ${fr}.`,
    };
  if (code === 'readers-differ' && names.length === 1)
    return {
      ar: `قرئت هذه الخانة قراءتين مختلفتين: ${ar}. المرجو المقارنة بالصفحة.`,
      fr: `Mention lue de deux façons différentes : ${fr}. À comparer avec la page.`,
    };
  if (names.length === 0) {
    return {
      ar: 'في هذه الوثيقة ما يستدعي نظر الموظف.',
      fr: 'Quelque chose sur cette pièce demande le regard d’un agent.',
    };
  }
  return names.length === 1
    ? { ar: `المرجو التحقق من هذه الخانة: ${ar}.`, fr: `À vérifier : ${fr}.` }
    : { ar: `هذه الخانات لا توافق بعضها: ${ar}.`, fr: `Ces mentions ne concordent pas entre elles : ${fr}.` };
}
