/** Papers of the High Commission of the fourth hand: a commission's decision, a bilingual sheet, a folded card. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { cinOf, type Folk, person } from '../folk.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

interface Member {
  readonly who: Folk;
  readonly father: string;
  readonly card: string;
  readonly decision: string;
  readonly decided: string;
  readonly issued: string;
}

function member(d: Desk, issued: readonly [number, number]): Member {
  const who = person(d.chance, d.pick(['M', 'M', 'M', 'M', 'F']), [1906, 1940]);
  const decided = d.between(1959, 1981);
  return {
    who: { ...who, cin: cinOf(d.chance) },
    father: who.chainAr.split(/ بنت? /).at(-1)!,
    card: d.digits(d.number(4, 6)),
    decision: d.pick([
      `${d.number(40, 4000)}/${decided.slice(0, 4)}`,
      `${d.number(12, 90)}-${d.number(100, 999)}`,
    ]),
    decided,
    issued: d.between(...issued),
  };
}

/** The commission's decision, article by article. */
const decision = form('member-decision', 'resistance-attestation', (d) => {
  const m = member(d, [1982, 2005]);
  const { who } = m;
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const article = (n: string, html: string): string => `<p style="margin:12px 0"><b>${n} :</b> ${html}</p>`;
  return d.page(
    'resistance-attestation',
    d.head(
      [],
      ['المملكة المغربية', 'الوزارة الأولى', 'المندوبية السامية لقدماء المقاومين', 'وأعضاء جيش التحرير'],
    ) +
      inAr(`عدد : ${plain(`${d.digits(4)} / م.ق.م`)}`, 'margin-top:12px') +
      d.title('مستخرج من سجل مقررات لجنة إثبات صفة مقاوم') +
      inAr(
        `<p>إن المندوب السامي،</p><p>بناء على الظهير الشريف رقم ${plain('1.59.076')} بتاريخ فاتح رمضان ${plain('1378')} المتعلق بالمقاومين؛</p>
         <p>وبناء على محضر اللجنة المكلفة بالنظر في الملفات، الدورة ${plain(d.pick(['الثالثة', 'السابعة', 'الحادية عشرة']))}، ملف رقم ${plain(d.digits(4))}؛</p>
         <p>وحيث قررت اللجنة بموجب قرارها عدد ${field('decisionNumber', m.decision)} المتخذ يوم ${d.dayAr('decisionDate', m.decided)} قبول الطلب؛</p>
         <div class="c" style="margin:10px"><b>يشهد بما يلي</b></div>
         ${article('المادة الأولى', `تثبت صفة ${plain(d.pick(['مقاوم', 'مقاوم وعضو بجيش التحرير', 'عضو جيش التحرير']))} ${sex('للمسمى', 'للمسماة')} ${field('memberNameAr', fullAr(who))} ${sex('ولد', 'ابنة')} ${field('memberFatherAr', m.father)} ${sex('المولود', 'المولودة')} حوالي عام ${field('memberBirthYear', who.birth.slice(0, 4))} بناحية ${field('memberBirthPlaceAr', who.placeAr)}.`)}
         ${article('المادة الثانية', `تسلم ${sex('للمعني', 'للمعنية')} بالأمر بطاقة تحمل رقم ${field('cardNumber', m.card)}.`)}
         ${article('المادة الثالثة', 'يخول هذا المقرر الحقوق المنصوص عليها في القوانين الجاري بها العمل.')}`,
        'line-height:1.9;text-align:justify',
      ) +
      inAr(
        `الرباط، ${d.dayAr('issueDate', m.issued)}<br><span style="font-size:.85em">يوجه إلى : النيابة الإقليمية ${plain(`ب${d.place()[0]}`)}</span>`,
        'margin-top:12px',
      ) +
      d.sign('ar', 'المندوب السامي<br>عنه وبأمر منه : الكاتب العام', 'Rabat'),
  );
});

/** A provincial delegation's sheet: a numbered bilingual table, a place for the photograph. */
const numbered = form('member-sheet', 'resistance-attestation', (d) => {
  const m = member(d, [2006, 2026]);
  const { who } = m;
  const [townAr, townLat] = d.place();
  let n = 0;
  const row = (ar: string, fr: string, value: string): string => {
    n += 1;
    return `<tr><td class="c" style="width:30px;color:#555">${n}</td><td style="width:44%">${plain(ar)}<div lang="fr" dir="ltr" style="font-size:.74em;color:#445;text-align:right;line-height:1.2">${plain(fr)}</div></td><td>${value}</td></tr>`;
  };
  const table = `<table class="grid" lang="ar" dir="rtl" style="flex:1">
    ${row('الاسم الكامل', 'Identité', `${field('memberNameAr', fullAr(who))}<div lang="fr" dir="ltr" style="font-size:.85em;text-align:right">${plain(fullLat(who))}</div>`)}
    ${row('اسم الأب', 'Prénom du père', field('memberFatherAr', m.father))}
    ${row('سنة الولادة', 'Année de naissance', field('memberBirthYear', who.birth.slice(0, 4)))}
    ${row('محل الولادة', 'Lieu', field('memberBirthPlaceAr', who.placeAr))}
    ${row('ب. ت. و. رقم', 'C.N.I. n°', field('memberCin', who.cin))}
    ${row('نوع الصفة', 'Qualité', plain(d.pick(['مقاوم', 'مقاوم متوفى', 'جيش التحرير'])))}
    ${row('رقم القرار', 'Décision', field('decisionNumber', m.decision))}
    ${row('صدر بتاريخ', 'En date du', d.dayAr('decisionDate', m.decided))}
    ${row('بطاقة المقاوم رقم', 'Carte de résistant', field('cardNumber', m.card))}
    ${row('منطقة النشاط', "Zone d'activité", plain(d.place()[0]))}
  </table>`;
  return d.page(
    'resistance-attestation',
    d.head(
      [
        'ROYAUME DU MAROC',
        'Haut-Commissariat aux Anciens Résistants',
        "et Anciens Membres de l'Armée de Libération",
        `Délégation provinciale de ${plain(townLat)}`,
      ],
      [
        'المملكة المغربية',
        'المندوبية السامية لقدماء المقاومين',
        'وأعضاء جيش التحرير',
        `النيابة الإقليمية ${plain(`ب${townAr}`)}`,
      ],
    ) +
      inAr(
        `المرجع : ${plain(`${d.digits(3)}/ن.إ/${m.issued.slice(0, 4)}`)}`,
        'margin-top:8px;font-size:.88em',
      ) +
      d.title('شهادة الانتماء إلى أسرة المقاومة وجيش التحرير', 'Attestation de la qualité de résistant') +
      `<div style="display:flex;gap:16px;flex-direction:row-reverse">${table}<div style="width:96px;height:118px;border:1px solid #666;background:#eee;text-align:center;padding-top:40px;font-size:.7em;color:#666">صورة</div></div>` +
      inAr(
        `تشهد النيابة الإقليمية أن المعلومات أعلاه مطابقة لما هو مقيد ببطاقية قدماء المقاومين، وقد سلمت هذه الشهادة بطلب من ${d.pick(['المعني بالأمر', 'ذوي الحقوق', 'ابن المعني بالأمر'])} في ${d.dayAr('issueDate', m.issued)}.`,
        'margin-top:16px;line-height:1.8',
      ) +
      d.sign('ar', 'النائب الإقليمي', townLat) +
      inFr(
        `${plain(d.address().lat)} — Tél./Fax : ${plain(d.phone())}`,
        'position:absolute;bottom:34px;left:0;right:0;text-align:center;font-size:.72em;color:#444',
      ),
  );
});

/** The folded card, both faces open on the glass. */
const card = form('member-card', 'resistance-attestation', (d) => {
  const m = member(d, [1972, 1999]);
  const { who } = m;
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const tint = d.pick(['#f3dfc8', '#dfe9d5', '#f0ead8', '#e7dce8']);
  const line = (label: string, value: string): string =>
    `<div style="display:flex;gap:6px;margin:5px 0"><span>${label}</span><span style="flex:1;border-bottom:1px dotted #555;padding-right:6px">${value}</span></div>`;
  const right = inAr(
    `<div class="c" style="line-height:1.5">المملكة المغربية<br><span style="font-size:.85em">المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير</span></div>
     <div class="c" style="font-size:1.35em;font-weight:700;color:#8a1f1f;margin:12px 0">بطاقة مقاوم</div>
     <div class="c">رقم ${field('cardNumber', m.card)}</div>
     <div style="width:88px;height:106px;margin:14px auto;border:1px solid #555;background:#cfcfcf"></div>
     <div class="c" style="font-size:.72em">هذه البطاقة شخصية ولا تقبل التفويت</div>`,
    'flex:1;padding:16px;border-left:1px dashed #777',
  );
  const left = inAr(
    `${line(sex('السيد', 'السيدة'), field('memberNameAr', fullAr(who)))}
     ${line(sex('اسم والده', 'اسم والدها'), field('memberFatherAr', m.father))}
     ${line(sex('ازداد سنة', 'ازدادت سنة'), field('memberBirthYear', who.birth.slice(0, 4)))}
     ${line('بقبيلة أو مدينة', field('memberBirthPlaceAr', who.placeAr))}
     ${line('الحالة العائلية', plain(d.pick(['متزوج', 'متزوج وله خمسة أبناء', 'أرمل'])))}
     ${line('قرار اللجنة عدد', field('decisionNumber', m.decision))}
     ${line('تاريخ القرار', d.dayAr('decisionDate', m.decided))}
     ${line('سلمت بالرباط في', d.dayAr('issueDate', m.issued))}
     <div style="font-size:.8em;margin-top:8px;text-align:left">المندوب السامي</div>`,
    'flex:1.15;padding:16px',
  );
  return d.page(
    'resistance-attestation',
    `<div style="display:flex;flex-direction:row-reverse;border:2px solid #6b4a2a;border-radius:6px;background:${tint};min-height:390px;position:relative">${right}${left}</div>`,
    { width: 794, height: 520, padding: '44px 40px' },
  );
});

export const memberForms = [decision, numbered, card];
