/** Papers that are none of the programme's, though they bear names, numbers, days and seals like them. */
import { fullAr, fullLat } from '../../person.ts';
import { plain } from '../../sheet.ts';
import { hijriDateAr } from '../../words.ts';
import { day, digits, household, person, places } from '../folk.ts';
import type { Form } from '../office.ts';
import {
  bullets,
  caption,
  clerkAr,
  facts,
  farEnd,
  masthead,
  p,
  signed,
  stamped,
  table,
  third,
} from './kit.ts';

const water = third('other-water', 'other', (o, clerk) => {
  const who = person(o.chance, 'M', [1950, 1995]);
  const [from, to] = [1000 + o.chance.below(900), 1920 + o.chance.below(60)];
  return o.page(
    'other',
    masthead(
      o,
      ["OFFICE NATIONAL DE L'ELECTRICITE ET DE L'EAU POTABLE", `Agence ${plain(who.placeLat)}`],
      ['المكتب الوطني للكهرباء والماء الصالح للشرب', `وكالة ${plain(who.placeAr)}`],
      'both',
    ) +
      caption(o, 'فاتورة الماء والكهرباء', "FACTURE D'EAU", 'both') +
      farEnd('fr', [
        ['Abonné', plain(fullLat(who))],
        ['N° de police', plain(digits(o.chance, 9))],
        ['Adresse de consommation', plain(clerk.address().lat)],
        ['Période', plain('03/2025')],
      ]) +
      table(
        'fr',
        ['Ancien index', 'Nouvel index', 'Consommation m3', 'Montant HT', 'TVA 7%', 'TTC'],
        [
          [
            plain(String(from)),
            plain(String(to)),
            plain(String(to - from)),
            clerk.plainSum(212.4),
            clerk.plainSum(14.87),
            clerk.plainSum(227.27),
          ],
        ],
      ) +
      p('ar', `المبلغ الواجب أداؤه : ${clerk.plainSum(227.27)} درهم قبل ${clerk.plainAr('2025-05-20')}`),
  );
});

const marriage = third('other-marriage', 'other', (o, clerk) => {
  const { father, mother } = household(o.chance, 1);
  const court = o.pick(places);
  return o.page(
    'other',
    masthead(
      o,
      ['ROYAUME DU MAROC', 'Ministère de la Justice'],
      ['المملكة المغربية', 'وزارة العدل', `المحكمة الابتدائية ب${plain(` ${court[0]}`)}`, 'قسم قضاء الأسرة'],
      'ar',
    ) +
      p(
        'ar',
        `سجل الزواج رقم ${plain('87')} عدد ${plain(String(10 + o.chance.below(600)))} صحيفة ${plain(String(1 + o.chance.below(300)))}`,
      ) +
      caption(o, 'رسم زواج', '', 'ar') +
      p(
        'ar',
        `الحمد لله وحده، بناء على الإذن بالزواج عدد ${plain(digits(o.chance, 3))} تلقى العدلان ${clerkAr(o)} و${clerkAr(o)} بتاريخ ${plain(hijriDateAr('1998-06-11'))} الموافق ${clerk.plainAr('1998-06-11')} الإشهاد بأن السيد ${plain(fullAr(father))} المولود ${clerk.inPlace(father.placeAr)} من والديه ${plain(person(o.chance, 'M', [1890, 1910]).chainAr)} و${plain(person(o.chance, 'F', [1890, 1910]).chainAr)} تزوج على بركة الله بالسيدة ${plain(fullAr(mother))} بصداق قدره ${clerk.plainSum(5000)} درهم قبضت منه النصف.`,
        'line-height:2.1;text-align:justify',
      ) +
      signed(o, 'ar', 'العدلان — قاضي التوثيق', court),
  );
});

const payslip = third('other-payslip', 'other', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1970, 1999]);
  const base = 3200 + o.chance.below(40) * 100;
  return o.page(
    'other',
    `<div class="row" lang="fr"><b>${plain(o.pick(['SOCIETE DE NETTOYAGE ATLAS', 'STE CONSERVES DU SUD']))}</b><span>ICE ${plain(`00${digits(o.chance, 13)}`)} — CNSS ${plain(digits(o.chance, 7))}</span></div>` +
      caption(o, '', 'BULLETIN DE PAIE', 'fr') +
      facts('fr', [
        ['Matricule', plain(digits(o.chance, 4))],
        ['Nom et prénom', plain(clerk.fullLat(who))],
        ['CIN', plain(who.cin)],
        ["Date d'embauche", clerk.plainFr(day(o.chance, [2008, 2020]))],
        ['Période de paie', plain('du 01/02/2025 au 28/02/2025')],
      ]) +
      table(
        'fr',
        ['Rubrique', 'Base', 'Taux', 'Gain', 'Retenue'],
        [
          [plain('Salaire de base'), plain('191 h'), '', clerk.plainSum(base), ''],
          [
            plain('CNSS'),
            clerk.plainSum(base),
            plain('4,48 %'),
            '',
            clerk.plainSum(Math.round(base * 0.0448)),
          ],
          [
            plain('AMO'),
            clerk.plainSum(base),
            plain('2,26 %'),
            '',
            clerk.plainSum(Math.round(base * 0.0226)),
          ],
        ],
      ) +
      p('fr', `<b>NET A PAYER : ${clerk.plainSum(Math.round(base * 0.9326))} DH</b>`, 'text-align:right'),
  );
});

const medical = third('other-medical', 'other', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1940, 1990]);
  const doctor = person(o.chance, o.pick(['M', 'F']), [1955, 1980]);
  return o.page(
    'other',
    `<div class="row"><div lang="fr">Docteur ${plain(fullLat(doctor))}<br>Médecine générale<br>INPE ${plain(digits(o.chance, 9))}</div><div lang="ar" dir="rtl">الدكتور ${plain(fullAr(doctor))}<br>الطب العام</div></div>` +
      caption(o, 'شهادة طبية', 'CERTIFICAT MEDICAL', 'both') +
      p(
        'fr',
        `Je soussigné certifie avoir examiné ce jour ${plain(fullLat(who))}, né(e) le ${clerk.plainFr(who.birth)}, CIN ${plain(who.cin)}, et que son état de santé nécessite un repos de ${plain(String(3 + o.chance.below(20)))} jours sauf complications.`,
        'text-align:justify',
      ) +
      p(
        'fr',
        `${plain(who.placeLat)}, le ${clerk.plainFr(day(o.chance, [2021, 2026]))}`,
        'text-align:right',
      ) +
      stamped(o, 'fr', `Dr ${plain(doctor.familyLat)}`),
  );
});

const land = third('other-land-title', 'other', (o, clerk) => {
  const who = person(o.chance, 'M', [1930, 1980]);
  return o.page(
    'other',
    masthead(
      o,
      [
        'ROYAUME DU MAROC',
        'Agence Nationale de la Conservation Foncière, du Cadastre et de la Cartographie',
        `Conservation de ${plain(who.placeLat)}`,
      ],
      [
        'المملكة المغربية',
        'الوكالة الوطنية للمحافظة العقارية والمسح العقاري والخرائطية',
        `المحافظة العقارية ب ${plain(who.placeAr)}`,
      ],
      'both',
    ) +
      caption(o, 'شهادة الملكية', 'CERTIFICAT DE PROPRIETE', 'both') +
      p(
        'ar',
        `يشهد المحافظ على الأملاك العقارية أن الملك المسمى «${plain(o.pick(['بلاد الخير', 'الزيتونة', 'فدان الرمل']))}» ذي الرسم العقاري عدد ${plain(`${digits(o.chance, 5)}/${digits(o.chance, 2)}`)} مساحته ${plain('2 هـ 14 آر 60 س')} في ملكية السيد ${plain(fullAr(who))} الحامل لبطاقة التعريف رقم ${plain(who.cin)}.`,
        'line-height:2',
      ) +
      bullets('ar', [
        ['الرهون', plain('لا شيء')],
        ['تاريخ التحفيظ', clerk.plainAr(day(o.chance, [1965, 2005]))],
        ['رسوم', `${clerk.plainSum(100)} درهم`],
      ]) +
      signed(o, 'ar', 'المحافظ', [who.placeAr, who.placeLat]),
  );
});

const tax = third('other-tax', 'other', (o, clerk) => {
  const who = person(o.chance, 'M', [1950, 1995]);
  return o.page(
    'other',
    masthead(
      o,
      ['ROYAUME DU MAROC', "Ministère de l'Economie et des Finances", 'Direction Générale des Impôts'],
      ['المملكة المغربية', 'وزارة الاقتصاد والمالية', 'المديرية العامة للضرائب'],
      'both',
    ) +
      caption(
        o,
        o.pick(['إعلام بالضريبة', 'شهادة عدم الخضوع للضريبة']),
        o.pick(["AVIS D'IMPOSITION", 'ATTESTATION DE NON IMPOSITION']),
        'both',
      ) +
      facts('fr', [
        ["N° d'article", plain(digits(o.chance, 8))],
        ['Contribuable', plain(clerk.fullLat(who))],
        ['CIN', plain(who.cin)],
        ['Nature', plain("Taxe d'habitation et taxe de services communaux 2024")],
        ['Principal', `${clerk.plainSum(640)} DH`],
        ['Date de mise en recouvrement', clerk.plainFr('2024-05-01')],
      ]) +
      signed(o, 'fr', 'Le Receveur', [who.placeAr, who.placeLat]),
  );
});

export const othersThird: readonly Form[] = [water, marriage, payslip, medical, land, tax];
