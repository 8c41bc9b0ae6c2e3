/** Who the applicant is, where they live and that they have no work: identity card, residence, honour declaration. */
import { mrzLines } from '../numbers.ts';
import type { Person } from '../person.ts';
import { bySex, chainAr, chainLat, fullAr, fullLat } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { A4, ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateAr, dateFigures } from '../words.ts';

export interface IdentityCard {
  readonly holder: Person;
  readonly father: Person;
  readonly mother: Person;
  readonly expiry: string;
  readonly documentNumber: string;
  readonly addressAr: string;
  readonly addressLat: string;
}

const dots = (iso: string): string => dateFigures(iso, '.');

function cardFront(card: IdentityCard): string {
  const { holder } = card;
  return `<div class="card front">
    <div class="row"><div lang="fr"><b>ROYAUME DU MAROC</b><br>CARTE NATIONALE D'IDENTITE</div>
      <div lang="ar" dir="rtl"><b>المملكة المغربية</b><br>البطاقة الوطنية للتعريف</div></div>
    <div class="photo"><svg viewBox="0 0 100 124"><rect width="100" height="124" fill="#d7dde3"/><circle cx="50" cy="50" r="24" fill="#8b95a1"/><path d="M8 124 C10 86 32 82 50 82 S90 86 92 124Z" fill="#77818d"/></svg></div>
    <div class="names">
      <div class="row"><span lang="fr">${field('givenNameLat', holder.givenLat.toUpperCase())}</span><span lang="ar">${field('givenNameAr', holder.givenAr)}</span></div>
      <div class="row"><span lang="fr">${field('familyNameLat', holder.familyLat.toUpperCase())}</span><span lang="ar">${field('familyNameAr', holder.familyAr)}</span></div>
      <div class="row"><span lang="fr">${bySex(holder, 'Né le', 'Née le')} ${field('birthDate', dots(holder.birth), holder.birth)}</span><span lang="ar" class="s">${bySex(holder, 'مزداد بتاريخ', 'مزدادة بتاريخ')}</span></div>
      <div class="row"><span lang="fr">à ${field('birthPlaceLat', holder.placeLat.toUpperCase())}</span><span lang="ar" dir="rtl">ب ${field('birthPlaceAr', holder.placeAr)}</span></div>
    </div>
    <div class="row low"><span><span lang="fr">Valable jusqu'au</span> ${field('expiryDate', dots(card.expiry), card.expiry)} <span lang="ar" class="s">صالحة إلى غاية</span></span>
      <span lang="fr">N° ${field('cin', holder.cin!)}</span></div></div>`;
}

function cardBack(card: IdentityCard): string {
  const { holder, father, mother } = card;
  const mrz = mrzLines({
    ...holder,
    cin: holder.cin!,
    documentNumber: card.documentNumber,
    expiry: card.expiry,
  });
  const two = (left: string, right: string): string =>
    `<div class="row"><span lang="fr">${left}</span><span lang="ar" dir="rtl">${right}</span></div>`;
  return `<div class="card back">
    ${two(`N° ${field('cinBack', holder.cin!)}`, `رقم الحالة المدنية ${field('civilNumber', holder.act!)}`)}
    ${two(`${bySex(holder, 'Fils de', 'Fille de')} ${field('fatherLat', chainLat(father).toUpperCase())}`, `${bySex(holder, 'ابن', 'بنت')} ${field('fatherAr', chainAr(father))}`)}
    ${two(`et de ${field('motherLat', chainLat(mother).toUpperCase())}`, `و ${field('motherAr', chainAr(mother))}`)}
    ${two(`Adresse ${field('addressLat', card.addressLat.toUpperCase())}`, `العنوان ${field('addressAr', card.addressAr)}`)}
    ${two(`Sexe ${field('sex', holder.sex)}`, 'الجنس')}
    <div class="mrz">${mrz.map((line, i) => field(`mrz${i + 1}`, line)).join('<br>')}</div></div>`;
}

const cardCss = `.card { position: relative; width: 600px; height: 376px; border: 1px solid #8d97a0; border-radius: 18px; padding: 18px 22px; margin: 0 auto;
    background: linear-gradient(120deg, #eef3ee, #f6efe6 55%, #e9eff5); font-size: 11pt; line-height: 1.4; }
  .photo { position: absolute; right: 24px; top: 88px; width: 132px; } .names { position: absolute; left: 22px; top: 96px; width: 400px; } .names .row { margin-bottom: 10px; font-size: 12.5pt; }
  .s { font-size: .85em; color: #444; } .low { position: absolute; left: 22px; right: 22px; bottom: 16px; align-items: baseline; }
  .back .row { margin-bottom: 9px; font-size: 10.5pt; } .mrz { position: absolute; left: 20px; bottom: 16px; font: 700 19px/1.42 'OCR B'; letter-spacing: 4.2px; white-space: pre; } .mrz .v { font-weight: 700; }`;
const cardLook: Look = { ...looks.townHall, size: 11 };

/** Both sides photocopied on one sheet, enlarged as copy shops do. */
export function identityCopy(card: IdentityCard): Sheet {
  const body = `${cardFront(card)}<div style="height:34px"></div>${cardBack(card)}`;
  return sheet('cnie', cardLook, body, { css: cardCss, padding: '70px 0' });
}

/** Each side as a page of its own, as a phone's scanner application makes them. */
export function identitySides(card: IdentityCard): [Sheet, Sheet] {
  const size = { width: 640, height: 440 };
  const options = { css: cardCss, size, padding: '20px 0', foot: ' ' };
  return [
    sheet('cnie', cardLook, cardFront(card), options),
    sheet('cnie', cardLook, cardBack(card), options),
  ];
}

export interface Residence {
  readonly holder: Person;
  readonly addressAr: string;
  readonly addressLat: string;
  readonly provinceAr: string;
  readonly issued: string;
}

export function residenceCertificate(r: Residence, look: Look = looks.counter): Sheet {
  const body = `${ar('المملكة المغربية<br>وزارة الداخلية<br>المديرية العامة للأمن الوطني', 'text-align:center;line-height:1.4')}
    <div class="c" style="margin:40px 0"><div lang="ar" dir="rtl" style="font-size:2em;font-weight:700">شهادة السكنى</div><div lang="fr">CERTIFICAT DE RESIDENCE</div></div>
    ${ar(
      `نشهد أن ${bySex(r.holder, 'السيد', 'السيدة')} : ${field('nameAr', fullAr(r.holder))}<br>
      ${bySex(r.holder, 'المزداد', 'المزدادة')} بتاريخ : ${field('birthDate', dateFigures(r.holder.birth), r.holder.birth)} ب ${plain(r.holder.placeAr)}<br>
      رقم البطاقة الوطنية للتعريف : ${field('cin', r.holder.cin!)}<br>
      ${bySex(r.holder, 'يسكن', 'تسكن')} بالعنوان التالي : ${field('addressAr', r.addressAr)}`,
      'line-height:2.3;border:1px solid #444;padding:18px 26px',
    )}
    ${fr(`M. / Mme ${field('nameLat', fullLat(r.holder))}, demeurant : ${field('addressLat', r.addressLat)}`, 'margin-top:26px')}
    ${ar(`حرر ب ${plain(r.provinceAr)} في ${field('issueDate', dateFigures(r.issued), r.issued)}`, 'margin-top:34px')}
    ${stamp('left:90px;bottom:330px', 'Sûreté nationale', r.provinceAr, '#2e4d86', 'box')}`;
  return sheet('residence', look, body);
}

export interface NoWork {
  readonly holder: Person;
  readonly addressAr: string;
  readonly placeAr: string;
  readonly signed: string;
}

/** The applicant's own word of honour that they have no paid work. */
export function honourDeclaration(d: NoWork, look: Look = looks.ministry): Sheet {
  const { holder } = d;
  const body = ar(
    `<div class="c" style="margin:70px 0 50px;font-size:2em;font-weight:700;text-decoration:underline">تصريح بالشرف</div>
    <p>${bySex(holder, 'أنا الموقع أسفله', 'أنا الموقعة أسفله')} ${bySex(holder, 'السيد', 'السيدة')} ${field('nameAr', fullAr(holder))}</p>
    <p>${bySex(holder, 'الحامل', 'الحاملة')} للبطاقة الوطنية للتعريف رقم ${field('cin', holder.cin!)}</p>
    <p>${bySex(holder, 'المزداد', 'المزدادة')} بتاريخ ${plain(dateFigures(holder.birth))}</p>
    <p>${bySex(holder, 'الساكن', 'الساكنة')} ب ${field('addressAr', d.addressAr)}</p>
    <p>أصرح بشرفي أنني لا أمارس أية مهنة أو عمل يدر دخلا ماديا سواء بالقطاع العمومي أو الشبه العمومي أو الخاص.</p>
    <p>وحرر هذا التصريح للإدلاء به عند الحاجة.</p>
    <p style="margin-top:40px">حرر ب ${plain(d.placeAr)} في ${field('issueDate', dateFigures(d.signed), d.signed)}</p><p style="margin:10px 80px;text-align:left">الإمضاء</p>`,
    'line-height:2.2;font-size:1.1em',
  );
  return sheet('non-employment', look, body + signature('left:110px;bottom:250px', 5));
}

/** The same fact attested by the local authority. */
export function nonEmployment(d: NoWork, look: Look = looks.village): Sheet {
  const { holder } = d;
  const row = (label: string, value: string): string => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const body = `<div class="row">${fr("ROYAUME DU MAROC<br>Ministère de l'Intérieur<br>Caïdat")}${ar(`المملكة المغربية<br>وزارة الداخلية<br>قيادة ${d.placeAr}`)}</div>
    <div class="c" style="margin:44px 0 30px"><div lang="ar" dir="rtl" style="font-size:1.9em;font-weight:700">شهادة عدم العمل</div><div lang="fr">Attestation de non-emploi</div></div>
    ${ar(
      `<p>يشهد قائد ${d.placeAr} بناء على بحث عون السلطة أن ${bySex(holder, 'المعني بالأمر بعده لا يزاول', 'المعنية بالأمر بعده لا تزاول')} أي عمل :</p>
      <table style="margin:22px 0;line-height:2.2" class="kv">${row('الاسم الكامل', field('nameAr', fullAr(holder)))}${row('رقم البطاقة الوطنية', field('cin', holder.cin!))}
      ${row('تاريخ الازدياد', plain(dateFigures(holder.birth)))}${row('العنوان', field('addressAr', d.addressAr))}</table>
      <p>سلمت هذه الشهادة ${bySex(holder, 'للمعني', 'للمعنية')} بالأمر قصد الإدلاء بها عند الاقتضاء.</p><p style="margin-top:26px">حرر بتاريخ ${field('issueDate', dateFigures(d.signed), d.signed)}</p>`,
    )}
    ${stamp('left:150px;bottom:270px', 'CAIDAT * AUTORITE LOCALE *', d.placeAr, '#2f6a4a')}${signature('left:255px;bottom:300px', -9)}`;
  return sheet('non-employment', look, body, {
    css: '.kv td:first-child { width: 34%; color: #444; } .kv td { border-bottom: 1px dashed #888; padding: 2px 8px; }',
  });
}

/** The hand-written request, on ruled paper: a paper the reading knows nothing of. */
export function requestLetter(holder: Person, addressAr: string, delegationAr: string, on: string): Sheet {
  const body = ar(
    `<div>${fullAr(holder)}<br>${addressAr}<br>رقم البطاقة الوطنية : ${plain(holder.cin!)}</div>
    <div style="margin:34px 0;text-align:center">إلى السيد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير<br>تحت إشراف السيد النائب الإقليمي ب${delegationAr}</div>
    <p>الموضوع : طلب إعانة مالية لإقامة مشروع</p><p>سلام تام بوجود مولانا الإمام، وبعد :</p>
    <p>يشرفني أن ألتمس منكم الاستفادة من الإعانة المالية المخصصة لبنات وأبناء المقاومين قصد إقامة مشروع مدر للدخل.</p>
    <p>وتقبلوا سيدي فائق الاحترام والتقدير.</p><p style="margin-top:20px">حرر في ${plain(dateAr(on))}</p>`,
    'line-height:44px;font-size:15pt',
  );
  const look: Look = { ar: 'Hor', lat: 'Hor', size: 16, ink: '#1c2d78', paper: '#fdfcf5' };
  const css = 'body { background-image: repeating-linear-gradient(#fdfcf5 0 43px, #b9c7dd 43px 44px); }';
  return sheet('other', look, body + signature('left:120px;bottom:160px', 3), { css, size: A4 });
}
