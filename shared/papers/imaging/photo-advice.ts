/**
 * What is wrong with a photograph and what to do about it: the same codes and sentences in the applicant's browser
 * before sending, and from the reader afterwards. The codes are promises.
 */
import type { PhotoMeasures } from './photo.ts';
import { ofScreens } from './photo-ripple.ts';

/** `retake`: reading it would be guessing; `fair`: it can be read, with more doubts than need be. */
export type PhotoVerdict = 'good' | 'fair' | 'retake';

export const photoAdvice = {
  'no-page': {
    ar: 'لا نرى ورقة مكتوبة في هذه الصورة. المرجو وضع الوثيقة على سطح مستو وتصويرها كاملة عن قرب.',
    fr: 'Aucune feuille écrite ne se voit sur cette photo. Posez le document à plat et photographiez-le en entier, de près.',
  },
  'too-dark': {
    ar: 'الصورة مظلمة جدا. المرجو إعادة تصوير الوثيقة في مكان مضيء، بجوار نافذة مثلا.',
    fr: 'L’image est trop sombre. Photographiez de nouveau le document en pleine lumière, près d’une fenêtre par exemple.',
  },
  faint: {
    ar: 'الكتابة باهتة ولا تكاد ترى. المرجو التصوير في ضوء أقوى، ومن الوثيقة الأصلية إن أمكن.',
    fr: 'L’écriture se voit à peine. Photographiez avec plus de lumière, et l’original si possible.',
  },
  blurred: {
    ar: 'الصورة غير واضحة. المرجو مسك الهاتف باليدين معا دون تحريكه، ولمس الورقة على الشاشة، ثم التصوير.',
    fr: 'La photo est floue. Tenez le téléphone à deux mains sans bouger, touchez la feuille à l’écran, puis photographiez.',
  },
  'too-small': {
    ar: 'الكتابة صغيرة جدا في هذه الصورة. المرجو تقريب الهاتف حتى تملأ الورقة الشاشة، والتصوير بأعلى جودة.',
    fr: 'L’écriture est trop petite sur cette photo. Rapprochez le téléphone jusqu’à ce que la feuille remplisse l’écran, en haute qualité.',
  },
  glare: {
    ar: 'ضوء يلمع على الورقة ويخفي جزءا من الكتابة. المرجو إطفاء فلاش الهاتف وإبعاد الورقة عن المصباح أو الشمس.',
    fr: 'Un reflet cache une partie de l’écriture. Éteignez le flash et éloignez la feuille de la lampe ou du soleil.',
  },
  'cut-off': {
    ar: 'جزء من الكتابة خارج الصورة. المرجو إبعاد الهاتف قليلا حتى تظهر جوانب الورقة الأربعة.',
    fr: 'Une partie de l’écriture est hors de la photo. Reculez un peu pour voir les quatre bords de la feuille.',
  },
  tilted: {
    ar: 'الورقة مائلة في الصورة. المرجو وضع الهاتف فوقها مباشرة ومستقيما معها.',
    fr: 'La feuille est de travers. Tenez le téléphone juste au-dessus, bien droit.',
  },
  sideways: {
    ar: 'الورقة على جنبها في هذه الصورة. المرجو إدارة الورقة أو الهاتف حتى تستوي السطور، ثم التصوير من جديد.',
    fr: 'La feuille est couchée sur le côté. Tournez-la, ou tournez le téléphone, pour que les lignes soient à l’horizontale, puis photographiez de nouveau.',
  },
  'upside-down': {
    ar: 'الورقة مقلوبة في هذه الصورة. المرجو جعل أعلى الورقة في أعلى الشاشة، ثم التصوير من جديد.',
    fr: 'La feuille est à l’envers. Mettez le haut de la feuille en haut de l’écran, puis photographiez de nouveau.',
  },
  screen: {
    ar: 'تبدو هذه صورة لشاشة لا لورقة. المرجو تصوير الورقة نفسها، أو إرسال الملف الأصلي.',
    fr: 'Cette photo semble être celle d’un écran. Photographiez la feuille elle-même, ou envoyez le fichier d’origine.',
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
  // It can be read all the same, so nothing more than a word is said.
  ripple: { fair: ofScreens, retake: 2, worse: 'more' },
} as const;

const verdicts = ['good', 'fair', 'retake'] as const;

export function judgePhoto(measures: PhotoMeasures): PhotoJudgement {
  const { sheet, letters, light, contrast, sharp, letter, glare, cut, tilt, lie, ripple } = measures;
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
    // The reader turns such a page itself; told in time it is sooner right.
    if (lie !== 'upright') found.push({ fault: lie, grade: 1 });
  }
  if (light > limits.light.retake) weigh('screen', 'ripple', ripple);
  const faults = found.filter(({ grade }) => grade > 0).sort((a, b) => b.grade - a.grade);
  return { verdict: verdicts[faults[0]?.grade ?? 0]!, faults: faults.map(({ fault }) => fault) };
}
