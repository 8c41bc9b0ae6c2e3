/** What an officer is told of a second reader's word on a paper. */
import type { Bilingual, FieldReading, Heard, ReaderName, ReaderNote } from '#shared/papers/reading';

/** Names are Latin: isolated inside Arabic. */
const names: Readonly<Record<ReaderName, Bilingual>> = {
  embedded: { ar: 'قارئنا', fr: 'notre lecteur' },
  textract: { ar: '\u2068Amazon Textract\u2069', fr: 'Amazon Textract' },
};

const reasons: Readonly<Record<string, Bilingual>> = {
  'too-large': { ar: 'الملف كبير عليه', fr: 'fichier trop grand pour lui' },
  'too-many-pages': { ar: 'صفحاته كثيرة عليه', fr: 'trop de pages pour lui' },
  unsupported: { ar: 'لا يقبل هذا النوع من الملفات', fr: 'type de fichier qu’il n’accepte pas' },
  damaged: { ar: 'تعذر عليه فتح الملف', fr: 'fichier qu’il n’a pas pu ouvrir' },
  'not-reachable': { ar: 'لم يصل إلى الملف', fr: 'fichier qu’il n’a pas pu atteindre' },
  partial: { ar: 'لم يقرأ إلا بعض الصفحات', fr: 'seule une partie des pages a été lue' },
  failed: { ar: 'تعذرت عليه القراءة', fr: 'il n’y est pas parvenu' },
  'pages-differ': { ar: 'لم يجد الصفحات نفسها', fr: 'il n’a pas trouvé les mêmes pages' },
  busy: { ar: 'كان مشغولا طوال أيام', fr: 'il est resté occupé plusieurs jours' },
  quota: {
    ar: 'لم يبق له مكان في عدد الصفحات اليومي طوال أيام',
    fr: 'le nombre de pages prévu par jour est resté atteint plusieurs jours',
  },
  'no-answer': { ar: 'لم يجب', fr: 'il n’a pas répondu' },
  'in-progress': { ar: 'لم ينته في الوقت المحدد', fr: 'il n’a pas fini à temps' },
};
const fault: Bilingual = { ar: 'عطل تقني', fr: 'incident technique' };

/** Who read the paper beside our own reader, and how far both agree. */
export function readerText(note: ReaderNote): Bilingual {
  const { ar, fr } = names[note.by];
  switch (note.status) {
    case 'awaited':
      return {
        ar: `ننتظر قراءة ثانية من ${ar}. قارئنا قرأ هذه الوثيقة، ولا يتوقف الملف على هذا الانتظار.`,
        fr: `Une seconde lecture est attendue : ${fr}. Notre lecteur a déjà lu cette pièce ; le dossier n’attend pas.`,
      };
    case 'read':
      return {
        ar: `قرأ ${ar} هذه الوثيقة أيضا. خانات متطابقة: \u2068${note.agreed}\u2069، مختلفة: \u2068${note.differed}\u2069.`,
        fr: `${fr} a lu cette pièce aussi. Mentions identiques : ${note.agreed}, différentes : ${note.differed}.`,
      };
    case 'not-read': {
      const why = reasons[note.reason] ?? fault;
      return {
        ar: `قرأ هذه الوثيقة قارئنا وحده، ولم يقرأها ${ar}: ${why.ar}.`,
        fr: `Cette pièce n’a été lue que par notre lecteur, non par ${fr} : ${why.fr}.`,
      };
    }
  }
}

/** Every other word for the same ink, another reader's before our own guesses; at most nine, one a key. */
export function otherReadings(field: FieldReading | undefined): readonly string[] {
  if (field === undefined) return [];
  const { value, alternatives = [], heard = [] } = field;
  const others = [...heard.map((word) => word.value), ...alternatives];
  return [...new Set(others)].filter((one) => one !== value && one !== '').slice(0, 9);
}

/** Of a value more certain than this no other reading is told. */
const sure = 0.9;

/** What others said of one value, who alone found it, and what else the ink may say. */
export function heardTexts({
  value,
  confidence,
  alternatives = [],
  heard = [],
  by,
}: FieldReading): readonly Bilingual[] {
  const alone =
    by === undefined
      ? []
      : [{ ar: `لم يقرأ هذه الخانة إلا ${names[by].ar}.`, fr: `Mention lue par ${names[by].fr} seulement.` }];
  // What another reader said is told as its own word below.
  const others = alternatives.filter((one) => one !== value && heard.every((word) => word.value !== one));
  const doubtful = value === '' || confidence >= sure ? [] : others.slice(0, 2).map(printed);
  const maybe =
    doubtful.length === 0
      ? []
      : [
          {
            ar: `قد تقرأ أيضا: ${doubtful.map((one) => `\u2068${one}\u2069`).join(' أو ')}`,
            fr: `Se lirait aussi : ${doubtful.map((one) => `\u2068${one}\u2069`).join(' ou ')}`,
          },
        ];
  return [...alone, ...heard.map(heardText), ...maybe];
}

/** A day as it is written here. */
const printed = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$3/$2/$1');

function heardText({ by, value, agrees }: Heard): Bilingual {
  const { ar, fr } = names[by];
  return agrees === true
    ? { ar: `قرأها ${ar} كذلك.`, fr: `${fr} lit la même chose.` }
    : { ar: `قرأها ${ar}: \u2068${value}\u2069`, fr: `${fr} lit : ${value}` };
}
