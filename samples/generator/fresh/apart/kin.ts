/** Attestations of kinship and of concordance, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { household, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { authority, given } from './authority.ts';
import { apart } from './form.ts';
import { agree, grid, line, official } from './kit.ts';

const kinshipTitle = (o: Office, tongue: Tongue): string =>
  o.title(
    o.pick(['شهادة القرابة العائلية', 'شهادة إدارية', 'شهادة صلة القرابة', 'إشهاد بالقرابة']),
    o.pick(['CERTIFICAT DE PARENTE', 'Attestation de lien de parenté']),
    tongue,
  );

/** Applicant and the relative he descends from: father or grandfather. */
function kin(o: Office) {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  const sex = agree(child);
  const far = o.chance.chance(0.25);
  const relative = far ? person(o.chance, 'M', [1878, 1908], father) : father;
  const word = far ? sex('حفيد', 'حفيدة') : sex('ابن', o.pick(['بنت', 'ابنة']));
  return {
    child,
    father,
    mother,
    sex,
    relative: field('relativeNameAr', fullAr(relative)),
    relation: field('relationAr', word),
  };
}

const prose = apart('kinship-prose', 'kinship-attestation', (o, clerk) => {
  const { child, father, mother, sex, relative, relation } = kin(o);
  const text = `${o.pick(['بناء على الطلب المقدم وعلى شهادة الشهود ونتائج البحث، يشهد القائد الموقع أسفله', 'إن قائد قيادة المنطقة، بعد الاطلاع على كناش الحالة المدنية، يشهد'])} أن ${sex('السيد', 'السيدة')} ${field('applicantNameAr', fullAr(child))} ${sex('المولود', 'المولودة')} في ${clerk.ar('birthDate', child.birth)} ${clerk.inPlace(child.placeAr)}، ${sex('الحامل', 'الحاملة')} لبطاقة التعريف رقم ${field('cin', child.cin)}، من أب اسمه ${field('fatherAr', father.chainAr)} وأم اسمها ${field('motherAr', mother.chainAr)}، ${sex('هو', 'هي')} ${relation} ${o.pick(['المسمى', 'المسمى قيد حياته'])} ${relative}.`;
  return o.page(
    'kinship-attestation',
    authority(o, o.pick(['ar', 'both'])) +
      kinshipTitle(o, 'ar') +
      o.para('ar', text, 'line-height:2.1;text-align:justify;margin:18px 0') +
      line('ar', `رسم ولادة ${sex('المعني', 'المعنية')} بالأمر : ${field('actNumber', child.act)}`) +
      given(o, clerk, 'ar'),
  );
});

/** The two persons as the two columns of a table. */
const table = apart('kinship-table', 'kinship-attestation', (o, clerk) => {
  const { child, father, mother, sex, relative, relation } = kin(o);
  return o.page(
    'kinship-attestation',
    authority(o, 'ar') +
      kinshipTitle(o, 'ar') +
      o.para('ar', 'نشهد نحن السلطة المحلية، حسب الوثائق المدلى بها، بوجود القرابة المبينة بعده :') +
      grid(
        'ar',
        ['', sex('طالب الشهادة', 'طالبة الشهادة')],
        [
          ['الاسم الكامل', field('applicantNameAr', fullAr(child))],
          [o.pick(['تاريخ الولادة', 'مولود بتاريخ']), clerk.ar('birthDate', child.birth)],
          ['رقم رسم الولادة', field('actNumber', child.act)],
          ['اسم الأب', field('fatherAr', father.chainAr)],
          ['اسم الأم', field('motherAr', mother.chainAr)],
          [o.pick(['رقم البطاقة الوطنية', 'ب.ت.و']), field('cin', child.cin)],
        ],
      ) +
      grid(
        'ar',
        ['', 'القريب المعني'],
        [
          [o.pick(['الاسم الكامل', 'السيد(ة)']), relative],
          [o.pick(['صلة الطالب به', 'درجة القرابة']), relation],
        ],
      ) +
      given(o, clerk, 'ar'),
  );
});

const bilingual = apart('kinship-both', 'kinship-attestation', (o, clerk) => {
  const { child, father, mother, relative, relation } = kin(o);
  return o.page(
    'kinship-attestation',
    authority(o, 'both') +
      kinshipTitle(o, 'both') +
      o.form(
        [
          {
            ar: o.pick(['الطالب(ة)', 'يشهد بأن السيد(ة)']),
            arValue: field('applicantNameAr', fullAr(child)),
            fr: o.pick(['Demandeur', 'M. / Mme']),
            frValue: field('applicantNameLat', clerk.fullLat(child)),
          },
          {
            ar: 'المزداد(ة) بتاريخ',
            arValue: clerk.ar('birthDate', child.birth),
            fr: 'Né(e) le',
            frValue: clerk.fr('birthDate', child.birth),
          },
          { ar: 'الوالد', arValue: field('fatherAr', father.chainAr) },
          { ar: 'الوالدة', arValue: field('motherAr', mother.chainAr) },
          {
            ar: 'رقم البطاقة',
            arValue: field('cin', child.cin),
            fr: 'CNIE n°',
            frValue: field('cin', child.cin),
          },
          { ar: o.pick(['الصفة', 'نوع الصلة']), arValue: relation },
          { ar: o.pick(['قريبه(ا)', 'اسم القريب']), arValue: relative },
        ],
        'both',
      ) +
      given(o, clerk, 'ar'),
  );
});

function twoNames(o: Office) {
  const p = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
  const other = person(o.chance, p.sex, [1945, 1985]);
  return { p, sex: agree(p), secondAr: `${p.givenAr} ${other.familyAr}`, familyLat: other.familyLat };
}

const oneMan = apart('concordance-prose', 'concordance', (o, clerk) => {
  const { p, sex, secondAr } = twoNames(o);
  return o.page(
    'concordance',
    authority(o, o.pick(['ar', 'both'])) +
      o.title(
        o.pick(['شهادة المطابقة', 'شهادة بتطابق اسمين', 'شهادة الفردية']),
        "CERTIFICAT D'INDIVIDUALITE",
        o.pick(['ar', 'both']),
      ) +
      o.para(
        'ar',
        `${o.pick(['نشهد نحن باشا المدينة، بعد البحث الذي أجري في الموضوع،', 'يشهد رئيس الملحقة الإدارية الموقع أسفله، اعتمادا على تصريح الشهود،'])} أن ${sex('المدعو', 'المدعوة')} ${field('firstNameAr', fullAr(p))} ${sex('المزداد', 'المزدادة')} سنة ${plain(p.birth.slice(0, 4))} ${clerk.inPlace(p.placeAr)} ${sex('صاحب', 'صاحبة')} البطاقة رقم ${field('cin', p.cin)} ${o.pick([sex('هو نفسه', 'هي نفسها'), sex('هو بعينه', 'هي بعينها')])} ${sex('المدعو', 'المدعوة')} ${field('secondNameAr', secondAr)} ${sex('المذكور', 'المذكورة')} برسم الولادة عدد ${plain(p.act)} وبالوثائق القديمة.`,
        'line-height:2.1;text-align:justify;margin:20px 0',
      ) +
      given(o, clerk, 'ar'),
  );
});

/** A bilingual form: each paper named, and the name that it bears. */
const papersOf = apart('concordance-papers', 'concordance', (o, clerk) => {
  const { p, secondAr, familyLat } = twoNames(o);
  const [one, two] = o.pick([
    [
      ['البطاقة الوطنية', "Carte d'identité"],
      ['رسم الولادة', 'Acte de naissance'],
    ],
    [
      ['الاسم حسب البطاقة الوطنية', 'Nom selon la CNIE'],
      ['الاسم حسب رسم الولادة', "Nom selon l'acte de naissance"],
    ],
  ] as const);
  return o.page(
    'concordance',
    authority(o, 'both') +
      o.title('شهادة مطابقة الأسماء', 'ATTESTATION DE CONCORDANCE DE NOMS', 'both') +
      o.form(
        [
          {
            ar: one[0],
            arValue: field('firstNameAr', fullAr(p)),
            fr: one[1],
            frValue: field('firstNameLat', clerk.fullLat(p)),
          },
          {
            ar: two[0],
            arValue: field('secondNameAr', secondAr),
            fr: two[1],
            frValue: field('secondNameLat', clerk.fullLat({ ...p, familyLat })),
          },
          {
            ar: 'رقم البطاقة الوطنية',
            arValue: field('cin', p.cin),
            fr: 'CIN',
            frValue: field('cin', p.cin),
          },
        ],
        'both',
      ) +
      o.para('ar', 'وهذان الاسمان لشخص واحد لا غير.') +
      o.para('fr', 'Ces deux noms désignent une seule et même personne.') +
      given(o, clerk, 'ar'),
  );
});

const abroad = apart(
  'concordance-french',
  'concordance',
  (o, clerk) => {
    const { p, sex, familyLat } = twoNames(o);
    return o.page(
      'concordance',
      authority(o, 'fr') +
        o.title('', o.pick(['ATTESTATION DE CONCORDANCE', "Certificat d'individualité"]), 'fr') +
        o.para(
          'fr',
          `Je soussigné ${official(o, 'fr')}, atteste après enquête que ${sex('le nommé', 'la nommée')} ${field('firstNameLat', clerk.fullLat(p))}, ${sex('né', 'née')} en ${plain(p.birth.slice(0, 4))} à ${plain(o.pick(places)[1])}, CNIE n° ${field('cin', p.cin)}, et ${sex('le nommé', 'la nommée')} ${field('secondNameLat', clerk.fullLat({ ...p, familyLat }))}, porté sur l'acte de naissance n° ${plain(p.act)}, ne font qu'une seule personne.`,
          'line-height:2;text-align:justify;margin:20px 0',
        ) +
        given(o, clerk, 'fr'),
    );
  },
  0.6,
);

export const kinApart: readonly Form[] = [prose, table, bilingual, oneMan, papersOf, abroad];
