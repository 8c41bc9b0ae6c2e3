/**
 * What is wrong with a photograph and what to do about it: the same codes and sentences in the applicant's browser
 * before sending, and from the reader afterwards. The codes are promises.
 */
import type { PhotoMeasures } from './photo.ts';

/** `retake`: reading it would be guessing; `fair`: it can be read, with more doubts than need be. */
export type PhotoVerdict = 'good' | 'fair' | 'retake';

export const photoAdvice = {
  'no-page': {
    ar: 'لا نرى ورقة مكتوبة في هذه الصورة. ضعوا الوثيقة على سطح مستو وصوروها كاملة عن قرب.',
    fr: 'Aucune feuille écrite ne se voit sur cette photo. Posez le document à plat et photographiez-le en entier, de près.',
  },
  'too-dark': {
    ar: 'الصورة مظلمة جدا. أعيدوا تصوير الوثيقة في مكان مضيء، قرب نافذة مثلا.',
    fr: 'L’image est trop sombre. Photographiez de nouveau le document en pleine lumière, près d’une fenêtre par exemple.',
  },
  faint: {
    ar: 'الكتابة باهتة ولا تكاد ترى. صوروا في ضوء أقوى، ومن الوثيقة الأصلية إن أمكن.',
    fr: 'L’écriture se voit à peine. Photographiez avec plus de lumière, et l’original si possible.',
  },
  blurred: {
    ar: 'الصورة غير واضحة. أمسكوا الهاتف بيديكم الاثنتين دون تحريكه، والمسوا الورقة على الشاشة، ثم صوروا.',
    fr: 'La photo est floue. Tenez le téléphone à deux mains sans bouger, touchez la feuille à l’écran, puis photographiez.',
  },
  'too-small': {
    ar: 'الكتابة صغيرة جدا في هذه الصورة ولا يمكن قراءتها. قربوا الهاتف حتى تملأ الورقة الشاشة، وصوروا بأعلى جودة.',
    fr: 'L’écriture est trop petite pour être lue. Rapprochez le téléphone jusqu’à ce que la feuille remplisse l’écran, en haute qualité.',
  },
  glare: {
    ar: 'ضوء يلمع على الورقة ويخفي جزءا من الكتابة. أطفئوا فلاش الهاتف وأبعدوا الورقة عن المصباح أو الشمس.',
    fr: 'Un reflet cache une partie de l’écriture. Éteignez le flash et éloignez la feuille de la lampe ou du soleil.',
  },
  'cut-off': {
    ar: 'جزء من الكتابة خارج الصورة. أبعدوا الهاتف قليلا حتى تظهر جوانب الورقة الأربعة.',
    fr: 'Une partie de l’écriture est hors de la photo. Reculez un peu pour voir les quatre bords de la feuille.',
  },
  tilted: {
    ar: 'الورقة مائلة في الصورة. ضعوا الهاتف فوقها مباشرة ومستقيما معها.',
    fr: 'La feuille est de travers. Tenez le téléphone juste au-dessus, bien droit.',
  },
} as const satisfies Record<string, { readonly ar: string; readonly fr: string }>;

export type PhotoFault = keyof typeof photoAdvice;

export interface PhotoJudgement {
  readonly verdict: PhotoVerdict;
  /** The worst first; a person is told one or two things to do, not eight. */
  readonly faults: readonly PhotoFault[];
}

/**
 * From which measure on a photograph could be better, and from which it should be taken again. Set where the fields
 * read on pages damaged step by step begin to go wrong, and where hardly one is right.
 */
const limits = {
  light: { fair: 0.2, retake: 0.085, worse: 'less' },
  contrast: { fair: 0.18, retake: 0.12, worse: 'less' },
  sharp: { fair: 0.58, retake: 0.46, worse: 'less' },
  letter: { fair: 10, retake: 6.5, worse: 'less' },
  glare: { fair: 0.02, retake: 0.12, worse: 'more' },
  cut: { fair: 2, retake: 4, worse: 'more' },
  // A sheet whose edges are seen is laid straight by them; lines alone are, up to a few degrees.
  sheetTilt: { fair: 12, retake: 30, worse: 'more' },
  lineTilt: { fair: 7, retake: 10, worse: 'more' },
} as const;

const verdicts = ['good', 'fair', 'retake'] as const;

export function judgePhoto(measures: PhotoMeasures): PhotoJudgement {
  const { sheet, letters, light, contrast, sharp, letter, glare, cut, tilt } = measures;
  const found: { readonly fault: PhotoFault; readonly grade: number }[] = [];
  const weigh = (fault: PhotoFault, name: keyof typeof limits, value: number) => {
    const { fair, retake, worse } = limits[name];
    const beyond = (limit: number) => (worse === 'less' ? value < limit : value > limit);
    found.push({ fault, grade: beyond(retake) ? 2 : beyond(fair) ? 1 : 0 });
  };
  weigh('too-dark', 'light', light);
  // In the dark nothing else can be told, and of what can hardly be seen neither edge nor size.
  if (light > limits.light.retake && letters === 0) found.push({ fault: 'no-page', grade: 2 });
  else if (light > limits.light.retake) weigh('faint', 'contrast', contrast);
  if (found.every(({ grade }) => grade < 2)) {
    weigh('blurred', 'sharp', sharp);
    weigh('too-small', 'letter', letter);
    weigh('glare', 'glare', glare);
    weigh('cut-off', 'cut', cut);
    weigh('tilted', sheet === 'edges' ? 'sheetTilt' : 'lineTilt', Math.abs(tilt));
    if (sheet === 'none') found.push({ fault: 'no-page', grade: 1 });
  }
  const faults = found.filter(({ grade }) => grade > 0).sort((a, b) => b.grade - a.grade);
  return { verdict: verdicts[faults[0]?.grade ?? 0]!, faults: faults.map(({ fault }) => fault) };
}
