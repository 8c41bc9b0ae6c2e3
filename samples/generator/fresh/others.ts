/** Fresh papers sent by mistake: none of them is a paper of the programme. */
import { fullAr, fullLat } from '../person.ts';
import { plain, type Sheet } from '../sheet.ts';
import { cinOf, day, digits, person, places } from './folk.ts';
import type { Form, Office } from './office.ts';

const other = (name: string, draw: (o: Office) => Sheet): Form => ({
  name,
  type: 'other',
  sheets: (o) => [draw(o)],
});

const rows = (cells: readonly (readonly [string, string])[]): string =>
  `<table class="grid" lang="fr" style="margin:12px 0">${cells.map(([label, value]) => `<tr><td>${plain(label)}</td><td class="num">${plain(value)}</td></tr>`).join('')}</table>`;

const words = (o: Office, list: readonly string[], count: number): string =>
  Array.from({ length: count }, () => o.pick(list)).join(' ');

const electricity = other('electricity-bill', (o) => {
  const p = person(o.chance, 'M', [1950, 1990]);
  const used = 60 + o.chance.below(400);
  return o.page(
    'other',
    `<div class="row"><b lang="fr" style="font-size:1.5em">Régie d'Eau et d'Électricité</b><span lang="ar" dir="rtl">فاتورة الماء والكهرباء</span></div>
     ${o.title('', "FACTURE D'ÉLECTRICITÉ", 'fr')}${rows([
       ['Client', fullLat(p)],
       ['N° contrat', digits(o.chance, 8)],
       ['Période', `${o.plainDate('2025-03-01').replace(/<[^>]*>/g, '')}`],
       ['Ancien index', digits(o.chance, 5)],
       ['Nouvel index', digits(o.chance, 5)],
       ['Consommation (kWh)', String(used)],
       ['Montant HT', `${used},40`],
       ['TVA 14 %', `${Math.round(used * 0.14)},00`],
       ['Montant à régler', `${Math.round(used * 1.3)},20 DH`],
     ])}
     ${o.para('fr', 'Date limite de paiement : voir au verso. Passé ce délai, la fourniture pourra être suspendue.')}`,
  );
});

const newspaper = other('newspaper-cutting', (o) => {
  const [town] = o.pick(places);
  const text = `احتضنت مدينة ${town} نهاية الأسبوع الماضي لقاء تواصليا حول التنمية المحلية حضره عدد من الفاعلين الجمعويين والمنتخبين. وأكد المتدخلون على أهمية دعم المبادرات الشبابية وتأهيل البنيات التحتية والطرق القروية. وفي ختام اللقاء تم تكريم عدد من الوجوه الرياضية بالمنطقة، كما نظمت أمسية فنية شاركت فيها فرق محلية. `;
  return o.page(
    'other',
    o.para(
      'ar',
      `<b style="font-size:1.9em">${o.pick(['لقاء تواصلي حول التنمية المحلية', 'أمطار الخير تنعش الموسم الفلاحي'])}</b>`,
    ) +
      `<div lang="ar" dir="rtl" style="column-count:2;column-gap:26px;text-align:justify">${plain(text)}${plain(text)}${plain(text)}</div>`,
  );
});

const prescription = other('prescription', (o) =>
  o.page(
    'other',
    `<div class="row"><div lang="fr"><b>Docteur ${plain(fullLat(person(o.chance, 'F', [1960, 1980])))}</b><br>Médecine générale</div><div lang="ar" dir="rtl">الطب العام</div></div>
     ${o.title('وصفة طبية', 'ORDONNANCE', 'both')}${o.para('fr', `${plain(fullLat(person(o.chance, 'M', [1960, 2000])))}<br>${o.pick(['Amoxicilline 1 g : 1 cp x 2 / jour', 'Ibuprofène 400 mg : 1 cp x 3 / jour'])}<br>Paracétamol 1 g si douleur<br>Traitement : 7 jours`, 'line-height:2.4;margin:30px')}`,
  ),
);

const scene = (dry: boolean) =>
  other(dry ? 'street-photo' : 'landscape-photo', (o) => {
    const hills = Array.from({ length: 5 }, (_, i) => {
      const y = 320 + i * 90;
      const bumps = Array.from(
        { length: 7 },
        (_, k) => `Q ${k * 133 + 66} ${y - 130 + o.chance.below(150)}, ${(k + 1) * 133} ${y}`,
      ).join(' ');
      return `<path d="M0 ${y} ${bumps} L 930 1123 L 0 1123 Z" fill="hsl(${dry ? 30 : 95 + i * 8},${34 - i * 3}%,${56 - i * 9}%)"/>`;
    }).join('');
    return o.page(
      'other',
      `<svg style="position:absolute;inset:0" width="794" height="1123"><rect width="794" height="1123" fill="${dry ? '#c9b79a' : '#a9c9e8'}"/><circle cx="${100 + o.chance.below(500)}" cy="150" r="56" fill="#fff3c4"/>${hills}</svg>`,
    );
  });

const marriage = other('marriage-life', (o) => {
  const p = person(o.chance, 'F', [1955, 1990]);
  return o.page(
    'other',
    o.heading(
      ['ROYAUME DU MAROC', "Ministère de l'Intérieur"],
      ['المملكة المغربية', 'وزارة الداخلية'],
      'both',
    ) +
      o.title(
        o.say(['شهادة الحياة', 'شهادة العزوبة']),
        o.say(['CERTIFICAT DE VIE', 'CERTIFICAT DE CÉLIBAT']),
        'both',
      ) +
      o.para(
        'ar',
        `نشهد أن السيدة ${plain(fullAr(p))} المزدادة بتاريخ ${o.plainDate(p.birth)} الحاملة للبطاقة الوطنية رقم ${plain(cinOf(o.chance))} ما زالت على قيد الحياة.`,
      ) +
      o.closing('ضابط الحالة المدنية', 'ar', p.placeLat),
  );
});

const payslip = other('payslip', (o) => {
  const p = person(o.chance, 'M', [1960, 1995]);
  return o.page(
    'other',
    `${o.title('', 'BULLETIN DE PAIE', 'fr')}${rows([
      ['Salarié', fullLat(p)],
      ['Matricule', digits(o.chance, 5)],
      ['Salaire de base', '4 200,00'],
      ['CNSS', '188,00'],
      ['AMO', '95,00'],
      ['Net à payer', '3 917,00'],
    ])}${o.para('fr', `Payé le ${o.plainDate(day(o.chance, [2023, 2025]))}`)}`,
  );
});

const receipt = other('shop-receipt', (o) =>
  o.page(
    'other',
    `<div lang="fr" style="width:330px;margin:20px auto;font-size:.95em"><div class="c"><b>SUPERETTE ${plain(o.pick(places)[1].toUpperCase())}</b><br>Ticket n° ${plain(digits(o.chance, 6))}</div>${rows(
      [
        ['Lait 1 L', '7,50'],
        ['Pain', '2,40'],
        ['Thé vert 200 g', '18,90'],
        ['Sucre 1 kg', '8,00'],
        ['TOTAL', '36,80'],
      ],
    )}<div class="c">Merci de votre visite<br>${words(o, ['*', '**', '***'], 3)}</div></div>`,
  ),
);

export const otherForms: readonly Form[] = [
  electricity,
  newspaper,
  prescription,
  scene(false),
  marriage,
  receipt,
  scene(true),
  payslip,
];
