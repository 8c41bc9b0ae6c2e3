/** Full copies of birth acts, as a second hand wrote them. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateFr, dateWordsAr, dateWordsFr, hijriDateAr, hijriIso, hijriWordsAr } from '../../words.ts';
import { act } from '../acts.ts';
import type { Clerk } from '../clerk.ts';
import { day, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { town } from './births.ts';
import { second } from './form.ts';

type Basis = 'declaration' | 'judgment' | 'transcription';

const margin = (o: Office, clerk: Clerk): string =>
  field(
    'marginNotes',
    o.pick([
      'لا شيء',
      'بدون',
      `تزوج بتاريخ ${clerk.plainAr(day(o.chance, [1985, 2015])).replace(/<[^>]*>/g, '')}`,
    ]),
  );

function origin(o: Office, clerk: Clerk, basis: Basis): string {
  const [court] = o.pick(places);
  return {
    declaration: `${field('basis', o.pick(['حسبما صرح به', 'بناء على تصريح', 'حسب تصريح']), 'declaration')} ${plain(o.pick(['الأب', person(o.chance, 'M', [1915, 1940]).chainAr]))} ${o.pick(['البالغ من العمر', 'عمره'])} ${plain(String(24 + o.chance.below(40)))} سنة`,
    judgment: `${field('basis', o.pick(['بمقتضى الحكم التصريحي', 'بناء على ما جاء في الحكم', 'تنفيذا للحكم']), 'judgment')} عدد ${plain(`${10 + o.chance.below(900)}/${70 + o.chance.below(29)}`)} الصادر عن المحكمة الابتدائية ${clerk.inPlace(court)} بتاريخ ${clerk.plainAr(day(o.chance, [1972, 1999]))}`,
    transcription: `${field('basis', o.pick(['نقل هذا الرسم', 'رسم منقول']), 'transcription')} عن سجلات الحالة المدنية لجماعة ${plain(court)}`,
  }[basis];
}

/** Running text with the years of the act above it, notes under it. */
const running = (basis: Basis): Form =>
  second(`full-${basis}`, 'birth-full-copy', (o, clerk) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const words = o.chance.chance(0.5);
    const text = [
      `في يوم ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية موافق ${field('birthDateHijri', words ? hijriWordsAr(holder.birth) : hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية على الساعة ${plain(o.pick(['السابعة صباحا', 'الثالثة زوالا', 'منتصف الليل']))} والدقيقة ${plain(o.pick(['عشرة', 'ثلاثين', 'صفر']))}`,
      `${sex('ولد', 'ولدت')} بمدينة ${field('birthPlaceAr', holder.placeAr)} ${sex('المسمى', 'المسماة')} ${field('givenNameAr', holder.givenAr)} ${sex('اسمه العائلي', 'اسمها العائلي')} ${field('familyNameAr', holder.familyAr)} (${plain(`${holder.givenLat} ${holder.familyLat}`)}) ${sex('جنسه ذكر وجنسيته', 'جنسها أنثى وجنسيتها')} مغربية`,
      `${sex('والده هو', 'والدها هو')} ${field('fatherAr', father.chainAr)} مغربي الجنسية ${o.pick(['حرفته', 'مهنته'])} ${plain(father.tradeAr!)} المولود ${clerk.inPlace(father.placeAr, 'fatherBirthPlaceAr')} ${o.chance.chance(0.5) ? `سنة ${field('fatherBirthDate', father.birth.slice(0, 4))}` : `بتاريخ ${clerk.ar('fatherBirthDate', father.birth)}`}`,
      `${sex('ووالدته هي', 'ووالدتها هي')} ${field('motherAr', mother.chainAr)} مغربية الجنسية بدون مهنة المولودة ${clerk.inPlace(mother.placeAr)} ${o.chance.chance(0.5) ? `سنة ${field('motherBirthDate', mother.birth.slice(0, 4))}` : `بتاريخ ${clerk.ar('motherBirthDate', mother.birth)}`} الساكنان معا ${clerk.inPlace(holder.placeAr)}`,
      `${origin(o, clerk, basis)}، وحرر من طرفنا نحن ضابط الحالة المدنية بجماعة ${plain(a.commune[0])}، وبعد التلاوة وقعناه.`,
    ];
    const joined = o.chance.chance(0.6)
      ? o.para('ar', text.join('، '), 'line-height:2;text-align:justify')
      : text.map((part) => o.para('ar', part, 'margin:7px 0;line-height:1.8')).join('');
    return o.page(
      'birth-full-copy',
      town(o, a, o.pick(['ar', 'both'])) +
        o.title(
          o.pick(['نسخة كاملة من رسم الولادة', 'نسخة كاملة من رسم ولادة', 'النسخة الكاملة لرسم الولادة']),
          'COPIE INTEGRALE',
          o.pick(['ar', 'both']),
        ) +
        o.para(
          'ar',
          `<span>${o.pick(['الرسم رقم', 'رقم الرسم', 'رسم الولادة رقم'])} : ${field('actNumber', holder.act)}</span>`,
        ) +
        joined +
        `<div style="border:1px solid #666;padding:4px 12px;margin:12px 0" lang="ar" dir="rtl">${o.pick(['بيانات هامشية', 'البيانات المضمنة بالطرة'])} : ${margin(o, clerk)}</div>` +
        o.para('ar', `نسخة طبق الأصل، ${plain(a.commune[0])} في ${clerk.ar('issueDate', a.issued)}`) +
        o.closing(o.pick(['ضابط الحالة المدنية', 'عن ضابط الحالة المدنية']), 'ar', a.commune[1]),
    );
  });

/** The child, the father, the mother and the declaration, each under its own head. */
const parts = second('full-parts', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const head = (ar: string): string =>
    `<div lang="ar" dir="rtl" style="font-weight:700;border-bottom:1px solid #333;margin-top:12px">${ar}</div>`;
  return o.page(
    'birth-full-copy',
    town(o, a, 'ar') +
      o.title('نسخة كاملة من رسم الولادة', '', 'ar') +
      head(sex('المولود', 'المولودة')) +
      o.form(
        [
          { ar: 'رقم الرسم', arValue: field('actNumber', holder.act) },
          { ar: 'الاسم الشخصي', arValue: field('givenNameAr', holder.givenAr) },
          { ar: 'الاسم العائلي', arValue: field('familyNameAr', holder.familyAr) },
          { ar: 'مكان الولادة', arValue: field('birthPlaceAr', holder.placeAr) },
          { ar: 'تاريخ الولادة', arValue: clerk.ar('birthDate', holder.birth) },
          {
            ar: o.pick(['تاريخ الولادة بالحروف', 'بالحروف']),
            arValue: field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth),
          },
        ],
        'ar',
      ) +
      head('الأب') +
      o.form(
        [
          { ar: o.pick(['الاسم الكامل للأب', 'والده هو']), arValue: field('fatherAr', father.chainAr) },
          {
            ar: o.pick(['تاريخ ازدياد الأب', 'تاريخ ازدياده']),
            arValue: clerk.ar('fatherBirthDate', father.birth),
          },
          {
            ar: o.pick(['مكان ازدياد الأب', 'مكان ازدياده']),
            arValue: field('fatherBirthPlaceAr', father.placeAr),
          },
        ],
        'ar',
      ) +
      head('الأم') +
      o.form(
        [
          { ar: o.pick(['الاسم الكامل للأم', 'والدته هي']), arValue: field('motherAr', mother.chainAr) },
          {
            ar: o.pick(['تاريخ ازدياد الأم', 'تاريخ ازديادها']),
            arValue: clerk.ar('motherBirthDate', mother.birth),
          },
        ],
        'ar',
      ) +
      head('التحرير') +
      o.para('ar', `${origin(o, clerk, o.pick(['declaration', 'judgment']))}.`) +
      o.para('ar', `الملاحظات الهامشية : ${margin(o, clerk)}`) +
      o.para('ar', `حرر ${clerk.inPlace(a.commune[0])} بتاريخ ${clerk.ar('issueDate', a.issued)}`) +
      o.closing('الطابع والإمضاء', 'ar', a.commune[1]),
    { css: 'body { line-height: 1.35 !important; }' },
  );
});

/** Both languages in two columns, the French one shorter. */
const facing = second('full-facing', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const line = (html: string): string => `<div style="margin:6px 0">${html}</div>`;
  const arabic = [
    `الاسم الشخصي : ${field('givenNameAr', holder.givenAr)}`,
    `الاسم العائلي : ${field('familyNameAr', holder.familyAr)}`,
    `${sex('المولود ب', 'المولودة ب')} : ${field('birthPlaceAr', holder.placeAr)}`,
    `في : ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)}`,
    `الموافق ل : ${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية`,
    `${sex('ابن', 'بنت')} : ${field('fatherAr', father.chainAr)}`,
    `المزداد ب : ${field('fatherBirthPlaceAr', father.placeAr)}`,
    `و : ${field('motherAr', mother.chainAr)}`,
    `${origin(o, clerk, o.pick(['declaration', 'judgment']))}`,
  ];
  const french = [
    `Prénom : ${field('givenNameLat', holder.givenLat)}`,
    `Nom : ${field('familyNameLat', holder.familyLat)}`,
    `${sex('Né', 'Née')} à : ${field('birthPlaceLat', holder.placeLat)}`,
    `Le : ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)}`,
    `${sex('Fils', 'Fille')} de : ${field('fatherLat', father.chainLat)}`,
    `né le : ${field('fatherBirthDate', dateFr(father.birth), father.birth)}`,
    `et de : ${field('motherLat', mother.chainLat)}`,
    `née le : ${field('motherBirthDate', dateFr(mother.birth), mother.birth)}`,
  ];
  return o.page(
    'birth-full-copy',
    town(o, a, 'both') +
      o.title('نسخة كاملة من رسم الولادة', "Copie intégrale d'acte de naissance", 'both') +
      `<div class="c">${o.pick(['رسم رقم', 'Acte n°'])} ${field('actNumber', holder.act)}</div>` +
      `<div style="display:flex;gap:20px;margin:12px 0"><div lang="fr" style="flex:1;border-right:1px solid #999;padding-right:14px">${french.map(line).join('')}</div><div lang="ar" dir="rtl" style="flex:1">${arabic.map(line).join('')}</div></div>` +
      o.para('ar', `بيانات الطرة : ${margin(o, clerk)}`) +
      o.para('ar', `سلمت بتاريخ ${clerk.ar('issueDate', a.issued)}`) +
      o.closing('ضابط الحالة المدنية', 'ar', a.commune[1]),
  );
});

export const fullCopiesSecond: readonly Form[] = [
  running('declaration'),
  running('judgment'),
  running('transcription'),
  parts,
  facing,
];
