/** Attestations of kinship and of one person under two names, of the fifth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { household, person } from '../folk.ts';
import { actAr } from './births.ts';
import { arab, type Desk, form, french, inAr, inFr } from './desk.ts';

const inTownLine = (town: string): string => plain(`ب${town}`);

function kinOf(d: Desk) {
  const { father, mother, children } = household(d.chance, 1);
  const child = children[0]!;
  return {
    child,
    father,
    mother,
    town: d.town(),
    province: d.town(),
    issued: d.between(2018, 2026),
    sex: <T>(male: T, female: T): T => bySex(child, male, female),
  };
}

const authority = (k: { province: readonly string[]; town: readonly string[] }): readonly string[] => [
  'المملكة المغربية',
  'وزارة الداخلية',
  `عمالة إقليم ${plain(k.province[0]!)}`,
  `قيادة ${plain(k.town[0]!)}`,
];

/** The caïd's sentence on the moqaddem's enquiry. */
const enquiry = form('kin-enquiry', 'kinship-attestation', (d) => {
  const k = kinOf(d);
  const { child, sex } = k;
  return d.page(
    'kinship-attestation',
    d.head([], authority(k)) +
      d.title('شهادة القرابة') +
      inAr(
        `<p style="text-align:justify;line-height:2.1">يشهد قائد قيادة ${plain(k.town[0])} الموقع أسفله، بناء على البحث الذي أجراه عون السلطة المحلية، أن ${sex('السيد', 'السيدة')} ${field('applicantNameAr', fullAr(child))} (${french(field('applicantNameLat', fullLat(child)))}) ${sex('المولود', 'المولودة')} في ${d.ar('birthDate', child.birth)} ${plain(`ب${child.placeAr}`)}، من ${sex('والده', 'والدها')} ${field('fatherAr', k.father.chainAr)} و${sex('والدته', 'والدتها')} ${field('motherAr', k.mother.chainAr)}، رسم ${sex('ولادته', 'ولادتها')} عدد ${actAr('actNumber', child.act)}، ${sex('الحامل', 'الحاملة')} للبطاقة الوطنية ${field('cin', child.cin)}، ${sex('هو', 'هي')} ${field('relationAr', sex('ابن', 'ابنة'))} ${plain(d.pick(['المقاوم', 'عضو جيش التحرير', 'السيد']))} ${field('relativeNameAr', fullAr(k.father))} المزداد سنة ${plain(k.father.birth.slice(0, 4))}.</p>
         <p style="margin-top:14px">وسلمت هذه الشهادة بطلب من ${sex('المعني', 'المعنية')} بالأمر لتكوين ملف الاستفادة، في ${d.ar('issueDate', k.issued)}.</p>`,
      ) +
      d.sign('ar', 'القائد', k.town[1]),
  );
});

/** A commune's printed form in three boxes: who asks, whose kin, what tie. */
const boxes = form('kin-boxes', 'kinship-attestation', (d) => {
  const k = kinOf(d);
  const { child, sex } = k;
  const box = (title: string, lines: readonly string[]): string =>
    `<fieldset style="border:1px solid #555;padding:8px 16px;margin-top:14px"><legend style="padding:0 8px;font-weight:700">${title}</legend>${lines.map((line) => `<p style="margin:4px 0">${line}</p>`).join('')}</fieldset>`;
  return d.page(
    'kinship-attestation',
    d.head(
      ['ROYAUME DU MAROC', `Annexe administrative ${plain(k.town[1])}`],
      ['المملكة المغربية', `الملحقة الإدارية ${plain(k.town[0])}`],
    ) +
      d.title('شهادة إدارية بالقرابة العائلية', 'Attestation de parenté') +
      inAr(
        box('الطرف الأول (صاحب الطلب)', [
          `الاسم الكامل : ${field('applicantNameAr', fullAr(child))}`,
          `بطاقة التعريف رقم : ${field('cin', child.cin)} &nbsp;&nbsp; مزداد(ة) في : ${d.ar('birthDate', child.birth)}`,
          `اسم الأب : ${field('fatherAr', k.father.chainAr)} &nbsp;&nbsp; اسم الأم : ${field('motherAr', k.mother.chainAr)}`,
        ]) +
          box('الطرف الثاني', [
            `الاسم الكامل : ${field('relativeNameAr', fullAr(k.father))}`,
            `مزداد سنة : ${plain(k.father.birth.slice(0, 4))} ${plain(`ب${k.father.placeAr}`)}`,
          ]) +
          box('صلة القرابة', [
            `الطرف الأول بالنسبة للطرف الثاني : ${field('relationAr', sex('ابن', 'بنت'))}`,
            `المستند : رسم الولادة رقم ${field('actNumber', child.act)}`,
          ]) +
          `<p style="margin-top:14px">حرر ${plain(`ب${k.town[0]}`)} بتاريخ ${d.ar('issueDate', k.issued)}</p>`,
      ) +
      d.sign('ar', 'رئيس الملحقة الإدارية', k.town[1]),
  );
});

/** The tie of a brother or a sister, asked for a second member of the family. */
const siblings = form('kin-siblings', 'kinship-attestation', (d) => {
  const k = kinOf(d);
  const { child, sex } = k;
  const other = person(d.chance, d.pick(['M', 'F']), [1950, 1978], k.father);
  const row = (label: string, value: string): string =>
    `<tr><td style="width:210px">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'kinship-attestation',
    d.head([], authority(k)) +
      d.title(d.pick(['شهادة قرابة', 'إشهاد بالقرابة'])) +
      inAr(
        `<p style="margin-bottom:10px">تشهد السلطة المحلية أن الشخص المبينة هويته :</p><table>
        ${row('الاسم الشخصي والعائلي', field('applicantNameAr', fullAr(child)))}${row('رقم ب.ت.و.إ', field('cin', child.cin))}${row('تاريخ الميلاد', d.ar('birthDate', child.birth))}${row('عقد الولادة', field('actNumber', child.act))}
        ${row('من أبويه', `${field('fatherAr', fullAr(k.father))} و ${field('motherAr', fullAr(k.mother))}`)}${row('درجة قرابته', field('relationAr', sex('أخ', 'أخت')))}${row('لـ', field('relativeNameAr', fullAr(other)))}</table>
        <p style="margin-top:16px">وقد أعطيت له هذه الشهادة ${inTownLine(k.town[0])} يوم ${d.ar('issueDate', k.issued)} لما يراه صالحا.</p>`,
      ) +
      d.sign('ar', 'خليفة القائد', k.town[1]),
    { css: 'table td { padding: 7px 6px; border-bottom: 1px solid #bbb; }' },
  );
});

/** One person of two names: how the second came about. */
function namesOf(d: Desk) {
  const p = d.anyone(1950, 1990);
  const { familyAr, familyLat } = d.man();
  const second = d.pick([
    { ar: p.chainAr, lat: p.chainLat },
    { ar: `${p.givenAr} ${familyAr}`, lat: `${p.givenLat} ${familyLat}` },
  ]);
  return { p, second, town: d.town(), province: d.town(), issued: d.between(2018, 2026) };
}

/** Arabic prose. */
const same = form('names-same', 'concordance', (d) => {
  const x = namesOf(d);
  const sex = <T>(male: T, female: T): T => bySex(x.p, male, female);
  return d.page(
    'concordance',
    d.head([], authority(x)) +
      d.title('شهادة المطابقة') +
      inAr(
        `<p style="text-align:justify;line-height:2.1">نحن باشا مدينة ${plain(x.town[0])}، بعد الاطلاع على الوثائق المدلى بها، نشهد أن ${sex('المدعو', 'المدعوة')} ${field('firstNameAr', fullAr(x.p))} كما هو مدون ببطاقة التعريف الوطنية رقم ${field('cin', x.p.cin)} و${sex('المدعو', 'المدعوة')} ${field('secondNameAr', x.second.ar)} كما ورد في ${plain(d.pick(['بطاقة المقاوم', 'رسم الإراثة', 'عقد الزواج']))} اسمان لشخص واحد.</p>
         <p style="margin-top:14px">وبه وجب الإعلام، ${plain(x.town[0])} في ${d.ar('issueDate', x.issued)}.</p>`,
      ) +
      d.sign('ar', 'الباشا', x.town[1]),
  );
});

/** Two tongues, a table of two rows. */
const twoRows = form('names-rows', 'concordance', (d) => {
  const x = namesOf(d);
  const cell = (html: string): string => `<td class="c">${html}</td>`;
  return d.page(
    'concordance',
    d.head(
      ['Royaume du Maroc', `Cercle de ${plain(x.town[1])}`],
      ['المملكة المغربية', `دائرة ${plain(x.town[0])}`],
    ) +
      d.title('شهادة تطابق الأسماء', 'Certificat de concordance de noms') +
      inFr(
        `L'autorité locale certifie que les deux noms ci-dessous désignent la même personne, titulaire de la CNIE n° ${field('cin', x.p.cin)} :`,
      ) +
      `<table class="grid" style="margin:14px 0"><tr><th></th><th lang="fr">En caractères latins</th><th lang="ar">بالعربية</th></tr>
       <tr><td lang="fr">1er nom</td>${cell(field('firstNameLat', fullLat(x.p)))}${cell(arab(field('firstNameAr', fullAr(x.p))))}</tr>
       <tr><td lang="fr">2e nom</td>${cell(field('secondNameLat', x.second.lat))}${cell(arab(field('secondNameAr', x.second.ar)))}</tr></table>` +
      inFr(`Délivré à ${plain(x.town[1])}, le ${d.fr('issueDate', x.issued)}`) +
      d.sign('fr', 'Le Chef de cercle', x.town[1]),
    { css: '.grid td, .grid th { padding: 9px; }' },
  );
});

/** A sworn statement before the commune. */
const sworn = form('names-sworn', 'concordance', (d) => {
  const x = namesOf(d);
  const sex = <T>(male: T, female: T): T => bySex(x.p, male, female);
  return d.page(
    'concordance',
    inAr(
      `<div class="row"><span>جماعة ${plain(x.town[0])}</span><span>في : ${d.ar('issueDate', x.issued)}</span></div>`,
    ) +
      d.title(d.pick(['إشهاد بتطابق هوية', 'شهادة عدم الاختلاف في الهوية'])) +
      inAr(
        `<p>الاسم الأول : ${d.dots(field('firstNameAr', fullAr(x.p)), 240)}</p><p style="margin-top:8px">حسب : ${plain('البطاقة الوطنية')} ${d.dots(field('cin', x.p.cin), 110)}</p>
         <p style="margin-top:16px">الاسم الثاني : ${d.dots(field('secondNameAr', x.second.ar), 240)}</p><p style="margin-top:8px">حسب : ${plain(d.pick(['الدفتر العائلي', 'شهادة المقاومة', 'رسم عدلي']))}</p>
         <p style="margin-top:18px">نشهد أن حامل الاسمين أعلاه شخص واحد لا غير، وهو ${sex('مزداد', 'مزدادة')} ${inTownLine(x.p.placeAr)} سنة ${plain(x.p.birth.slice(0, 4))}.</p>`,
      ) +
      d.sign('ar', 'عن رئيس المجلس', x.town[1]),
    { width: 794, height: 620 },
  );
});

export const kinForms = [enquiry, boxes, siblings, same, twoRows, sworn];
