/** Papers that come by mistake, of the fifth hand: nothing in them is asked for. */
import { fullAr, fullLat } from '../../person.ts';
import { plain } from '../../sheet.ts';
import { form, inAr, inFr } from './desk.ts';

/** Asked for often, and of no use here. */
const alive = form('stray-alive', 'other', (d) => {
  const [p, [town, lat]] = [d.man(), d.town()];
  return d.page(
    'other',
    d.head([], ['المملكة المغربية', 'وزارة الداخلية', `جماعة ${plain(town)}`]) +
      d.title('شهادة الحياة') +
      inAr(
        `<p style="line-height:2.1">يشهد رئيس المجلس الجماعي أن السيد ${plain(fullAr(p))}، الحامل للبطاقة الوطنية ${plain(p.cin)}، على قيد الحياة لمثوله أمامنا اليوم ${d.plainAr(d.between(2022, 2026))}.</p>`,
      ) +
      d.sign('ar', 'عن الرئيس', lat),
  );
});

/** A bill of water and light. */
const bill = form('stray-bill', 'other', (d) => {
  const p = d.anyone();
  const line = (label: string, value: string): string =>
    `<div class="row" style="border-bottom:1px dotted #888"><span>${label}</span><span>${plain(value)}</span></div>`;
  return d.page(
    'other',
    inFr(
      `<div style="font-size:1.3em;font-weight:700">Régie autonome de distribution d'eau et d'électricité</div><div style="margin:14px 0">${plain(fullLat(p))}<br>${plain(d.home().lat)}</div>
       ${line('N° de contrat', d.digits(9))}${line('Période', `${d.figures(1, 12)}/${d.figures(2021, 2025)}`)}${line('Ancien index', d.digits(5))}${line('Nouvel index', d.digits(5))}${line('Consommation (kWh)', d.figures(40, 320))}${line('Taxe audiovisuelle', '20,00')}${line('Net à payer (DH)', `${d.figures(90, 480)},${d.digits(2)}`)}
       <p style="margin-top:20px">À régler avant le ${d.plainFr(d.between(2021, 2026))}</p>`,
    ),
  );
});

/** A course's certificate. */
const course = form('stray-course', 'other', (d) => {
  const p = d.anyone();
  return d.page(
    'other',
    `<div style="border:6px double #7a5c1e;padding:40px 46px">${d.title('شهادة تكوين', 'Attestation de formation')}${inFr(
      `<p class="c">Le centre de qualification professionnelle de ${plain(d.town()[1])} atteste que</p><p class="c" style="font-size:1.4em;margin:14px 0">${plain(fullLat(p))}</p><p class="c">a suivi avec assiduité la formation « ${plain(d.pick(['Gestion de la petite entreprise', 'Apiculture', 'Coupe et couture']))} » d'une durée de ${plain(d.figures(20, 240))} heures.</p><p style="margin-top:22px">Le ${d.plainFr(d.between(2015, 2025))}</p>`,
    )}${d.sign('fr', 'Le directeur du centre', 'Centre')}</div>`,
    { width: 1123, height: 794 },
  );
});

/** A lease of a shop. */
const lease = form('stray-lease', 'other', (d) => {
  const [owner, tenant] = [d.man(), d.anyone()];
  return d.page(
    'other',
    d.title('عقد كراء محل تجاري') +
      inAr(
        `<p style="line-height:2.05;text-align:justify">بين السيد ${plain(fullAr(owner))} بصفته مكريا من جهة، و${plain(fullAr(tenant))} بصفته مكتريا من جهة أخرى، اتفق الطرفان على كراء المحل الكائن بـ ${plain(d.home().ar)} لمدة ${plain(d.figures(1, 5))} سنوات بسومة شهرية قدرها ${d.plainSum(100 * d.number(8, 40))} درهم، تؤدى عند بداية كل شهر.</p><p style="margin-top:16px">حرر في ${d.plainAr(d.between(2018, 2026))}</p>`,
      ) +
      d.sign('ar', 'المكري &nbsp;&nbsp;&nbsp;&nbsp; المكتري', 'Légalisation'),
  );
});

export const strayForms = [alive, bill, course, lease];
