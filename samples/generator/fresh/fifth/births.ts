/** Extracts of birth acts of the fifth hand. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso, hijriWordsAr } from '../../words.ts';
import { type Folk, household } from '../folk.ts';
import { arab, type Desk, form, french, inAr, inFr, pieces, type Town } from './desk.ts';

export interface Birth {
  readonly h: Folk;
  readonly father: Folk;
  readonly mother: Folk;
  readonly commune: Town;
  readonly province: Town;
  readonly issued: string;
}

export function birthOf(d: Desk): Birth {
  const { father, mother, children } = household(d.chance, 1);
  return {
    h: children[0]!,
    father,
    mother,
    commune: d.town(),
    province: d.town(),
    issued: d.between(2019, 2026),
  };
}

const number = (act: string): string => act.split('/')[0]!;
const year = (act: string): string => act.split('/')[1]!;
/** "218 of the year 1974", of which the value is both. */
export const actAr = (name: string, act: string, between = 'لسنة'): string =>
  pieces(name, `${plain(number(act))} ${between} ${plain(year(act))}`, act);
const actFr = (name: string, act: string, between: string): string =>
  pieces(name, `${plain(number(act))} ${between} ${plain(year(act))}`, act);

/** The two-tongued form of a town office: labels outside, values within. */
const ledger = form('birth-ledger', 'birth-extract', (d) => {
  const b = birthOf(d);
  const { h } = b;
  const row = (fr: string, lat: string, arabic: string, ar: string): string =>
    `<tr><td lang="fr" style="width:19%;font-size:.8em;color:#333">${fr}</td><td lang="fr" style="width:31%">${lat}</td><td lang="ar" dir="rtl" style="width:31%">${arabic}</td><td lang="ar" dir="rtl" style="width:19%;color:#333">${ar}</td></tr>`;
  const across = (fr: string, value: string, ar: string): string =>
    `<tr><td lang="fr" style="font-size:.8em;color:#333">${fr}</td><td colspan="2" class="c">${value}</td><td lang="ar" dir="rtl" style="color:#333">${ar}</td></tr>`;
  return d.page(
    'birth-extract',
    d.head(
      ['Royaume du Maroc', "Ministère de l'Intérieur", `Commune de ${plain(b.commune[1])}`],
      ['المملكة المغربية', 'وزارة الداخلية', `جماعة ${field('communeAr', b.commune[0])}`],
    ) +
      d.title('موجز من رسم الولادة', "Extrait d'acte de naissance") +
      `<table style="border-top:1.5px solid #333;border-bottom:1.5px solid #333">${across("Numéro de l'acte", field('actNumber', h.act), 'رقم الرسم')}
       ${row('Prénom', field('givenNameLat', h.givenLat), field('givenNameAr', h.givenAr), 'الاسم الشخصي')}
       ${row('Nom de famille', field('familyNameLat', h.familyLat), field('familyNameAr', h.familyAr), 'الاسم العائلي')}
       ${row('Né(e) à', field('birthPlaceLat', h.placeLat), field('birthPlaceAr', h.placeAr), 'محل الولادة')}
       ${across('Né(e) le', d.fr('birthDate', h.birth), 'تاريخ الولادة')}
       ${row('Soit en lettres', field('birthDateWordsFr', dateWordsFr(h.birth), h.birth), field('birthDateWordsAr', dateWordsAr(h.birth), h.birth), 'بالحروف')}
       ${across('An hégirien', arab(field('birthDateHijri', hijriDateAr(h.birth), hijriIso(h.birth))), 'بالتقويم الهجري')}
       ${row('Sexe', bySex(h, 'Masculin', 'Féminin'), bySex(h, 'ذكر', 'أنثى'), 'الجنس')}
       ${row('Père', field('fatherLat', b.father.chainLat), field('fatherAr', b.father.chainAr), 'الأب')}
       ${row('Mère', field('motherLat', b.mother.chainLat), field('motherAr', b.mother.chainAr), 'الأم')}
       ${row('Mention de décès', 'Néant', field('deathNote', 'لا شيء'), 'بيان الوفاة')}</table>` +
      `<div class="row" style="margin-top:14px"><span lang="fr" style="font-size:.85em">Extrait conforme à l'original</span>${arab(`سلم بتاريخ : ${d.ar('issueDate', b.issued)}`)}</div>` +
      d.sign('ar', 'ضابط الحالة المدنية', b.commune[1]),
    { css: 'td { padding: 5px 4px; vertical-align: middle; }' },
  );
});

/** The printed Arabic blank of a country office, days in words alone, filled on dots. */
const blank = form('birth-blank', 'birth-extract', (d) => {
  const b = birthOf(d);
  const { h } = b;
  const line = (html: string): string => `<p style="margin:9px 0">${html}</p>`;
  return d.page(
    'birth-extract',
    inAr(
      `<div class="row"><div>المملكة المغربية<br>عمالة أو إقليم : ${d.dots(plain(b.province[0]))}<br>دائرة : ${d.dots(plain(d.town()[0]))}</div><div>الجماعة القروية : ${d.dots(field('communeAr', b.commune[0]))}<br>مكتب الحالة المدنية رقم ${d.dots(d.figures(1, 9), 40)}</div></div>`,
    ) +
      d.title('نسخة موجزة من رسم الولادة') +
      inAr(
        line(
          `الرسم عدد ${d.dots(actAr('actNumber', h.act, '&nbsp; المسجل سنة &nbsp;'), 220)} ${plain('ميلادية')}`,
        ) +
          line(`الاسم الشخصي للمولود : ${d.dots(field('givenNameAr', h.givenAr), 220)}`) +
          line(`الاسم العائلي : ${d.dots(field('familyNameAr', h.familyAr), 260)}`) +
          line(
            `${bySex(h, 'ولد', 'ولدت')} في ${d.dots(field('birthDateWordsAr', dateWordsAr(h.birth), h.birth), 330)}`,
          ) +
          line(`ويوافقه من السنة الهجرية ${d.dots(plain(hijriWordsAr(h.birth)), 300)}`) +
          line(
            `بمدينة (أو دوار) ${d.dots(field('birthPlaceAr', h.placeAr), 160)} وجنسيته(ها) ${d.dots(plain(bySex(h, 'مغربي', 'مغربية')), 90)}`,
          ) +
          line(
            `${bySex(h, 'والده', 'والدها')} هو السيد ${d.dots(field('fatherAr', `${b.father.chainAr} ${b.father.familyAr}`), 300)}`,
          ) +
          line(
            `${bySex(h, 'ووالدته', 'ووالدتها')} هي السيدة ${d.dots(field('motherAr', `${b.mother.givenAr} ${b.mother.familyAr}`), 300)}`,
          ) +
          line(`طرة الرسم (وفاة) : ${d.dots(field('deathNote', d.pick(['لا شيء', 'لا يوجد'])), 200)}`) +
          line(
            `حرر ${plain(`ب${b.commune[0]}`)} يوم ${d.ar('issueDate', b.issued)} ، يشهد ضابط الحالة المدنية بمطابقته للأصل.`,
          ),
        'margin-top:8px',
      ) +
      d.sign('ar', 'الإمضاء والطابع', b.commune[1]),
  );
});

/** French alone, for use abroad: each fact a numbered line. */
const abroad = form('birth-abroad', 'birth-extract', (d) => {
  const b = birthOf(d);
  const { h } = b;
  let n = 0;
  const item = (label: string, value: string): string =>
    `<tr><td style="width:26px;color:#666">${++n}</td><td style="width:230px">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'birth-extract',
    d.head(
      [
        'ROYAUME DU MAROC',
        `Préfecture ou Province de ${plain(b.province[1])}`,
        `Commune urbaine de ${plain(b.commune[1])} — État civil`,
      ],
      [],
    ) +
      d.title('', "EXTRAIT DE L'ACTE DE NAISSANCE") +
      inFr(
        `<p class="c" style="font-size:.85em;margin-bottom:12px">Délivré en langue française — loi 37-99, décret du 9 octobre 2002</p><table>
        ${item('Acte enregistré sous le n°', actFr('actNumber', h.act, "de l'année"))}
        ${item('Nom', field('familyNameLat', h.familyLat))}${item('Prénom', field('givenNameLat', h.givenLat))}
        ${item('Date de naissance', d.fr('birthDate', h.birth))}${item('', `(${field('birthDateWordsFr', dateWordsFr(h.birth), h.birth)})`)}
        ${item('Lieu de naissance', field('birthPlaceLat', h.placeLat))}${item('Sexe', plain(bySex(h, 'M', 'F')))}
        ${item(bySex(h, 'Fils de', 'Fille de'), field('fatherLat', `${b.father.givenLat} ${b.father.familyLat}`))}
        ${item('et de', field('motherLat', `${b.mother.givenLat} ${b.mother.familyLat}`))}${item('Mentions en marge', plain('Néant'))}</table>
        <p style="margin-top:20px">Pour extrait conforme, ${plain(b.commune[1])}, le ${d.fr('issueDate', b.issued)}</p>`,
      ) +
      d.sign('fr', "L'Officier de l'état civil délégué,", b.commune[1]),
    { css: 'table td { padding: 6px 5px; border-bottom: 1px solid #ccc; }' },
  );
});

/** Printed by the national register: each value in a cell under its two labels. */
const national = form('birth-national', 'birth-extract', (d) => {
  const b = birthOf(d);
  const { h } = b;
  const cell = (ar: string, fr: string, value: string, wide = 1): string =>
    `<td colspan="${wide}"><div class="row" style="font-size:.7em;color:#555;line-height:1.3">${arab(ar, 'font-size:1.15em')}${french(fr)}</div><div class="c">${value}</div></td>`;
  const both = (arabic: string, latin: string): string => `${arab(arabic)}<br>${french(latin)}`;
  return d.page(
    'birth-extract',
    `<div class="row" style="align-items:center">${d.code(76)}<div class="c">${arab('المملكة المغربية · وزارة الداخلية')}<br>${french('Royaume du Maroc · État civil numérique', 'font-size:.85em')}</div><div lang="fr" style="font-size:.75em">Réf. ${plain(d.digits(10))}</div></div>` +
      d.title('نسخة موجزة من رسم الولادة', "Extrait de l'acte de naissance") +
      `<table class="grid" dir="rtl"><tr>${cell('مكتب الحالة المدنية لجماعة', "Bureau d'état civil", arab(field('communeAr', b.commune[0])), 2)}${cell('رقم العقد / السنة', 'Acte / Année', field('actNumber', h.act))}</tr>
      <tr>${cell('الاسم العائلي', 'Nom', both(field('familyNameAr', h.familyAr), field('familyNameLat', h.familyLat)))}${cell('الاسم الشخصي', 'Prénom', both(field('givenNameAr', h.givenAr), field('givenNameLat', h.givenLat)))}${cell('الجنس', 'Sexe', plain(bySex(h, 'ذكر - M', 'أنثى - F')))}</tr>
      <tr>${cell('تاريخ الازدياد', 'Date de naissance', d.fr('birthDate', h.birth))}${cell('الموافق للهجري', 'Hégire', arab(field('birthDateHijri', hijriDateAr(h.birth), hijriIso(h.birth))))}${cell('مكان الازدياد', 'Lieu de naissance', both(field('birthPlaceAr', h.placeAr), field('birthPlaceLat', h.placeLat)))}</tr>
      <tr>${cell('والده(ها)', 'Fils / Fille de', both(field('fatherAr', b.father.chainAr), field('fatherLat', b.father.chainLat)), 3)}</tr>
      <tr>${cell('والدته(ها)', 'et de', both(field('motherAr', b.mother.chainAr), field('motherLat', b.mother.chainLat)), 3)}</tr>
      <tr>${cell('بيانات الوفاة', 'Mention de décès', arab(field('deathNote', 'لا شيء')), 2)}${cell('تاريخ التسليم', 'Délivré le', d.fr('issueDate', b.issued))}</tr></table>` +
      inAr(
        `يمكن التحقق من صحة هذه الوثيقة بواسطة الرمز أعلاه داخل أجل ${plain('3')} أشهر. ${plain(`إقليم ${b.province[0]}.`)}`,
        'font-size:.82em;margin-top:14px',
      ) +
      d.sign('fr', "L'Officier de l'état civil", b.commune[1]),
  );
});

export const birthForms = [ledger, blank, abroad, national];
