/** Registrations and statutes of cooperatives, and trade registers, of the fifth hand. */
import { fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { ice } from '../folk.ts';
import { arab, type Desk, form, french, inAr, inFr, inTown } from './desk.ts';

const names = [
  ['أمل الأطلس', 'Amal Atlas'],
  ['تيفاوين', 'Tifawin'],
  ['الوفاق الفلاحية', 'Al Wifaq Fellahia'],
  ['نساء الواحة', 'Nissae Al Waha'],
  ['أركان سوس', 'Argane Souss'],
  ['أبناء المقاومين للنسيج', 'Abnae Al Mouqawimine Nassij'],
  ['شهد الجبل', 'Chahd Al Jabal'],
] as const;
const aims = [
  ['إنتاج وتسويق العسل', 'la production et la commercialisation du miel'],
  ['النسيج والخياطة', 'le tissage et la couture'],
  ['تربية المواشي وجمع الحليب', "l'élevage et la collecte du lait"],
  ['تثمين المنتوجات المجالية', 'la valorisation des produits du terroir'],
] as const;

function coopOf(d: Desk) {
  const [ar, lat] = d.pick(names);
  const [aimAr, aimLat] = d.pick(aims);
  const share = d.pick([100, 200, 500, 1000]);
  const members = d.number(5, 34);
  const on = d.between(2016, 2025);
  return {
    ar,
    lat,
    aimAr,
    aimLat,
    share,
    members: String(members),
    capital: share * members * d.number(1, 4),
    on,
    number: `${d.figures(3, 940)}/${on.slice(0, 4)}`,
    court: d.town(),
    head: d.anyone(1955, 1992),
    seat: d.home(),
  };
}

/** The greffe's certificate in Arabic, a paragraph. */
const certified = form('coop-certified', 'coop-registration', (d) => {
  const c = coopOf(d);
  return d.page(
    'coop-registration',
    d.head(
      [],
      [
        'المملكة المغربية',
        'وزارة العدل',
        `المحكمة الابتدائية ${inTown('courtAr', c.court[0])}`,
        'مصلحة السجل المحلي للتعاونيات',
      ],
    ) +
      d.title(d.pick(['شهادة التسجيل', 'شهادة القيد بالسجل المحلي للتعاونيات'])) +
      inAr(
        `<p style="line-height:2.1;text-align:justify">بناء على القانون رقم ${plain('112.12')} المتعلق بالتعاونيات، يشهد رئيس مصلحة كتابة الضبط أن تعاونية « ${field('coopNameAr', c.ar)} » التي يوجد مقرها بـ ${plain(c.seat.ar)} وغرضها ${plain(c.aimAr)}، مسجلة بالسجل المحلي للتعاونيات تحت رقم ${field('registrationNumber', c.number)} بتاريخ ${d.ar('registrationDate', c.on)}، وأن رأسمالها ${d.sum('capital', c.capital)} درهم وعدد أعضائها ${field('members', c.members)}، ويرأسها ${plain(c.head.sex === 'M' ? 'السيد' : 'السيدة')} ${field('presidentAr', fullAr(c.head))}.</p>`,
      ) +
      d.sign('ar', 'رئيس مصلحة كتابة الضبط', c.court[1]),
  );
});

/** An extract of the local register in both tongues. */
const extract = form('coop-extract', 'coop-registration', (d) => {
  const c = coopOf(d);
  const row = (ar: string, fr: string, value: string): string =>
    `<tr><td>${french(fr, 'font-size:.82em;color:#333')}<br>${arab(ar)}</td><td class="c">${value}</td></tr>`;
  return d.page(
    'coop-registration',
    d.head(
      [
        'Royaume du Maroc',
        'Ministère de la Justice',
        `Tribunal de première instance de ${plain(c.court[1])}`,
      ],
      ['المملكة المغربية', 'وزارة العدل', `المحكمة الابتدائية ${inTown('courtAr', c.court[0])}`],
    ) +
      d.title('مستخرج من سجل التعاونيات', 'Extrait du registre local des coopératives') +
      `<table class="grid">${row('رقم التسجيل', "Numéro d'immatriculation", field('registrationNumber', c.number))}${row('يوم التسجيل', "Date d'immatriculation", d.fr('registrationDate', c.on))}${row('تسمية التعاونية', 'Dénomination', `${arab(field('coopNameAr', c.ar))}<br>${french(field('coopNameLat', c.lat))}`)}${row('النشاط', 'Objet', arab(plain(c.aimAr)))}${row('الرئيس(ة)', 'Président(e)', `${arab(field('presidentAr', fullAr(c.head)))}<br>${french(field('presidentLat', fullLat(c.head)))}`)}${row('عدد المتعاونين', 'Nombre de coopérateurs', field('members', c.members))}${row('الرأسمال (درهم)', 'Capital social (DH)', d.sum('capital', c.capital))}</table>` +
      d.sign('fr', 'Le greffier', c.court[1]),
    { css: '.grid td { padding: 5px 12px; line-height: 1.4; } .grid td:first-child { width: 42%; }' },
  );
});

/** The receipt in French of a deposit that was entered. */
const entered = form('coop-entered', 'coop-registration', (d) => {
  const c = coopOf(d);
  const line = (label: string, value: string): string => `<p style="margin:9px 0">${label} : ${value}</p>`;
  return d.page(
    'coop-registration',
    d.head(
      [
        'ROYAUME DU MAROC',
        `GREFFE DU TRIBUNAL DE ${plain(c.court[1].toUpperCase())}`,
        'Registre local des coopératives',
      ],
      [],
    ) +
      d.title('', "CERTIFICAT D'IMMATRICULATION D'UNE COOPÉRATIVE") +
      inFr(
        line('Coopérative', field('coopNameLat', c.lat)) +
          line('Immatriculée sous le n°', field('registrationNumber', c.number)) +
          line('En date du', d.fr('registrationDate', c.on)) +
          line('Objet', plain(c.aimLat)) +
          line('Siège', plain(c.seat.lat)) +
          line('Capital', `${d.sum('capital', c.capital)} dirhams`) +
          line('Effectif des membres', field('members', c.members)) +
          line('Représentée par son président', field('presidentLat', fullLat(c.head))),
        'border:1px solid #666;padding:12px 24px',
      ) +
      d.sign('fr', 'Le secrétaire-greffier', c.court[1]),
  );
});

/** Statutes in Arabic, article by article. */
const articles = form('statutes-articles', 'coop-statutes', (d) => {
  const c = coopOf(d);
  let n = 0;
  const article = (html: string): string => `<p style="margin-top:9px"><b>المادة ${++n} :</b> ${html}</p>`;
  return d.page(
    'coop-statutes',
    d.title('النظام الأساسي') +
      inAr(
        `<div class="c" style="font-size:1.25em">تعاونية ${field('coopNameAr', c.ar)}</div>${article(`تأسست بين الموقعين أسفله تعاونية خاضعة للقانون رقم ${plain('112.12')} ولهذا النظام.`)}${article(`غرض التعاونية هو ${plain(c.aimAr)}.`)}${article(`يوجد مقر التعاونية بـ ${field('seatAr', c.seat.ar)}، ويمكن نقله بقرار من الجمع العام.`)}${article(`مدة التعاونية ${plain('99')} سنة.`)}${article(`يبلغ رأسمال التعاونية ${d.sum('capital', c.capital)} درهم، مقسم إلى حصص قيمة كل واحدة منها ${d.sum('share', c.share)} درهم، مكتتبة بكاملها.`)}${article(`يبلغ عدد الأعضاء المؤسسين ${field('members', c.members)} عضوا، ولا يمكن أن يقل عن ${plain('5')}.`)}${article(`ينعقد الجمع العام العادي داخل أجل ${plain('6')} أشهر من اختتام السنة المالية، ولكل عضو صوت واحد.`)}${article('يسير التعاونية مسير أو عدة مسيرين ينتخبهم الجمع العام.')}`,
        'line-height:1.85',
      ) +
      d.sign('ar', `عن الأعضاء، ${plain(fullAr(c.head))}`, c.court[1]),
  );
});

/** French statutes, a title to each part. */
const titres = form('statutes-titres', 'coop-statutes', (d) => {
  const c = coopOf(d);
  const part = (name: string, html: string): string =>
    `<div style="margin-top:12px"><div style="font-weight:700;font-variant:small-caps">${name}</div><p style="text-align:justify">${html}</p></div>`;
  return d.page(
    'coop-statutes',
    inFr(
      `<div class="c"><div style="font-size:1.4em;font-weight:700">STATUTS</div>Coopérative « ${field('coopNameLat', c.lat)} »</div>
       ${part('Titre I – Constitution', `Il est formé entre les souscripteurs une coopérative régie par la loi n° ${plain('112-12')}, ayant pour objet ${plain(c.aimLat)}.`)}
       ${part('Titre II – Siège', `Le siège social est fixé à : ${field('seatLat', c.seat.lat)}.`)}
       ${part('Titre III – Membres', `La coopérative compte à sa constitution ${field('members', c.members)} coopérateurs. Tout nouveau membre est agréé par l'assemblée générale.`)}
       ${part('Titre IV – Capital', `Le capital social s'élève à ${d.sum('capital', c.capital)} DH. La valeur nominale de la part est de ${d.sum('share', c.share)} DH, libérée du quart au moins à la souscription.`)}
       ${part('Titre V – Administration', `Elle est gérée par ${plain(fullLat(c.head))}, élu(e) pour trois ans.`)}
       ${part('Titre VI – Exercice', "L'exercice social commence le premier janvier et finit le trente et un décembre.")}`,
    ) + d.sign('fr', 'Le président', c.court[1]),
    { padding: '56px 76px' },
  );
});

/** A cover sheet of statutes: a summary in a table, Arabic labels, both names. */
const summary = form('statutes-summary', 'coop-statutes', (d) => {
  const c = coopOf(d);
  const row = (label: string, value: string): string =>
    `<tr><td style="width:38%">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'coop-statutes',
    d.head([], ['تعاونية', field('coopNameAr', c.ar)]) +
      inFr(`Coopérative ${field('coopNameLat', c.lat)}`, 'text-align:center;margin-top:8px') +
      d.title('القانون الأساسي للتعاونية') +
      `<table class="grid" dir="rtl" lang="ar">${row('المقر الاجتماعي', field('seatAr', c.seat.ar))}${row('الغرض', plain(c.aimAr))}${row('رأس المال', `${d.sum('capital', c.capital)} درهم`)}${row('قيمة الحصة الواحدة', `${d.sum('share', c.share)} درهم`)}${row('عدد المتعاونين', field('members', c.members))}${row('المدة', plain('99 سنة'))}</table>` +
      inAr(
        `<p style="margin-top:14px;text-align:justify">صادق الجمع العام التأسيسي المنعقد بتاريخ ${d.plainAr(c.on)} على هذا القانون الأساسي الموضوع طبقا للمادة ${plain('5')} من القانون ${plain('112.12')}، ويلتزم كل عضو باحترام مقتضياته.</p>`,
      ) +
      d.sign('ar', 'رئيس الجلسة', c.court[1]),
    { css: '.grid td { padding: 8px 12px; }' },
  );
});

const firms = [
  ['أطلس بناء', 'ATLAS BINAE SARL AU'],
  ['ريف تجهيز', 'RIF TAJHIZ SARL'],
  ['نور النسيج', 'NOUR NASSIJ SARL AU'],
  ['مخبزة الواحة', 'BOULANGERIE AL WAHA SARL'],
  ['سهل النقل', 'SAHL TRANSPORT SARL'],
] as const;

function firmOf(d: Desk) {
  const [ar, lat] = d.pick(firms);
  return {
    ar,
    lat,
    number: d.digits(d.number(3, 6)),
    court: d.town(),
    ice: ice(d.chance),
    on: d.between(2008, 2025),
    manager: d.anyone(1955, 1996),
    seat: d.home(),
  };
}

/** Form "modèle J" in French with both names of the firm. */
const modelJ = form('trade-model', 'trade-register', (d) => {
  const f = firmOf(d);
  const row = (n: string, label: string, value: string): string =>
    `<tr><td class="c" style="width:36px">${n}</td><td style="width:45%">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'trade-register',
    d.head(
      ['Royaume du Maroc', `Tribunal de commerce`, `Greffe de ${plain(f.court[1])}`],
      ['المملكة المغربية', `المحكمة التجارية ${inTown('courtAr', f.court[0])}`],
    ) +
      d.title('السجل التجاري', 'Registre de commerce — Modèle J') +
      `<table class="grid" lang="fr">${row('1', "N° d'inscription au registre analytique", field('tradeNumber', f.number))}${row('2', "Date d'immatriculation", d.fr('registrationDate', f.on))}${row('3', 'Dénomination sociale', `${field('firmNameLat', f.lat)}<br>${arab(field('firmNameAr', f.ar))}`)}${row('4', 'Siège social', plain(f.seat.lat))}${row('5', 'Capital', `${d.plainSum(10_000 * d.number(1, 20))} DH`)}${row('6', 'Gérant', field('managerLat', fullLat(f.manager)))}${row('7', "Identifiant commun de l'entreprise", field('ice', f.ice))}</table>` +
      inFr(
        `Certifié conforme aux mentions du registre, le ${d.plainFr(d.between(2025, 2026))}`,
        'margin-top:12px;font-size:.9em',
      ) +
      d.sign('fr', 'Le greffier en chef', f.court[1]),
    { css: '.grid td { padding: 7px 9px; }' },
  );
});

/** A certificate in Arabic, the firm's name in both scripts within the sentence. */
const inscribed = form('trade-inscribed', 'trade-register', (d) => {
  const f = firmOf(d);
  return d.page(
    'trade-register',
    d.head([], ['المملكة المغربية', 'وزارة العدل', `المحكمة الابتدائية ${inTown('courtAr', f.court[0])}`]) +
      d.title('شهادة التقييد في السجل التجاري') +
      inAr(
        `<p style="line-height:2.1;text-align:justify">يشهد كاتب الضبط المكلف بالسجل التجاري أن الشركة المسماة « ${field('firmNameAr', f.ar)} » وبالفرنسية ${french(field('firmNameLat', f.lat))} مقيدة بهذا السجل تحت رقم ${field('tradeNumber', f.number)} منذ ${d.ar('registrationDate', f.on)}، ورقم تعريفها الموحد للمقاولة (ICE) هو ${field('ice', f.ice)}، ومسيرها ${french(field('managerLat', fullLat(f.manager)))} ومقرها ${plain(f.seat.ar)}.</p>
         <p style="margin-top:14px">حرر بتاريخ ${d.plainAr(d.between(2025, 2026))}.</p>`,
      ) +
      d.sign('ar', 'كاتب الضبط', f.court[1]),
  );
});

/** The extract the State's business portal prints. */
const portal = form('trade-portal', 'trade-register', (d) => {
  const f = firmOf(d);
  const item = (label: string, value: string): string =>
    `<div style="padding:7px 0;border-bottom:1px solid #ddd"><div style="font-size:.75em;color:#667">${label}</div><div>${value}</div></div>`;
  return d.page(
    'trade-register',
    `<div class="row" style="align-items:center">${french('EXTRAIT DU REGISTRE DU COMMERCE', 'font-size:1.2em;font-weight:700')}${d.code(64)}</div><div lang="fr" style="display:grid;grid-template-columns:1fr 1fr;gap:0 34px;margin-top:14px">
     ${item('Raison sociale', field('firmNameLat', f.lat))}${item('RC', `${field('tradeNumber', f.number)} (${plain(f.court[1])})`)}${item('ICE', field('ice', f.ice))}${item('Immatriculation', d.fr('registrationDate', f.on))}${item('Représentant légal', field('managerLat', fullLat(f.manager)))}${item('Forme', plain('Société à responsabilité limitée'))}${item('Adresse', plain(f.seat.lat))}${item('Activité', plain('Négoce et services'))}</div>` +
      inAr(`المحكمة المختصة : ${field('courtAr', f.court[0])}`, 'margin-top:12px') +
      inFr(
        `Document généré électroniquement le ${d.plainFr('2026-02-11')}`,
        'font-size:.8em;color:#555;margin-top:20px',
      ) +
      '<p style="height:1px"></p>',
  );
});

export const firmForms = [certified, extract, entered, articles, titres, summary, modelJ, inscribed, portal];
