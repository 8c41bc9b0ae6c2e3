/** Papers that are none of the programme's, as a second hand wrote them. */
import { fullAr, fullLat } from '../../person.ts';
import { plain } from '../../sheet.ts';
import { day, digits, person, places, rib } from '../folk.ts';
import type { Form } from '../office.ts';
import { second } from './form.ts';

const lease = second('other-lease', 'other', (o, clerk) => {
  const [owner, tenant] = [person(o.chance, 'M', [1945, 1970]), person(o.chance, 'M', [1960, 1995])];
  return o.page(
    'other',
    o.title('عقد كراء', 'Contrat de bail', 'both') +
      o.para(
        'ar',
        `بين السيد ${plain(fullAr(owner))} الحامل للبطاقة الوطنية رقم ${plain(owner.cin)} بصفته المكري من جهة، والسيد ${plain(fullAr(tenant))} الحامل للبطاقة الوطنية رقم ${plain(tenant.cin)} بصفته المكتري من جهة أخرى، تم الاتفاق على كراء المحل الكائن ب ${plain(clerk.address().ar)} بسومة شهرية قدرها ${clerk.plainSum(1500)} درهم ابتداء من ${clerk.plainAr(day(o.chance, [2021, 2025]))}.`,
        'line-height:2.1;text-align:justify',
      ) +
      o.para('ar', 'يلتزم المكتري بأداء واجبات الماء والكهرباء والمحافظة على المحل.') +
      o.closing('المكري — المكتري', 'ar', owner.placeLat),
  );
});

const school = second('other-school', 'other', (o, clerk) => {
  const p = person(o.chance, 'F', [1998, 2012]);
  return o.page(
    'other',
    o.heading(
      ['Royaume du Maroc', "Ministère de l'Éducation nationale"],
      ['المملكة المغربية', 'وزارة التربية الوطنية', 'الأكاديمية الجهوية للتربية والتكوين'],
      'both',
    ) +
      o.title('شهادة مدرسية', 'CERTIFICAT DE SCOLARITÉ', 'both') +
      o.para(
        'ar',
        `يشهد مدير الثانوية أن التلميذة ${plain(fullAr(p))} المزدادة بتاريخ ${clerk.plainAr(p.birth)} رقم مسار ${plain(`G${digits(o.chance, 9)}`)} تتابع دراستها بالسنة الأولى من سلك البكالوريا.`,
      ) +
      o.closing('المدير', 'ar', p.placeLat),
  );
});

/** A month of an account: near to a statement of bank identity, and none. */
const account = second('other-account', 'other', (o, clerk) => {
  const p = person(o.chance, 'M', [1960, 1995]);
  const rows = Array.from({ length: 8 }, (_, i) => {
    const sum = 50 + o.chance.below(3000);
    return `<tr><td>${clerk.plainFr(`2025-04-${String(2 + i * 3).padStart(2, '0')}`)}</td><td>${plain(o.pick(['RETRAIT GAB', 'VIREMENT RECU', 'PAIEMENT TPE', 'FRAIS DE TENUE', 'VERSEMENT ESPECES']))}</td><td class="num">${clerk.plainSum(sum)}</td></tr>`;
  }).join('');
  return o.page(
    'other',
    o.title('', 'EXTRAIT DE COMPTE', 'fr') +
      o.para(
        'fr',
        `${plain(fullLat(p))}<br>Compte : ${plain(rib(o.chance).slice(6, 22))}<br>Période : avril 2025`,
      ) +
      `<table class="grid" lang="fr"><tr><th>Date</th><th>Opération</th><th>Montant</th></tr>${rows}</table>` +
      o.para('fr', `Solde au 30 avril 2025 : ${clerk.plainSum(2310)} DH`),
  );
});

const insured = second('other-insured', 'other', (o, clerk) => {
  const p = person(o.chance, 'M', [1960, 1998]);
  return o.page(
    'other',
    o.heading(
      ['Caisse Nationale de Sécurité Sociale', `Agence ${plain(o.pick(places)[1])}`],
      ['الصندوق الوطني للضمان الاجتماعي', `وكالة ${plain(o.pick(places)[0])}`],
      'both',
    ) +
      o.title('شهادة التسجيل', "ATTESTATION D'IMMATRICULATION DE L'ASSURÉ", 'both') +
      o.para(
        'fr',
        `La CNSS atteste que M. ${plain(fullLat(p))}, né le ${clerk.plainFr(p.birth)}, est immatriculé sous le numéro ${plain(digits(o.chance, 9))}. Nombre de jours déclarés : ${plain(String(30 + o.chance.below(900)))}.`,
      ) +
      o.closing('Le Chef d’agence'.replace('’', "'"), 'fr', 'CNSS'),
  );
});

/** The blank back of some paper, or a wall. */
const blank = second(
  'other-blank',
  'other',
  (o) =>
    o.page(
      'other',
      `<div style="position:absolute;inset:0;background:linear-gradient(${o.chance.below(360)}deg,#f7f5ef,#dcd7ca)"></div><div style="position:absolute;left:${o.chance.below(500)}px;top:${o.chance.below(800)}px;width:240px;height:2px;background:#c9c2b2"></div>`,
    ),
  0.5,
);

export const othersSecond: readonly Form[] = [lease, school, account, insured, blank];
