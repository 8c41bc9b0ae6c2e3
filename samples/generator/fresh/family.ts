/** Fresh papers that name several of a family: booklets, heirs' deeds, attestations of kinship and of concordance. */
import { bySex, fullAr, fullLat } from '../person.ts';
import { field, plain, type Sheet } from '../sheet.ts';
import { dateFigures, dateWordsAr } from '../words.ts';
import { day, digits, type Folk, household, person, places } from './folk.ts';
import type { Form, Office, Tongue } from './office.ts';

const ordinals: readonly (readonly [ar: string, arF: string, fr: string])[] = [
  ['الأول', 'الأولى', '1er'],
  ['الثاني', 'الثانية', '2ème'],
  ['الثالث', 'الثالثة', '3ème'],
  ['الرابع', 'الرابعة', '4ème'],
];

/** `child`, `child2`, `child3`: how the fields of wives and children are named. */
const nth = (who: 'wife' | 'child', at: number): string => (at === 0 ? who : `${who}${at + 1}`);

/** One person's lines; `prefix` names the fields. */
function personEntries(o: Office, p: Folk, prefix: string, isChild: boolean) {
  const say = (name: string, text: string): string => field(`${prefix}${name}`, text);
  const born = dateFigures(p.birth, o.pick(['/', '-']));
  const entries = [
    {
      fr: o.say(['Nom', 'Nom de famille']),
      frValue: say('FamilyLat', p.familyLat),
      ar: 'الاسم العائلي',
      arValue: say('FamilyAr', p.familyAr),
    },
    {
      fr: 'Prénom',
      frValue: say('GivenLat', p.givenLat),
      ar: 'الاسم الشخصي',
      arValue: say('GivenAr', p.givenAr),
    },
    {
      fr: o.say(['Date de naissance', 'Né(e) le']),
      frValue: field(`${prefix}BirthDate`, born, p.birth),
      ar: o.say(['مكان الازدياد', 'مكان الولادة']),
      arValue: say('PlaceAr', p.placeAr),
    },
  ];
  if (!isChild) return entries;
  return [
    ...entries,
    {
      ar: o.say(['تاريخ الازدياد بالحروف', 'بالحروف']),
      arValue: field(`${prefix}BirthDateWordsAr`, dateWordsAr(p.birth), p.birth),
    },
    {
      fr: o.say(['Acte n°', "N° de l'acte"]),
      frValue: say('ActNumber', p.act),
      ar: 'رقم الرسم',
      arValue: say('ActNumber', p.act),
    },
  ];
}

function head(o: Office): string {
  const [provinceAr, provinceLat] = o.pick(places);
  return (
    o.heading(
      ['ROYAUME DU MAROC', "Ministère de l'Intérieur", `Province : ${plain(provinceLat)}`],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.say(['عمالة أو إقليم', 'إقليم', 'عمالة أو إقليم :'])} ${field('provinceAr', provinceAr)}`,
      ],
      'both',
    ) +
    o.title(
      o.say(['دفتر الحالة المدنية', 'الدفتر العائلي']),
      o.say(["LIVRET D'ETAT CIVIL", 'LIVRET DE FAMILLE']),
      'both',
    ) +
    o.para(
      'ar',
      `${o.say(['رقم الدفتر', 'الدفتر رقم', 'دفتر رقم'])} : ${field('bookletNumber', digits(o.chance, 5).replace(/^0/, '7'))}`,
      'margin:4px 0',
    )
  );
}

const band = (ar: string, fr: string): string =>
  `<div class="row band"><b lang="fr">${fr}</b><b lang="ar" dir="rtl">${ar}</b></div>`;
const css = '.band { background: #dde3d5; padding: 2px 12px; margin-top: 10px; border: 1px solid #777; }';
const tight = {
  css: `${css} body { line-height: 1.3 !important; } .running > div, .leaders > div, .halves .h > div { margin: 3px 0 !important; } td { padding-top: 1px !important; padding-bottom: 1px !important; } .above { gap: 3px 20px !important; }`,
  padding: '34px 50px',
};

/** The booklet with its wives and children on one sheet or on several. */
const booklet = (name: string, wives: number, children: number, split: boolean): Form => ({
  name,
  type: 'family-booklet',
  sheets: (o) => {
    const { father, mother, children: born } = household(o.chance, children);
    const second = person(o.chance, 'F', [1925, 1950]);
    const who = [mother, second].slice(0, wives);
    const spouses =
      band(o.say(['الزوج', 'الزوج (الأب)']), o.say(["L'EPOUX", 'EPOUX'])) +
      o.form(personEntries(o, father, 'husband', false), 'both') +
      who
        .map(
          (wife, i) =>
            band(
              wives > 1 ? `الزوجة ${ordinals[i]![1]}` : 'الزوجة',
              wives > 1 ? `${i === 0 ? '1ère' : '2ème'} EPOUSE` : "L'EPOUSE",
            ) + o.form(personEntries(o, wife, nth('wife', i), false), 'both'),
        )
        .join('');
    const offspring = born.map(
      (child, i) =>
        band(`الولد ${ordinals[i]![0]}`, `${ordinals[i]![2]} ENFANT`) +
        o.form(personEntries(o, child, nth('child', i), true), 'both'),
    );
    if (!split) return [o.page('family-booklet', head(o) + spouses + offspring.join(''), tight)];
    return [
      o.page('family-booklet', head(o) + spouses, { css }),
      o.page('family-booklet', offspring.join(''), { css }),
    ];
  },
});

function heirs(o: Office, deceased: Folk): string {
  const spouse = person(o.chance, 'F', [1920, 1945]);
  const list = Array.from({ length: 2 + o.chance.below(4) }, () =>
    person(o.chance, o.pick(['M', 'F']), [1948, 1985], deceased),
  );
  return [
    `زوجته ${fullAr(spouse)}`,
    ...list.map((child) => `${bySex(child, 'ابنه', 'ابنته')} ${child.givenAr}`),
  ].join('، ');
}

const deed = (name: string, register: 'first' | 'last'): Form => ({
  name,
  type: 'heirs-deed',
  sheets: (o) => {
    const deceased = person(o.chance, 'M', [1908, 1940]);
    const [court, courtLat] = o.pick(places);
    const died = day(o.chance, [1970, 2018]);
    const written = day(o.chance, [2018, 2026]);
    const numbers = `${o.say(['ضمن بعدد', 'تحت عدد', 'ضمن تحت عدد'])} ${field('deedNumber', String(10 + o.chance.below(900)))} صحيفة ${plain(String(1 + o.chance.below(400)))} ${o.say(['كناش التركات رقم', 'سجل التركات رقم'])} ${field('registerNumber', String(1 + o.chance.below(150)))} ${o.say(['بتاريخ', 'المؤرخ في'])} ${o.dateInAr('deedDate', written)}`;
    const text = `الحمد لله وحده، تلقى العدلان ${plain(fullAr(person(o.chance, 'M', [1950, 1970])))} و${plain(fullAr(person(o.chance, 'M', [1950, 1970])))} المنتصبان للإشهاد بالمحكمة الابتدائية ب${plain(court)} شهادة شهوده الذين يعرفون ${o.say(['المرحوم بالله السيد', 'المرحوم بالله', 'المرحوم السيد'])} ${field('deceasedAr', fullAr(deceased))} المعرفة التامة، ${o.say(['ويشهدون أنه توفي رحمه الله بتاريخ', 'وأنه توفي رحمه الله بتاريخ'])} ${o.dateInAr('deathDate', died)} ${o.say(['فأحاط بإرثه', 'فأحاط بإرثه شرعا'])} ${field('heirsAr', heirs(o, deceased))} ${o.say(['ولا يعلمون له وارثا سوى من ذكر', 'لا وارث له سوى من ذكر في علمهم'])}، وبه قيدت شهادتهم مسؤولة منهم.`;
    const body =
      register === 'last'
        ? o.para('ar', `${text} ${numbers}.`, 'line-height:2.2;text-align:justify')
        : `${o.para('ar', numbers)}${o.para('ar', text, 'line-height:2.1;text-align:justify')}`;
    return [
      o.page(
        'heirs-deed',
        o.heading(
          ['ROYAUME DU MAROC', 'Ministère de la Justice'],
          [
            'المملكة المغربية',
            'وزارة العدل',
            `المحكمة الابتدائية ب ${field('courtAr', court)}`,
            'قسم التوثيق',
          ],
          o.pick(['ar', 'ar', 'both']),
        ) +
          o.title(o.say(['رسم إراثة', 'رسم الإراثة', 'إراثة']), "Acte d'hérédité", 'ar') +
          body +
          o.closing('العدلان — قاضي التوثيق', 'ar', courtLat),
      ),
    ];
  },
});

const authority = (o: Office, tongue: Tongue): string =>
  o.heading(
    ['ROYAUME DU MAROC', "Ministère de l'Intérieur", `Caïdat ${plain(o.pick(places)[1])}`],
    ['المملكة المغربية', 'وزارة الداخلية', `قيادة ${plain(o.pick(places)[0])}`],
    tongue,
  );

/** "Issued here, on that day", in either language. */
export const issued = (o: Office, tongue: Tongue): string => {
  const [ar, lat] = o.pick(places);
  const on = day(o.chance, [2020, 2026]);
  return tongue === 'fr'
    ? o.para('fr', `${o.say(['Fait à', 'Délivré à'])} ${plain(lat)}, le ${o.date('issueDate', on)}`) +
        o.closing("L'autorité locale", 'fr', lat)
    : o.para(
        'ar',
        `${o.say(['حرر ب', 'وحرر ب', 'سلمت ب'])} ${plain(ar)} ${o.say(['في', 'بتاريخ'])} ${o.date('issueDate', on)}`,
      ) + o.closing(o.say(['السلطة المحلية', 'القائد', 'الباشا']), 'ar', lat);
};

const kinship = (name: string, how: 'prose' | 'form'): Form => ({
  name,
  type: 'kinship-attestation',
  sheets: (o): Sheet[] => {
    const { father, mother, children } = household(o.chance, 1);
    const child = children[0]!;
    const sex = <T>(male: T, female: T): T => bySex(child, male, female);
    const relation = field('relationAr', sex('ابن', 'ابنة'));
    const title = o.title(
      o.say(['شهادة القرابة', 'شهادة القرابة العائلية']),
      'ATTESTATION DE PARENTÉ',
      o.pick(['both', 'ar']),
    );
    const act = `${o.say(['رسم ولادته عدد', 'رسم الولادة رقم', 'رسم الولادة عدد'])} ${field('actNumber', child.act)}`;
    const body =
      how === 'prose'
        ? o.para(
            'ar',
            `${o.say(['يشهد الموقع أسفله', 'نشهد نحن الموقعون أسفله'])}، بناء على البحث الذي أجري من طرف عون السلطة المحلية، أن ${sex('السيد', 'السيدة')} ${field('applicantNameAr', fullAr(child))} ${sex('المولود', 'المولودة')} في ${o.dateInAr('birthDate', child.birth)} ب${plain(child.placeAr)} من ${sex('والده', 'والدها')} ${field('fatherAr', father.chainAr)} ${sex('ووالدته', 'ووالدتها')} ${field('motherAr', mother.chainAr)}، ${act}، ${sex('الحامل', 'الحاملة')} للبطاقة الوطنية رقم ${field('cin', child.cin)}، ${sex('هو', 'هي')} ${relation} ${o.say(['المرحوم', 'السيد', 'المقاوم'])} ${field('relativeNameAr', fullAr(father))}.`,
            'line-height:2.1;text-align:justify;margin:22px 0',
          )
        : o.form(
            [
              {
                ar: o.say(['الاسم الكامل', 'الاسم والنسب']),
                arValue: field('applicantNameAr', fullAr(child)),
                fr: 'Nom et prénom',
                frValue: field('applicantNameLat', fullLat(child)),
              },
              { ar: 'تاريخ الازدياد', arValue: o.date('birthDate', child.birth) },
              { ar: 'اسم الأب', arValue: field('fatherAr', father.chainAr) },
              { ar: 'اسم الأم', arValue: field('motherAr', mother.chainAr) },
              {
                ar: 'رقم البطاقة الوطنية',
                arValue: field('cin', child.cin),
                fr: 'CIN',
                frValue: plain(child.cin),
              },
              { ar: o.say(['صلة القرابة', 'درجة القرابة']), arValue: relation },
              { ar: o.say(['اسم القريب', 'القريب']), arValue: field('relativeNameAr', fullAr(father)) },
            ],
            'ar',
          );
    return [
      o.page('kinship-attestation', authority(o, o.pick(['both', 'ar'])) + title + body + issued(o, 'ar')),
    ];
  },
});

const concordance = (name: string, tongue: 'ar' | 'fr', short = false): Form => ({
  name,
  type: 'concordance',
  sheets: (o) => {
    const p = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
    const other = person(o.chance, p.sex, [1945, 1985]);
    const sex = <T>(male: T, female: T): T => bySex(p, male, female);
    const arabic = short
      ? `نشهد أن المسمى ${field('firstNameAr', fullAr(p))} والمسمى ${field('secondNameAr', `${p.givenAr} ${other.familyAr}`)} شخص واحد، رقم بطاقته الوطنية ${field('cin', p.cin)}.`
      : `يشهد الموقع أسفله أن ${sex('السيد', 'السيدة')} ${field('firstNameAr', fullAr(p))} ${sex('المزداد', 'المزدادة')} سنة ${plain(p.birth.slice(0, 4))} ${sex('الحامل', 'الحاملة')} للبطاقة الوطنية رقم ${field('cin', p.cin)} ${sex('هو نفسه السيد', 'هي نفسها السيدة')} ${field('secondNameAr', `${p.givenAr} ${other.familyAr}`)} المذكور في رسم الولادة وأن الاسمين لشخص واحد.`;
    const french = `Nous soussigné attestons que ${sex('Monsieur', 'Madame')} ${field('firstNameLat', fullLat(p))}, titulaire de la CIN n° ${field('cin', p.cin)}, et ${sex('le nommé', 'la nommée')} ${field('secondNameLat', `${p.givenLat} ${other.familyLat}`)} ne font qu'une seule et même personne.`;
    return [
      o.page(
        'concordance',
        authority(o, tongue) +
          o.title(o.say(['شهادة المطابقة', 'شهادة مطابقة الاسم']), 'CERTIFICAT DE CONCORDANCE', tongue) +
          o.para(tongue, tongue === 'ar' ? arabic : french, 'line-height:2.1;margin:22px 0') +
          issued(o, tongue),
      ),
    ];
  },
});

export const familyForms: readonly Form[] = [
  booklet('booklet-one', 1, 1, false),
  booklet('booklet-children', 1, 3, true),
  booklet('booklet-wives', 2, 1, false),
  booklet('booklet-pages', 2, 2, true),
  deed('deed', 'first'),
  deed('deed-numbers-last', 'last'),
  kinship('kinship-prose', 'prose'),
  kinship('kinship-form', 'form'),
  concordance('concordance-ar', 'ar'),
  concordance('concordance-fr', 'fr'),
  concordance('concordance-two', 'ar', true),
];
export { authority };
