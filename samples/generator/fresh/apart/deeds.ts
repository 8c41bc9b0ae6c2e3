/** Heirs' deeds of adouls and courts, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { hijriDateAr } from '../../words.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, type Folk, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { apart } from './form.ts';
import { agree, grid, line } from './kit.ts';

function heirs(o: Office, deceased: Folk, and: '، ' | ' و'): string {
  const wife = person(o.chance, 'F', [1920, 1945]);
  const list = Array.from({ length: 2 + o.chance.below(4) }, () =>
    person(o.chance, o.pick(['M', 'F']), [1948, 1985], deceased),
  );
  const [son, daughter] = [o.pick(['ابنه', 'ولده']), o.pick(['ابنته', 'بنته'])];
  return field(
    'heirsAr',
    [`زوجته ${fullAr(wife)}`, ...list.map((child) => `${agree(child)(son, daughter)} ${child.givenAr}`)].join(
      and,
    ),
  );
}

const witness = (o: Office): string => plain(`${fullAr(person(o.chance, 'M', [1940, 1975]))}`);

function estate(o: Office, clerk: Clerk) {
  const deceased = person(o.chance, 'M', [1908, 1940]);
  const [died, written] = [day(o.chance, [1970, 2018]), day(o.chance, [2018, 2026])];
  const court = o.pick(places);
  return {
    deceased,
    court,
    written,
    name: field('deceasedAr', fullAr(deceased)),
    died: clerk.ar('deathDate', died),
    deedDate: clerk.ar('deedDate', written),
    deed: field('deedNumber', String(10 + o.chance.below(900))),
    register: field('registerNumber', String(1 + o.chance.below(150))),
    leaf: plain(String(1 + o.chance.below(400))),
  };
}

const tribunal = (o: Office, [ar, lat]: readonly [string, string]): string =>
  o.heading(
    ['ROYAUME DU MAROC', 'Ministère de la Justice', `T.P.I. de ${plain(lat)}`, 'Section Notariat'],
    [
      'المملكة المغربية',
      'وزارة العدل والحريات',
      `${o.pick(['ابتدائية', 'الدائرة القضائية :', 'المحكمة الابتدائية :'])} ${field('courtAr', ar)}`,
      o.pick(['قضاء التوثيق', 'قسم التوثيق']),
    ],
    o.pick(['ar', 'ar', 'both']),
  );

/** The adouls' running hand; book, number and leaf beside the title. */
const adouls = apart('deed-adouls', 'heirs-deed', (o, clerk) => {
  const e = estate(o, clerk);
  const text = `الحمد لله وحده، وصلى الله على من لا نبي بعده. بمشهد العدلين ${witness(o)} و${witness(o)} حضر ${o.pick(['الشهود الآتية أسماؤهم', 'اثنا عشر شاهدا'])} فشهدوا بمعرفة ${o.pick(['الهالك', 'المتوفى'])} ${e.name} وبأنه ${o.pick(['انتقل إلى رحمة الله في', 'لبى داعي ربه بتاريخ'])} ${e.died}، ${o.pick(['وانحصر إرثه في', 'وخلف من الورثة', 'وورثه شرعا'])} ${heirs(o, e.deceased, o.pick(['، ', ' و']))} ${o.pick(['من غير شريك لهم في الإرث', 'ليس إلا'])}. وعلى ذلك أشهدوا، وهم ${witness(o)}، ${witness(o)}، ${witness(o)}.`;
  return o.page(
    'heirs-deed',
    tribunal(o, e.court) +
      o.title(o.pick(['رسم إراثة', 'إراثة', 'رسم إحصاء ورثة']), "ACTE D'HEREDITE", o.pick(['ar', 'both'])) +
      grid(
        'ar',
        ['كناش', 'عدد', 'صحيفة', 'تاريخ التضمين'],
        [[e.register, e.deed, e.leaf, e.deedDate]],
        'margin:10px 0;text-align:center',
      ) +
      o.para('ar', text, 'line-height:2.15;text-align:justify') +
      line('ar', `الموافق ${plain(`${hijriDateAr(e.written)} هـ`)}`) +
      o.closing('إمضاء العدلين — خطاب قاضي التوثيق', 'ar', e.court[1]),
  );
});

/** Reference first, as courts now print it: each number on its line. */
const lined = apart('deed-lined', 'heirs-deed', (o, clerk) => {
  const e = estate(o, clerk);
  return o.page(
    'heirs-deed',
    tribunal(o, e.court) +
      o.title(o.pick(['رسم إراثة', 'عقد إثبات الورثة']), '', 'ar') +
      line('ar', `${o.pick(['سجل التركات والوصايا رقم', 'كناش التركات عدد'])} : ${e.register}`) +
      line('ar', `${o.pick(['رقم الرسم', 'مضمن تحت رقم'])} : ${e.deed}`) +
      line('ar', `صحيفة : ${e.leaf}`) +
      line('ar', `بتاريخ : ${e.deedDate}`) +
      o.para(
        'ar',
        `بناء على الإذن القضائي رقم ${plain(`${digits(o.chance, 3)}/${e.written.slice(0, 4)}`)}، وبعد الاستماع إلى الشهود، يثبت أن المرحوم ${e.name} توفي بتاريخ ${e.died} وأن ورثته هم : ${heirs(o, e.deceased, '، ')}. والكل من تركته حسب الفريضة الشرعية.`,
        'line-height:2.1;text-align:justify',
      ) +
      line('ar', `الشهود : ${witness(o)} — ${witness(o)} — ${witness(o)} — ${witness(o)}`) +
      o.closing(`قاضي التوثيق ${clerk.inPlace(e.court[0])}`, 'ar', e.court[1]),
  );
});

/** An old deed: the book is told in the last line. */
const old = apart('deed-old', 'heirs-deed', (o, clerk) => {
  const e = estate(o, clerk);
  return o.page(
    'heirs-deed',
    line('ar', 'الحمد لله', 'text-align:center;margin:10px 0') +
      o.title('إراثة', '', 'ar') +
      o.para(
        'ar',
        `شهوده الموضوعة أسماؤهم عقب تاريخه يعرفون ${o.pick(['المرحوم بكرم الله', 'المنعم'])} ${e.name} المعرفة الكافية شرعا بها ومعها يشهدون بأنه توفي يوم ${e.died} عن ورثته وهم ${heirs(o, e.deceased, ' و')} لا غير، علموا ذلك بالمخالطة والاطلاع على الأحوال. ${witness(o)} و${witness(o)} و${witness(o)}.`,
        'line-height:2.3;text-align:justify;margin:18px 0',
      ) +
      line(
        'ar',
        `${o.pick(['سجل بعدد', 'ضمن بعدد'])} ${e.deed} ص ${e.leaf} من كناش الإراثات رقم ${e.register} بمحكمة ${field('courtAr', e.court[0])} في ${e.deedDate}`,
      ) +
      o.closing('عبد ربه تعالى — وعبد ربه سبحانه', 'ar', e.court[1]),
  );
});

export const deedsApart: readonly Form[] = [adouls, lined, old];
