/** Family booklets of the fifth hand: six printings, of two leaves or one. */
import { field, plain } from '../../sheet.ts';
import { dateWordsAr } from '../../words.ts';
import { type Folk, household, person } from '../folk.ts';
import { actAr } from './births.ts';
import { arab, type Desk, form, french, inAr, inFr, type Town } from './desk.ts';

interface Family {
  readonly husband: Folk;
  readonly wife: Folk;
  readonly wife2: Folk;
  readonly children: readonly Folk[];
  readonly number: string;
  readonly province: Town;
  readonly commune: Town;
}

/** Children of different names, some years apart. */
function familyOf(d: Desk, count: number): Family {
  const { father: husband, mother: wife } = household(d.chance, 0);
  const children: Folk[] = [];
  let year = d.number(1950, 1958);
  while (children.length < count) {
    const child = person(d.chance, d.pick(['M', 'F']), [year, year], husband);
    if (children.some(({ givenAr }) => givenAr === child.givenAr)) continue;
    children.push(child);
    year += d.number(2, 4);
  }
  return {
    husband,
    wife,
    wife2: person(d.chance, 'F', [1930, 1952]),
    children,
    number: d.pick([d.figures(120, 9800), d.digits(6)]),
    province: d.town(),
    commune: d.town(),
  };
}

/** A person's values, each under the booklet's name for him. */
const valuesOf = (d: Desk, who: string, p: Folk) => ({
  givenAr: field(`${who}GivenAr`, p.givenAr),
  familyAr: field(`${who}FamilyAr`, p.familyAr),
  givenLat: field(`${who}GivenLat`, p.givenLat),
  familyLat: field(`${who}FamilyLat`, p.familyLat),
  bornAr: d.ar(`${who}BirthDate`, p.birth),
  bornFr: d.fr(`${who}BirthDate`, p.birth),
  placeAr: field(`${who}PlaceAr`, p.placeAr),
});

const leaves = { width: 1080, height: 760, padding: '34px 38px' };
const spread = (right: string, left: string): string =>
  `<div dir="rtl" style="display:flex"><div style="width:50%;padding-left:26px;border-left:1px solid #999">${right}</div><div style="width:50%;padding-right:26px">${left}</div></div><p style="height:1px"></p>`;

/** Two leaves, the husband's at the right and the wife's at the left; French stands small under the Arabic. */
const couple = form('booklet-couple', 'family-booklet', (d) => {
  const f = familyOf(d, 1);
  const leaf = (title: string, latin: string, who: string, p: Folk, tail: string): string => {
    const v = valuesOf(d, who, p);
    const line = (ar: string, fr: string, value: string): string =>
      `<div style="margin:7px 0;line-height:1.3"><span lang="ar" dir="rtl">${ar} : ${value}</span><br><span lang="fr" style="font-size:.66em;color:#666">${fr}</span></div>`;
    return `${inAr(title, 'text-align:center;font-size:1.3em;font-weight:700')}${inFr(latin, 'text-align:center;font-size:.8em')}<div dir="rtl">${line('الاسم الشخصي', 'Prénom', `${v.givenAr} &nbsp; ${french(v.givenLat)}`)}${line('الاسم العائلي', 'Nom', `${v.familyAr} &nbsp; ${french(v.familyLat)}`)}${line('تاريخ الازدياد', 'Date de naissance', v.bornAr)}${line('مكان الازدياد', 'Lieu de naissance', v.placeAr)}${tail}</div>`;
  };
  const plainLine = (label: string, value: string): string =>
    inAr(`${label} : ${plain(value)}`, 'margin:7px 0');
  return d.page(
    'family-booklet',
    inAr(
      `<div class="row"><span>المملكة المغربية - إقليم ${field('provinceAr', f.province[0])}</span><span>دفتر الحالة المدنية رقم ${field('bookletNumber', f.number)}</span></div>`,
      'border-bottom:1px solid #666;margin-bottom:12px',
    ) +
      spread(
        leaf(
          'الزوج',
          "L'époux",
          'husband',
          f.husband,
          `${plainLine('المهنة', f.husband.tradeAr!)}${plainLine('والده', person(d.chance, 'M', [1880, 1890]).chainAr)}`,
        ),
        leaf('الزوجة', "L'épouse", 'wife', f.wife, plainLine('تاريخ عقد الزواج', d.figures(1938, 1956))),
      ),
    leaves,
  );
});

/** One portrait page: what is asked down the side, husband and wife as two columns. */
const columns = form('booklet-columns', 'family-booklet', (d) => {
  const f = familyOf(d, 1);
  const [h, w] = [valuesOf(d, 'husband', f.husband), valuesOf(d, 'wife', f.wife)];
  const row = (label: string, a: string, b: string): string =>
    `<tr><th lang="ar" style="width:24%;font-weight:400">${label}</th><td lang="ar">${a}</td><td lang="ar">${b}</td></tr>`;
  return d.page(
    'family-booklet',
    d.head(
      ['Royaume du Maroc', "Livret d'état civil"],
      ['المملكة المغربية', `إقليم ${field('provinceAr', f.province[0])}`, `جماعة ${plain(f.commune[0])}`],
    ) +
      d.title('الدفتر العائلي', 'Livret de famille') +
      inAr(`رقم الدفتر : ${field('bookletNumber', f.number)}`, 'margin-bottom:10px') +
      `<table class="grid" dir="rtl"><tr><th></th><th lang="ar">رب الأسرة</th><th lang="ar">الزوجة</th></tr>
       ${row('الاسم', h.givenAr, w.givenAr)}${row('اللقب العائلي', h.familyAr, w.familyAr)}${row('الاسم بالحروف اللاتينية', french(`${h.givenLat} ${h.familyLat}`), french(`${w.givenLat} ${w.familyLat}`))}
       ${row('ولد(ت) في', h.bornAr, w.bornAr)}${row('مسقط الرأس', h.placeAr, w.placeAr)}${row('رقم رسم الولادة', plain(f.husband.act), plain(f.wife.act))}${row('الوفاة', plain('……'), plain('……'))}</table>` +
      d.sign('ar', 'ضابط الحالة المدنية', f.commune[1]),
    { css: '.grid td, .grid th { padding: 8px; text-align: center; }' },
  );
});

/** Leaves for children, two to an opening, days in words. */
const children = form('booklet-children', 'family-booklet', (d) => {
  const f = familyOf(d, 2);
  const leaf = (who: string, p: Folk, title: string): string => {
    const v = valuesOf(d, who, p);
    const line = (label: string, value: string): string => inAr(`${label} ${value}`, 'margin:9px 0');
    return `${inAr(title, 'text-align:center;font-weight:700;background:#ece7da;padding:3px')}${line('الاسم الشخصي :', d.dots(v.givenAr, 190))}${line('الاسم العائلي :', d.dots(v.familyAr, 190))}${line('ازداد(ت) بـ', d.dots(v.placeAr, 200))}${line('في يوم', field(`${who}BirthDateWordsAr`, dateWordsAr(p.birth), p.birth))}${line('الموافق لـ', d.dots(v.bornAr, 180))}${line('رسم الولادة رقم', actAr(`${who}ActNumber`, p.act, 'سنة'))}${line('ملاحظات :', plain('…………………'))}${inAr('إمضاء ضابط الحالة المدنية وطابعه', 'text-align:left;font-size:.85em;margin-top:22px;height:64px')}`;
  };
  return d.page(
    'family-booklet',
    spread(leaf('child', f.children[0]!, 'الولد الأول'), leaf('child2', f.children[1]!, 'الولد الثاني')),
    { ...leaves, height: 640 },
  );
});

/** The family on one sheet: the head of it in a line, children as rows of a table. */
const table = form('booklet-table', 'family-booklet', (d) => {
  const f = familyOf(d, d.number(3, 5));
  const h = valuesOf(d, 'husband', f.husband);
  const w = valuesOf(d, 'wife', f.wife);
  const rows = f.children
    .map((p, i) => {
      const who = i === 0 ? 'child' : `child${i + 1}`;
      const v = valuesOf(d, who, p);
      return `<tr><td class="c">${plain(String(i + 1))}</td><td>${v.givenAr}</td><td>${v.familyAr}</td><td>${french(v.givenLat)}</td><td class="c">${v.bornAr}</td><td>${v.placeAr}</td><td class="c">${field(`${who}ActNumber`, p.act)}</td></tr>`;
    })
    .join('');
  const empty = `<tr>${'<td>&nbsp;</td>'.repeat(7)}</tr>`.repeat(2);
  return d.page(
    'family-booklet',
    inAr(
      `<div class="row"><span>دفتر الحالة المدنية عدد ${field('bookletNumber', f.number)}</span><span>عمالة أو إقليم ${field('provinceAr', f.province[0])}</span></div>
       <p style="margin-top:14px"><b>الزوج :</b> ${h.givenAr} ${h.familyAr}، ولد في ${h.bornAr} بـ ${h.placeAr}</p><p style="margin-top:6px"><b>الزوجة :</b> ${w.givenAr} ${w.familyAr}، ولدت في ${w.bornAr} بـ ${w.placeAr}</p>
       <div class="c" style="font-weight:700;margin:18px 0 8px">الأولاد</div>
       <table class="grid" style="font-size:.88em"><tr><th>ر.ت</th><th>الاسم الشخصي</th><th>الاسم العائلي</th><th>بالفرنسية</th><th>تاريخ الازدياد</th><th>مكانه</th><th>رقم الرسم</th></tr>${rows}${empty}</table>`,
    ) + d.sign('ar', 'ضابط الحالة المدنية', f.commune[1]),
    { width: 1000, height: 780, padding: '40px 44px' },
  );
});

/** A husband with two wives: three blocks, French labels at the left of a value and Arabic at its right. */
const wives = form('booklet-wives', 'family-booklet', (d) => {
  const f = familyOf(d, 1);
  const line = (fr: string, value: string, ar: string): string =>
    `<div style="display:grid;grid-template-columns:130px 1fr 130px;border-bottom:1px dotted #888;padding:3px 0"><span lang="fr" style="font-size:.78em">${fr}</span><span class="c">${value}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  const block = (who: string, p: Folk, fr: string, ar: string): string => {
    const v = valuesOf(d, who, p);
    return `<div style="margin-top:14px"><div class="row" style="font-weight:700;border-bottom:2px solid #444">${french(fr)}${arab(ar)}</div>${line('Prénom', `${french(v.givenLat)} &nbsp;&nbsp; ${arab(v.givenAr)}`, 'الاسم الشخصي')}${line('Nom', `${french(v.familyLat)} &nbsp;&nbsp; ${arab(v.familyAr)}`, 'الاسم العائلي')}${line('Né(e) le', v.bornFr, 'تاريخ الولادة')}${line('à', arab(v.placeAr), 'مكان الولادة')}</div>`;
  };
  return d.page(
    'family-booklet',
    `<div class="row">${french('Livret de famille')}${arab('الدفتر العائلي')}</div><div class="row">${french(`N° ${field('bookletNumber', f.number)}`)}${arab(`إقليم ${field('provinceAr', f.province[0])}`)}</div>` +
      block('husband', f.husband, 'MARI', 'الزوج') +
      block('wife', f.wife, '1re ÉPOUSE', 'الزوجة الأولى') +
      block('wife2', f.wife2, '2e ÉPOUSE', 'الزوجة الثانية') +
      d.sign('fr', "L'officier de l'état civil", f.commune[1]),
    { width: 700, height: 980, padding: '40px 44px' },
  );
});

/** The booklet issued since the law of 2021: cards for each of the family. */
const cards = form('booklet-cards', 'family-booklet', (d) => {
  const f = familyOf(d, 2);
  const card = (who: string, p: Folk, ar: string, fr: string): string => {
    const v = valuesOf(d, who, p);
    const act = who.startsWith('child') ? ` · رسم ${field(`${who}ActNumber`, p.act)}` : '';
    return `<div style="border:1px solid #9bb;border-radius:10px;padding:8px 14px;background:#fbfdfd"><div class="row" style="font-size:.8em;color:#066">${french(fr)}${arab(ar)}</div>${inAr(`${v.givenAr} <b>|</b> ${v.familyAr}`)}${inFr(`${v.givenLat} <b>|</b> ${v.familyLat}`)}${inAr(`ولد(ت) في ${v.bornAr} بـ ${v.placeAr}${act}`, 'font-size:.92em')}</div>`;
  };
  return d.page(
    'family-booklet',
    `<div class="row" style="align-items:center">${d.code(64)}<div class="c">${arab('المملكة المغربية - وزارة الداخلية')}<br>${arab('الدفتر الإلكتروني للحالة المدنية', 'font-size:1.3em;font-weight:700')}<br>${french("Livret électronique d'état civil", 'font-size:.85em')}</div><div style="width:64px"></div></div>
     <div class="row" style="margin:12px 0">${french(`N° du livret : ${field('bookletNumber', f.number)}`)}${arab(`الإقليم : ${field('provinceAr', f.province[0])}`)}</div>
     <div style="display:grid;grid-template-columns:1fr;gap:12px">${card('husband', f.husband, 'الزوج', 'Époux')}${card('wife', f.wife, 'الزوجة', 'Épouse')}${card('child', f.children[0]!, 'الابن(ة) الأول(ى)', '1er enfant')}${card('child2', f.children[1]!, 'الابن(ة) الثاني(ة)', '2e enfant')}</div><p style="height:1px"></p>`,
  );
});

export const bookletForms = [couple, columns, children, table, wives, cards];
