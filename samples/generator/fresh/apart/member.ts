/** Papers about a member of the resistance, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { day, digits, places } from '../folk.ts';
import { member } from '../member.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { agree, line, official, small } from './kit.ts';

const delegation = (o: Office, tongue: Tongue): string => {
  const [ar, lat] = o.pick(places);
  return o.heading(
    [
      'ROYAUME DU MAROC',
      'Haut Commissariat aux Anciens Résistants',
      "et Anciens Membres de l'Armée de Libération",
      `Bureau local de ${plain(lat)}`,
    ],
    [
      'المملكة المغربية',
      'المندوبية السامية لقدماء المقاومين',
      'وأعضاء جيش التحرير',
      `${o.pick(['المكتب المحلي', 'النيابة الإقليمية', 'مندوبية'])} ${plain(`ب${ar}`)}`,
    ],
    tongue,
  );
};

/** The provincial delegate attests what the file in his keeping says. */
const delegate = apart('member-delegate', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const sex = agree(who);
  const file = o.chance.chance(0.5)
    ? line('ar', `المرجع : ملف الانخراط ${plain(`${digits(o.chance, 4)}/م.م`)}`)
    : '';
  const text = `${o.pick(['يشهد الموقع أسفله، النائب الإقليمي للمندوبية السامية، استنادا إلى الوثائق المحفوظة لديه، أن', 'بناء على السجلات الممسوكة بهذه النيابة، نشهد أن'])} ${sex('المقاوم', 'المقاومة')} ${field('memberNameAr', fullAr(who))}، ${sex('والده', 'والدها')} ${field('memberFatherAr', m.fatherAr)}، ${sex('من مواليد', 'من مواليد')} ${field('memberBirthYear', who.birth.slice(0, 4))} ${clerk.inPlace(who.placeAr, 'memberBirthPlaceAr')}، ${sex('رقم بطاقته الوطنية', 'رقم بطاقتها الوطنية')} ${field('memberCin', who.cin)}، ${o.pick([sex('خولت له', 'خولت لها'), sex('منحت له', 'منحت لها')])} صفة مقاوم ${o.pick(['بموجب المقرر عدد', 'بقرار عدد'])} ${field('decisionNumber', m.decision)} وتاريخ ${clerk.ar('decisionDate', m.decided)}، ${sex('وسلمت له', 'وسلمت لها')} البطاقة رقم ${field('cardNumber', m.card)}.`;
  return o.page(
    'resistance-attestation',
    delegation(o, o.pick(['ar', 'both'])) +
      file +
      o.title(
        o.pick(['شهادة', 'شهادة مقاوم', 'إشهاد بصفة مقاوم']),
        'Attestation de résistant',
        o.pick(['ar', 'both']),
      ) +
      o.para('ar', text, 'line-height:2.1;text-align:justify;margin:18px 0') +
      o.para('ar', 'وبطلب من المعني بالأمر أو ذوي حقوقه سلمت هذه الشهادة.') +
      line(
        'ar',
        `${plain(o.pick(places)[0])}، ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('issueDate', m.issued)}`,
      ) +
      o.closing(`النائب الإقليمي : ${official(o, 'ar')}`, 'ar', 'Maroc'),
  );
});

/** The commission's decision, as its secretary copies it. */
const decision = apart('member-decision', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const sex = agree(who);
  return o.page(
    'resistance-attestation',
    delegation(o, 'ar') +
      o.title(o.pick(['شهادة تخويل صفة مقاوم', 'مستخرج من مقرر تخويل صفة مقاوم']), '', 'ar') +
      line('ar', `مقرر رقم : ${field('decisionNumber', m.decision)}`) +
      line('ar', `صادر في : ${clerk.ar('decisionDate', m.decided)}`) +
      o.para(
        'ar',
        `إن اللجنة المكلفة بتحقيق صفة مقاوم، بناء على الظهير الشريف رقم ${plain('1.59.076')} وبعد المداولة، قررت ما يلي :`,
      ) +
      o.para(
        'ar',
        `فصل فريد : تخول صفة ${o.pick(['مقاوم', 'عضو جيش التحرير'])} إلى ${sex('السيد', 'السيدة')} ${field('memberNameAr', fullAr(who))} ${sex('بن', 'بنت')} ${field('memberFatherAr', m.fatherAr)} ${sex('المزداد', 'المزدادة')} عام ${field('memberBirthYear', who.birth.slice(0, 4))} ${o.pick(['بقبيلة', 'بناحية'])} ${field('memberBirthPlaceAr', who.placeAr)}، ${sex('وتسلم له', 'وتسلم لها')} بطاقة تحمل الرقم ${field('cardNumber', m.card)}.`,
        'line-height:2;margin:12px 0',
      ) +
      line('ar', `نسخة مشهود بمطابقتها، الرباط في ${clerk.ar('issueDate', m.issued)}`) +
      o.closing(o.pick(['كاتب اللجنة', 'رئيس قسم البطائق والتعويضات']), 'ar', 'Rabat'),
  );
});

/** What the register knows, in the office's arrangement. */
const listed = (tongue: Tongue): Form =>
  apart(
    `member-listed-${tongue}`,
    'resistance-attestation',
    (o, clerk) => {
      const m = member(o);
      const { who } = m;
      const sex = agree(who);
      const card = {
        ar: o.pick(['بطاقة رقم', 'عدد البطاقة']),
        arValue: field('cardNumber', m.card),
        fr: o.pick(['Numéro de carte', 'Carte de résistant n°']),
        frValue: field('cardNumber', m.card),
      };
      const identity = [
        {
          ar: o.pick([sex('اسم المقاوم', 'اسم المقاومة'), 'الاسم الشخصي والعائلي للمعني بالأمر']),
          arValue: field('memberNameAr', fullAr(who)),
          fr: o.pick(['Nom du résistant', 'Prénom et nom']),
          frValue: plain(clerk.fullLat(who)),
        },
        { ar: sex('اسم أبيه', 'اسم أبيها'), arValue: field('memberFatherAr', m.fatherAr) },
        {
          ar: o.pick([sex('ولد سنة', 'ولدت سنة'), 'عام الازدياد']),
          arValue: field('memberBirthYear', who.birth.slice(0, 4)),
          fr: o.pick(['Année de naissance', sex('Né en', 'Née en')]),
          frValue: field('memberBirthYear', who.birth.slice(0, 4)),
        },
        {
          ar: o.pick(['بلدة الازدياد', 'جهة الازدياد']),
          arValue: field('memberBirthPlaceAr', who.placeAr),
          fr: 'Lieu',
          frValue: plain(who.placeLat),
        },
        {
          ar: o.pick(['ب.ت.و رقم', 'البطاقة الوطنية']),
          arValue: field('memberCin', who.cin),
          fr: 'CIN',
          frValue: field('memberCin', who.cin),
        },
      ];
      const decided = [
        {
          ar: o.pick(['مقرر اللجنة', 'رقم المقرر']),
          arValue: field('decisionNumber', m.decision),
          fr: o.pick(['Décision de la commission', 'Décision']),
          frValue: field('decisionNumber', m.decision),
        },
        {
          ar: o.pick(['صدر المقرر بتاريخ', 'بتاريخ']),
          arValue: clerk.ar('decisionDate', m.decided),
          fr: 'du',
          frValue: clerk.fr('decisionDate', m.decided),
        },
      ];
      const foot = tongue === 'fr';
      return o.page(
        'resistance-attestation',
        delegation(o, tongue) +
          o.title(
            o.pick(['شهادة إدارية تثبت صفة مقاوم', 'شهادة إثبات صفة مقاوم أو عضو جيش التحرير']),
            o.pick(['ATTESTATION', 'CERTIFICAT DE RESISTANT']),
            tongue,
          ) +
          o.form(
            o.pick([
              [card, ...identity, ...decided],
              [...identity, ...decided, card],
            ]),
            tongue,
          ) +
          (foot
            ? line('fr', `Rabat, le ${clerk.fr('issueDate', m.issued)}`, 'margin:14px 0')
            : line(
                'ar',
                `حررت بالرباط ${o.pick(['يوم', 'في'])} ${clerk.ar('issueDate', m.issued)}`,
                'margin:14px 0',
              )) +
          small(
            foot ? 'fr' : 'ar',
            foot
              ? "Aucune copie de cette attestation n'est délivrée."
              : 'لا تسلم إلا نسخة واحدة من هذه الشهادة.',
          ) +
          o.closing(foot ? 'Le Délégué provincial' : 'المندوب الجهوي', foot ? 'fr' : 'ar', 'Rabat'),
      );
    },
    tongue === 'fr' ? 0.4 : 1,
  );

/** The card of the eighties: one tongue, the words under the portrait and beside it. */
const card = apart(
  'member-card',
  'resistance-attestation',
  (o, clerk) => {
    const m = member(o);
    const { who } = m;
    const sex = agree(who);
    const row = (label: string, value: string): string =>
      `<div style="display:flex;gap:8px"><span style="min-width:120px;font-size:.85em">${plain(label)}</span><span>: ${value}</span></div>`;
    return o.page(
      'resistance-attestation',
      `<div style="width:620px;margin:70px auto;border:3px double #345;border-radius:6px;padding:16px 20px;background:${o.pick(['#f2f5ea', '#f6f1e4', '#eef2f6'])}" lang="ar" dir="rtl">
      <div class="c" style="line-height:1.4"><b>المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير</b></div>
      <div class="row" style="border-block:1px solid #345;margin:8px 0;padding:1px 6px"><b>بطاقة مقاوم</b><span>${o.pick(['رقم', 'عدد'])} ${field('cardNumber', m.card)}</span></div>
      <div style="display:flex;gap:20px"><div style="flex:1;line-height:1.75">
      ${row(o.pick(['الاسم والنسب', 'الاسم']), field('memberNameAr', fullAr(who)))}${row(sex('ابن', 'ابنة'), field('memberFatherAr', m.fatherAr))}${row('سنة الميلاد', field('memberBirthYear', who.birth.slice(0, 4)))}${row('مكان الميلاد', field('memberBirthPlaceAr', who.placeAr))}${row('رقم ب.و', field('memberCin', who.cin))}
      </div><div style="width:104px;height:128px;background:linear-gradient(160deg,#ddd,#888);border:1px solid #444"></div></div>
      <div style="margin-top:8px">مقرر ${field('decisionNumber', m.decision)} المؤرخ في ${clerk.ar('decisionDate', m.decided)}</div>
      <div class="row"><span>تاريخ التسليم : ${clerk.ar('issueDate', m.issued)}</span><span style="font-size:.85em">إمضاء صاحب البطاقة</span></div></div>
      ${small('ar', `يرجى ممن عثر على هذه البطاقة إيداعها بأقرب مركز، تاريخ الطبع ${clerk.plainAr(day(o.chance, [1988, 1989]))}`)}`,
    );
  },
  0.7,
);

export const memberApart: readonly Form[] = [
  delegate,
  decision,
  listed('ar'),
  listed('both'),
  listed('fr'),
  card,
];
