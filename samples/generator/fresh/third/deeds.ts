/** Heirs' deeds of the adouls: heirs one under another, shares after them, an extract of the register. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, hijriDateAr } from '../../words.ts';
import { day, digits, type Folk, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { caption, clerkAr, masthead, p, signed, small, stamped, third } from './kit.ts';

/** Who inherits, each with the word for his kinship to the deceased. */
function heirs(o: Office, deceased: Folk): string[] {
  const spouse = person(o.chance, 'F', [1920, 1945]);
  const [son, daughter] = o.pick([
    ['ابنه', 'ابنته'],
    ['ولده', 'بنته'],
  ] as const);
  const children = Array.from({ length: 2 + o.chance.below(4) }, () =>
    person(o.chance, o.pick(['M', 'F']), [1948, 1985], deceased),
  );
  return [
    `${o.pick(['زوجته', 'أرملته'])} ${fullAr(spouse)}`,
    ...children.map((child) => `${bySex(child, son, daughter)} ${child.givenAr}`),
  ];
}

const deed = (how: 'list' | 'block' | 'extract'): Form =>
  third(`deed-${how}`, 'heirs-deed', (o, clerk) => {
    const deceased = person(o.chance, 'M', [1906, 1940]);
    const court = o.pick(places);
    const [died, written] = [day(o.chance, [1968, 2019]), day(o.chance, [2019, 2026])];
    const adl = (): string => clerkAr(o);
    const applicant = person(o.chance, 'M', [1950, 1980], deceased);
    const names = heirs(o, deceased);
    const number = field('deedNumber', String(10 + o.chance.below(900)));
    const register = field('registerNumber', String(1 + o.chance.below(150)));
    const page = plain(String(1 + o.chance.below(400)));
    const on = clerk.ar('deedDate', written);
    const who = `${o.pick(['المرحوم بكرم الله تعالى', 'الهالك', 'المتوفى المرحوم', 'المرحوم السيد'])} ${field('deceasedAr', fullAr(deceased))}`;
    const dead = `${o.pick(['توفي عفا الله عنه', 'وافته المنية', 'توفي رحمه الله'])} ${o.pick(['يوم', 'بتاريخ', 'في'])} ${o.chance.chance(0.25) ? field('deathDate', dateWordsAr(died), died) : clerk.ar('deathDate', died)}`;
    const list =
      how === 'list'
        ? field(
            'heirsAr',
            names.join('،\n'),
            names.join('، '),
            'white-space:pre-line;display:inline-block;padding-inline-start:40px',
          )
        : field('heirsAr', names.join(how === 'block' ? ' و' : '، '));
    const recorded = o.pick([
      `سجل هذا الرسم بكناش التركات ${o.pick(['رقم', 'عدد'])} ${register} صحيفة ${page} تحت عدد ${number} بتاريخ ${on}`,
      `ضمن بكناش الإراثات والوصايا رقم ${register} عدد ${number} ص ${page} بتاريخ ${on}`,
      `أدرج بسجل المتخلف رقم ${register} تحت رقم ${number} صفحة ${page}، في ${on}`,
    ]);
    const text = {
      list: `الحمد لله وحده وصلى الله على سيدنا محمد وآله. في الساعة ${plain('العاشرة')} من يوم ${plain(hijriDateAr(written))} تلقى العدلان ${adl()} و${adl()} المنتصبان للإشهاد بدائرة هذه المحكمة، بطلب من السيد ${plain(fullAr(applicant))} بطاقته الوطنية ${plain(applicant.cin)}، شهادة اللفيف المذكور عقبه أنهم يعرفون ${who} ويعلمون أنه ${dead} وأن ورثته هم :<br>${list}<br>لا غير. ولا يعلمون له وارثا سوى من سمي.`,
      block: `الحمد لله، شهوده الموضوعة أسماؤهم عقب تاريخه يعرفون ${who} معرفة كافية شرعية بها ومعها يشهدون بأنه ${dead} فأحاط بإرثه ورثته الشرعيون وهم ${list} ولا وارث له في علمهم سوى من ذكر، وصحت فريضتهم من ${plain(String(8 * (1 + o.chance.below(9))))} سهما للزوجة منها الثمن والباقي لأولاده للذكر مثل حظ الأنثيين. وبمضمنه قيدت شهادتهم. الشهود : ${adl()}، ${adl()}، ${adl()}، ${adl()}، ${adl()}، ${adl()}.`,
      extract: `نسخة من رسم إراثة : حضر السيد ${plain(fullAr(applicant))} الحامل للبطاقة رقم ${plain(applicant.cin)} وأدلى بنسخة موجزة من رسم وفاة ${who} عدد ${plain(`${1 + o.chance.below(300)}/${died.slice(0, 4)}`)} الذي ${dead}، وأشهد أن الورثة المستحقين لتركته هم : ${list}. وعلى ما ذكر وقع الإشهاد في ${plain(hijriDateAr(written))} هجرية.`,
    }[how];
    return o.page(
      'heirs-deed',
      masthead(
        o,
        [
          'ROYAUME DU MAROC',
          'Ministère de la Justice',
          `Cour d'appel de ${plain(o.pick(places)[1])}`,
          `T.P.I de ${plain(court[1])}`,
        ],
        [
          'المملكة المغربية',
          'وزارة العدل',
          `محكمة الاستئناف ${plain(`ب${o.pick(places)[0]}`)}`,
          `${o.pick(['المحكمة الابتدائية', 'قسم قضاء الأسرة'])} ب ${field('courtAr', court[0])}`,
          o.pick(['قسم التوثيق', 'مكتب السادة العدول']),
        ],
        o.pick(['ar', 'both']),
      ) +
        (how === 'list' ? '' : p('ar', recorded, 'font-size:.9em')) +
        caption(
          o,
          o.pick(['رسم إراثة', 'إراثـــة', 'رسم إثبات وفاة وعدة ورثة', 'عقد إراثة']),
          "Acte d'hérédité",
          o.pick(['ar', 'ar', 'both']),
        ) +
        p('ar', text, 'line-height:2.1;text-align:justify') +
        (how === 'list' ? p('ar', `${recorded}.`) : '') +
        signed(o, 'ar', o.pick(['عبد ربه — عبد ربه', 'العدلان : &nbsp;&nbsp;&nbsp; قاضي التوثيق :']), court) +
        (how === 'extract'
          ? stamped(
              o,
              'ar',
              `الحمد لله، أعلم بأدائها ومراقبتها قاضي التوثيق<br>رسوم التسجيل ${plain('200')} درهم وصل ${plain(digits(o.chance, 6))}`,
            )
          : '') +
        small(
          'ar',
          `القانون رقم ${plain('16.03')} المتعلق بخطة العدالة — مذكرة الحفظ رقم ${plain(String(10 + o.chance.below(80)))}`,
        ),
    );
  });

export const deedsThird: readonly Form[] = [deed('list'), deed('block'), deed('extract')];
