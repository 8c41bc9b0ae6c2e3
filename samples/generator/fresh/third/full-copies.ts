/** Full copies of birth acts: notes in a margin beside the text, numbered lines, dotted lines, French prose. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso, hijriWordsAr } from '../../words.ts';
import { type Act, act } from '../acts.ts';
import { day, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { reference, registry } from './births.ts';
import { type Clerk, caption, clerkAr, dayOfMonth, masthead, p, signed, small, table, third } from './kit.ts';

/** What the act rests on: who declared, or which judgment, or from where it was copied. */
function ground(o: Office, clerk: Clerk, a: Act): string {
  const [town] = o.pick(places);
  const on = clerk.plainAr(day(o.chance, [1974, 1998]));
  return o.pick([
    () =>
      `${field('basis', o.pick(['بناء على التصريح الذي أدلى به', 'صرح بذلك', 'وذلك حسب تصريح']), 'declaration')} ${plain(o.pick(['والده', 'والد المولود', 'جده لأبيه', a.father.chainAr]))} ${o.pick(['الذي يبلغ من العمر', 'وعمره', 'البالغ'])} ${plain(String(23 + o.chance.below(40)))} ${o.pick(['سنة', 'عاما'])}`,
    () =>
      `${field('basis', o.pick(['بناء على الحكم القاضي بتسجيل ولادته', 'بمقتضى الحكم', 'سجل هذا الرسم تنفيذا للحكم الابتدائي', 'وفقا لمنطوق الحكم التصريحي']), 'judgment')} رقم ${plain(`${100 + o.chance.below(800)}/${75 + o.chance.below(22)}`)} الصادر بتاريخ ${on} عن ${o.pick(['المحكمة الابتدائية', 'محكمة السدد', 'ابتدائية'])} ${clerk.inPlace(town)}`,
    () =>
      `${field('basis', o.pick(['نقل هذا الرسم من سجلات', 'رسم منقول عن سجل الولادات', 'منقول من سجل الحالة المدنية']), 'transcription')} ${o.pick(['المكتب الأصلي', 'لمكتب'])} ${plain(town)} بتاريخ ${on}`,
  ])();
}

const note = (o: Office, clerk: Clerk): string =>
  field(
    'marginNotes',
    o.pick([
      'لا شيء',
      'لا يوجد',
      `زواج بتاريخ ${clerk.plainAr(day(o.chance, [1985, 2012])).replace(/<[^>]*>/g, '')}`,
      `أصلح الاسم العائلي بالحكم رقم ${10 + o.chance.below(400)}`,
    ]),
  );

const bornIn = (o: Office, clerk: Clerk, name: string, birth: string, sex: 'M' | 'F'): string =>
  o.chance.chance(0.5)
    ? `${sex === 'M' ? o.pick(['المزداد سنة', 'المولود حوالي عام', 'المزداد خلال سنة']) : o.pick(['المزدادة سنة', 'المولودة حوالي عام', 'المزدادة خلال سنة'])} ${field(name, birth.slice(0, 4))}`
    : `${sex === 'M' ? 'المزداد يوم' : 'المزدادة يوم'} ${clerk.ar(name, birth)}`;

/** Notes in a narrow column beside the text. */
const sided = third('full-margin', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const text = `${ground(o, clerk, a)}، ${sex('ولد', 'ولدت')} في الساعة ${plain(o.pick(['العاشرة', 'الثانية بعد الزوال', 'الخامسة صباحا']))} من يوم ${field('birthDateHijri', hijriWordsAr(holder.birth), hijriIso(holder.birth))} هجرية، الموافق ليوم ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية، ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')}، ${sex('الطفل المسمى', 'الطفلة المسماة')} ${field('givenNameAr', holder.givenAr)}، ${sex('وهو من جنس الذكور', 'وهي من جنس الإناث')}، ${sex('اسمه العائلي', 'اسمها العائلي')} ${field('familyNameAr', holder.familyAr)}، ${sex('ابن', 'بنت')} ${field('fatherAr', father.chainAr)} ${bornIn(o, clerk, 'fatherBirthDate', father.birth, 'M')} ${clerk.inPlace(father.placeAr, 'fatherBirthPlaceAr')}، ${o.pick(['صناعته', 'مهنته', 'حرفته'])} ${plain(father.tradeAr!)}، جنسيته مغربية، ${sex('وأمه', 'وأمها')} ${field('motherAr', mother.chainAr)} ${bornIn(o, clerk, 'motherBirthDate', mother.birth, 'F')} ${clerk.inPlace(mother.placeAr)}، مهنتها ${plain('ربة بيت')}، جنسيتها مغربية، القاطنين بجماعة ${plain(a.commune[0])}. وبعد قراءته عليه ${o.pick(['أمضاه معنا نحن', 'وقعه معنا نحن'])} ${clerkAr(o)} ضابط الحالة المدنية.`;
  return o.page(
    'birth-full-copy',
    registry(o, a, o.pick(['ar', 'both'])) +
      caption(
        o,
        o.pick(['نسخة كاملة من رسم الولادة', 'نسخة كاملة لرسم الولادة', 'نسخـــة كاملـــة من عقد الولادة']),
        "COPIE INTEGRALE D'ACTE DE NAISSANCE",
        o.pick(['ar', 'both']),
      ) +
      `<div dir="rtl" style="display:flex;gap:14px"><div lang="ar" style="width:150px;border:1px solid #666;padding:6px 8px;font-size:.86em;line-height:1.6"><b>${o.pick(['الطرة', 'بيانات هامشية', 'ملاحظات بالطرة'])}</b><br>${note(o, clerk)}<br><br>${reference(o, holder.act, holder.birth)}</div><div lang="ar" style="flex:1;line-height:2;text-align:justify">${text}</div></div>` +
      p('ar', `نسخة مطابقة للأصل. ${plain(a.commune[0])} في ${clerk.ar('issueDate', a.issued)}`) +
      signed(o, 'ar', o.pick(['ضابط الحالة المدنية', 'رئيس مكتب الحالة المدنية']), a.commune),
  );
});

/** Numbered lines, as the programs of offices print them. */
const numbered = third('full-numbered', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const rows: readonly (readonly [string, string])[] = [
    ['رقم رسم الولادة', field('actNumber', holder.act)],
    [o.pick(['اسم المولود(ة)', 'الاسم الشخصي للمولود']), field('givenNameAr', holder.givenAr)],
    ['الاسم العائلي', field('familyNameAr', holder.familyAr)],
    [
      'الاسم باللاتينية',
      `${field('givenNameLat', holder.givenLat)} ${field('familyNameLat', holder.familyLat)}`,
    ],
    ['الجنس', plain(sex('ذكر', 'أنثى'))],
    ['مكان الولادة', field('birthPlaceAr', holder.placeAr)],
    ['يوم الولادة بالهجري', field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))],
    ['يوم الولادة بالميلادي', field('birthDate', dayOfMonth.ar(holder.birth), holder.birth)],
    ['اسم الأب ونسبه', field('fatherAr', father.chainAr)],
    ['تاريخ ولادة الأب', clerk.ar('fatherBirthDate', father.birth)],
    ['مكان ولادة الأب', field('fatherBirthPlaceAr', father.placeAr)],
    ['مهنة الأب', plain(father.tradeAr!)],
    ['اسم الأم ونسبها', field('motherAr', mother.chainAr)],
    ['تاريخ ولادة الأم', clerk.ar('motherBirthDate', mother.birth)],
    ['سكنى الأبوين', plain(holder.placeAr)],
    ['أساس الرسم', `${ground(o, clerk, a)}`],
    ['البيانات الهامشية', note(o, clerk)],
  ];
  return o.page(
    'birth-full-copy',
    registry(o, a, 'ar') +
      caption(o, 'النسخة الكاملة من رسم الولادة', '', 'ar') +
      table(
        'ar',
        ['ر.ت', 'البيان', 'المضمون'],
        rows.map(([label, value], i) => [String(i + 1), plain(label), value]),
        'font-size:.92em',
      ) +
      p('ar', `سلمت لمن طلبها ${o.pick(['في', 'يوم', 'بتاريخ'])} ${clerk.ar('issueDate', a.issued)}`) +
      signed(o, 'ar', 'الضابط المفوض', a.commune),
    { css: '.grid td { padding: 2px 8px !important; } body { line-height: 1.4 !important; }' },
  );
});

/** A French copy of the old registers. */
const french = third('full-french', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const [, town] = o.pick(places);
  const basis = o.pick([
    () =>
      `${field('basis', o.pick(['Sur la déclaration de', 'Dressé sur déclaration faite par']), 'declaration')} ${plain(o.pick(['son père', person(o.chance, 'M', [1920, 1945]).chainLat]))}, âgé de ${plain(String(25 + o.chance.below(35)))} ans`,
    () =>
      `${field('basis', o.pick(['En vertu du jugement déclaratif de naissance', 'Vu le jugement supplétif']), 'judgment')} n° ${plain(`${100 + o.chance.below(800)}/${75 + o.chance.below(22)}`)} rendu par le tribunal de première instance de ${plain(town)} le ${clerk.plainFr(day(o.chance, [1975, 1997]))}`,
  ])();
  const [number, year] = holder.act.split('/');
  return o.page(
    'birth-full-copy',
    masthead(
      o,
      ['ROYAUME DU MAROC', `Province de ${plain(town)}`, `Commune de ${plain(a.commune[1])}`, 'Etat civil'],
      ['المملكة المغربية', `جماعة ${field('communeAr', a.commune[0])}`, 'الحالة المدنية'],
      'both',
    ) +
      caption(
        o,
        '',
        o.pick(["COPIE INTEGRALE DE L'ACTE DE NAISSANCE", "Copie intégrale d'acte de naissance"]),
        'fr',
      ) +
      p(
        'fr',
        `Acte N° ${field('actNumber', number!, holder.act)} &nbsp;—&nbsp; Année grégorienne ${plain(year!)} &nbsp;—&nbsp; Année hégirienne ${plain(hijriIso(holder.birth).slice(0, 4))}`,
      ) +
      p(
        'fr',
        `L'an ${field('birthDateWordsFr', dateWordsFr(holder.birth).replace(/^(.*?) (mille|deux mille)(.*)$/, '$2$3, le $1'), holder.birth)}, à ${plain(o.pick(['six', 'onze', 'quinze']))} heures ${plain('trente')} minutes, est ${sex('né', 'née')} à ${field('birthPlaceLat', holder.placeLat)} ${sex("l'enfant de sexe masculin prénommé", "l'enfant de sexe féminin prénommée")} ${field('givenNameLat', holder.givenLat)}, nom de famille ${field('familyNameLat', holder.familyLat)}, de nationalité marocaine, ${sex('fils', 'fille')} de ${field('fatherLat', father.chainLat)}, né à ${plain(father.placeLat)} le ${clerk.fr('fatherBirthDate', father.birth)}, ${plain('journalier')}, et de ${field('motherLat', mother.chainLat)}, née à ${plain(mother.placeLat)} en ${field('motherBirthDate', mother.birth.slice(0, 4))}, sans profession, domiciliés à ${plain(a.commune[1])}. ${basis}. Dressé par Nous, ${plain(`${clerkLat(o)}`)}, officier de l'état civil, et signé après lecture.`,
        'text-align:justify;line-height:2',
      ) +
      p('fr', `Mentions marginales : ${plain('Néant')}`) +
      p('fr', `Copie certifiée conforme, ${plain(a.commune[1])}, le ${clerk.fr('issueDate', a.issued)}`) +
      signed(o, 'fr', "L'Officier de l'Etat Civil", a.commune) +
      small('fr', "Dahir du 8 mars 1950 portant extension du régime de l'état civil, et loi n° 37-99."),
  );
});

const clerkLat = (o: Office): string => {
  const who = person(o.chance, 'M', [1950, 1980]);
  return `${who.givenLat} ${who.familyLat}`;
};

/** Lines of dots that a typist filled, each fact on its own. */
const dotted = third('full-dots', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const line = (...parts: readonly string[]): string =>
    `<div lang="ar" dir="rtl" style="display:flex;gap:8px;margin:5px 0">${parts.map((part, i) => (i % 2 === 0 ? `<span>${part}</span>` : `<span style="flex:1;border-bottom:1.5px dotted #777;text-align:center">${part}</span>`)).join('')}</div>`;
  return o.page(
    'birth-full-copy',
    registry(o, a, 'ar') +
      caption(o, 'نسخة كاملة من رسم الولادة', '', 'ar') +
      line(
        'رسم رقم',
        field('actNumber', holder.act.split('/')[0]!, holder.act),
        'سنة',
        plain(holder.act.split('/')[1]!),
      ) +
      line('في يوم', field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth)), 'هجرية') +
      line('موافق', field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth), 'ميلادية') +
      line('على الساعة', plain(o.pick(['الثامنة', 'الرابعة'])), 'والدقيقة', plain(o.pick(['صفر', 'عشرين']))) +
      line(
        sex('ولد ب', 'ولدت ب'),
        field('birthPlaceAr', holder.placeAr),
        'الاسم الشخصي',
        field('givenNameAr', holder.givenAr),
      ) +
      line(
        'الاسم العائلي',
        field('familyNameAr', holder.familyAr),
        'من جنس',
        plain(sex('ذكر', 'أنثى')),
        'جنسيته(ها)',
        plain('مغربية'),
      ) +
      line(sex('والده هو', 'والدها هو'), field('fatherAr', father.chainAr), 'حرفته', plain(father.tradeAr!)) +
      line(
        'المولود ب',
        field('fatherBirthPlaceAr', father.placeAr),
        'في',
        clerk.ar('fatherBirthDate', father.birth),
      ) +
      line(sex('والدته هي', 'والدتها هي'), field('motherAr', mother.chainAr), 'حرفتها', plain('بدون')) +
      line('المولودة ب', plain(mother.placeAr), 'في', clerk.ar('motherBirthDate', mother.birth)) +
      line('الساكنان ب', plain(`دوار آيت موسى جماعة ${a.commune[0]}`)) +
      p('ar', `${ground(o, clerk, a)}.`, 'margin:4px 0') +
      line('بيانات الطرة', note(o, clerk)) +
      p('ar', `حرر من طرفنا نحن ${clerkAr(o)}. سلمت هذه النسخة بتاريخ ${clerk.ar('issueDate', a.issued)}`) +
      signed(o, 'ar', 'ضابط الحالة المدنية', a.commune),
  );
});

export const fullCopiesThird: readonly Form[] = [sided, numbered, french, dotted];
