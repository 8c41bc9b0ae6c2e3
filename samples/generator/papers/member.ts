/** The paper that says a person took part in the resistance; no specimen is public, so the layouts are invented. */
import type { Person } from '../person.ts';
import { bySex, fullAr } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateFigures } from '../words.ts';

export interface Membership {
  readonly member: Person;
  /** The member's father, as the card names him. */
  readonly memberFatherAr: string;
  readonly cardNumber: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly issued: string;
  readonly delegationAr: string;
  readonly delegationLat: string;
  /** A strip of other paper glued over the name before copying. */
  readonly nameStrip?: string;
}

const named = (m: Membership): string =>
  m.nameStrip === undefined
    ? field('memberNameAr', fullAr(m.member))
    : field(
        'memberNameAr',
        m.nameStrip,
        m.nameStrip,
        "background:#fffdf2;outline:1px solid #d8d2c0;font:700 15pt 'Khalid';padding:0 12px;position:relative;top:-3px",
      );

const born = (p: Person): string => field('memberBirthYear', p.birth.slice(0, 4));

/** One fact a line between two rules, as a form filled in by the delegation. */
export function attestationForm(m: Membership, look: Look = looks.counter): Sheet {
  const { member } = m;
  const row = (label: string, value: string): string =>
    `<tr><td class="l">${label}</td><td>${value}</td></tr>`;
  const body = `<div class="c" style="border-bottom:2px solid #7a1f1f;padding-bottom:10px;line-height:1.4">
      <div lang="ar" dir="rtl" style="font-weight:700">المملكة المغربية<br>المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير<br>النيابة الإقليمية ب${m.delegationAr}</div>
      <div lang="fr" style="font-size:.75em">Haut-Commissariat aux Anciens Résistants et Anciens Membres de l'Armée de Libération — ${m.delegationLat}</div></div>
    <div class="c" lang="ar" dir="rtl" style="font-size:2.1em;font-weight:700;margin:30px 0 6px;color:#7a1f1f">شهادة إثبات صفة مقاوم</div>
    ${ar(`بناء على الظهير الشريف رقم ${plain('1.59.076')} تشهد المندوبية السامية أن صفة مقاوم مخولة ل${bySex(member, 'لسيد', 'لسيدة')} :`, 'margin:20px 0 12px')}
    ${ar(
      `<table class="form">${row('الاسم الكامل', named(m))}${row('اسم الأب', field('memberFatherAr', m.memberFatherAr))}
      ${row('سنة الازدياد', born(member))}${row('مكان الازدياد', field('memberBirthPlaceAr', member.placeAr))}
      ${row('رقم بطاقة المقاوم', field('cardNumber', m.cardNumber))}${row('رقم قرار اللجنة', field('decisionNumber', m.decisionNumber))}
      ${row('تاريخ القرار', field('decisionDate', dateFigures(m.decisionDate), m.decisionDate))}
      ${member.cin ? row('رقم البطاقة الوطنية للتعريف', field('memberCin', member.cin)) : ''}</table>`,
    )}
    ${ar(`وحررت هذه الشهادة بتاريخ ${field('issueDate', dateFigures(m.issued), m.issued)} للإدلاء بها عند الحاجة.`, 'margin-top:26px')}
    ${ar('النائب الإقليمي', 'margin:14px 90px 0;text-align:left')}
    ${stamp('left:130px;bottom:150px', `DELEGATION PROVINCIALE * ${m.delegationLat.toUpperCase()} *`, 'النيابة', '#7a1f1f')}${signature('left:240px;bottom:170px', 4)}`;
  const css = `.form td { border-top: 1px solid #999; border-bottom: 1px solid #999; padding: 9px 10px; } .l { width: 36%; color: #333; }`;
  return sheet('resistance-attestation', look, body, { css });
}

/** A certificate in one long sentence, framed. */
export function attestationSentence(m: Membership, look: Look = looks.ministry): Sheet {
  const { member } = m;
  const body = `<div style="border:6px double #245236;height:985px;padding:34px 40px;position:relative">
    <div class="row" style="line-height:1.45">${fr("Royaume du Maroc<br>Haut-Commissariat aux Anciens Résistants<br>et Anciens Membres de l'Armée de Libération", 'font-size:.78em')}
      ${ar('المملكة المغربية<br>المندوبية السامية لقدماء المقاومين<br>وأعضاء جيش التحرير')}</div>
    <div class="c" style="margin:48px 0 34px"><div lang="ar" dir="rtl" style="font-size:1.9em;font-weight:700">شهادة الصفة</div><div lang="fr">Attestation de qualité de ${bySex(member, 'résistant', 'résistante')}</div></div>
    ${ar(
      `يشهد النائب الجهوي للمندوبية السامية أن ${bySex(member, 'السيد', 'السيدة')} ${named(m)} ${bySex(member, 'ابن', 'بنت')} ${field('memberFatherAr', m.memberFatherAr)}
      ${bySex(member, 'المزداد', 'المزدادة')} سنة ${born(member)} ب ${field('memberBirthPlaceAr', member.placeAr)}
      ${member.cin ? `${bySex(member, 'الحامل', 'الحاملة')} للبطاقة الوطنية للتعريف رقم ${field('memberCin', member.cin)} ` : ''}
      ${bySex(member, 'يتوفر', 'تتوفر')} على صفة ${bySex(member, 'مقاوم', 'مقاومة')} بموجب القرار رقم ${field('decisionNumber', m.decisionNumber)} بتاريخ ${field('decisionDate', dateFigures(m.decisionDate, '-'), m.decisionDate)}
      وبطاقة رقم ${field('cardNumber', m.cardNumber)}.`,
      'line-height:2.25;text-align:justify',
    )}
    ${ar(`سلمت هذه الشهادة ${bySex(member, 'للمعني بالأمر أو لذوي حقوقه', 'للمعنية بالأمر أو لذوي حقوقها')} بناء على الطلب.`, 'margin-top:18px')}
    ${ar(`حرر ب ${plain(m.delegationAr)} في ${field('issueDate', dateFigures(m.issued, '-'), m.issued)}`, 'margin-top:30px')}
    ${stamp('left:80px;bottom:110px', `DELEGATION REGIONALE * ${m.delegationLat.toUpperCase()} *`, 'النيابة', '#245236')}${signature('left:190px;bottom:135px', -6)}</div>`;
  return sheet('resistance-attestation', look, body, { padding: '50px 52px' });
}
