/** Extracts of death acts and heirs' deeds of the fourth hand. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { hijriDateAr, hijriIso } from '../../words.ts';
import { day, type Folk, household, person } from '../folk.ts';
import { actAr } from './births.ts';
import { type Desk, form, inAr, inFr, pieces } from './desk.ts';

interface Death {
  readonly dead: Folk;
  readonly father: Folk;
  readonly mother: Folk;
  readonly died: string;
  readonly number: string;
  readonly issued: string;
}

function death(d: Desk): Death {
  const { father, mother } = household(d.chance, 1);
  const died = day(d.chance, [1971, 2021]);
  return {
    dead: person(d.chance, d.pick(['M', 'M', 'F']), [1904, 1944]),
    father,
    mother,
    died,
    number: `${d.number(3, 880)}/${died.slice(0, 4)}`,
    issued: day(d.chance, [2022, 2026]),
  };
}

/** One Arabic sentence over a frame, the references in a strip at its head. */
const sentence = form('death-sentence', 'death-extract', (d) => {
  const x = death(d);
  const { dead } = x;
  const sex = <T>(male: T, female: T): T => bySex(dead, male, female);
  const [placeAr] = d.place();
  const [communeAr, communeLat] = d.place();
  const old = d.maybe(0.5);
  const born = old
    ? `${sex('المولود', 'المولودة')} خلال سنة ${field('birthDate', dead.birth.slice(0, 4))}`
    : `${sex('المولود', 'المولودة')} في ${d.dayAr('birthDate', dead.birth)}`;
  const strip = `<table class="grid c" lang="ar" dir="rtl" style="margin:8px 0"><tr><td>رسم الوفاة ${actAr(d, 'actNumber', x.number)}</td><td>الجزء ${plain(String(d.number(1, 14)))}</td><td>الورقة ${plain(String(d.number(2, 99)))}</td></tr></table>`;
  return d.page(
    'death-extract',
    d.head(
      [],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `جماعة ${field('communeAr', communeAr)}`,
        'مصلحة الحالة المدنية',
      ],
    ) +
      d.title(d.pick(['نسخة موجزة من رسم الوفاة', 'ملخص من رسم الوفاة'])) +
      strip +
      inAr(
        `تفيد سجلات الوفيات الممسوكة بهذا المكتب أن ${sex('المسمى', 'المسماة')} ${field('givenNameAr', dead.givenAr)}، ${sex('اسمه', 'اسمها')} العائلي ${field('familyNameAr', dead.familyAr)}، ${born} ${field('birthPlaceAr', `ب${dead.placeAr}`, dead.placeAr)}، ${sex('من أبيه', 'من أبيها')} ${field('fatherAr', x.father.chainAr)} ${sex('وأمه', 'وأمها')} ${field('motherAr', x.mother.chainAr)}، ${sex('كان حيا قيد حياته فلاحا', 'كانت قيد حياتها ربة بيت')}، قد ${sex('وافته', 'وافتها')} المنية يوم ${d.dayAr('deathDate', x.died)} (${field('deathDateHijri', hijriDateAr(x.died), hijriIso(x.died))} هـ) على الساعة ${plain(d.pick(['الرابعة صباحا', 'الثانية زوالا']))} ${field('deathPlaceAr', `ب${placeAr}`, placeAr)}، حسب تصريح ${plain(d.someone('M').chainAr)} ${plain(d.pick(['ابنه', 'قريبه', 'صهره']))}.`,
        'border:1px solid #666;padding:18px 20px;line-height:2.1;text-align:justify',
      ) +
      inAr(
        `${d.pick(['نسخة مسلمة بتاريخ', 'أعطيت هذه النسخة في'])} ${d.dayAr('issueDate', x.issued)} قصد الإدلاء بها لدى ${plain(d.pick(['الصندوق المغربي للتقاعد', 'المحكمة', 'الإدارة']))}.`,
        'margin-top:16px',
      ) +
      d.sign('ar', 'ضابط الحالة المدنية', communeLat),
  );
});

/** French and Arabic sheets side by side on one landscape page, as border communes print them. */
const twin = form('death-twin', 'death-extract', (d) => {
  const x = death(d);
  const { dead } = x;
  const sex = <T>(male: T, female: T): T => bySex(dead, male, female);
  const [placeAr, placeLat] = d.place();
  const [communeAr, communeLat] = d.place();
  const item = (label: string, value: string): string =>
    `<div style="margin:6px 0"><span style="font-size:.82em;color:#444">${label}</span><br>${value}</div>`;
  const french = inFr(
    `<div class="c">Royaume du Maroc<br>Commune de ${plain(communeLat)}</div><div class="c" style="font-weight:700;margin:12px 0">EXTRAIT D'ACTE DE DÉCÈS<br>N° ${plain(x.number)}</div>
     ${item(sex('Nom du défunt', 'Nom de la défunte'), field('familyNameLat', dead.familyLat))}${item('Prénom', field('givenNameLat', dead.givenLat))}
     ${item('Décès survenu le', d.otherDayFr(x.died))}${item('à', field('deathPlaceLat', placeLat))}
     ${item(sex('Fils de', 'Fille de'), field('fatherLat', x.father.chainLat))}${item('et de', field('motherLat', x.mother.chainLat))}
     ${item('Profession', plain(d.pick(['Agriculteur', 'Retraité', 'Sans'])))}`,
    'flex:1;padding:14px 20px',
  );
  const arabic = inAr(
    `<div class="c">المملكة المغربية<br>جماعة ${field('communeAr', communeAr)}</div><div class="c" style="font-weight:700;margin:12px 0">نسخة موجزة من رسم الوفاة<br>رقم ${field('actNumber', x.number)}</div>
     ${item(sex('اسم الهالك العائلي', 'اسم الهالكة العائلي'), field('familyNameAr', dead.familyAr))}${item(sex('اسمه الشخصي', 'اسمها الشخصي'), field('givenNameAr', dead.givenAr))}
     ${item('حصلت الوفاة يوم', d.dayAr('deathDate', x.died))}${item('بـ', field('deathPlaceAr', placeAr))}
     ${item(sex('وكان قد ولد في', 'وكانت قد ولدت في'), d.dayAr('birthDate', dead.birth))}
     ${item('الأب', field('fatherAr', x.father.chainAr))}${item('الأم', field('motherAr', x.mother.chainAr))}
     ${item('سلمت هذه النسخة في', d.dayAr('issueDate', x.issued))}`,
    'flex:1;padding:14px 20px;border-left:1px solid #666',
  );
  return d.page(
    'death-extract',
    `<div style="display:flex;flex-direction:row-reverse;border:1.5px solid #444">${arabic}${french}</div>${d.sign('ar', "ضابط الحالة المدنية — L'officier", communeLat)}`,
    { width: 1123, height: 794, padding: '30px 50px' },
  );
});

/** Heirs, each opened by what they were to the dead. */
function heirsOf(d: Desk, dead: Folk): readonly string[] {
  const wife = person(d.chance, 'F', [1925, 1948]);
  const born = Array.from({ length: d.number(2, 5) }, () =>
    person(d.chance, d.maybe(0.55) ? 'M' : 'F', [1950, 1979], dead),
  );
  const given = new Set<string>();
  const children = born.filter((one) => !given.has(one.givenAr) && given.add(one.givenAr));
  return [
    `زوجته ${fullAr(wife)}`,
    ...children.map(
      (one) =>
        `${one.sex === 'M' ? d.pick(['ابنه', 'ولده']) : d.pick(['ابنته', 'بنته'])} ${d.maybe(0.5) ? fullAr(one) : one.givenAr}`,
    ),
  ];
}

const witnesses = (d: Desk, count: number): string =>
  Array.from({ length: count }, () => {
    const p = d.someone('M');
    return `${fullAr(p)} ب.و ${p.cin}`;
  })
    .map(plain)
    .join('، ');

/** The adouls' flowing deed: register first, heirs in the run of it, twelve witnesses at its end. */
const flowing = form('heirs-flowing', 'heirs-deed', (d) => {
  const dead = person(d.chance, 'M', [1906, 1944]);
  const died = d.between(1974, 2020);
  const drawn = d.between(2021, 2026);
  const [courtAr, courtLat] = d.place();
  const [clerk, other] = [d.someone('M'), d.someone('M')];
  const heirs = heirsOf(d, dead);
  const text = `الحمد لله وحده وصلى الله على سيدنا محمد وآله وصحبه. ضمن هذا الرسم بكناش التركات رقم ${field('registerNumber', String(d.number(11, 160)))} تحت عدد ${field('deedNumber', String(d.number(14, 540)))} صحيفة ${plain(String(d.number(10, 380)))} وتاريخ ${d.dayAr('deedDate', drawn)} بقسم قضاء الأسرة لدى المحكمة الابتدائية ${field('courtAr', `ب${courtAr}`, courtAr)}. تلقى شهيداه العدلان ${plain(fullAr(clerk))} و${plain(fullAr(other))}، على الساعة ${plain(d.pick(['العاشرة صباحا', 'الحادية عشرة']))}، من الشهود الآتية أسماؤهم أنهم يعرفون ${d.pick(['الهالك', 'المتوفى'])} ${field('deceasedAr', fullAr(dead))} معرفة كافية شرعا، بها ومعها يشهدون بأنه انتقل إلى عفو الله ${d.pick(['بتاريخ', 'يوم'])} ${d.dayAr('deathDate', died)} حسب رسم الوفاة عدد ${plain(`${d.number(10, 400)}/${died.slice(0, 4)}`)}، وترك من الورثة ${field('heirsAr', heirs.join(' و'))}، لا يعلمون للهالك وارثا غير من ذكر، وأن الفريضة الشرعية تصح من ${plain(String(d.pick([24, 48, 72, 96])))} سهما.`;
  return d.page(
    'heirs-deed',
    inAr(
      `<div style="display:flex;justify-content:space-between"><div>المملكة المغربية<br>المجلس الأعلى للسلطة القضائية<br>قسم التوثيق</div><div style="text-align:left;font-size:.85em">طلب الشهادة : ${plain(fullAr(d.someone('M')))}<br>واجب التسجيل : ${plain('200')} درهم<br>وصل ${plain(d.digits(6))}</div></div>`,
      'line-height:1.5',
    ) +
      d.title('إراثة') +
      inAr(text, 'line-height:2.15;text-align:justify') +
      inAr(
        `الشهود : ${witnesses(d, 6)}.`,
        'margin-top:12px;font-size:.86em;line-height:1.8;text-align:justify',
      ) +
      d.sign('ar', 'العدلان<br>خطاب قاضي التوثيق : أعلم بصحته', courtLat),
  );
});

/** A typed deed: its references in a small table, its heirs each on a line. */
const listed = form('heirs-listed', 'heirs-deed', (d) => {
  const dead = person(d.chance, 'M', [1906, 1944]);
  const died = d.between(1974, 2020);
  const drawn = d.between(2012, 2026);
  const [courtAr, courtLat] = d.place();
  const heirs = heirsOf(d, dead);
  const list = heirs.map((heir) => `<div style="margin:4px 0">— ${heir}</div>`).join('');
  return d.page(
    'heirs-deed',
    `<div style="display:flex;flex-direction:row-reverse;justify-content:space-between">${inAr(
      `وزارة العدل<br>محكمة الاستئناف ${plain(`ب${d.place()[0]}`)}<br>المحكمة الابتدائية ${field('courtAr', `ب${courtAr}`, courtAr)}<br>مكتب التوثيق`,
      'line-height:1.5',
    )}<table class="grid" lang="ar" dir="rtl" style="width:250px;font-size:.9em"><tr><td>رقم الرسم</td><td>${field('deedNumber', String(d.number(14, 540)))}</td></tr><tr><td>كناش التركات</td><td>${field('registerNumber', String(d.number(11, 160)))}</td></tr><tr><td>الصحيفة</td><td>${plain(String(d.number(10, 380)))}</td></tr><tr><td>التاريخ</td><td>${d.dayAr('deedDate', drawn)}</td></tr></table></div>` +
      d.title('رسم إراثة') +
      inAr(
        `<p>أمامنا نحن العدلين ${plain(fullAr(d.someone('M')))} و${plain(fullAr(d.someone('M')))} حضر ${plain(fullAr(d.someone('M')))} المزداد سنة ${plain(String(d.number(1950, 1975)))} بطاقته الوطنية ${plain(d.someone('M').cin)} وطلب إثبات وفاة موروثه.</p>
         <p style="margin-top:8px">اسم الموروث : ${field('deceasedAr', fullAr(dead))}، المولود سنة ${plain(dead.birth.slice(0, 4))}، توفاه الله في ${d.dayAr('deathDate', died)}.</p>
         <p style="margin-top:8px;font-weight:700">وانحصر إرثه في :</p>${pieces('heirsAr', list, heirs.join('، '), 'display:block;margin-right:30px')}
         <p style="margin-top:8px">ولا وارث له سواهم. شهد به لفيف من اثني عشر شاهدا، أولهم ${witnesses(d, 2)}.</p>`,
        'line-height:1.85;margin-top:10px',
      ) +
      d.sign('ar', 'العدل الأول — العدل الثاني — قاضي التوثيق', courtLat),
  );
});

export const deathForms = [sentence, twin, flowing, listed];
