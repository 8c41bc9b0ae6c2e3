/** Fresh papers of the High Commission about a member: attestations in prose or as a list, and the card. */
import { bySex, fullAr, fullLat } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { cinOf, day, digits, type Folk, person } from './folk.ts';
import type { Form, Office, Tongue } from './office.ts';

export interface Member {
  readonly who: Folk;
  readonly fatherAr: string;
  readonly card: string;
  readonly decision: string;
  readonly decided: string;
  readonly issued: string;
}

export function member(o: Office): Member {
  const who = person(o.chance, o.pick(['M', 'M', 'M', 'F']), [1908, 1942]);
  const year = 1959 + o.chance.below(20);
  return {
    who: { ...who, cin: cinOf(o.chance) },
    fatherAr: who.chainAr.split(/ بنت? /).at(-1)!,
    card: digits(o.chance, 5 + o.chance.below(2)).replace(/^0/, '5'),
    decision: `${100 + o.chance.below(9000)}/${String(year).slice(2)}`,
    decided: day(o.chance, [year, year]),
    issued: day(o.chance, [1990, 2026]),
  };
}

const commission = (o: Office, tongue: Tongue): string =>
  o.heading(
    [
      'ROYAUME DU MAROC',
      'Haut-Commissariat aux Anciens Résistants',
      "et Anciens Membres de l'Armée de Libération",
    ],
    ['المملكة المغربية', 'المندوبية السامية لقدماء المقاومين', 'وأعضاء جيش التحرير'],
    tongue,
  );

const titles = (o: Office): [string, string] => [
  o.say([
    'شهادة إثبات صفة مقاوم',
    'شهادة الاعتراف بصفة مقاوم',
    'شهادة صفة مقاوم',
    'شهادة العضوية في جيش التحرير وصفة مقاوم',
  ]),
  o.say(['ATTESTATION DE QUALITÉ DE RÉSISTANT', 'Attestation de résistant']),
];

const closing = (o: Office, m: Member): string =>
  o.para(
    'ar',
    `وقد سلمت هذه الشهادة للمعني بالأمر للإدلاء بها عند الحاجة.<br>${o.say(['حرر بالرباط في', 'وحرر بالرباط بتاريخ', 'حرر بتاريخ'])} ${o.date('issueDate', m.issued)}`,
  ) + o.closing(o.say(['عن المندوب السامي وبتفويض منه', 'النائب الإقليمي', 'المندوب السامي']), 'ar', 'Rabat');

const prose = (letter: boolean): Form => ({
  name: letter ? 'member-letter' : 'member-prose',
  type: 'resistance-attestation',
  sheets: (o) => {
    const m = member(o);
    const { who } = m;
    const sex = <T>(male: T, female: T): T => bySex(who, male, female);
    const name = field('memberNameAr', fullAr(who));
    const father = field('memberFatherAr', m.fatherAr);
    const born = `${sex('المزداد', 'المزدادة')} سنة ${field('memberBirthYear', who.birth.slice(0, 4))} ${o.say(['ب', 'بإقليم', 'بجماعة'])} ${field('memberBirthPlaceAr', who.placeAr)}`;
    const cin = `${sex('الحامل', 'الحاملة')} ${o.say(['للبطاقة الوطنية للتعريف رقم', 'للبطاقة الوطنية رقم'])} ${field('memberCin', who.cin)}`;
    const decision = `${o.say(['بموجب قرار اللجنة رقم', 'بمقتضى القرار رقم', 'حسب قرار اللجنة الوطنية رقم'])} ${field('decisionNumber', m.decision)} ${o.say(['بتاريخ', 'المؤرخ في', 'الصادر بتاريخ'])} ${o.date('decisionDate', m.decided)}`;
    const card = `${o.say(['وهو حامل لبطاقة مقاوم رقم', 'بطاقة المقاوم رقم', 'والمسجل تحت رقم البطاقة'])} ${field('cardNumber', m.card)}`;
    const text = letter
      ? `بناء على الظهير الشريف رقم ${plain('1.59.076')} وعلى ${decision.replace('بموجب', '')}، تشهد المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير أن صفة مقاوم قد خولت ${sex('للسيد', 'للسيدة')} ${name} ${sex('ابن', 'بنت')} ${father}، ${born}، ${cin}، ${card}.`
      : `يشهد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير أن ${sex('السيد', 'السيدة')} ${name} ${sex('بن', 'بنت')} ${father} ${born} ${cin} ${sex('يتوفر', 'تتوفر')} على صفة ${o.pick(['مقاوم', 'عضو جيش التحرير'])} ${decision} ${card}.`;
    return [
      o.page(
        'resistance-attestation',
        commission(o, o.pick(['both', 'ar'])) +
          o.title(...titles(o), o.pick(['ar', 'both'])) +
          o.para('ar', text, 'line-height:2.1;text-align:justify;margin:24px 0') +
          closing(o, m),
      ),
    ];
  },
});

const entriesOf = (o: Office, m: Member) => [
  {
    ar: o.say(['الاسم الكامل', 'الاسم والنسب', 'الاسم العائلي والشخصي']),
    arValue: field('memberNameAr', fullAr(m.who)),
    fr: 'Nom et prénom',
    frValue: plain(fullLat(m.who)),
  },
  { ar: o.say(['ابن', 'اسم الأب', 'اسم الوالد', 'نجل']), arValue: field('memberFatherAr', m.fatherAr) },
  {
    ar: o.say(['سنة الازدياد', 'سنة الولادة']),
    arValue: field('memberBirthYear', m.who.birth.slice(0, 4)),
    fr: 'Année de naissance',
    frValue: plain(m.who.birth.slice(0, 4)),
  },
  {
    ar: o.say(['مكان الازدياد', 'محل الازدياد']),
    arValue: field('memberBirthPlaceAr', m.who.placeAr),
    fr: 'Lieu de naissance',
    frValue: plain(m.who.placeLat),
  },
  {
    ar: o.say(['رقم البطاقة الوطنية', 'البطاقة الوطنية للتعريف رقم']),
    arValue: field('memberCin', m.who.cin),
    fr: 'C.I.N',
    frValue: plain(m.who.cin),
  },
  {
    ar: o.say(['رقم بطاقة المقاوم', 'رقم البطاقة', 'بطاقة مقاوم رقم']),
    arValue: field('cardNumber', m.card),
    fr: 'Carte n°',
    frValue: plain(m.card),
  },
  {
    ar: o.say(['رقم القرار', 'قرار اللجنة رقم']),
    arValue: field('decisionNumber', m.decision),
    fr: 'Décision n°',
    frValue: plain(m.decision),
  },
  {
    ar: o.say(['تاريخ القرار', 'المؤرخ في']),
    arValue: o.date('decisionDate', m.decided),
    fr: 'du',
    frValue: o.plainDate(m.decided),
  },
];

const list = (tongue: Tongue): Form => ({
  name: `member-list-${tongue}`,
  type: 'resistance-attestation',
  sheets: (o) => {
    const m = member(o);
    return [
      o.page(
        'resistance-attestation',
        commission(o, tongue) +
          o.title(...titles(o), tongue) +
          o.para(
            'ar',
            'يشهد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير أن المعني بالأمر المذكور أسفله معترف له بصفة مقاوم :',
          ) +
          o.form(entriesOf(o, m), tongue) +
          closing(o, m),
      ),
    ];
  },
});

/** The member's card: a small pasteboard laid on a sheet. */
const card = (dark: boolean): Form => ({
  name: dark ? 'member-card-dark' : 'member-card',
  type: 'resistance-attestation',
  sheets: (o) => {
    const m = member(o);
    const photo =
      '<div style="width:92px;height:116px;border:1px solid #777;background:radial-gradient(circle at 50% 38%,#777 0 24%,#bbb 25%)"></div>';
    const row = (label: string, value: string): string =>
      `<div style="margin:3px 0"><span style="font-size:.85em">${plain(label)} :</span> ${value}</div>`;
    const facts =
      row(o.say(['الاسم الكامل', 'الاسم والنسب']), field('memberNameAr', fullAr(m.who))) +
      row(o.say(['ابن', 'اسم الأب']), field('memberFatherAr', m.fatherAr)) +
      row('سنة الازدياد', field('memberBirthYear', m.who.birth.slice(0, 4))) +
      row('مكان الازدياد', field('memberBirthPlaceAr', m.who.placeAr)) +
      row('رقم القرار', `${field('decisionNumber', m.decision)} بتاريخ ${o.date('decisionDate', m.decided)}`);
    const head = dark
      ? 'background:#7b1e22;color:#fff;padding:6px'
      : 'border-bottom:2px solid #2a6b3c;padding:6px';
    const body = `<div style="width:560px;margin:60px auto;border:2px solid #444;border-radius:12px;padding:14px 18px;background:${dark ? '#f6efe2' : '#f3f7ee'}">
      <div class="c" lang="ar" dir="rtl" style="${head};line-height:1.5">المملكة المغربية<br>المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير</div>
      <div class="c" lang="ar" dir="rtl" style="font-weight:700;margin:6px 0">${o.say(['بطاقة مقاوم', 'بطاقة المقاوم'])} ${o.say(['رقم', 'رقم :'])} ${field('cardNumber', m.card)}</div>
      <div dir="rtl" style="display:flex;gap:18px">${photo}<div lang="ar" style="flex:1">${facts}</div></div></div>`;
    return [o.page('resistance-attestation', body)];
  },
});

export const memberForms: readonly Form[] = [
  prose(false),
  prose(true),
  list('ar'),
  list('both'),
  card(false),
  card(true),
];
