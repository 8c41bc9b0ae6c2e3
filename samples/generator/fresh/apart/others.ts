/** Papers that are none of the programme's, as only measuring meets them. */
import { fullAr, fullLat } from '../../person.ts';
import { plain } from '../../sheet.ts';
import { day, digits, household, person, places } from '../folk.ts';
import type { Form } from '../office.ts';
import { authority } from './authority.ts';
import { apart } from './form.ts';
import { agree, dwelling, grid, line, official, receipt } from './kit.ts';
import { phone } from './stock.ts';

/** Near to a birth act, and none: a marriage deed. */
const marriage = apart('other-marriage', 'other', (o, clerk) => {
  const { father, mother } = household(o.chance, 1);
  return o.page(
    'other',
    o.title('عقد زواج', 'Acte de mariage', o.pick(['ar', 'both'])) +
      o.para(
        'ar',
        `الحمد لله، تزوج على بركة الله السيد ${plain(fullAr(father))} المولود سنة ${plain(father.birth.slice(0, 4))} ${clerk.inPlace(father.placeAr)} بالسيدة ${plain(fullAr(mother))} المولودة سنة ${plain(mother.birth.slice(0, 4))}، على صداق قدره ${clerk.plainSum(2000)} درهم قبضته معاينة، بمحضر العدلين ${official(o, 'ar')} ورفيقه، في ${clerk.plainAr(day(o.chance, [1950, 1975]))}.`,
        'line-height:2.1;text-align:justify',
      ) +
      line('ar', `ضمن بكناش الأنكحة رقم ${plain('18')} عدد ${plain(digits(o.chance, 3))}`) +
      o.closing('العدلان', 'ar', father.placeLat),
  );
});

const payslip = apart('other-payslip', 'other', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1965, 1998]);
  const base = 3000 + o.chance.below(60) * 100;
  return o.page(
    'other',
    line('fr', `<b>${plain('STE NORD CONFECTION')}</b> — ${plain(o.pick(places)[1])}`) +
      o.title('', 'BULLETIN DE PAIE', 'fr') +
      o.form(
        [
          { fr: 'Matricule', frValue: plain(digits(o.chance, 4)) },
          { fr: 'Nom et prénom', frValue: plain(fullLat(p)) },
          { fr: 'CNSS', frValue: plain(digits(o.chance, 9)) },
          { fr: 'Période', frValue: plain('mars 2025') },
        ],
        'fr',
      ) +
      grid(
        'fr',
        ['Rubrique', 'Base', 'Gain', 'Retenue'],
        [
          ['Salaire de base', '191 h', clerk.plainSum(base), ''],
          ["Prime d'ancienneté", '5 %', clerk.plainSum(base * 0.05), ''],
          ['CNSS', '', '', clerk.plainSum(Math.round(base * 0.0448))],
          ['Net à payer', '', clerk.plainSum(Math.round(base * 1.0052)), ''],
        ],
      ),
  );
});

const conduct = apart('other-conduct', 'other', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1950, 1990]);
  const sex = agree(p);
  const [title, says] = o.pick([
    ['شهادة الاحتياج', sex('محتاج ولا يتوفر على أي مورد قار', 'محتاجة ولا تتوفر على أي مورد قار')],
    ['شهادة العزوبة', sex('لم يسبق له الزواج إلى غاية يومه', 'لم يسبق لها الزواج إلى غاية يومه')],
    ['شهادة حسن السيرة', sex('معروف لدينا بحسن السيرة والسلوك', 'معروفة لدينا بحسن السيرة والسلوك')],
  ] as const);
  return o.page(
    'other',
    authority(o, 'ar') +
      o.title(title, '', 'ar') +
      o.para(
        'ar',
        `يشهد القائد أن ${sex('السيد', 'السيدة')} ${plain(fullAr(p))} ${sex('الحامل', 'الحاملة')} للبطاقة الوطنية رقم ${plain(p.cin)} ${sex('والساكن', 'والساكنة')} ${plain(`ب${dwelling(o.chance).ar}`)} ${says}.`,
        'line-height:2.1',
      ) +
      line('ar', `حرر في ${clerk.plainAr(day(o.chance, [2020, 2026]))}`) +
      o.closing('القائد', 'ar', p.placeLat),
  );
});

/** A till receipt: goods and a total, no offer. */
const till = apart('other-till', 'other', (o, clerk) => {
  const bought = [
    'Peinture blanche 5 L',
    'Rouleau 18 cm',
    'Vis bois x100',
    'Ampoule LED 9 W',
    'Ruban adhésif',
  ].map((name) => [name, 15 + o.chance.below(180)] as const);
  const total = bought.reduce((sum, [, price]) => sum + price, 0);
  return o.page(
    'other',
    `<div lang="fr" style="width:380px;margin:30px auto;text-align:center;border:1px dashed #999;padding:16px"><b>${plain('MARJANE DARNA')}</b><br>${plain(phone(o.chance))}<br>Ticket ${plain(digits(o.chance, 6))} — ${clerk.plainFr('2025-06-14')} 17:42<hr>${bought.map(([name, price]) => `<div class="row"><span>${plain(name)}</span><span>${clerk.plainSum(price)}</span></div>`).join('')}<hr>TOTAL ${clerk.plainSum(total)} DH<br>ESPECES — Merci de votre visite</div>`,
  );
});

const diploma = apart('other-diploma', 'other', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1970, 2002]);
  return o.page(
    'other',
    o.heading(
      ['Royaume du Maroc', 'Office de la Formation Professionnelle', 'et de la Promotion du Travail'],
      ['المملكة المغربية', 'مكتب التكوين المهني وإنعاش الشغل'],
      'both',
    ) +
      o.title('دبلوم التقني', 'DIPLÔME DE TECHNICIEN', 'both') +
      o.para(
        'fr',
        `Le Directeur de l'établissement atteste que ${plain(fullLat(p))}, né(e) le ${clerk.plainFr(p.birth)} à ${plain(p.placeLat)}, a satisfait aux épreuves de fin de formation, filière ${plain(o.pick(['Électricité du bâtiment', 'Coupe et couture', 'Réparation automobile']))}, session de juillet 2019, mention ${plain(o.pick(['Bien', 'Assez bien']))}.`,
        'line-height:2',
      ) +
      receipt(o, clerk, 'fr') +
      o.closing('Le Directeur', 'fr', p.placeLat),
  );
});

const request = apart('other-request', 'other', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1960, 1998]);
  return o.page(
    'other',
    line(
      'ar',
      `${plain(fullAr(p))}<br>${plain(dwelling(o.chance).ar)}<br>الهاتف : ${plain(phone(o.chance))}`,
    ) +
      line('ar', 'إلى السيد رئيس المجلس الجماعي المحترم', 'text-align:center;margin:24px 0') +
      line('ar', '<b>الموضوع : طلب رخصة لاحتلال الملك العمومي</b>') +
      o.para(
        'ar',
        'سلام تام بوجود مولانا الإمام، وبعد، يشرفني أن أتقدم إلى سيادتكم بهذا الطلب راجيا منكم الترخيص لي بوضع كراس وطاولات أمام محلي التجاري. وتقبلوا فائق التقدير والاحترام.',
        'line-height:2.2',
      ) +
      line('ar', `${plain(o.pick(places)[0])} في ${clerk.plainAr(day(o.chance, [2022, 2026]))}`) +
      line('ar', 'الإمضاء', 'margin:30px 0'),
  );
});

const insurance = apart('other-insurance', 'other', (o, clerk) => {
  const p = person(o.chance, 'M', [1960, 1998]);
  const on = day(o.chance, [2024, 2026]);
  return o.page(
    'other',
    line('fr', `<b style="font-size:1.3em">${plain('Assurances Al Manar')}</b>`) +
      o.title('شهادة التأمين', "ATTESTATION D'ASSURANCE AUTOMOBILE", 'both') +
      o.form(
        [
          { fr: 'Assuré', frValue: plain(fullLat(p)) },
          { fr: 'Police n°', frValue: plain(digits(o.chance, 8)) },
          { fr: 'Immatriculation', frValue: plain(`${digits(o.chance, 5)}-A-${1 + o.chance.below(80)}`) },
          { fr: 'Marque', frValue: plain(o.pick(['Dacia', 'Renault', 'Peugeot'])) },
          { fr: 'Valable du', frValue: clerk.plainFr(on) },
        ],
        'fr',
      ),
  );
});

export const othersApart: readonly Form[] = [marriage, payslip, conduct, till, diploma, request, insurance];
