/** What authorities attest of work and home, by the fifth hand, and what applicants swear of it. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { arab, type Desk, form, french, inAr, inFr } from './desk.ts';

function askerOf(d: Desk) {
  const p = d.anyone();
  return {
    p,
    home: d.home(),
    town: d.town(),
    issued: d.between(2019, 2026),
    sex: <T>(male: T, female: T): T => bySex(p, male, female),
  };
}

const wilaya = (town: string): readonly string[] => [
  'المملكة المغربية',
  'وزارة الداخلية',
  `باشوية ${plain(town)}`,
];

/** The applicant swears, in the first person, on a sheet with his signature to the left. */
const oath = form('work-oath', 'non-employment', (d) => {
  const a = askerOf(d);
  return d.page(
    'non-employment',
    d.title('تصريح بالشرف', d.maybe(0.4) ? 'Déclaration sur l’honneur'.replace('’', "'") : '') +
      inAr(
        `<p style="margin:10px 0">أنا ${a.sex('الموقع', 'الموقعة')} أسفله :</p>
         <p style="margin:10px 0">الاسم والنسب : ${d.dots(field('nameAr', fullAr(a.p)), 300)}</p>
         <p style="margin:10px 0">${a.sex('المزداد', 'المزدادة')} في ${d.dots(d.plainAr(a.p.birth), 160)} ${plain(`ب${a.p.placeAr}`)}</p>
         <p style="margin:10px 0">رقم البطاقة الوطنية : ${d.dots(field('cin', a.p.cin), 160)}</p>
         <p style="margin:10px 0">${a.sex('الساكن', 'الساكنة')} بـ : ${d.dots(field('addressAr', a.home.ar), 380)}</p>
         <p style="margin:16px 0;line-height:2;text-align:justify">أصرح بشرفي أنني لا أمارس أية مهنة أو عمل يدر دخلا ماديا سواء بالقطاع العمومي أو الشبه العمومي أو الخاص، وأتحمل كامل المسؤولية في حالة ثبوت عكس ذلك.</p>
         <p>وحرر ${plain(`ب${a.town[0]}`)} في : ${d.dots(d.ar('issueDate', a.issued), 150)}</p>`,
      ) +
      d.sign('ar', 'توقيع المصرح(ة)', a.town[1]),
    { padding: '90px 80px' },
  );
});

/** The pacha attests, Arabic, as the last of several "whereas". */
const attested = form('work-attested', 'non-employment', (d) => {
  const a = askerOf(d);
  return d.page(
    'non-employment',
    d.head([], wilaya(a.town[0])) +
      inAr(`عدد : ${plain(`${d.figures(10, 990)}/ش إ`)}`, 'margin-top:6px') +
      d.title(d.pick(['شهادة عدم العمل', 'شهادة إدارية بعدم مزاولة أي عمل'])) +
      inAr(
        `<p style="line-height:2.1;text-align:justify">بناء على الطلب المقدم في الموضوع، وعلى محضر البحث المنجز من طرف أعوان السلطة،</p>
         <p style="line-height:2.1;text-align:justify">يشهد باشا مدينة ${plain(a.town[0])} أن ${a.sex('المسمى', 'المسماة')} ${field('nameAr', fullAr(a.p))}، ${a.sex('صاحب', 'صاحبة')} بطاقة التعريف ${field('cin', a.p.cin)}، ${a.sex('القاطن', 'القاطنة')} حاليا بـ ${field('addressAr', a.home.ar)}، لا ${a.sex('يزاول', 'تزاول')} أي عمل قار ${a.sex('وليس له', 'وليس لها')} أي دخل معروف.</p>
         <p style="margin-top:16px">سلمت لغرض إداري بتاريخ ${d.ar('issueDate', a.issued)}.</p>`,
      ) +
      d.sign('ar', 'عن الباشا وبأمر منه', a.town[1]),
  );
});

/** French and short, as asked for by a bank or an agency. */
const jobless = form('work-french', 'non-employment', (d) => {
  const a = askerOf(d);
  return d.page(
    'non-employment',
    d.head(
      [
        'ROYAUME DU MAROC',
        "MINISTÈRE DE L'INTÉRIEUR",
        `Province de ${plain(d.town()[1])}`,
        `Caïdat ${plain(a.town[1])}`,
      ],
      [],
    ) +
      d.title('', d.pick(['ATTESTATION DE NON-EMPLOI', 'ATTESTATION DE NON ACTIVITÉ'])) +
      inFr(
        `<p style="line-height:2;text-align:justify">Le Caïd, chef de la circonscription de ${plain(a.town[1])}, atteste après enquête que ${a.sex('M.', 'Mme')} ${field('nameLat', fullLat(a.p))}, ${a.sex('né', 'née')} le ${d.plainFr(a.p.birth)} à ${plain(a.p.placeLat)}, porteur de la C.N.I.E. ${field('cin', a.p.cin)}, demeurant ${field('addressLat', a.home.lat)}, n'exerce à ce jour aucune activité rémunérée, ni dans le secteur public ni dans le secteur privé.</p>
         <p style="margin-top:18px">${plain(a.town[1])}, le ${d.fr('issueDate', a.issued)}</p>`,
      ) +
      d.sign('fr', 'LE CAÏD', a.town[1]),
  );
});

/** The police district's bilingual form of residence: French at the left, Arabic at the right, values between. */
const district = form('home-district', 'residence', (d) => {
  const a = askerOf(d);
  const line = (fr: string, value: string, ar: string): string =>
    `<tr><td lang="fr" style="width:165px;font-size:.85em">${fr}</td><td class="c">${value}</td><td lang="ar" dir="rtl" style="width:165px">${ar}</td></tr>`;
  return d.page(
    'residence',
    d.head(
      ['Royaume du Maroc', 'Sûreté Nationale', `Arrondissement de police ${plain(a.town[1])}`],
      ['المملكة المغربية', 'المديرية العامة للأمن الوطني', `دائرة الشرطة ${plain(a.town[0])}`],
    ) +
      d.title('شهادة السكنى', 'Certificat de résidence') +
      `<table>${line('Nom et prénom', french(field('nameLat', fullLat(a.p))), 'الاسم الكامل')}${line('', arab(field('nameAr', fullAr(a.p))), '')}${line('Date de naissance', d.fr('birthDate', a.p.birth), 'تاريخ الازدياد')}${line('Lieu', arab(plain(a.p.placeAr)), 'مكان الازدياد')}${line('CNIE n°', field('cin', a.p.cin), 'رقم البطاقة الوطنية')}${line('Profession', arab(plain('بدون')), 'المهنة')}${line('Adresse actuelle', french(field('addressLat', a.home.lat)), 'العنوان الحالي')}${line('', arab(field('addressAr', a.home.ar)), '')}${line('Réside depuis', plain(d.figures(1985, 2017)), 'يسكن منذ')}</table>` +
      `<div class="row" style="margin-top:16px">${french(`Le ${d.fr('issueDate', a.issued)}`)}${arab('صالحة لمدة ثلاثة أشهر')}</div>` +
      d.sign('fr', 'Le chef du district', a.town[1]),
    { css: 'table td { padding: 5px 8px; border-bottom: 1px dashed #aaa; }' },
  );
});

/** The moqaddem's half sheet in Arabic. */
const half = form('home-half', 'residence', (d) => {
  const a = askerOf(d);
  return d.page(
    'residence',
    inAr(
      `<div class="row"><span>قيادة ${plain(a.town[0])}</span><span>رقم ${plain(d.figures(11, 2400))}</span></div>`,
      'border-bottom:1px solid #444',
    ) +
      d.title(d.pick(['شهادة السكنى', 'شهادة الإقامة'])) +
      inAr(
        `<p style="line-height:2.05;text-align:justify">بناء على شهادة المقدم، نشهد أن ${a.sex('السيد', 'السيدة')} ${field('nameAr', fullAr(a.p))} ${a.sex('المولود', 'المولودة')} بتاريخ ${d.ar('birthDate', a.p.birth)} والبطاقة الوطنية رقم ${field('cin', a.p.cin)} ${a.sex('يقيم', 'تقيم')} منذ أكثر من ${plain(d.pick(['ستة أشهر', 'سنة', 'خمس سنوات']))} بالعنوان التالي : ${field('addressAr', a.home.ar)}.</p>
         <p style="margin-top:10px">سلمت في ${d.ar('issueDate', a.issued)}</p>`,
      ) +
      d.sign('ar', 'القائد', a.town[1]),
    { width: 794, height: 600, padding: '44px 60px' },
  );
});

/** French prose, typed by an annexe. */
const annexe = form('home-annexe', 'residence', (d) => {
  const a = askerOf(d);
  return d.page(
    'residence',
    d.head(
      [
        'Royaume du Maroc',
        `Préfecture de ${plain(d.town()[1])}`,
        `Annexe administrative de ${plain(a.town[1])}`,
      ],
      [],
    ) +
      d.title('', 'ATTESTATION DE RÉSIDENCE') +
      inFr(
        `<p>Nom : ${field('nameLat', fullLat(a.p))}</p><p style="margin-top:8px">${a.sex('Né', 'Née')} le : ${d.fr('birthDate', a.p.birth)}</p><p style="margin-top:8px">Carte nationale : ${field('cin', a.p.cin)}</p>
         <p style="margin-top:16px;line-height:1.9">${a.sex("L'intéressé habite", "L'intéressée habite")} effectivement au ${field('addressLat', a.home.lat)}, selon l'enquête de l'agent d'autorité.</p>
         <p style="margin-top:16px">En foi de quoi la présente est délivrée le ${d.fr('issueDate', a.issued)} pour servir et valoir ce que de droit.</p>`,
      ) +
      d.sign('fr', "Le chef d'annexe", a.town[1]),
  );
});

export const authorityForms = [oath, attested, jobless, district, half, annexe];
