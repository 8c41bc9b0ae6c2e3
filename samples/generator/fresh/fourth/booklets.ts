/** Family booklets of the fourth hand: facing pages of the sixties, a register of persons, the booklet of 2022. */
import { fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import { dateWordsAr } from '../../words.ts';
import { type Folk, household, person } from '../folk.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

interface Home {
  readonly husband: Folk;
  readonly wives: readonly Folk[];
  readonly children: readonly Folk[];
  readonly number: string;
  readonly province: readonly [ar: string, lat: string];
}

function home(d: Desk, wives: number, children: number): Home {
  const { father, mother, children: born } = household(d.chance, children);
  const others = Array.from({ length: wives - 1 }, () => person(d.chance, 'F', [1924, 1946]));
  return {
    husband: father,
    wives: [mother, ...others],
    children: born,
    number: d.digits(d.number(4, 6)),
    province: d.place(),
  };
}

/** `wife`, `wife2`… as the fields are named. */
const nth = (kind: 'wife' | 'child', i: number): string => (i === 0 ? kind : `${kind}${i + 1}`);

/** Facing pages: husband at the right, wife at the left; the children follow four to a page. */
const facing = form('booklet-facing', 'family-booklet', (d): Sheet[] => {
  const f = home(d, 1, d.number(2, 4));
  const leaf = (title: string, who: Folk, key: string, kin: string): string => {
    const line = (label: string, value: string): string =>
      `<div style="margin:10px 0">${label} ${d.blank(value, 150)}</div>`;
    return inAr(
      `<div class="c" style="font-weight:700;border-bottom:1px solid #555;margin-bottom:10px">${title}</div>
       ${line('الاسم', field(`${key}GivenAr`, who.givenAr))}${line('الاسم العائلي', field(`${key}FamilyAr`, who.familyAr))}
       <div lang="fr" dir="ltr" style="font-size:.9em;margin:8px 0">Prénom ${d.blank(field(`${key}GivenLat`, who.givenLat), 120)}<br>Nom ${d.blank(field(`${key}FamilyLat`, who.familyLat), 140)}</div>
       ${line(kin, plain(who.chainAr.split(' ').slice(1).join(' ')))}
       ${line('تاريخ الولادة', d.dayAr(`${key}BirthDate`, who.birth))}${line('محلها', field(`${key}PlaceAr`, who.placeAr))}
       ${line('الحرفة', plain(key === 'husband' ? (who.tradeAr ?? 'فلاح') : 'بدون'))}
       <div style="font-size:.75em;margin-top:16px">خاتم وتوقيع ضابط الحالة المدنية</div><div style="height:64px"></div>`,
      'flex:1;padding:14px 18px',
    );
  };
  const child = (who: Folk, i: number): string => {
    const key = nth('child', i);
    const words = d.maybe(0.4);
    return inAr(
      `<div style="font-weight:700;color:#444">الولد ${plain(['الأول', 'الثاني', 'الثالث', 'الرابع'][i]!)}</div>
       <div>${field(`${key}GivenAr`, who.givenAr)} ${field(`${key}FamilyAr`, who.familyAr)}</div><div lang="fr" dir="ltr" style="text-align:right">${field(`${key}GivenLat`, who.givenLat)}</div>
       <div>وضع في ${words ? `${field(`${key}BirthDateWordsAr`, dateWordsAr(who.birth), who.birth)} ` : d.dayAr(`${key}BirthDate`, who.birth)}</div>
       <div>ب ${field(`${key}PlaceAr`, who.placeAr)}</div><div>رسم عدد ${field(`${key}ActNumber`, who.act)}</div>
       <div style="font-size:.75em;color:#555;margin-top:6px">الزواج : ............ الوفاة : ............</div>`,
      'border:1px solid #776;padding:10px 14px;line-height:1.6;min-height:230px',
    );
  };
  const paper = 'background:#f6efdc;border:1px solid #998';
  const cover = inAr(
    `الدفتر العائلي للحالة المدنية — إقليم ${field('provinceAr', f.province[0])} — رقم ${field('bookletNumber', f.number)}`,
    'text-align:center;margin-bottom:12px',
  );
  return [
    d.page(
      'family-booklet',
      `${cover}<div style="display:flex;flex-direction:row-reverse;${paper}">${leaf('الزوج', f.husband, 'husband', 'ابن')}<div style="width:2px;background:#998"></div>${leaf('الزوجة', f.wives[0]!, 'wife', 'بنت')}</div>`,
      { width: 1000, height: 720, padding: '34px 40px' },
    ),
    d.page(
      'family-booklet',
      `<div dir="rtl" style="display:grid;grid-template-columns:1fr 1fr;gap:12px;padding:14px;${paper}">${f.children.map(child).join('')}</div>`,
      { width: 1000, height: 720, padding: '34px 40px' },
    ),
  ];
});

/** A register of persons on one sheet: a row for each, wives numbered. */
const roll = form('booklet-roll', 'family-booklet', (d) => {
  const f = home(d, d.pick([1, 2, 2]), d.number(2, 5));
  const row = (quality: string, who: Folk, key: string, act?: string): string =>
    `<tr><td>${quality}</td><td>${field(`${key}FamilyAr`, who.familyAr)}</td><td>${field(`${key}GivenAr`, who.givenAr)}</td><td>${field(`${key}PlaceAr`, who.placeAr)}</td><td>${d.dayAr(`${key}BirthDate`, who.birth)}</td><td>${act ?? '—'}</td></tr>`;
  const ranks = {
    M: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'],
    F: ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة'],
  };
  const rows = [
    row('رب الأسرة', f.husband, 'husband'),
    ...f.wives.map((wife, i) =>
      row(f.wives.length > 1 ? `الزوجة ${['الأولى', 'الثانية'][i]}` : 'الزوجة', wife, nth('wife', i)),
    ),
    ...f.children.map((child, i) =>
      row(
        `${child.sex === 'M' ? 'الابن' : 'البنت'} (${plain(ranks[child.sex][i]!)})`,
        child,
        nth('child', i),
        field(`${nth('child', i)}ActNumber`, child.act),
      ),
    ),
  ].join('');
  return d.page(
    'family-booklet',
    d.head(
      ['Royaume du Maroc', "Livret d'état civil"],
      ['المملكة المغربية', `عمالة أو إقليم ${field('provinceAr', f.province[0])}`, 'كناش الحالة المدنية'],
    ) +
      d.title('صفحة أفراد الأسرة', 'Livret de famille — membres') +
      inAr(
        `كناش رقم : ${field('bookletNumber', f.number)} — سلم لصاحبه ${plain(fullAr(f.husband))} في ${d.otherDayAr(d.between(1984, 2004))}`,
        'margin-bottom:10px',
      ) +
      `<table class="grid" lang="ar" dir="rtl" style="text-align:center;font-size:.93em"><tr style="background:#e9e4d6"><th>الصفة</th><th>النسب</th><th>الاسم</th><th>مكان الولادة</th><th>تاريخها</th><th>رقم الرسم</th></tr>${rows}</table>` +
      inAr(
        `حصر هذا الجدول في ${plain(String(f.children.length))} من الأبناء. كل تشطيب أو إضافة من غير ضابط الحالة المدنية يعاقب عليها القانون (الفصل ${plain('361')} من القانون الجنائي).`,
        'margin-top:14px;font-size:.85em;line-height:1.7',
      ) +
      d.sign('ar', 'ضابط الحالة المدنية', f.province[1]),
  );
});

/** The booklet of 2022: one plate for each person, both scripts in it, a code at the corner. */
const plates = form('booklet-plates', 'family-booklet', (d) => {
  const f = home(d, 1, d.number(1, 3));
  const plate = (ar: string, fr: string, who: Folk, key: string, act?: string): string =>
    `<div style="border:1px solid #5b7a6a;border-radius:8px;margin:10px 0;display:flex;background:#fbfdfb"><div style="width:86px;background:#5b7a6a;color:#fff;border-radius:7px 0 0 7px;text-align:center;padding-top:18px;line-height:1.4"><span lang="ar" dir="rtl">${ar}</span><br><span lang="fr" style="font-size:.75em">${fr}</span></div>
      <div style="flex:1;padding:6px 14px"><div style="display:flex;justify-content:space-between"><span lang="fr">${field(`${key}GivenLat`, who.givenLat)} ${field(`${key}FamilyLat`, who.familyLat)}</span><span lang="ar" dir="rtl">${field(`${key}GivenAr`, who.givenAr)} ${field(`${key}FamilyAr`, who.familyAr)}</span></div>
      <div style="display:flex;justify-content:space-between;font-size:.92em"><span lang="fr">${plain(who.placeLat)}, ${d.dayFr(`${key}BirthDate`, who.birth)}</span><span lang="ar" dir="rtl">مكان الازدياد : ${field(`${key}PlaceAr`, who.placeAr)}</span></div>
      <div style="display:flex;justify-content:space-between;font-size:.82em;color:#333"><span lang="fr">IDCS ${plain(d.digits(10))}</span>${act === undefined ? '' : `<span lang="ar" dir="rtl">رسم الولادة : ${act}</span>`}</div></div></div>`;
  return d.page(
    'family-booklet',
    `<div style="display:flex;justify-content:space-between;align-items:center">${inFr(`Livret de famille électronique<br><span style="font-size:.85em">N° ${field('bookletNumber', f.number)}</span>`, 'line-height:1.4')}${d.squares(62)}${inAr(`الدفتر العائلي الإلكتروني<br><span style="font-size:.9em">عمالة / إقليم : ${field('provinceAr', f.province[0])}</span>`, 'line-height:1.5')}</div><div style="height:5px;background:#5b7a6a;margin:8px 0"></div>` +
      plate('الزوج', 'Époux', f.husband, 'husband') +
      plate('الزوجة', 'Épouse', f.wives[0]!, 'wife') +
      f.children
        .map((child, i) =>
          plate(
            `الطفل ${i + 1}`,
            `Enfant ${i + 1}`,
            child,
            nth('child', i),
            field(`${nth('child', i)}ActNumber`, child.act),
          ),
        )
        .join('') +
      inFr(
        `Loi n° 36.21 relative à l'état civil — édité le ${d.otherDayFr(d.between(2022, 2026))}`,
        'font-size:.78em;margin-top:10px;color:#444',
      ),
  );
});

export const bookletForms = [facing, roll, plates];
