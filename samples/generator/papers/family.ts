/** Papers that name several of a family: the booklet, and the local authority's word on kinship. */
import type { Person } from '../person.ts';
import { bySex, chainAr, fullAr } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateFigures, dateWordsAr } from '../words.ts';

export interface Booklet {
  readonly number: string;
  readonly provinceAr: string;
  readonly provinceLat: string;
  readonly husband: Person;
  readonly wife: Person;
  readonly child: Person;
  readonly rank: number;
}

const ranksAr = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'];

const born = (name: string, p: Person): string =>
  p.birth.length === 4 ? field(name, p.birth) : field(name, dateFigures(p.birth, '-'), p.birth);

/** One person's block: a titled frame, the Latin spelling under the Arabic one. */
function block(prefix: string, titleAr: string, titleFr: string, p: Person, more = ''): string {
  const row = (label: string, value: string, labelFr: string, valueFr: string): string =>
    `<tr><td dir="rtl" lang="ar" class="l">${label}</td><td dir="rtl" lang="ar">${value}</td><td lang="fr" dir="ltr">${valueFr}</td><td lang="fr" dir="ltr" class="l">${labelFr}</td></tr>`;
  return `<div class="block"><div class="title row"><span lang="ar">${titleAr}</span><span lang="fr">${titleFr}</span></div>
    <table dir="rtl">
      ${row('الاسم الشخصي', field(`${prefix}GivenAr`, p.givenAr), 'Prénom', field(`${prefix}GivenLat`, p.givenLat))}
      ${row('الاسم العائلي', field(`${prefix}FamilyAr`, p.familyAr), 'Nom', field(`${prefix}FamilyLat`, p.familyLat))}
      ${row('مكان الازدياد', field(`${prefix}PlaceAr`, p.placeAr), 'Né(e) le', born(`${prefix}BirthDate`, p))}
      ${more}</table></div>`;
}

/** The booklet's pages copied onto one sheet: husband, wife, and the child's page. */
export function familyBooklet(booklet: Booklet, look: Look = looks.rural): Sheet {
  const { child } = booklet;
  const childMore = `<tr><td dir="rtl" lang="ar" class="l">تاريخ الازدياد بالحروف</td><td colspan="3" dir="rtl" lang="ar">${field('childBirthDateWordsAr', dateWordsAr(child.birth), child.birth)}</td></tr>
    <tr><td dir="rtl" lang="ar" class="l">رقم الرسم</td><td dir="rtl" lang="ar">${field('childActNumber', child.act!)}</td><td lang="fr" dir="ltr">${plain(child.act!)}</td><td lang="fr" dir="ltr" class="l">Acte n°</td></tr>`;
  const body = `<div class="row" style="align-items:center;margin-bottom:10px">
      ${fr("Royaume du Maroc<br><b>LIVRET D'ETAT CIVIL</b>", 'line-height:1.4')}
      ${ar(`المملكة المغربية<br><b style="font-size:1.25em">دفتر الحالة المدنية</b>`, 'line-height:1.5')}</div>
    <div class="row" dir="rtl" style="border:1px solid #777;padding:6px 12px;margin-bottom:14px"><span lang="ar">الدفتر العائلي رقم ${field('bookletNumber', booklet.number)}</span>
      <span lang="ar">عمالة أو إقليم ${field('provinceAr', booklet.provinceAr)}</span><span lang="fr" dir="ltr">Province : ${plain(booklet.provinceLat)}</span></div>
    ${block('husband', 'الزوج', 'Epoux', booklet.husband)}
    ${block('wife', 'الزوجة', 'Epouse', booklet.wife)}
    ${block('child', `الولد ${ranksAr[booklet.rank - 1]}`, `Enfant n° ${booklet.rank}`, child, childMore)}
    ${stamp('left:130px;bottom:48px', `ETAT CIVIL * ${booklet.provinceLat.toUpperCase()} *`, booklet.provinceAr, '#444a7c')}`;
  const css = `.block { border: 1.5px solid #555; margin-bottom: 16px; } .title { background: #e4dccb; padding: 3px 14px; font-weight: 700; flex-direction: row-reverse; }
    .block td { padding: 6px 12px; width: 31%; } .l { color: #555; width: 19%; white-space: nowrap; }`;
  return sheet('family-booklet', look, body, { css });
}

export interface Kinship {
  readonly subject: Person;
  readonly father: Person;
  readonly mother: Person;
  /** ابن، حفيد، ابن أخ … as the authority puts it. */
  readonly relationAr: string;
  readonly relationFr: string;
  readonly relative: Person;
  readonly officeAr: string;
  readonly officeLat: string;
  readonly issued: string;
}

/** Attestation of kinship by the local authority: one sentence in each language. */
export function kinshipAttestation(k: Kinship, look: Look = looks.modern): Sheet {
  const { subject, relative } = k;
  const relativeBorn =
    relative.birth.length === 4
      ? `خلال سنة ${plain(relative.birth)}`
      : `يوم ${plain(dateFigures(relative.birth))}`;
  const body = `<div class="row">${fr(`ROYAUME DU MAROC<br>MINISTERE DE L'INTERIEUR<br>${k.officeLat}`)}${ar(`المملكة المغربية<br>وزارة الداخلية<br>${k.officeAr}`)}</div>
    <div class="c" style="margin:46px 0 34px"><span style="border:2px solid #222;border-radius:10px;padding:8px 40px;font-size:1.6em;font-weight:700" lang="ar">شهادة القرابة</span>
    <div lang="fr" style="margin-top:24px">Attestation de parenté</div></div>
    ${ar(
      `يشهد الموقع أسفله، بناء على البحث الذي أجري من طرف عون السلطة المحلية، أن ${bySex(subject, 'السيد', 'السيدة')} ${field('applicantNameAr', fullAr(subject))} ${bySex(subject, 'المولود', 'المولودة')} في ${field('birthDate', dateFigures(subject.birth), subject.birth)} ب ${field('birthPlaceAr', subject.placeAr)} من ${bySex(subject, 'والده', 'والدها')} ${field('fatherAr', chainAr(k.father))} و${bySex(subject, 'والدته', 'والدتها')} ${field('motherAr', chainAr(k.mother))} رسم ${bySex(subject, 'ولادته', 'ولادتها')} عدد ${field('actNumber', subject.act!)} ${bySex(subject, 'الحامل', 'الحاملة')} للبطاقة الوطنية رقم ${field('cin', subject.cin!)}`,
      'line-height:2.1;text-align:justify',
    )}
    ${ar(`${bySex(subject, 'أنه', 'أنها')} ${field('relationAr', k.relationAr)} ${field('relativeNameAr', fullAr(relative))} المزداد ${relativeBorn} ب ${plain(relative.placeAr)}.`, 'line-height:2.1')}
    ${fr(`Est ${k.relationFr} de ${plain(`${relative.givenLat} ${relative.familyLat}`)}.`, 'margin-top:18px')}
    ${ar(`حرر بتاريخ ${field('issueDate', dateFigures(k.issued), k.issued)}`, 'margin-top:46px')}
    ${stamp('left:140px;bottom:230px', 'AUTORITE LOCALE * MAROC *', 'القيادة', '#7a3040')}${signature('left:240px;bottom:250px', -7)}`;
  return sheet('kinship-attestation', look, body);
}
