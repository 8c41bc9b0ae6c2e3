/** Dates and amounts as Moroccan offices print them: figures, words in both languages, and the hijri day. */

const monthsAr = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];
export const monthsFr = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const hijriAr = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الثاني',
  'جمادى الأولى',
  'جمادى الثانية',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];
const onesAr = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const tensAr = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundredsAr = [
  '',
  'مائة',
  'مائتان',
  'ثلاثمائة',
  'أربعمائة',
  'خمسمائة',
  'ستمائة',
  'سبعمائة',
  'ثمانمائة',
  'تسعمائة',
];

/** A full day written `YYYY-MM-DD`, taken apart. */
function dayParts(iso: string): { year: number; month: number; day: number } {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

export function numberWordsAr(n: number): string {
  if (n <= 10) return onesAr[n]!;
  if (n === 11) return 'أحد عشر';
  if (n === 12) return 'اثنا عشر';
  if (n < 20) return `${onesAr[n - 10]} عشر`;
  if (n < 100) return [onesAr[n % 10], tensAr[Math.floor(n / 10)]].filter(Boolean).join(' و');
  if (n < 1000) return [hundredsAr[Math.floor(n / 100)], numberWordsAr(n % 100)].filter(Boolean).join(' و');
  const thousands = Math.floor(n / 1000);
  const head =
    thousands === 1
      ? 'ألف'
      : thousands === 2
        ? 'ألفان'
        : thousands <= 10
          ? `${onesAr[thousands]} آلاف`
          : `${numberWordsAr(thousands)} ألف`;
  return [head, numberWordsAr(n % 1000)].filter(Boolean).join(' و');
}

export function numberWordsFr(n: number): string {
  const small =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens = [
    '',
    '',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante',
    'quatre-vingt',
    'quatre-vingt',
  ];
  const underHundred = (m: number): string => {
    if (m < 20) return small[m]!;
    const ten = Math.floor(m / 10);
    const rest = ten === 7 || ten === 9 ? m - (ten - 1) * 10 : m % 10;
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : tens[ten]!;
    const joint = (rest === 1 && ten < 8) || (rest === 11 && ten === 7) ? ' et ' : '-';
    return `${tens[ten]}${joint}${small[rest]}`;
  };
  const underThousand = (m: number): string => {
    const hundred = Math.floor(m / 100);
    const rest = m % 100;
    const head =
      hundred === 0 ? '' : hundred === 1 ? 'cent' : `${small[hundred]} cent${rest === 0 ? 's' : ''}`;
    return [head, rest > 0 || m === 0 ? underHundred(rest) : ''].filter(Boolean).join(' ');
  };
  if (n < 1000) return underThousand(n);
  const thousands = Math.floor(n / 1000);
  // "mille" is invariable and takes no plural before it: deux cent mille, quatre-vingt mille.
  const head =
    thousands === 1 ? 'mille' : `${underThousand(thousands).replace(/(cent|vingt)s$/, '$1')} mille`;
  return n % 1000 === 0 ? head : `${head} ${underThousand(n % 1000)}`;
}

/** تسعة عشر مارس ألفان وأربعة عشر */
export function dateWordsAr(iso: string): string {
  const { year, month, day } = dayParts(iso);
  return `${day === 1 ? 'فاتح' : numberWordsAr(day)} ${monthsAr[month - 1]} ${numberWordsAr(year)}`;
}

/** dix-neuf mars deux mille quatorze; the years before 2000 the way registers say them. */
export function dateWordsFr(iso: string): string {
  const { year, month, day } = dayParts(iso);
  return `${day === 1 ? 'premier' : numberWordsFr(day)} ${monthsFr[month - 1]} ${numberWordsFr(year)}`;
}

/** 7 غشت 1974 */
export function dateAr(iso: string): string {
  const { year, month, day } = dayParts(iso);
  return `${day} ${monthsAr[month - 1]} ${year}`;
}

/** 7 août 1974 */
export function dateFr(iso: string): string {
  const { year, month, day } = dayParts(iso);
  return `${day === 1 ? '1er' : day} ${monthsFr[month - 1]} ${year}`;
}

/** 07/08/1974 with any separator. */
export function dateFigures(iso: string, separator = '/'): string {
  return iso.split('-').reverse().join(separator);
}

/** The hijri day Moroccan registers give: the umm al-qura calendar, most often one day behind it. */
function hijri(iso: string, daysBehind: 0 | 1 = 1): { day: number; month: number; year: number } {
  const at = new Date(`${iso}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - daysBehind);
  const parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(at);
  const part = (type: string): number => Number.parseInt(parts.find((p) => p.type === type)!.value, 10);
  return { day: part('day'), month: part('month'), year: part('year') };
}

export function hijriDateAr(iso: string): string {
  const { day, month, year } = hijri(iso);
  return `${day} ${hijriAr[month - 1]} ${year}`;
}

/** The same day in figures, `1394-08-08`. */
export function hijriIso(iso: string): string {
  const { day, month, year } = hijri(iso);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function hijriWordsAr(iso: string): string {
  const { day, month, year } = hijri(iso);
  return `${day === 1 ? 'فاتح' : numberWordsAr(day)} ${hijriAr[month - 1]} ${numberWordsAr(year)}`;
}

/** 28 800,00 with the blank a Moroccan invoice uses. */
export function money(amount: number, style: 'blank' | 'dot' | 'plain' = 'blank'): string {
  const [whole, cents] = amount.toFixed(2).split('.');
  const gap = style === 'blank' ? ' ' : style === 'dot' ? '.' : '';
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, gap)},${cents}`;
}
