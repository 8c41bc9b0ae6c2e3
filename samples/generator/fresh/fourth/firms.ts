/** Papers of cooperatives and firms, of the fourth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { ice, person } from '../folk.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

const coops: readonly (readonly [ar: string, lat: string, goalAr: string, goalLat: string])[] = [
  [
    'تعاونية تيفاوين النسوية',
    'Coopérative Tifawine Féminine',
    'إنتاج الكسكس وتسويقه',
    'production de couscous',
  ],
  ['تعاونية نحالة الأطلس', 'Coopérative Nahhalat Al Atlas', 'تربية النحل', 'apiculture'],
  ['تعاونية أنامل الزربية', 'Coopérative Anamil Zarbia', 'نسج الزرابي', 'tissage de tapis'],
  ['تعاونية حليب الواحة', 'Coopérative Halib Al Waha', 'جمع الحليب', 'collecte de lait'],
  [
    'تعاونية رزق الساحل',
    'Coopérative Rizk Sahel',
    'تثمين منتجات البحر',
    'valorisation des produits de la mer',
  ],
];

function coop(d: Desk) {
  const [ar, lat, goalAr, goalLat] = d.pick(coops);
  const on = d.between(2016, 2024);
  const members = d.number(5, 24);
  const share = d.pick([100, 200, 500]);
  return {
    ar,
    lat,
    goalAr,
    goalLat,
    on,
    members,
    share,
    parts: members * d.number(2, 12),
    chair: person(d.chance, /Féminine/.test(lat) ? 'F' : d.pick(['M', 'F']), [1958, 1992]),
    number: `${d.number(8, 990)}/${on.slice(0, 4)}`,
    court: d.place(),
    seat: d.address(),
  };
}

/** The court clerk's extract: an Arabic statement in numbered facts. */
const extract = form('coop-extract', 'coop-registration', (d) => {
  const c = coop(d);
  const fact = (label: string, value: string): string =>
    `<div style="display:flex;gap:10px;padding:6px 0;border-bottom:1px solid #ccc"><span style="min-width:210px;font-weight:700">${label}</span><span>${value}</span></div>`;
  return d.page(
    'coop-registration',
    d.head(
      [],
      [
        'المملكة المغربية',
        'وزارة العدل',
        `المحكمة الابتدائية ${field('courtAr', `ب${c.court[0]}`, c.court[0])}`,
        'كتابة الضبط — السجل المحلي للتعاونيات',
      ],
    ) +
      d.title(d.pick(['شهادة التقييد بالسجل المحلي للتعاونيات', 'مستخرج من السجل المحلي للتعاونيات'])) +
      inAr(
        `<p style="margin-bottom:10px">عملا بمقتضيات القانون رقم ${plain('112.12')} المتعلق بالتعاونيات والمرسوم رقم ${plain('2.15.617')}، يشهد رئيس كتابة الضبط أنه قيدت بهذا السجل التعاونية الآتية :</p>
         ${fact('تسميتها', field('coopNameAr', c.ar))}${fact('بالحروف اللاتينية', `<span lang="fr" dir="ltr">${field('coopNameLat', c.lat)}</span>`)}
         ${fact('غرضها', plain(c.goalAr))}${fact('مقرها', plain(c.seat.ar))}
         ${fact('تحت عدد', field('registrationNumber', c.number))}${fact('يوم التقييد', d.dayAr('registrationDate', c.on))}
         ${fact('رئيس مجلس الإدارة', field('presidentAr', fullAr(c.chair)))}${fact('الأعضاء المؤسسون', `${field('members', String(c.members))} متعاونا`)}
         ${fact('رأسمالها عند التأسيس', `${d.sum('capital', c.parts * c.share)} درهم، مقسم إلى ${plain(String(c.parts))} حصة`)}`,
        'line-height:1.7',
      ) +
      inAr(
        `سلم هذا المستخرج في ${d.otherDayAr(d.between(2025, 2026))} مقابل أداء الرسم القضائي وقدره ${plain('50')} درهما، وصل ${plain(d.digits(6))}.`,
        'margin-top:14px;font-size:.9em',
      ) +
      d.sign('ar', 'رئيس مصلحة كتابة الضبط', c.court[1]),
  );
});

/** A bilingual certificate: a French paragraph over its Arabic counterpart. */
const certificate = form('coop-certificate', 'coop-registration', (d) => {
  const c = coop(d);
  return d.page(
    'coop-registration',
    d.head(
      [
        'Royaume du Maroc',
        'Ministère de la Justice',
        `Tribunal de première instance de ${plain(c.court[1])}`,
      ],
      ['المملكة المغربية', 'وزارة العدل', `ابتدائية ${field('courtAr', c.court[0])}`],
    ) +
      d.title('شهادة التسجيل', "CERTIFICAT D'IMMATRICULATION D'UNE COOPÉRATIVE") +
      inFr(
        `Le greffier en chef certifie que la société dénommée « ${field('coopNameLat', c.lat)} », ayant pour activité ${plain(c.goalLat)} et son siège ${plain(c.seat.lat)}, est inscrite au registre local sous le n° ${field('registrationNumber', c.number)} à la date du ${d.dayFr('registrationDate', c.on)}. Elle compte ${field('members', String(c.members))} coopérateurs ; son capital souscrit est de ${d.sum('capital', c.parts * c.share)} DH, libéré du quart. Elle est représentée par ${field('presidentLat', fullLat(c.chair))}, en qualité de ${bySex(c.chair, 'président', 'présidente')}${d.pick(['', ' du conseil'])}.`,
        'line-height:1.9;text-align:justify;margin-bottom:16px',
      ) +
      inAr(
        `يشهد رئيس كتابة الضبط أن ${field('coopNameAr', c.ar)} مسجلة بالسجل المحلي للتعاونيات لدى هذه المحكمة، ${plain('ويمثلها')} ${field('presidentAr', fullAr(c.chair))}، وقد بلغت نسخة من ملفها إلى مكتب تنمية التعاون داخل أجل ${plain('20')} يوما.`,
        'line-height:2;text-align:justify;border-top:1px solid #888;padding-top:12px',
      ) +
      inFr(
        `Délivré sur demande, le ${d.otherDayFr(d.between(2025, 2026))}. Quittance ${plain(d.digits(7))}`,
        'margin-top:14px;font-size:.86em',
      ) +
      d.sign('fr', 'Le greffier en chef', c.court[1]),
  );
});

/** Statutes, the first articles, in Arabic. */
const statutesAr = form('statutes-arabic', 'coop-statutes', (d) => {
  const c = coop(d);
  const article = (n: string, title: string, text: string): string =>
    `<p style="margin:9px 0"><b>الفصل ${n} — ${title} :</b> ${text}</p>`;
  return d.page(
    'coop-statutes',
    inAr('القانون رقم <bdi>112.12</bdi>', 'text-align:left;font-size:.82em') +
      d.title(`النظام الأساسي ${d.pick(['للتعاونية', 'النموذجي للتعاونية'])}`) +
      inAr(
        `${article('الأول', 'التأسيس', `أسست بين الموقعين أسفله، الحاضرين في الجمع العام التأسيسي بتاريخ ${d.otherDayAr(c.on)}، تعاونية خاضعة للقانون المذكور، تحمل اسم ${field('coopNameAr', c.ar)}.`)}
         ${article('الثاني', 'الغرض', `${plain(c.goalAr)} وتسويق منتوج الأعضاء داخل المغرب وخارجه.`)}
         ${article('الثالث', 'المقر', `يوجد مقرها بـ : ${field('seatAr', c.seat.ar)}، ويمكن نقله بقرار من الجمع العام.`)}
         ${article('الرابع', 'المدة', `مدتها ${plain('99')} سنة ابتداء من يوم تسجيلها.`)}
         ${article('الخامس', 'رأس المال', `حدد رأسمال التعاونية في ${d.sum('capital', c.parts * c.share)} درهم، موزعا على ${plain(String(c.parts))} حصة، ثمن الواحدة منها ${d.sum('share', c.share)} درهم، اكتتب بها ${field('members', String(c.members))} متعاونا وأدي ربعها.`)}
         ${article('السادس', 'الانخراط', `كل عضو جديد يؤدي واجب انخراط قدره ${plain('50')} درهما ويكتتب على الأقل في ${plain('2')} من الحصص.`)}
         ${article('السابع', 'التسيير', `تسير التعاونية من طرف ${plain(d.pick(['مجلس إدارة من خمسة أعضاء', 'متصرفين اثنين']))} ينتخبون لمدة ${plain('3')} سنوات، ${bySex(c.chair, 'وانتخب', 'وانتخبت')} لأول مرة ${plain(fullAr(c.chair))} ${bySex(c.chair, 'رئيسا', 'رئيسة')}.`)}`,
        'line-height:1.85;text-align:justify',
      ) +
      d.sign('ar', 'توقيعات المؤسسين مصادق عليها', c.court[1]),
  );
});

/** Statutes in French: two columns of articles under the cooperative's name. */
const statutesFr = form('statutes-columns', 'coop-statutes', (d) => {
  const c = coop(d);
  const article = (n: number, title: string, text: string): string =>
    `<p style="margin:0 0 10px"><b>Art. ${n}. ${title}</b><br>${text}</p>`;
  return d.page(
    'coop-statutes',
    inFr(
      `<div class="c" style="font-size:1.35em;font-weight:700">${field('coopNameLat', c.lat)}</div><div class="c" style="letter-spacing:.2em;margin:4px 0 14px">STATUTS</div>`,
    ) +
      inFr(
        `${article(1, 'Forme', `Il est formé une coopérative régie par la loi n° 112-12, le décret n° 2-15-617 et les présents statuts, ayant pour objet : ${plain(c.goalLat)}.`)}
         ${article(2, 'Siège', `La coopérative est domiciliée à l'adresse suivante : ${field('seatLat', c.seat.lat)}.`)}
         ${article(3, 'Durée', `${plain('99')} années à compter de l'immatriculation.`)}
         ${article(4, 'Capital social', `Il est fixé à ${d.sum('capital', c.parts * c.share)} dirhams et se divise en ${plain(String(c.parts))} parts nominatives.`)}
         ${article(5, 'Parts', `Chaque part a une valeur nominale de ${d.sum('share', c.share)} dirhams ; nul ne peut en détenir plus du tiers.`)}
         ${article(6, 'Membres fondateurs', `Les fondateurs sont au nombre de ${field('members', String(c.members))}, dont ${plain(String(Math.min(c.members - 1, 3)))} enfants d'anciens résistants.`)}
         ${article(7, 'Administration', `Un conseil de ${plain('5')} administrateurs élus pour ${plain('3')} ans désigne en son sein son président ; le premier est ${plain(fullLat(c.chair))}.`)}
         ${article(8, 'Excédents', `Il est prélevé ${plain('20')} % pour la réserve légale et ${plain('2')} % pour la formation des membres.`)}`,
        'column-count:2;column-gap:30px;column-rule:1px solid #999;text-align:justify;line-height:1.6',
      ) +
      inFr(
        `Enregistré à ${plain(c.court[1])}, le ${d.otherDayFr(c.on)}, folio ${plain(d.digits(2))}, case ${plain(d.digits(3))}`,
        'margin-top:20px;font-size:.84em',
      ) +
      d.sign('fr', 'Les fondateurs', c.court[1]),
  );
});

const firmNames: readonly (readonly [lat: string, ar: string])[] = [
  ['ARGANA TRANS SARL', 'أركانة ترانس'],
  ['Ateliers Zaouia SARL AU', 'أوراش الزاوية'],
  ['MENARA PAIN SNC', 'منارة الخبز'],
  ['Sté Rif Elevage', 'شركة ريف للتربية'],
  ['DRAA BOIS SARL', 'خشب درعة'],
];

function firm(d: Desk) {
  const [lat, ar] = d.pick(firmNames);
  return {
    lat,
    ar,
    number: d.digits(d.number(4, 6)),
    on: d.between(2004, 2024),
    ice: ice(d.chance),
    manager: person(d.chance, d.pick(['M', 'F']), [1958, 1995]),
    court: d.place(),
  };
}

/** Model J: numbered headings at the left, what is declared at the right. */
const modelJ = form('trade-model-j', 'trade-register', (d) => {
  const f = firm(d);
  let n = 0;
  const row = (label: string, value: string): string =>
    `<tr><td style="width:26px" class="c">${++n}</td><td style="width:40%">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'trade-register',
    inFr(
      `<div style="display:flex;justify-content:space-between"><div>Tribunal de commerce de ${plain(f.court[1])}<br>Secrétariat-greffe</div><div style="text-align:right">MODÈLE « J »<br>Demande n° ${plain(d.digits(5))}</div></div>`,
      'line-height:1.5',
    ) +
      d.title('', 'EXTRAIT DU REGISTRE DU COMMERCE') +
      `<table class="grid" lang="fr">${row("Numéro d'inscription au registre analytique", field('tradeNumber', f.number))}${row('Immatriculée le', d.dayFr('registrationDate', f.on))}${row('Dénomination', field('firmNameLat', f.lat))}${row('Forme et capital', plain(`SARL — ${d.number(1, 10) * 10} 000,00 DH`))}${row('Identifiant commun', field('ice', f.ice))}${row('Siège', plain(d.address().lat))}${row('Activité', plain(d.pick(['Négoce', 'Transport', 'Travaux divers'])))}${row('Gérance', field('managerLat', fullLat(f.manager)))}${row('Associé(s)', plain(`${fullLat(d.someone('M'))} (50 %), ${fullLat(d.someone('F'))} (50 %)`))}${row('Nantissements, jugements', plain('Néant'))}${row('Identifiant fiscal', plain(d.digits(8)))}</table>` +
      inFr(
        `Délivré à ${plain(f.court[1])}, le ${d.otherDayFr(d.between(2025, 2026))} — Loi 15-95 formant code de commerce, art. 29`,
        'margin-top:14px;font-size:.86em',
      ) +
      d.sign('fr', 'Le secrétaire-greffier', f.court[1]),
  );
});

/** The Arabic certificate of entry, in prose and a short list. */
const entry = form('trade-entry', 'trade-register', (d) => {
  const f = firm(d);
  const item = (label: string, value: string): string =>
    `<div style="margin:6px 20px">• ${label} ${value}</div>`;
  return d.page(
    'trade-register',
    d.head(
      ['Registre du Commerce', `Tribunal de ${plain(f.court[1])}`],
      [
        'المملكة المغربية',
        'وزارة العدل',
        `المحكمة ${d.pick(['الابتدائية', 'التجارية'])} ${field('courtAr', `ب${f.court[0]}`, f.court[0])}`,
      ],
    ) +
      d.title(d.pick(['شهادة التقييد في السجل التجاري', 'مستخرج من السجل التجاري'])) +
      inAr(
        `<p>يشهد كاتب الضبط المكلف بمسك السجل التجاري بأن ${d.pick(['المقاولة', 'الشركة'])} المسماة ${field('firmNameAr', f.ar)} (<span lang="fr" dir="ltr">${field('firmNameLat', f.lat)}</span>) مقيدة بالسجل التحليلي تحت رقم ${field('tradeNumber', f.number)} وذلك منذ ${d.dayAr('registrationDate', f.on)}، وبأن :</p>
         ${item('مسيرها القانوني هو', `<span lang="fr" dir="ltr">${field('managerLat', fullLat(f.manager))}</span>`)}
         ${item('معرفها الموحد', field('ice', f.ice))}
         ${item('نشاطها', plain(d.pick(['التجارة العامة', 'نقل البضائع', 'أشغال النجارة'])))}
         ${item('رقم الضريبة المهنية', plain(d.digits(8)))}
         ${item('لا يوجد أي', plain('حجز أو رهن مسجل عليها'))}
         <p style="margin-top:10px">سلمت بتاريخ ${d.otherDayAr(d.between(2025, 2026))} لمن يهمه الأمر.</p>`,
        'line-height:2',
      ) +
      d.sign('ar', 'كاتب الضبط', f.court[1]),
  );
});

export const firmForms = [extract, certificate, statutesAr, statutesFr, modelJ, entry];
