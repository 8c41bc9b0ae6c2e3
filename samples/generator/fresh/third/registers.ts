/** Papers copied from old registers: boxes for days, persons in columns, spouses and children told in sentences. */
import { bySex, fullAr } from '../../person.ts';
import { field, lat, plain, type Sheet } from '../../sheet.ts';
import { dateWordsAr, hijriDateAr, hijriIso, hijriWordsAr } from '../../words.ts';
import { act } from '../acts.ts';
import { day, digits, type Folk, household, person, places } from '../folk.ts';
import type { Form } from '../office.ts';
import { registry } from './births.ts';
import {
  band,
  beneath,
  caption,
  clerkAr,
  dayBoxes,
  inline,
  masthead,
  p,
  signed,
  small,
  stamped,
  table,
  third,
} from './kit.ts';

const tick = (on: boolean): string =>
  `<span style="display:inline-block;width:14px;height:14px;border:1.5px solid #333;${on ? 'background:#333' : ''}"></span>`;

/** A printed form of the fifties, its days in boxes and the sex ticked. */
const birth = third('birth-boxes', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const [number, year] = holder.act.split('/');
  return o.page(
    'birth-extract',
    registry(o, a, 'both') +
      caption(
        o,
        o.pick(['نسخة موجزة من رسم الولادة', 'مضمون رسم الولادة']),
        o.pick(['Extrait du registre des naissances', "EXTRAIT D'ACTE DE NAISSANCE"]),
        'both',
      ) +
      table(
        'ar',
        ['رقم الرسم', ['السنة', ['الهجرية', 'الميلادية']]],
        [[field('actNumber', number!, holder.act), plain(hijriIso(holder.birth).slice(0, 4)), plain(year!)]],
        'width:60%;text-align:center',
      ) +
      inline('ar', [
        ['اسم المولود', field('givenNameAr', holder.givenAr)],
        ['اسمه العائلي', field('familyNameAr', holder.familyAr)],
      ]) +
      inline('fr', [
        ['Prénom', field('givenNameLat', holder.givenLat)],
        ['Nom', field('familyNameLat', holder.familyLat)],
      ]) +
      p(
        'ar',
        `تاريخ الولادة : ${lat(dayBoxes('birthDate', holder.birth))} &nbsp; (${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))} هـ)`,
      ) +
      inline('ar', [
        ['مكان الولادة', field('birthPlaceAr', holder.placeAr)],
        ['الجماعة أو القبيلة', plain(o.pick(places)[0])],
      ]) +
      p(
        'ar',
        `الجنس : ${tick(holder.sex === 'M')} ذكر &nbsp; ${tick(holder.sex === 'F')} أنثى &nbsp;&nbsp; الجنسية : ${plain('مغربية')}`,
      ) +
      p(
        'ar',
        `${sex('ابن', 'بنت')} : ${field('fatherAr', father.chainAr)} ${o.pick(['حرفته', 'المهنة'])} : ${plain(father.tradeAr!)} ، و : ${field('motherAr', mother.chainAr)} ${o.pick(['حرفتها', 'المهنة'])} : ${plain('بدون')}`,
      ) +
      p(
        'ar',
        `${o.pick(['نسخ في', 'استخرج بتاريخ', 'سلم بتاريخ'])} ${clerk.ar('issueDate', a.issued)} من طرف ${clerkAr(o)}`,
      ) +
      signed(o, 'ar', 'ضابط الحالة المدنية', a.commune) +
      small(
        'ar',
        `نموذج رقم ${plain('7')} — يسلم مقابل درهمين. سجل الأداء رقم ${plain(digits(o.chance, 5))}`,
      ),
  );
});

/** The child and both parents are columns; each has a day and a place of its own. */
const full = third('full-columns', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const judged = o.chance.chance(0.5);
  const [town] = o.pick(places);
  const declared = Number(holder.birth.slice(0, 4)) + 1;
  const ground = judged
    ? `${field('basis', o.pick(['اعتمادا على الحكم', 'بناء على حكم قضائي', 'تنفيذا للأمر القضائي']), 'judgment')} ${o.pick(['الصادر عن', 'صادر عن'])} المحكمة الابتدائية ${clerk.inPlace(town)} ملف عدد ${plain(`${digits(o.chance, 3)}/${80 + o.chance.below(18)}`)} بتاريخ ${clerk.plainAr(day(o.chance, [1980, 1998]))}`
    : `${field('basis', o.pick(['بتصريح من', 'بناء على ما صرح به', 'المصرح :']), 'declaration')} ${plain(fullAr(person(o.chance, 'M', [1910, 1935])))} ${o.pick(['عم المولود', 'جار العائلة', 'خال المولود'])} بتاريخ ${clerk.plainAr(day(o.chance, [declared, declared]))}`;
  return o.page(
    'birth-full-copy',
    registry(o, a, o.pick(['ar', 'both'])) +
      caption(
        o,
        o.pick(['نسخة كاملة من رسم الولادة', 'نسخة حرفية كاملة من رسم الولادة']),
        'Copie intégrale',
        o.pick(['ar', 'both']),
      ) +
      inline('ar', [
        ['رسم عدد', field('actNumber', holder.act)],
        ['سجل', plain(String(1 + o.chance.below(12)))],
        ['ورقة', plain(String(1 + o.chance.below(99)))],
      ]) +
      table(
        'ar',
        ['', 'المولود(ة)', 'الأب', 'الأم'],
        [
          [
            'الاسم',
            field('givenNameAr', holder.givenAr),
            field('fatherAr', father.chainAr),
            field('motherAr', mother.chainAr),
          ],
          ['الاسم العائلي', field('familyNameAr', holder.familyAr), plain(holder.familyAr), plain('///')],
          [
            'تاريخ الازدياد',
            clerk.ar('birthDate', holder.birth),
            clerk.ar('fatherBirthDate', father.birth),
            clerk.ar('motherBirthDate', mother.birth),
          ],
          [
            'مكان الازدياد',
            field('birthPlaceAr', holder.placeAr),
            field('fatherBirthPlaceAr', father.placeAr),
            plain(mother.placeAr),
          ],
          ['المهنة', plain('—'), plain(father.tradeAr!), plain('ربة بيت')],
          ['الجنسية', plain('مغربية'), plain('مغربية'), plain('مغربية')],
        ],
        'font-size:.94em',
      ) +
      p(
        'ar',
        `التاريخ بالحروف : ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)}، الموافق ${field('birthDateHijri', hijriWordsAr(holder.birth), hijriIso(holder.birth))} هجرية.`,
      ) +
      p('ar', `${ground}.`) +
      p(
        'ar',
        `${o.pick(['الهامش', 'طرة الرسم', 'بيانات هامشية'])} : ${field('marginNotes', o.pick(['لا شيء', 'توفي والده', 'زواج سنة 1988']))}`,
      ) +
      p('ar', `حررت هذه النسخة بتاريخ ${clerk.ar('issueDate', a.issued)}`) +
      signed(o, 'ar', o.pick(['ضابط الحالة المدنية', 'الكاتب المفوض له']), a.commune) +
      stamped(o, 'ar', `مطابق للأصل<br>${plain(a.commune[0])}`),
  );
});

/** The booklet tells of each in a sentence. */
const booklet = third('booklet-told', 'family-booklet', (o, clerk): Sheet[] => {
  const { father, mother, children } = household(o.chance, 2 + o.chance.below(2));
  const [provinceAr, provinceLat] = o.pick(places);
  const said = (who: Folk, prefix: string): string =>
    `${o.pick(['الاسم الشخصي', 'اسمه(ا)'])} ${field(`${prefix}GivenAr`, who.givenAr)} والاسم العائلي ${field(`${prefix}FamilyAr`, who.familyAr)}، ${bySex(who, 'المزداد', 'المزدادة')} ${clerk.inPlace(who.placeAr, `${prefix}PlaceAr`)} بتاريخ ${clerk.ar(`${prefix}BirthDate`, who.birth)}`;
  const latin = (who: Folk, prefix: string): string =>
    p(
      'fr',
      `${field(`${prefix}FamilyLat`, who.familyLat)} ${field(`${prefix}GivenLat`, who.givenLat)}`,
      'margin:0;font-size:.9em',
    );
  const childOf = (who: Folk, i: number): string => {
    const prefix = i === 0 ? 'child' : `child${i + 1}`;
    return (
      band('ar', `الولد ${['الأول', 'الثاني', 'الثالث'][i]}`) +
      p(
        'ar',
        `${said(who, prefix)}، رسم ولادته(ا) ${o.pick(['عدد', 'رقم'])} ${field(`${prefix}ActNumber`, who.act)}.`,
        'margin:2px 0',
      ) +
      p(
        'ar',
        `بالحروف : ${field(`${prefix}BirthDateWordsAr`, dateWordsAr(who.birth), who.birth)}`,
        'margin:0;font-size:.9em',
      )
    );
  };
  return [
    o.page(
      'family-booklet',
      masthead(
        o,
        ['ROYAUME DU MAROC', `Province de ${plain(provinceLat)}`],
        [
          'المملكة المغربية',
          'وزارة الداخلية',
          `${o.pick(['إقليم', 'عمالة'])} ${field('provinceAr', provinceAr)}`,
        ],
        o.pick(['ar', 'both']),
      ) +
        caption(
          o,
          o.pick(['الدفتر العائلي', 'دفتر الحالة المدنية']),
          'Livret de famille',
          o.pick(['ar', 'both']),
        ) +
        p(
          'ar',
          `عدد ${field('bookletNumber', `${1 + o.chance.below(9)}${digits(o.chance, 5)}`)} — سلم لصاحبه من طرف ${clerkAr(o)} في ${clerk.plainAr(day(o.chance, [1970, 1999]))}`,
        ) +
        band('ar', 'الزوج') +
        p(
          'ar',
          `${said(father, 'husband')}، ${o.pick(['حرفته', 'مهنته'])} ${plain(father.tradeAr!)}، ابن ${plain(person(o.chance, 'M', [1880, 1905]).chainAr)}.`,
        ) +
        latin(father, 'husband') +
        band('ar', 'الزوجة') +
        p('ar', `${said(mother, 'wife')}، بنت ${plain(person(o.chance, 'M', [1885, 1910]).chainAr)}.`) +
        latin(mother, 'wife') +
        small('ar', 'يجب الإدلاء بهذا الدفتر كلما تعلق الأمر بتسجيل واقعة من وقائع الحالة المدنية.'),
    ),
    o.page('family-booklet', children.map(childOf).join('') + small('ar', `- ${plain('6')} -`)),
  ];
});

const death = third('death-captions', 'death-extract', (o, clerk) => {
  const died = day(o.chance, [1964, 2022]);
  const a = { ...act(o.chance), holder: person(o.chance, o.pick(['M', 'M', 'F']), [1908, 1944]) };
  const { holder, father, mother } = a;
  return o.page(
    'death-extract',
    registry(o, a, o.pick(['ar', 'both'])) +
      caption(
        o,
        o.pick(['نسخة موجزة من رسم الوفاة', 'مستخرج من رسم الوفاة']),
        "Extrait d'acte de décès",
        o.pick(['ar', 'both']),
      ) +
      p('ar', `رقم الرسم ${field('actNumber', `${1 + o.chance.below(900)}/${died.slice(0, 4)}`)}`) +
      beneath('ar', [
        ['الاسم الشخصي للمتوفى', field('givenNameAr', holder.givenAr)],
        ['الاسم العائلي', field('familyNameAr', holder.familyAr)],
        ['اسم الأب', field('fatherAr', father.chainAr)],
        ['اسم الأم', field('motherAr', mother.chainAr)],
        ['مكان الوفاة', field('deathPlaceAr', o.pick(places)[0])],
        ['مكان الازدياد', field('birthPlaceAr', holder.placeAr)],
      ]) +
      p(
        'ar',
        `تاريخ الوفاة : ${lat(dayBoxes('deathDate', died))} &nbsp;&nbsp; تاريخ الازدياد : ${clerk.ar('birthDate', holder.birth)}`,
      ) +
      p(
        'ar',
        `سلم بتاريخ ${clerk.ar('issueDate', a.issued)} بطلب من ${plain(fullAr(person(o.chance, 'M', [1950, 1975], holder)))}`,
      ) +
      signed(o, 'ar', 'ضابط الحالة المدنية', a.commune),
  );
});

export const registersThird: readonly Form[] = [birth, full, booklet, death];
