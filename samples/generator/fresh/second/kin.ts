/** Attestations of kinship and of concordance, and heirs' deeds, as a second hand wrote them. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { hijriDateAr } from '../../words.ts';
import { day, type Folk, household, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { issuedBy, office } from './authority.ts';
import { second } from './form.ts';

/** The word for what the child is to the relative, and that relative: the father, or the father's father. */
function relation(
  o: Office,
  child: Folk,
  father: Folk,
): { readonly word: string; readonly relative: string } {
  const far = o.chance.chance(0.25);
  const word = far ? bySex(child, 'حفيد', 'حفيدة') : bySex(child, 'ابن', o.pick(['ابنة', 'بنت']));
  return {
    word: field('relationAr', word),
    relative: field('relativeNameAr', fullAr(far ? person(o.chance, 'M', [1880, 1910], father) : father)),
  };
}

const kinshipTitle = (o: Office, tongue: Tongue): string =>
  o.title(
    o.pick(['شهادة القرابة', 'شهادة إدارية للقرابة', 'شهادة إثبات القرابة']),
    o.pick(['ATTESTATION DE PARENTE', 'Certificat de parenté']),
    tongue,
  );

const kinshipProse = second('kinship-act', 'kinship-attestation', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  const kin = relation(o, child, father);
  const sex = <T>(male: T, female: T): T => bySex(child, male, female);
  const text = `${o.pick(['يشهد رئيس', 'يشهد السيد رئيس'])} ${o.pick(['دائرة', 'الملحقة الإدارية', 'المقاطعة الحضرية'])} ${plain(o.pick(places)[0])} ${o.pick(['استنادا إلى البحث المنجز من طرف الشيخ والمقدم', 'بعد الاطلاع على الدفتر العائلي وعلى نتيجة البحث'])} أن ${sex('المسمى', 'المسماة')} ${field('applicantNameAr', fullAr(child))}، ${sex('المزداد', 'المزدادة')} بتاريخ ${clerk.ar('birthDate', child.birth)} ${clerk.inPlace(child.placeAr)}، ${sex('والده', 'والدها')} ${field('fatherAr', father.chainAr)} ${sex('ووالدته', 'ووالدتها')} ${field('motherAr', mother.chainAr)}، ${sex('والمسجل', 'والمسجلة')} بالحالة المدنية تحت رقم ${field('actNumber', child.act)}، ${sex('صاحب', 'صاحبة')} البطاقة الوطنية للتعريف ${field('cin', child.cin)}، ${sex('تربطه', 'تربطها')} علاقة قرابة بالسيد ${kin.relative} بصفته${sex('', 'ا')} ${kin.word} له.`;
  return o.page(
    'kinship-attestation',
    office(o, o.pick(['ar', 'both'])) +
      kinshipTitle(o, 'ar') +
      o.para('ar', text, 'line-height:2.1;text-align:justify;margin:20px 0') +
      issuedBy(o, clerk, 'ar'),
  );
});

/** The applicant in one frame, the relative in the other. */
const kinshipFrames = second('kinship-frames', 'kinship-attestation', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  const kin = relation(o, child, father);
  const head = (text: string): string => o.para('ar', `<b>${text}</b>`, 'margin:12px 0 2px');
  return o.page(
    'kinship-attestation',
    office(o, 'both') +
      kinshipTitle(o, 'both') +
      head(o.pick(['هوية طالب الشهادة', 'المعني بالأمر'])) +
      o.form(
        [
          {
            ar: o.pick(['الاسم الشخصي والعائلي', 'الإسم الكامل']),
            arValue: field('applicantNameAr', fullAr(child)),
          },
          { ar: o.pick(['تاريخ الولادة', 'تاريخ الازدياد']), arValue: clerk.ar('birthDate', child.birth) },
          { ar: o.pick(['الأب', 'إسم الأب']), arValue: field('fatherAr', father.chainAr) },
          { ar: o.pick(['الأم', 'إسم الأم']), arValue: field('motherAr', mother.chainAr) },
          {
            ar: o.pick(['ب.و.ت.إ رقم', 'رقم ب.ت.و', 'بطاقة التعريف الوطنية رقم']),
            arValue: field('cin', child.cin),
          },
          { ar: 'رقم رسم الولادة', arValue: field('actNumber', child.act) },
        ],
        'ar',
      ) +
      head(o.pick(['هوية القريب', 'الشخص المطلوب إثبات القرابة معه'])) +
      o.form(
        [
          {
            ar: o.pick(['الاسم الكامل للقريب', 'اسمه الكامل']),
            arValue: kin.relative,
          },
          { ar: o.pick(['نوع القرابة', 'صفة القرابة', 'علاقة القرابة']), arValue: kin.word },
        ],
        'ar',
      ) +
      issuedBy(o, clerk, 'ar'),
  );
});

const kinshipFrench = second(
  'kinship-french',
  'kinship-attestation',
  (o, clerk) => {
    const { father, children } = household(o.chance, 1);
    const child = children[0]!;
    const sex = <T>(male: T, female: T): T => bySex(child, male, female);
    const text = `Le Caïd soussigné, au vu du livret de famille et de l'enquête menée par l'agent d'autorité, atteste que ${sex('M.', 'Mme')} ${field('applicantNameLat', clerk.fullLat(child))}, ${sex('né', 'née')} le ${clerk.fr('birthDate', child.birth)} à ${plain(child.placeLat)} (acte n° ${field('actNumber', child.act)}), titulaire de la CNIE ${field('cin', child.cin)}, est ${sex('le fils', 'la fille')} de M. ${plain(clerk.fullLat(father))}.`;
    return o.page(
      'kinship-attestation',
      office(o, 'fr') +
        kinshipTitle(o, 'fr') +
        o.para('fr', text, 'line-height:2;text-align:justify;margin:20px 0') +
        issuedBy(o, clerk, 'fr'),
    );
  },
  0.5,
);

/** In two parts: what his papers say, and what the registers say. */
const concordanceParts = second('concordance-parts', 'concordance', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
  const other = person(o.chance, p.sex, [1945, 1985]);
  const second = `${p.givenAr} ${other.familyAr}`;
  const table = (head: string, rows: readonly (readonly [string, string])[]): string =>
    `<table class="grid" lang="ar" dir="rtl" style="margin:10px 0"><tr><th colspan="2">${plain(head)}</th></tr>${rows.map(([label, value]) => `<tr><td style="width:42%">${plain(label)}</td><td>${value}</td></tr>`).join('')}</table>`;
  return o.page(
    'concordance',
    office(o, o.pick(['ar', 'both'])) +
      o.title(
        o.pick(['شهادة المطابقة', 'شهادة مطابقة الهوية']),
        'ATTESTATION DE CONCORDANCE',
        o.pick(['ar', 'both']),
      ) +
      table('الشطر الأول : الهوية حسب الوثائق المدلى بها', [
        ['الاسم الكامل', field('firstNameAr', fullAr(p))],
        ['رقم البطاقة الوطنية للتعريف', field('cin', p.cin)],
        ['تاريخ الازدياد', clerk.plainAr(p.birth)],
      ]) +
      table('الشطر الثاني : الهوية حسب سجلات الحالة المدنية', [
        ['الاسم الكامل', field('secondNameAr', second)],
        ['رقم الرسم', plain(p.act)],
      ]) +
      o.para('ar', 'نشهد أن الهويتين المذكورتين أعلاه تتعلقان بشخص واحد.') +
      issuedBy(o, clerk, 'ar'),
  );
});

const concordanceProse = (tongue: 'ar' | 'fr'): Form =>
  second(
    `concordance-${tongue}`,
    'concordance',
    (o, clerk) => {
      const p = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
      const other = person(o.chance, p.sex, [1945, 1985]);
      const sex = <T>(male: T, female: T): T => bySex(p, male, female);
      const arabic = `${o.pick(['نحن الموقع أسفله ضابط الحالة المدنية نشهد', 'إن رئيس الملحقة الإدارية الموقع أسفله يشهد', 'يصرح ضابط الحالة المدنية الموقع أسفله'])} بأن الاسم ${field('firstNameAr', fullAr(p))} الوارد ببطاقة التعريف الوطنية رقم ${field('cin', p.cin)} والاسم ${field('secondNameAr', `${p.givenAr} ${other.familyAr}`)} الوارد بعقد الازدياد رقم ${plain(p.act)} ${o.pick([`هما لشخص واحد`, `يخصان نفس الشخص`])}، ${sex('المزداد', 'المزدادة')} ${clerk.inPlace(p.placeAr)} بتاريخ ${clerk.plainAr(p.birth)}.`;
      const french = `Il est certifié par la présente que ${sex('M.', 'Mme')} ${field('firstNameLat', clerk.fullLat(p))} (CIN : ${field('cin', p.cin)}) et ${sex('M.', 'Mme')} ${field('secondNameLat', clerk.fullLat({ ...p, familyLat: other.familyLat }))}, ${sex('né', 'née')} le ${clerk.plainFr(p.birth)} à ${plain(p.placeLat)}, sont une seule et même personne.`;
      return o.page(
        'concordance',
        office(o, tongue) +
          o.title(
            o.pick(['شهادة المطابقة', 'شهادة إدارية بمطابقة الاسم', 'شهادة تطابق الأسماء']),
            o.pick(['ATTESTATION DE CONCORDANCE', "Certificat d'individualité et de concordance"]),
            tongue,
          ) +
          o.para(
            tongue,
            tongue === 'ar' ? arabic : french,
            'line-height:2.1;margin:24px 0;text-align:justify',
          ) +
          issuedBy(o, clerk, tongue),
      );
    },
    tongue === 'fr' ? 0.6 : 1,
  );

function heirs(o: Office, deceased: Folk, how: 'line' | 'list'): string {
  const spouse = person(o.chance, 'F', [1920, 1945]);
  const list = Array.from({ length: 2 + o.chance.below(4) }, () =>
    person(o.chance, o.pick(['M', 'F']), [1948, 1985], deceased),
  );
  const names = [
    `${o.pick(['زوجته', 'أرملته'])} ${fullAr(spouse)}`,
    ...list.map(
      (child) => `${bySex(child, o.pick(['ولده', 'ابنه']), o.pick(['بنته', 'ابنته']))} ${child.givenAr}`,
    ),
  ];
  const text = names.join(how === 'line' ? ' و' : '، ');
  return field('heirsAr', text);
}

const deed = (how: 'request' | 'registry'): Form =>
  second(`deed-${how}`, 'heirs-deed', (o, clerk) => {
    const deceased = person(o.chance, 'M', [1908, 1940]);
    const [courtAr, courtLat] = o.pick(places);
    const [died, written] = [day(o.chance, [1970, 2018]), day(o.chance, [2018, 2026])];
    const adl = (): string => plain(fullAr(person(o.chance, 'M', [1950, 1975])));
    const deedNumber = field('deedNumber', String(10 + o.chance.below(900)));
    const register = field('registerNumber', String(1 + o.chance.below(150)));
    const reference = {
      request: `كناش التركات رقم ${register} عدد ${deedNumber} صحيفة ${plain(String(1 + o.chance.below(400)))} بتاريخ ${clerk.ar('deedDate', written)}`,
      registry: `ضمن أصله بسجل التركات رقم ${register} صحيفة ${plain(String(1 + o.chance.below(400)))} عدد ${deedNumber} توثيق ${plain(courtAr)} في ${clerk.ar('deedDate', written)}`,
    }[how];
    const text = {
      request: `الحمد لله، بطلب من السيد ${plain(fullAr(person(o.chance, 'M', [1950, 1980], deceased)))} تلقى العدلان ${adl()} و${adl()} الإشهاد الآتي نصه: شهوده الآتي ذكرهم يعرفون المرحوم بكرم الله ${field('deceasedAr', fullAr(deceased))} المعرفة الكافية، ويشهدون بأنه توفي إلى عفو الله بتاريخ ${clerk.ar('deathDate', died)} وترك من الورثة ${heirs(o, deceased, 'list')} لا وارث له غيرهم في علمهم، ولا يعلمون له وصية ولا تنزيلا. شهد به السادة ${adl()} و${adl()} و${adl()}.`,
      registry: `الحمد لله وحده، حضر لدى شاهديه الشهود المسطرة أسماؤهم عقب تاريخه وأشهدوا أنهم يعرفون الهالك ${field('deceasedAr', fullAr(deceased))} معرفة تامة، وأنه توفي يوم ${clerk.ar('deathDate', died)} فورثه ${heirs(o, deceased, 'line')} لا غير، وبمضمنه قيدت شهادتهم. ${adl()}، ${adl()}، ${adl()}، ${adl()}.`,
    }[how];
    return o.page(
      'heirs-deed',
      o.heading(
        ['Royaume du Maroc', 'Ministère de la Justice', `Tribunal de première instance ${plain(courtLat)}`],
        [
          'المملكة المغربية',
          'وزارة العدل',
          `${o.pick(['المحكمة الابتدائية ب', 'محكمة التوثيق ب', 'قسم قضاء الأسرة ب'])} ${field('courtAr', courtAr)}`,
          o.pick(['مكتب العدول', 'كتابة ضبط التوثيق']),
        ],
        o.pick(['ar', 'both']),
      ) +
        o.title(
          o.pick(['رسم إراثة', 'عقد إراثة', 'إثبات إراثة']),
          'Acte d’hérédité'.replace('’', "'"),
          o.pick(['ar', 'ar', 'both']),
        ) +
        (how === 'request' ? o.para('ar', reference, 'font-size:.92em;margin:8px 0') : '') +
        o.para('ar', text, 'line-height:2.1;text-align:justify') +
        (how === 'registry' ? o.para('ar', reference) : '') +
        o.para('ar', `حرر في ${plain(`${hijriDateAr(written)} هجرية`)}`) +
        o.closing(
          o.pick(['عبد ربه، عبد ربه — أعلم بأدائها قاضي التوثيق', 'العدل الأول — العدل الثاني']),
          'ar',
          courtLat,
        ),
    );
  });

export const kinSecond: readonly Form[] = [
  kinshipProse,
  kinshipFrames,
  kinshipFrench,
  concordanceParts,
  concordanceProse('ar'),
  concordanceProse('fr'),
  deed('request'),
  deed('registry'),
];
