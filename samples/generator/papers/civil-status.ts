/** Papers of the civil-status office about one person: birth extract, full copy of the birth act, death extract. */
import type { Person } from '../person.ts';
import { bySex, chainAr, chainLat } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, lat, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import {
  dateAr,
  dateFigures,
  dateWordsAr,
  dateWordsFr,
  hijriDateAr,
  hijriIso,
  hijriWordsAr,
} from '../words.ts';

export interface Act {
  readonly holder: Person;
  readonly father: Person;
  readonly mother: Person;
  readonly communeAr: string;
  readonly communeLat: string;
  readonly provinceAr: string;
  readonly provinceLat: string;
  readonly issued: string;
}

const heading = (act: Act): string => `
  <div class="row" style="align-items:flex-start;border-bottom:3px double #444;padding-bottom:8px">
    ${fr(`ROYAUME DU MAROC<br>MINISTERE DE L'INTERIEUR<br>Province : ${act.provinceLat}<br>Commune : ${act.communeLat}`, 'font-size:.82em;line-height:1.35')}
    ${ar(`المملكة المغربية<br>وزارة الداخلية<br>عمالة أو إقليم : ${act.provinceAr}<br>جماعة : ${field('communeAr', act.communeAr)}`, 'font-size:.95em;line-height:1.4')}
  </div>`;

/** Bilingual extract laid out as a ledger: French left, Arabic right, one ruled line per fact. */
export function birthExtractLedger(act: Act, look: Look = looks.townHall): Sheet {
  const { holder } = act;
  const [, year] = holder.act!.split('/');
  const line = (left: string, leftValue: string, right: string, rightValue: string): string =>
    `<tr><td lang="fr" dir="ltr">${left}</td><td lang="fr" dir="ltr">${leftValue}</td>
     <td lang="ar" dir="rtl">${rightValue}</td><td lang="ar" dir="rtl">${right}</td></tr>`;
  const body = `${heading(act)}
    <div class="c" style="margin:22px 0 4px"><div lang="ar" dir="rtl" style="font-size:1.75em;font-weight:700;line-height:1.5">نسخة موجزة من رسم الولادة</div>
    <div lang="fr" style="letter-spacing:.08em">EXTRAIT D'ACTE DE NAISSANCE</div></div>
    <table class="act"><tr><td class="c"><span lang="fr">Acte N°</span> ${field('actNumber', holder.act!)} <span lang="ar">عقد رقم</span></td>
      <td class="c"><span lang="fr">Année</span> ${plain(year!)} <span lang="ar">السنة الميلادية</span></td>
      <td class="c" dir="rtl"><span lang="ar">السنة الهجرية</span> ${plain(hijriDateAr(holder.birth).split(' ').at(-1)!)}</td></tr></table>
    <table class="ledger">
      ${line('Prénom', field('givenNameLat', holder.givenLat), 'الاسم الشخصي', field('givenNameAr', holder.givenAr))}
      ${line('Nom', field('familyNameLat', holder.familyLat), 'الاسم العائلي', field('familyNameAr', holder.familyAr))}
      ${line('Lieu de naissance', field('birthPlaceLat', holder.placeLat), 'مكان الازدياد', field('birthPlaceAr', holder.placeAr))}
      ${line(bySex(holder, 'Né le', 'Née le'), field('birthDate', dateFigures(holder.birth), holder.birth), bySex(holder, 'ولد في يوم', 'ولدت في يوم'), `${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية`)}
      ${line('En lettres', field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth), 'الموافق ل', `${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)}`)}
      ${line('Sexe', bySex(holder, 'Masculin', 'Féminin'), bySex(holder, 'جنسه', 'جنسها'), bySex(holder, 'ذكر', 'أنثى'))}
      ${line('Nationalité', 'Marocaine', bySex(holder, 'جنسيته', 'جنسيتها'), 'مغربية')}
      ${line(bySex(holder, 'Fils de', 'Fille de'), field('fatherLat', chainLat(act.father)), bySex(holder, 'والده هو', 'والدها هو'), field('fatherAr', chainAr(act.father)))}
      ${line('Et de', field('motherLat', chainLat(act.mother)), bySex(holder, 'والدته هي', 'والدتها هي'), field('motherAr', chainAr(act.mother)))}
      ${line('Mention marginale de décès', 'Néant', 'بيان الوفاة', field('deathNote', 'لا شيء'))}
    </table>
    <div class="row" style="margin-top:26px;font-size:.88em">
      ${fr(`Extrait certifié conforme aux registres par nous,<br>Officier de l'état civil.<br>Fait à ${act.communeLat}`, 'width:48%')}
      ${ar(`نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية.<br>حرر ب${act.communeAr} بتاريخ ${field('issueDate', dateFigures(act.issued), act.issued)}`, 'width:50%')}
    </div>
    ${stamp('left:150px;bottom:118px', `ETAT CIVIL * COMMUNE ${act.communeLat.toUpperCase()} *`, act.communeAr, '#2f6a4a')}${signature('left:250px;bottom:130px', 6)}`;
  const css = `.act td { border: 1.5px solid #333; padding: 5px; font-size: .92em; } .act { margin: 14px 0 20px; }
    .ledger td { border-bottom: 1px solid #999; padding: 7px 4px; vertical-align: baseline; }
    .ledger td:nth-child(1) { width: 17%; font-size: .82em; color: #333; } .ledger td:nth-child(4) { width: 17%; color: #333; }
    .ledger td:nth-child(2) { width: 33%; } .ledger td:nth-child(3) { width: 33%; }`;
  return sheet('birth-extract', look, body, { css });
}

/** Arabic-only extract on the green form: dotted lines, label and value running on. */
export function birthExtractArabic(act: Act, look: Look = looks.greenForm): Sheet {
  const { holder } = act;
  const line = (label: string, value: string): string =>
    `<div class="d"><span>${label} :</span><span class="dots">${value}</span></div>`;
  const body = `
    <div class="row"><div></div>${ar(`المملكة المغربية<br>وزارة الداخلية<br>إقليم ${act.provinceAr}<br>جماعة ${field('communeAr', act.communeAr)}<br>مكتب الحالة المدنية`, 'line-height:1.35;text-align:center')}</div>
    ${ar(
      `<div class="c" style="font-size:2em;font-weight:700;margin:8px 0">نسخة موجزة من رسم الولادة</div>
      <div class="c" style="font-size:.8em">طبقا للقانون رقم ${plain('37.99')} المتعلق بالحالة المدنية</div>
      <div class="row" style="margin:18px 40px"><div>عقد رقم : ${field('actNumber', holder.act!)}</div><div>السنة الميلادية : ${plain(holder.birth.slice(0, 4))}</div></div>
      ${line('الاسم الشخصي', field('givenNameAr', holder.givenAr))}
      ${line('الاسم العائلي', field('familyNameAr', holder.familyAr))}
      ${line('مكان الازدياد', field('birthPlaceAr', holder.placeAr))}
      ${line(bySex(holder, 'ولد في يوم', 'ولدت في يوم'), `${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية`)}
      ${line('الموافق ل', `${field('birthDate', dateFigures(holder.birth, '-'), holder.birth)} ميلادية`)}
      ${line('بالحروف', field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth))}
      ${line(bySex(holder, 'جنسه', 'جنسها'), plain(bySex(holder, 'ذكر', 'أنثى')))}
      ${line(bySex(holder, 'جنسيته', 'جنسيتها'), plain('مغربية'))}
      ${line(bySex(holder, 'والده هو', 'والدها هو'), field('fatherAr', chainAr(act.father)))}
      ${line(bySex(holder, 'والدته هي', 'والدتها هي'), field('motherAr', chainAr(act.mother)))}
      ${line('بيان الوفاة المشار إليه في طرة الرسم', field('deathNote', 'لا شيء'))}
      <p style="margin-top:20px;font-size:.9em">نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية بالمكتب المذكور.</p>
      <p style="margin-top:8px">حرر ب${act.communeAr} بتاريخ ${field('issueDate', dateFigures(act.issued, '-'), act.issued)}</p>
      <p style="margin:12px 60px 0;text-align:left">ضابط الحالة المدنية</p>`,
    )}
    ${stamp('left:120px;bottom:70px', `OFFICIER D'ETAT CIVIL * ${act.communeLat.toUpperCase()} *`, act.communeAr, '#5b3f8f')}`;
  const css = `.d { display: flex; gap: 10px; margin: 5px 0; } .dots { flex: 1; border-bottom: 1.5px dotted #567; padding-inline-start: 14px; }`;
  return sheet('birth-extract', look, body, { css });
}

export interface FullAct extends Act {
  /** How the act came to be: told by a relative, or ordered by a court. */
  readonly basis:
    | { readonly kind: 'declaration'; readonly by: string; readonly age: number }
    | { readonly kind: 'judgment'; readonly number: string; readonly court: string; readonly on: string };
  readonly marginNote?: string;
}

/** Full copy of the birth act: running Arabic text beside a margin column, as the register page itself. */
export function birthFullCopy(act: FullAct, look: Look = looks.ministry): Sheet {
  const { holder, father, mother, basis } = act;
  const parentDate = (name: string, p: Person): string =>
    p.birth.length === 4 ? `خلال سنة ${field(name, p.birth)}` : `في ${field(name, dateAr(p.birth), p.birth)}`;
  const origin =
    basis.kind === 'declaration'
      ? `حسبما ${field('basis', 'صرح به', 'declaration')} ${plain(basis.by)} عمره ${plain(String(basis.age))} سنة`
      : `${field('basis', 'بناء على ما جاء في الحكم', 'judgment')} عدد ${plain(basis.number)} الصادر عن المحكمة الابتدائية ب${basis.court} بتاريخ ${plain(dateFigures(basis.on))}`;
  const gap = '<div style="height:7px"></div>';
  const body = `${heading(act)}
    <div class="c" style="margin:14px 0"><div lang="ar" dir="rtl" style="font-size:1.6em;font-weight:700;line-height:1.45">نسخة كاملة من رسم الولادة</div>
    <div lang="fr">Copie intégrale de l'acte de naissance</div></div>
    <div dir="rtl" style="display:flex;gap:40px;border-top:1px solid #333;padding-top:10px">
      ${ar(`<b>رسم عدد</b><br>${field('actNumber', holder.act!)}<br><br><b>البيانات الهامشية</b><br>${field('marginNotes', act.marginNote ?? 'لا شيء')}`, 'width:140px;border-left:1px solid #333;padding-left:22px;font-size:.86em')}
      ${ar(
        `في يوم ${field('birthDateHijri', hijriWordsAr(holder.birth), hijriIso(holder.birth))} هجرية${gap}
        موافق ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية${gap}
        أي بتاريخ ${field('birthDate', dateFigures(holder.birth), holder.birth)} على الساعة السادسة صباحا${gap}
        ${bySex(holder, 'ولد', 'ولدت')} ب ${field('birthPlaceAr', holder.placeAr)} ${lat(`à ${field('birthPlaceLat', holder.placeLat)}`)}${gap}
        الاسم الشخصي : ${field('givenNameAr', holder.givenAr)} ${lat(`Prénom : ${field('givenNameLat', holder.givenLat)}`)}${gap}
        الاسم العائلي : ${field('familyNameAr', holder.familyAr)} ${lat(`Nom : ${field('familyNameLat', holder.familyLat)}`)}${gap}
        من جنس ${bySex(holder, 'ذكر', 'أنثى')} ${bySex(holder, 'جنسيته', 'جنسيتها')} مغربية${gap}
        ${bySex(holder, 'والده', 'والدها')} هو : ${field('fatherAr', chainAr(father))} جنسيته مغربية${gap}
        المولود ب ${field('fatherBirthPlaceAr', father.placeAr)} ${parentDate('fatherBirthDate', father)} حرفته ${plain(father.tradeAr ?? 'فلاح')}${gap}
        ${bySex(holder, 'والدته', 'والدتها')} هي : ${field('motherAr', chainAr(mother))} جنسيتها مغربية${gap}
        المولودة ب ${plain(mother.placeAr)} ${parentDate('motherBirthDate', mother)} حرفتها ${plain(mother.tradeAr ?? 'ربة بيت')}${gap}
        الساكنان ب${holder.placeAr}${gap}
        ${origin}${gap}
        ${basis.kind === 'declaration' ? 'حرر' : 'نقل'} من طرفنا نحن ضابط الحالة المدنية لجماعة ${plain(act.communeAr)}`,
        'flex:1;line-height:1.75',
      )}
    </div>
    ${ar(`سلمت هذه النسخة المطابقة للأصل بتاريخ ${field('issueDate', dateFigures(act.issued), act.issued)}<br>ضابط الحالة المدنية`, 'margin-top:20px')}
    ${stamp('left:110px;bottom:60px', `ETAT CIVIL * ${act.communeLat.toUpperCase()} * COPIE CONFORME *`, act.communeAr)}${signature('left:215px;bottom:78px', -4)}`;
  return sheet('birth-full-copy', look, body, { padding: '46px 54px' });
}
