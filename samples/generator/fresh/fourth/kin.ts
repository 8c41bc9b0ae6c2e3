/** Attestations of kinship and of one person's two names, of the fourth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { household, person } from '../folk.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

const office = (d: Desk): readonly [string[], string[], string] => {
  const [ar, lat] = d.place();
  const [provinceAr, provinceLat] = d.place();
  return [
    ['Royaume du Maroc', `Province de ${plain(provinceLat)}`, `Annexe administrative ${plain(lat)}`],
    ['المملكة المغربية', `إقليم ${plain(provinceAr)}`, `الملحقة الإدارية ${plain(ar)}`],
    lat,
  ];
};

/** The caïd's paper point by point, the member named last with his own card. */
const points = form('kinship-points', 'kinship-attestation', (d) => {
  const { father, mother, children } = household(d.chance, 1);
  const child = children[0]!;
  const sex = <T>(male: T, female: T): T => bySex(child, male, female);
  const [french, arabic, place] = office(d);
  const point = (html: string): string =>
    `<li style="margin:8px 0;list-style:'◂ ';padding-right:6px">${html}</li>`;
  return d.page(
    'kinship-attestation',
    d.head(french, arabic) +
      d.title(d.pick(['شهادة القرابة', 'شهادة إدارية تثبت القرابة'])) +
      inAr(
        `<p>رقم : ${plain(`${d.digits(3)}/ق.ع/${d.number(19, 26)}`)}</p><p style="margin-top:8px">نحن ${d.pick(['قائد', 'رئيس'])} الملحقة الإدارية، وبعد الاطلاع على الدفتر العائلي وعلى تقرير عون السلطة ${plain(fullAr(d.someone('M')))}، نشهد بما يلي :</p>
         <ul style="padding-right:26px;margin:8px 0">
         ${point(`صاحب الطلب : ${field('applicantNameAr', fullAr(child))}، ${sex('حامل', 'حاملة')} بطاقة التعريف ${field('cin', child.cin)}`)}
         ${point(`${sex('رأى النور', 'رأت النور')} في ${d.dayAr('birthDate', child.birth)} ${plain(`ب${child.placeAr}`)}، حسب الرسم ${field('actNumber', child.act)} من سجلات الولادة`)}
         ${point(`${sex('أبواه', 'أبواها')} : ${field('fatherAr', father.chainAr)} و${field('motherAr', mother.chainAr)}`)}
         ${point(`درجة القرابة التي ${sex('تجمعه', 'تجمعها')} ${plain(d.pick(['بالمقاوم', 'بعضو جيش التحرير', 'بالسيد']))} ${field('relativeNameAr', fullAr(father))} ${plain(`المزداد سنة ${father.birth.slice(0, 4)}`)} هي : ${field('relationAr', sex('ابن', 'بنت'))} ${d.pick([sex('شرعي', 'شرعية'), 'من صلبه'])}`)}
         </ul><p>وقد أنجزت هذه الشهادة لتضم إلى ملف ${plain(d.pick(['التشغيل الذاتي', 'الإعانة المالية']))} لدى المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير.</p>
         <p style="margin-top:10px">${d.pick(['في', 'وحرر في'])} ${d.dayAr('issueDate', d.between(2019, 2026))}</p>`,
        'line-height:1.9',
      ) +
      d.sign('ar', 'القائد', place),
  );
});

/** A bilingual grid of two columns: who asks, and to whom he is kin. */
const columns = form('kinship-columns', 'kinship-attestation', (d) => {
  const { father, mother, children } = household(d.chance, 1);
  const child = children[0]!;
  const [french, arabic, place] = office(d);
  const small = (ar: string, fr: string): string =>
    `<div style="display:flex;justify-content:space-between;font-size:.72em;color:#555;line-height:1.3"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  const box = (ar: string, fr: string, value: string): string =>
    `<div style="border-bottom:1px solid #99a;padding:5px 10px">${small(ar, fr)}<div lang="ar" dir="rtl">${value}</div></div>`;
  const grid = `<div style="display:flex;flex-direction:row-reverse;border:1.5px solid #445"><div style="flex:1.1;border-left:1px solid #445">
    <div class="c" style="background:#edf0f5">الطالب — Demandeur</div>
    ${box('الاسم والنسب', 'Nom complet', field('applicantNameAr', fullAr(child)))}
    <div lang="fr" style="padding:0 10px 4px;border-bottom:1px solid #99a">${field('applicantNameLat', fullLat(child))}</div>
    ${box('ولد(ت) بتاريخ', 'Né(e) le', d.dayAr('birthDate', child.birth))}
    ${box('والده(ها)', 'Père', field('fatherAr', father.chainAr))}${box('أمه(ها)', 'Mère', field('motherAr', mother.chainAr))}
    ${box('البطاقة الوطنية', 'CNIE', field('cin', child.cin))}</div>
    <div style="flex:1"><div class="c" style="background:#edf0f5">القريب — Parent</div>
    ${box('الاسم والنسب', 'Nom complet', field('relativeNameAr', fullAr(father)))}
    ${box('صلة الطالب به', 'Lien du demandeur', field('relationAr', bySex(child, 'ابن', 'ابنة')))}
    ${box('سنة الازدياد', 'Année de naissance', plain(father.birth.slice(0, 4)))}
    ${box('رقم بطاقة المقاوم', 'Carte de résistant', plain(d.digits(5)))}
    ${box('ملاحظات', 'Observations', plain(d.pick(['متوفى', 'على قيد الحياة', 'لا شيء'])))}</div></div>`;
  return d.page(
    'kinship-attestation',
    d.head(french, arabic) +
      d.title('شهادة القرابة', 'Attestation de parenté') +
      grid +
      inAr(
        `بناء على البحث المجرى من طرف العون المحلي وتحت مسؤولية الشاهدين ${plain(fullAr(d.someone('M')))} و${plain(fullAr(d.someone('M')))}. سلمت يوم ${d.dayAr('issueDate', d.between(2018, 2026))}.`,
        'margin-top:14px;line-height:1.8',
      ) +
      d.sign('ar', 'عن السلطة المحلية', place),
  );
});

/** Two columns: as one paper names him, and as the other does. */
const asWritten = form('concordance-columns', 'concordance', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1930, 1984]);
  const q = person(d.chance, p.sex, [1930, 1984]);
  const [french, arabic, place] = office(d);
  const cell = (html: string): string => `<td class="c" style="padding:10px">${html}</td>`;
  return d.page(
    'concordance',
    d.head(french, arabic) +
      d.title(d.pick(['شهادة تطابق الاسم', 'شهادة مطابقة الأسماء']), 'Attestation de concordance') +
      `<table class="grid" lang="ar" dir="rtl" style="margin:10px 0"><tr style="background:#f0ede4"><th>الاسم المضمن في ${plain(d.pick(['رسم الولادة', 'عقد الازدياد']))}</th><th>الاسم المضمن في ${plain(d.pick(['بطاقة مقاوم', 'الدفتر العائلي', 'رسم الملكية']))}</th></tr>
        <tr>${cell(field('firstNameAr', fullAr(p)))}${cell(field('secondNameAr', d.maybe(0.5) ? p.chainAr : `${p.givenAr} ${q.familyAr}`))}</tr></table>` +
      inAr(
        `يشهد رئيس الملحقة الإدارية، استنادا إلى الوثائق المدلى بها وإلى إشهاد الجيران، بأن الاسمين المدونين أعلاه يعودان إلى نفس الشخص، ${bySex(p, 'الحامل', 'الحاملة')} لبطاقة التعريف الوطنية عدد ${field('cin', p.cin)}، ${bySex(p, 'والساكن', 'والساكنة')} ${plain(`ب${d.address().ar}`)}، ولا يشكل ذلك أي تغيير للحالة المدنية.<br>حرر ${plain(`ب${d.place()[0]}`)} يوم ${d.dayAr('issueDate', d.between(2015, 2026))}`,
        'line-height:2;text-align:justify',
      ) +
      d.sign('ar', 'رئيس الملحقة الإدارية', place),
  );
});

/** A French letter listing the papers and how each spells the name. */
const spelt = form('concordance-letter', 'concordance', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1930, 1984]);
  const q = person(d.chance, p.sex, [1930, 1984]);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const [french, , place] = office(d);
  return d.page(
    'concordance',
    d.head([...french, `N° ${plain(d.digits(4))}/${d.number(12, 26)}`], []) +
      d.title('', d.pick(["CERTIFICAT D'INDIVIDUALITÉ", 'CERTIFICAT DE CONCORDANCE DE NOMS'])) +
      inFr(
        `<p>Nous, chef de l'annexe administrative de ${plain(d.place()[1])}, vu l'enquête du mokaddem et les pièces produites, certifions que ${sex('le sieur', 'la dame')} :</p>
         <p style="margin:12px 40px">a) ${field('firstNameLat', fullLat(p))}, ainsi ${sex('dénommé', 'dénommée')} sur ${d.pick(["l'acte de naissance", 'la carte nationale'])} ;<br>b) ${field('secondNameLat', `${p.givenLat} ${q.familyLat}`)}, ainsi ${sex('dénommé', 'dénommée')} sur ${d.pick(['la carte de résistant', 'le livret de famille', "l'acte adoulaire de 1968"])},</p>
         <p>sont les noms d'une seule et même personne, née en ${plain(p.birth.slice(0, 4))}, portant la CNIE ${field('cin', p.cin)}.</p>
         <p style="margin-top:14px">${d.pick(['Fait le', 'Délivré le'])} ${d.dayFr('issueDate', d.between(2012, 2026))}, sur demande verbale de la personne concernée.</p>`,
        'line-height:1.9;text-align:justify;margin-top:16px',
      ) +
      d.sign('fr', "Le Caïd, chef de l'annexe", place),
  );
});

export const kinForms = [points, columns, asWritten, spelt];
