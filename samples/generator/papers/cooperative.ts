/** Papers of a cooperative under law 112-12: the local registry's certificate, the statutes with their members. */

import type { Person } from '../person.ts';
import { fullAr, fullLat } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateFigures, money } from '../words.ts';

export interface Cooperative {
  readonly nameAr: string;
  readonly nameLat: string;
  readonly registrationNumber: string;
  readonly registrationDate: string;
  readonly courtAr: string;
  readonly courtLat: string;
  readonly president: Person;
  readonly members: readonly { readonly name: string; readonly cin: string; readonly parts: number }[];
  readonly capital: number;
  readonly partValue: number;
  readonly seatAr: string;
  readonly issued: string;
}

/** Certificate of the local registry: label and value in two columns, French in a strip below. */
export function registrationCertificate(c: Cooperative, look: Look = looks.modern): Sheet {
  const row = (label: string, html: string): string => `<tr><td class="l">${label}</td><td>${html}</td></tr>`;
  const body = `${ar(`المملكة المغربية<br>وزارة العدل<br>المحكمة الابتدائية ب${field('courtAr', c.courtAr)}<br>كتابة الضبط — السجل المحلي للتعاونيات`, 'line-height:1.6')}
    <div class="c" style="margin:30px 0"><div lang="ar" dir="rtl" style="font-size:1.7em;font-weight:700">شهادة التسجيل بالسجل المحلي للتعاونيات</div><div lang="fr">Certificat d'immatriculation au registre local des coopératives</div></div>
    ${ar(`طبقا لأحكام القانون رقم ${plain('112.12')} المتعلق بالتعاونيات، سجلت التعاونية المبينة أدناه :`, 'margin-bottom:14px')}
    ${ar(
      `<table class="reg">${row('اسم التعاونية', field('coopNameAr', c.nameAr))}${row('رقم التسجيل', field('registrationNumber', c.registrationNumber))}
      ${row('تاريخ التسجيل', field('registrationDate', dateFigures(c.registrationDate), c.registrationDate))}${row('المقر الاجتماعي', plain(c.seatAr))}
      ${row('رئيس التعاونية', field('presidentAr', fullAr(c.president)))}${row('رأس المال', `${field('capital', money(c.capital), c.capital.toFixed(2))} درهم`)}
      ${row('عدد الأعضاء', field('members', String(c.members.length)))}</table>`,
    )}
    ${fr(`Dénomination : ${field('coopNameLat', c.nameLat)}<br>Président(e) : ${field('presidentLat', fullLat(c.president))}<br>Tribunal de première instance de ${plain(c.courtLat)}`, 'margin-top:26px;border-left:4px solid #888;padding-left:14px')}
    ${ar(`حرر ب ${plain(c.courtAr)} في ${plain(dateFigures(c.issued))}<br>رئيس مصلحة كتابة الضبط`, 'margin-top:30px')}
    ${stamp('left:120px;bottom:110px', `TRIBUNAL DE PREMIERE INSTANCE * GREFFE *`, 'كتابة الضبط', '#4a3a86')}${signature('left:235px;bottom:130px', 7)}`;
  return sheet('coop-registration', look, body, {
    css: '.reg td { padding: 9px 12px; border: 1px solid #aaa; } .l { width: 32%; background: #f1f1f1; }',
  });
}

/** First page of the statutes: name, seat, capital, and the founding members with their parts. */
export function statutes(c: Cooperative, look: Look = looks.ministry): Sheet {
  const rows = c.members
    .map(
      (m, i) =>
        `<tr><td class="c">${i + 1}</td><td>${plain(m.name)}</td><td class="c">${plain(m.cin)}</td><td class="c">${m.parts}</td></tr>`,
    )
    .join('');
  const body = ar(
    `<div class="c" style="font-size:1.8em;font-weight:700;margin-bottom:6px">النظام الأساسي للتعاونية</div><div class="c" lang="fr" dir="ltr">STATUTS DE LA COOPERATIVE</div>
    <p style="margin-top:22px"><b>المادة 1 : التسمية</b><br>تأسست بين الموقعين أسفله تعاونية تسمى ${field('coopNameAr', c.nameAr)} خاضعة لأحكام القانون رقم ${plain('112.12')}.</p>
    <p><b>المادة 2 : المقر الاجتماعي</b><br>${plain(c.seatAr)}</p>
    <p><b>المادة 3 : رأس المال</b><br>حدد رأس مال التعاونية في ${field('capital', money(c.capital), c.capital.toFixed(2))} درهم، قيمة الحصة الواحدة ${field('share', money(c.partValue), c.partValue.toFixed(2))} درهم.</p>
    <p><b>المادة 4 : لائحة الأعضاء المؤسسين</b> (عددهم ${field('members', String(c.members.length))})</p>
    <table class="grid" style="margin-top:8px;line-height:1.7"><tr><th>ر.ت</th><th>الاسم الكامل</th><th>رقم البطاقة الوطنية</th><th>عدد الحصص</th></tr>${rows}</table>
    <p style="margin-top:16px">حرر في ${field('issueDate', dateFigures(c.registrationDate), c.registrationDate)}</p>`,
    'line-height:1.75',
  );
  return sheet('coop-statutes', look, body + signature('left:120px;bottom:90px', -8));
}
