/** Papers about a member of the resistance: a decision in articles, an attestation for his heirs, a sheet, the old card. */
import { bySex, fullAr } from '../../person.ts';
import { field, lat, plain } from '../../sheet.ts';
import { digits, person, places } from '../folk.ts';
import { member } from '../member.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { band, bullets, caption, clerkAr, farEnd, masthead, p, signed, small, table, third } from './kit.ts';

function commissioner(o: Office, tongue: Tongue): string {
  const [ar, lat] = o.pick(places);
  return masthead(
    o,
    [
      'ROYAUME DU MAROC',
      "Haut-Commissariat aux Anciens Résistants<br>et Anciens Membres de l'Armée de Libération",
      o.pick([`Bureau local de ${plain(lat)}`, `Délégation régionale de ${plain(lat)}`]),
    ],
    [
      'المملكة المغربية',
      'المندوبية السامية لقدماء المقاومين<br>وأعضاء جيش التحرير',
      `${o.pick(['المكتب المحلي', 'النيابة الجهوية', 'نيابة إقليم'])} ${plain(ar)}`,
      `رقم : ${plain(`${digits(o.chance, 3)}/م.س/${20 + o.chance.below(6)}`)}`,
    ],
    tongue,
  );
}

/** A decision in articles; the member is named in the first. */
const decision = third('member-decision', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const seen = [
    `بناء على الظهير الشريف رقم ${plain('1.59.076')} الصادر في فاتح رمضان ${plain('1378')} (${plain('11 مارس 1959')}) المحدد لصفة مقاوم؛`,
    `وبناء على محضر اجتماع اللجنة الوطنية عدد ${plain(String(2 + o.chance.below(60)))}؛`,
    `وباقتراح من رئيس قسم البطائق السيد ${clerkAr(o)}؛`,
  ];
  return o.page(
    'resistance-attestation',
    commissioner(o, o.pick(['ar', 'both'])) +
      caption(o, o.pick(['شهـــادة تخويل صفة مقاوم', 'شهادة الاعتراف بصفة مقاوم']), '', 'ar') +
      p('ar', `إن المندوب السامي،<br>${seen.join('<br>')}`, 'font-size:.95em') +
      p('ar', '<b>يشهد بما يلي :</b>', 'text-align:center') +
      p(
        'ar',
        `<b>المادة الأولى :</b> تخول صفة ${o.pick(['مقاوم', 'عضو جيش التحرير'])} ${sex('للسيد', 'للسيدة')} ${field('memberNameAr', fullAr(who))} ${o.pick([sex('ولد', 'بنت'), sex('نجل', 'كريمة'), sex('بن', 'بنت')])} ${field('memberFatherAr', m.fatherAr)} ${sex('المزداد', 'المزدادة')} ${clerk.inPlace(who.placeAr, 'memberBirthPlaceAr')} ${o.pick(['عام', 'حوالي', 'سنة'])} ${field('memberBirthYear', who.birth.slice(0, 4))}.`,
      ) +
      p(
        'ar',
        `<b>المادة الثانية :</b> تسلم ${sex('له', 'لها')} بطاقة ${o.pick(['تحت عدد', 'رقمها', 'تحمل رقم'])} ${field('cardNumber', m.card)} ${o.pick(['وذلك بمقتضى المقرر عدد', 'طبقا للقرار رقم', 'تنفيذا للمقرر رقم'])} ${field('decisionNumber', m.decision)} ${o.pick(['المتخذ بتاريخ', 'المؤرخ في', 'الصادر يوم'])} ${clerk.ar('decisionDate', m.decided)}.`,
      ) +
      p('ar', `${o.pick(['وحرر بالرباط، في', 'الرباط،'])} ${clerk.ar('issueDate', m.issued)}`) +
      signed(o, 'ar', o.pick(['المندوب السامي', 'الكاتب العام للمندوبية السامية']), ['الرباط', 'Rabat']),
  );
});

/** Asked for by a child of his: another name and another card's number stand on it. */
const forHeirs = third('member-for-heirs', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const child = person(o.chance, o.pick(['M', 'F']), [1950, 1975], who);
  const text = `${o.pick(['تشهد المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير', 'يشهد النائب الجهوي الموقع أسفله'])} أن ${sex('المرحوم', 'المرحومة')} ${field('memberNameAr', fullAr(who))}، ${sex('والده', 'والدها')} ${field('memberFatherAr', m.fatherAr)}، ${sex('من مواليد سنة', 'من مواليد سنة')} ${field('memberBirthYear', who.birth.slice(0, 4))} ${clerk.inPlace(who.placeAr, 'memberBirthPlaceAr')}، ${sex('كان يتوفر قيد حياته', 'كانت تتوفر قيد حياتها')} على صفة مقاوم ${o.pick(['حسب مقرر', 'بموجب القرار', 'طبقا لمقرر اللجنة'])} عدد ${field('decisionNumber', m.decision)} ${o.pick(['بتاريخ', 'الصادر في'])} ${clerk.ar('decisionDate', m.decided)}، ${o.pick(['رقم بطاقته', 'بطاقة المقاومة عدد', 'وبطاقته رقم'])} ${field('cardNumber', m.card)}، ملف المعاش عدد ${plain(digits(o.chance, 6))}.`;
  return o.page(
    'resistance-attestation',
    commissioner(o, 'ar') +
      caption(o, o.pick(['شهادة إثبات صفة مقاوم', 'شهادة الصفة', 'شهادة إدارية بصفة مقاوم']), '', 'ar') +
      p('ar', text, 'line-height:2.2;text-align:justify') +
      p(
        'ar',
        `وسلمت هذه الشهادة ${bySex(child, 'لابنه السيد', 'لابنته السيدة')} ${plain(fullAr(child))} ${bySex(child, 'الحامل', 'الحاملة')} لبطاقة التعريف الوطنية ${plain(child.cin)} للإدلاء بها في ملف طلب الإعانة المالية.`,
      ) +
      p(
        'ar',
        `${o.pick(['وبه الإعلام،', 'والسلام.'])} ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('issueDate', m.issued)}`,
      ) +
      signed(o, 'ar', o.pick(['النائب الجهوي', 'عن المندوب السامي وبأمر منه']), ['الرباط', 'Rabat']),
  );
});

const sheet = third('member-sheet', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  return o.page(
    'resistance-attestation',
    commissioner(o, 'both') +
      caption(o, 'شهادة إثبات صفة مقاوم', "Attestation d'appartenance à la Résistance", 'both') +
      band('ar', 'أولا : الحالة المدنية') +
      farEnd('ar', [
        [
          o.pick(['الاسم الشخصي والعائلي', 'الاسم والنسب', 'اسم المقاوم']),
          field('memberNameAr', fullAr(who)),
        ],
        [o.pick(['اسم الأب', 'ابن(ة)', 'الوالد']), field('memberFatherAr', m.fatherAr)],
        ['الاسم الحركي', plain(o.pick(['لا يوجد', 'الصقر', 'بوشعيب']))],
        [o.pick(['سنة الازدياد', 'تاريخ الميلاد (السنة)']), field('memberBirthYear', who.birth.slice(0, 4))],
        [o.pick(['مكان الازدياد', 'الأصل']), field('memberBirthPlaceAr', who.placeAr)],
        [o.pick(['رقم البطاقة الوطنية', 'ر.ب.و']), field('memberCin', who.cin)],
      ]) +
      band('ar', 'ثانيا : المعطيات الخاصة بالصفة') +
      farEnd('ar', [
        ['رقم الملف', plain(digits(o.chance, 5))],
        [o.pick(['رقم بطاقة المقاومة', 'البطاقة عدد']), field('cardNumber', m.card)],
        [o.pick(['قرار منح الصفة', 'رقم المقرر']), field('decisionNumber', m.decision)],
        [o.pick(['تاريخ القرار', 'تاريخ انعقاد اللجنة وصدور المقرر']), clerk.ar('decisionDate', m.decided)],
        ['تاريخ الاستفادة من المعاش', clerk.plainAr('1976-01-01')],
      ]) +
      p('ar', `سلمت بطلب من المعني بالأمر أو ذوي حقوقه، ${clerk.ar('issueDate', m.issued)}`) +
      signed(o, 'ar', 'رئيس مصلحة الشؤون الإدارية', ['الرباط', 'Rabat']),
  );
});

/** The card of the sixties: French words at the left, Arabic beneath, the portrait under its number. */
const oldCard = third('member-old-card', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  return o.page(
    'resistance-attestation',
    `<div style="width:640px;margin:60px auto;border:2px solid #333;padding:14px 20px">
      <div class="c" lang="ar" dir="rtl">المملكة المغربية<br>${o.pick(['المجلس الوطني لقدماء المقاومين', 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير'])}</div>
      <div class="c" style="font-weight:700;border-block:1px solid #333;margin:6px 0"><span lang="ar">بطاقة مقاوم</span> &nbsp; <span lang="fr">CARTE DE RESISTANT N°</span> ${lat(field('cardNumber', m.card))}</div>
      <div style="display:flex;gap:18px"><div><div style="width:104px;height:128px;background:linear-gradient(#888,#ccc);border:1px solid #333"></div><div lang="fr" style="font-size:.7em">Empreinte</div></div><div style="flex:1">${bullets(
        'ar',
        [
          ['الاسم الكامل', field('memberNameAr', fullAr(who))],
          [bySex(who, 'ابن', 'بنت'), field('memberFatherAr', m.fatherAr)],
          [o.pick(['ازداد سنة', 'المولود سنة']), field('memberBirthYear', who.birth.slice(0, 4))],
          [o.pick(['بقبيلة', 'بمدينة', 'مكان الولادة']), field('memberBirthPlaceAr', who.placeAr)],
          ['القرار', `${field('decisionNumber', m.decision)} بتاريخ ${clerk.ar('decisionDate', m.decided)}`],
        ],
        '',
      )}</div></div>
      <div lang="ar" dir="rtl" class="c">سلمت بالرباط في ${clerk.ar('issueDate', m.issued)} — الكاتب العام</div></div>` +
      small(
        'fr',
        'Cette carte est strictement personnelle. En cas de perte, prière de la rapporter au Haut-Commissariat.',
      ),
  );
});

/** One row of the Commission's register, certified. */
const row = third('member-row', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const [ar] = o.pick(places);
  return o.page(
    'resistance-attestation',
    masthead(
      o,
      [
        'ROYAUME DU MAROC',
        'Haut-Commissariat aux Anciens Résistants',
        "et Anciens Membres de l'Armée de Libération",
      ],
      [
        'المملكة المغربية',
        'المندوبية السامية لقدماء المقاومين',
        'وأعضاء جيش التحرير',
        `النيابة الإقليمية ${plain(`ب${ar}`)}`,
      ],
      o.pick(['ar', 'both']),
    ) +
      caption(
        o,
        o.pick(['مستخرج من سجل المقاومين', 'شهادة التسجيل بسجل قدماء المقاومين', 'شهادة إثبات صفة مقاوم']),
        '',
        'ar',
      ) +
      p(
        'ar',
        `يستفاد من السجل العام لقدماء المقاومين، الجزء ${plain(String(1 + o.chance.below(9)))} الصفحة ${plain(digits(o.chance, 3))}، ما يلي :`,
      ) +
      table(
        'ar',
        [
          o.pick(['البطاقة رقم', 'رقم البطاقة']),
          'الاسم الكامل',
          'اسم الأب',
          ['الازدياد', ['السنة', 'المكان']],
          ['قرار الاعتراف', ['الرقم', 'التاريخ']],
        ],
        [
          [
            field('cardNumber', m.card),
            field('memberNameAr', fullAr(who)),
            field('memberFatherAr', m.fatherAr),
            field('memberBirthYear', who.birth.slice(0, 4)),
            field('memberBirthPlaceAr', who.placeAr),
            field('decisionNumber', m.decision),
            clerk.ar('decisionDate', m.decided),
          ],
        ],
        'font-size:.88em;text-align:center',
      ) +
      p(
        'ar',
        `${bySex(who, 'المعني بالأمر', 'المعنية بالأمر')} ${bySex(who, 'يحمل', 'تحمل')} البطاقة الوطنية ${field('memberCin', who.cin)} ${o.pick(['ويستفيد من معاش عدد', 'وله ملف اجتماعي رقم'])} ${plain(digits(o.chance, 5))}.`,
      ) +
      p('ar', `${o.pick(['حررت بتاريخ', 'في'])} ${clerk.ar('issueDate', m.issued)}`) +
      signed(o, 'ar', o.pick(['النائب الإقليمي', 'رئيس مصلحة السجلات']), ['الرباط', 'Rabat']),
  );
});

export const memberThird: readonly Form[] = [decision, forHeirs, sheet, row, oldCard];
