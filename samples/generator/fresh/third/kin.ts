/** Attestations of kinship and of concordance by the local authority. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { type Folk, household, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { annex, issued } from './authority.ts';
import { band, bullets, caption, clerkAr, facts, inline, p, table, third } from './kit.ts';

/** What the child is to the relative, and that relative: the father, or the father's father. */
function relation(
  o: Office,
  child: Folk,
  father: Folk,
): { readonly word: string; readonly relative: string } {
  const far = o.chance.chance(0.25);
  return {
    word: field(
      'relationAr',
      far ? bySex(child, 'حفيد', 'حفيدة') : bySex(child, 'ابن', o.pick(['ابنة', 'بنت'])),
    ),
    relative: field('relativeNameAr', fullAr(far ? person(o.chance, 'M', [1880, 1910], father) : father)),
  };
}
const titleAr = ['شهادة القرابة', 'شهادة إدارية تثبت القرابة', 'شهـــادة القرابـــة العائلية'];

const prose = third('kinship-prose', 'kinship-attestation', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  const kin = relation(o, child, father);
  const sex = <T>(male: T, female: T): T => bySex(child, male, female);
  const text = `${o.pick(['نحن الموقع أسفله', 'يشهد الموقع أسفله السيد'])} ${clerkAr(o)} ${o.pick(['قائد الملحقة الإدارية', 'قائد قيادة', 'باشا مدينة'])} ${plain(o.pick(places)[0])}، بناء على ${o.pick(['التقرير المنجز من طرف خليفة القائد', 'البحث الإداري المجرى في الموضوع', 'شهادة شاهدين من أقارب الطالب'])} وعلى رسم الولادة عدد ${field('actNumber', child.act)}، ${o.pick(['أن', 'نشهد أن', 'بأن'])} ${sex('السيد', 'السيدة')} ${field('applicantNameAr', fullAr(child))} ${sex('الحامل', 'الحاملة')} لبطاقة التعريف الوطنية رقم ${field('cin', child.cin)} ${sex('المولود', 'المولودة')} في ${clerk.ar('birthDate', child.birth)} ${clerk.inPlace(child.placeAr)} من ${sex('والده', 'والدها')} ${field('fatherAr', father.chainAr)} و${sex('والدته', 'والدتها')} ${field('motherAr', mother.chainAr)}، ${sex('هو', 'هي')} ${kin.word} ${o.pick(['المسمى قيد حياته', 'السيد', 'للسيد', 'المقاوم السيد'])} ${kin.relative} ${o.pick(['المزداد سنة', 'من مواليد'])} ${plain(father.birth.slice(0, 4))}.`;
  return o.page(
    'kinship-attestation',
    annex(o, o.pick(['ar', 'both'])) +
      caption(o, o.pick(titleAr), 'ATTESTATION DE PARENTE', o.pick(['ar', 'both'])) +
      p('ar', text, 'line-height:2.15;text-align:justify') +
      issued(o, clerk, 'ar'),
  );
});

/** Applicant and relative are columns. */
const columns = third('kinship-columns', 'kinship-attestation', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  const kin = relation(o, child, father);
  return o.page(
    'kinship-attestation',
    annex(o, 'both') +
      caption(o, o.pick(titleAr), 'Certificat de parenté', 'both') +
      p('ar', 'إن السلطة المحلية، بعد الاطلاع على الوثائق المدلى بها، تشهد بوجود القرابة المبينة أسفله :') +
      table(
        'ar',
        ['', o.pick(['طالب(ة) الشهادة', 'المعني(ة) بالأمر']), o.pick(['القريب', 'الطرف الآخر'])],
        [
          ['الاسم الكامل', field('applicantNameAr', fullAr(child)), kin.relative],
          ['تاريخ الازدياد', clerk.ar('birthDate', child.birth), plain(father.birth.slice(0, 4))],
          ['رقم البطاقة الوطنية', field('cin', child.cin), plain('///')],
          ['رقم رسم الولادة', field('actNumber', child.act), plain(father.act)],
          ['اسم الأب', field('fatherAr', father.chainAr), plain(person(o.chance, 'M', [1870, 1890]).chainAr)],
          ['اسم الأم', field('motherAr', mother.chainAr), plain(person(o.chance, 'F', [1880, 1895]).chainAr)],
        ],
      ) +
      inline('ar', [[o.pick(['صلة القرابة', 'درجة القرابة', 'نوع القرابة']), kin.word]]) +
      issued(o, clerk, 'ar'),
  );
});

const french = third(
  'kinship-french',
  'kinship-attestation',
  (o, clerk) => {
    const { father, children } = household(o.chance, 1);
    const child = children[0]!;
    return o.page(
      'kinship-attestation',
      annex(o, 'fr') +
        caption(
          o,
          '',
          o.pick(['CERTIFICAT DE PARENTE', 'Attestation de lien de parenté', 'ATTESTATION DE FILIATION']),
          'fr',
        ) +
        p(
          'fr',
          "Vu les pièces d'état civil produites et les déclarations de deux témoins, nous certifions que :",
        ) +
        bullets('fr', [
          [bySex(child, 'Monsieur', 'Madame'), field('applicantNameLat', clerk.fullLat(child))],
          [bySex(child, 'né le', 'née le'), clerk.fr('birthDate', child.birth)],
          ['à', plain(child.placeLat)],
          ['suivant acte de naissance n°', field('actNumber', child.act)],
          ['CNIE', field('cin', child.cin)],
        ]) +
        p(
          'fr',
          `est ${bySex(child, 'le fils légitime', 'la fille légitime')} de feu ${plain(clerk.fullLat(father))}, né en ${plain(father.birth.slice(0, 4))}, ancien résistant.`,
        ) +
        issued(o, clerk, 'fr'),
    );
  },
  0.6,
);

/** Two spellings of one person beside each other. */
const spellings = third('concordance-columns', 'concordance', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
  const other = person(o.chance, who.sex, [1945, 1985]);
  return o.page(
    'concordance',
    annex(o, o.pick(['ar', 'both'])) +
      caption(
        o,
        o.pick(['شهادة المطابقة', 'شهادة إدارية بتطابق اسمين', 'شهـــادة المطابقـــة']),
        'Certificat de concordance',
        o.pick(['ar', 'both']),
      ) +
      p(
        'ar',
        `${o.pick(['نحن قائد', 'يشهد رئيس'])} ${o.pick(['المقاطعة', 'الملحقة الإدارية'])} ${plain(o.pick(places)[0])} أن الشخص الوارد اسمه كالتالي :`,
      ) +
      table(
        'ar',
        [o.pick(['بالبطاقة الوطنية', 'الاسم الأول']), o.pick(['برسم الولادة', 'الاسم الثاني'])],
        [[field('firstNameAr', fullAr(who)), field('secondNameAr', `${who.givenAr} ${other.familyAr}`)]],
      ) +
      p(
        'ar',
        `${bySex(who, 'المزداد', 'المزدادة')} في ${clerk.plainAr(who.birth)} ${clerk.inPlace(who.placeAr)} ${bySex(who, 'صاحب', 'صاحبة')} ب.ت.و رقم ${field('cin', who.cin)}، هو شخص واحد لا غير وأن الاختلاف راجع إلى خطأ في الكتابة.`,
      ) +
      issued(o, clerk, 'ar'),
  );
});

const sworn = third('concordance-sworn', 'concordance', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
  const other = person(o.chance, who.sex, [1945, 1985]);
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const text = `${o.pick(['يشهد ضابط الحالة المدنية', 'نشهد نحن رئيس الجماعة'])} ${clerkAr(o)} بناء على الطلب المقدم من ${sex('المعني', 'المعنية')} بالأمر أن ${sex('السيد', 'السيدة')} ${field('firstNameAr', fullAr(who))} ${sex('هو نفسه المدعو', 'هي نفسها المدعوة')} ${field('secondNameAr', `${who.givenAr} ${other.familyAr}`)} ${o.pick(['حسب دفتر الحالة المدنية', 'المذكور في بطاقة المقاوم', 'المقيد برسم الملكية'])} رقم ${plain(String(100 + o.chance.below(9000)))}، ${sex('رقم بطاقته', 'رقم بطاقتها')} ${field('cin', who.cin)}.`;
  return o.page(
    'concordance',
    annex(o, 'ar') +
      caption(o, o.pick(['شهادة مطابقة الأسماء', 'شهادة المطابقة']), '', 'ar') +
      p('ar', text, 'line-height:2.2;text-align:justify') +
      issued(o, clerk, 'ar'),
  );
});

const french2 = third(
  'concordance-french',
  'concordance',
  (o, clerk) => {
    const who = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
    const other = person(o.chance, who.sex, [1945, 1985]);
    return o.page(
      'concordance',
      annex(o, 'fr') +
        caption(o, '', o.pick(['CERTIFICAT DE CONCORDANCE', 'Attestation de concordance de noms']), 'fr') +
        p(
          'fr',
          "L'autorité locale soussignée atteste que les deux identités suivantes se rapportent à la même personne :",
        ) +
        band('fr', o.pick(['1/ Identité figurant sur la carte nationale', 'Nom porté à la CNIE'])) +
        facts('fr', [
          ['Nom et prénom', field('firstNameLat', clerk.fullLat(who))],
          ['CNIE n°', field('cin', who.cin)],
        ]) +
        band(
          'fr',
          o.pick(["2/ Identité figurant sur l'acte de naissance", "Nom porté à l'acte de naissance"]),
        ) +
        facts('fr', [
          ['Nom et prénom', field('secondNameLat', clerk.fullLat({ ...who, familyLat: other.familyLat }))],
          ['Acte n°', plain(who.act)],
          [bySex(who, 'Né le', 'Née le'), clerk.plainFr(who.birth)],
        ]) +
        issued(o, clerk, 'fr'),
    );
  },
  0.6,
);

export const kinThird: readonly Form[] = [prose, columns, french, spellings, sworn, french2];
