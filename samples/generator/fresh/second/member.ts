/** Papers about a member of the resistance, as a second hand wrote them. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { places } from '../folk.ts';
import { member } from '../member.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';

const commission = (o: Office, tongue: Tongue): string => {
  const [ar, lat] = o.pick(places);
  return o.heading(
    [
      'Royaume du Maroc',
      "Haut Commissariat aux Anciens Résistants et Anciens Membres de l'Armée de Libération",
      `Délégation provinciale de ${plain(lat)}`,
    ],
    [
      'المملكة المغربية',
      'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
      `${o.pick(['النيابة الإقليمية', 'المندوبية الجهوية', 'النيابة الجهوية'])} ${plain(`ب${ar}`)}`,
    ],
    tongue,
  );
};

const letter = second('member-letter', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  const text = `${o.pick(['إن النائب الإقليمي للمندوبية السامية يشهد', 'نحن المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير نشهد'])} بأن ${sex('السيد', 'السيدة')} ${field('memberNameAr', fullAr(who))} ${sex('ابن', 'بنت')} ${field('memberFatherAr', m.fatherAr)} ${sex('المولود', 'المولودة')} ${o.pick(['خلال سنة', 'حوالي سنة', 'سنة'])} ${field('memberBirthYear', who.birth.slice(0, 4))} ${clerk.inPlace(who.placeAr, 'memberBirthPlaceAr')} ${sex('معترف له', 'معترف لها')} بصفة ${o.pick(['مقاوم', 'عضو سابق بجيش التحرير'])} طبقا للظهير الشريف رقم ${plain('1.59.076')} ${o.pick(['بناء على مقرر اللجنة رقم', 'استنادا إلى القرار عدد'])} ${field('decisionNumber', m.decision)} ${o.pick(['الصادر في', 'بتاريخ'])} ${clerk.ar('decisionDate', m.decided)}، ${sex('ويحمل', 'وتحمل')} ${o.pick(['بطاقة مقاوم عدد', 'بطاقة المقاومة رقم'])} ${field('cardNumber', m.card)}${o.chance.chance(0.6) ? ` وبطاقة التعريف الوطنية رقم ${field('memberCin', who.cin)}` : ''}.`;
  return o.page(
    'resistance-attestation',
    commission(o, o.pick(['ar', 'both'])) +
      o.title(
        o.pick(['شهادة الاعتراف بصفة مقاوم', 'شهادة الانتماء للمقاومة', 'شهادة إثبات الصفة']),
        'Attestation',
        'ar',
      ) +
      o.para('ar', text, 'line-height:2.1;text-align:justify;margin:22px 0') +
      o.para('ar', `${o.pick(['الرباط في', 'حرر في'])} ${clerk.ar('issueDate', m.issued)}`) +
      o.closing(o.pick(['إمضاء : المندوب السامي', 'رئيس مصلحة البطائق']), 'ar', 'Rabat'),
  );
});

const french = second(
  'member-french',
  'resistance-attestation',
  (o, clerk) => {
    const m = member(o);
    const { who } = m;
    const sex = <T>(male: T, female: T): T => bySex(who, male, female);
    const text = `Le Haut-Commissaire certifie que ${sex('M.', 'Mme')} ${plain(clerk.fullLat(who))}, ${sex('né', 'née')} en ${field('memberBirthYear', who.birth.slice(0, 4))} à ${plain(who.placeLat)}, titulaire de la CIN n° ${field('memberCin', who.cin)}, a été ${sex('reconnu résistant', 'reconnue résistante')} par décision n° ${field('decisionNumber', m.decision)} du ${clerk.fr('decisionDate', m.decided)} et détient la carte de résistant n° ${field('cardNumber', m.card)}.`;
    return o.page(
      'resistance-attestation',
      commission(o, 'fr') +
        o.title('', o.pick(['ATTESTATION DE RESISTANT', 'CERTIFICAT DE QUALITE DE RESISTANT']), 'fr') +
        o.para('fr', text, 'line-height:2;text-align:justify;margin:24px 0') +
        o.para('fr', `Rabat, le ${clerk.fr('issueDate', m.issued)}`) +
        o.closing('P. le Haut-Commissaire', 'fr', 'Rabat'),
    );
  },
  0.4,
);

const sheet = (tongue: 'ar' | 'both'): Form =>
  second(`member-sheet-${tongue}`, 'resistance-attestation', (o, clerk) => {
    const m = member(o);
    const { who } = m;
    return o.page(
      'resistance-attestation',
      commission(o, tongue) +
        o.title(
          o.pick(['شهادة صفة مقاوم', 'شهادة تثبت صفة مقاوم']),
          'Attestation de qualité de résistant',
          tongue,
        ) +
        o.form(
          [
            {
              ar: o.pick(['رقم بطاقة مقاوم', 'عدد بطاقة المقاوم']),
              arValue: field('cardNumber', m.card),
              fr: 'N° de la carte',
              frValue: plain(m.card),
            },
            {
              ar: o.pick(['الإسم الكامل', 'السيد(ة)', 'الاسم الشخصي والعائلي']),
              arValue: field('memberNameAr', fullAr(who)),
              fr: 'Nom complet',
              frValue: plain(clerk.fullLat(who)),
            },
            { ar: o.pick(['اسم والده', 'إسم الأب']), arValue: field('memberFatherAr', m.fatherAr) },
            {
              ar: o.pick(['مسقط الرأس', 'محل الولادة', 'مكان الولادة']),
              arValue: field('memberBirthPlaceAr', who.placeAr),
            },
            {
              ar: o.pick(['سنة الميلاد', 'سنة الولادة']),
              arValue: field('memberBirthYear', who.birth.slice(0, 4)),
              fr: 'Né(e) en',
              frValue: plain(who.birth.slice(0, 4)),
            },
            {
              ar: o.pick(['عدد مقرر اللجنة', 'رقم مقرر الاعتراف']),
              arValue: field('decisionNumber', m.decision),
            },
            { ar: o.pick(['تاريخ المقرر', 'تاريخ صدوره']), arValue: clerk.ar('decisionDate', m.decided) },
            {
              ar: o.pick(['رقم ب.و.ت', 'بطاقة التعريف الوطنية']),
              arValue: field('memberCin', who.cin),
              fr: 'CNIE',
              frValue: plain(who.cin),
            },
          ],
          tongue,
        ) +
        o.para(
          'ar',
          `سلمت له هذه الشهادة ${clerk.inPlace(o.pick(places)[0])} في ${clerk.ar('issueDate', m.issued)}`,
        ) +
        o.closing('توقيع النائب الإقليمي', 'ar', 'Rabat'),
    );
  });

/** The card, both languages about a portrait. */
const card = second('member-card', 'resistance-attestation', (o, clerk) => {
  const m = member(o);
  const { who } = m;
  const row = (ar: string, value: string, fr = ''): string =>
    `<div class="row" style="gap:8px;border-bottom:1px dotted #888"><span lang="fr" style="font-size:.72em">${fr}</span><span lang="ar" dir="rtl">${plain(ar)} ${value}</span></div>`;
  const portrait =
    '<div style="width:96px;height:120px;background:linear-gradient(#999,#ccc);border:2px solid #555"></div>';
  return o.page(
    'resistance-attestation',
    `<div style="width:600px;margin:40px auto;border:1px solid #333;padding:12px 16px;background:linear-gradient(#f7f3e6,#eef3ea)">
      <div style="display:flex;height:14px;margin-bottom:6px"><div style="flex:1;background:#a8323a"></div><div style="flex:1;background:#2f6b41"></div></div>
      <div class="c" lang="ar" dir="rtl" style="line-height:1.4">المملكة المغربية — المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير</div>
      <div class="c" style="margin:5px 0"><b lang="ar">${o.pick(['بطاقة المقاوم', 'بطاقة مقاوم'])}</b> <b lang="fr">CARTE DE RÉSISTANT</b></div>
      <div style="display:flex;gap:16px">${portrait}<div style="flex:1;line-height:1.7">
      ${row('الاسم :', field('memberNameAr', fullAr(who)), 'Nom')}${row(o.pick(['ابن', 'إسم الأب :']), field('memberFatherAr', m.fatherAr))}${row('المولود سنة', field('memberBirthYear', who.birth.slice(0, 4)), 'Né en')}${row('ب', field('memberBirthPlaceAr', who.placeAr), 'à')}${row('بطاقة التعريف', field('memberCin', who.cin), 'CIN')}
      </div></div>
      <div class="row" style="margin-top:8px"><span lang="ar" dir="rtl">رقم البطاقة ${field('cardNumber', m.card)}</span><span lang="ar" dir="rtl">${o.pick(['قرار رقم', 'مقرر عدد'])} ${field('decisionNumber', m.decision)}</span></div>
      <div lang="ar" dir="rtl">سلمت بالرباط في ${clerk.ar('issueDate', m.issued)}</div></div>`,
  );
});

export const memberSecond: readonly Form[] = [letter, french, sheet('ar'), sheet('both'), card];
