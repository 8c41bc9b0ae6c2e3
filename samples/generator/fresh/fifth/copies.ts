/** Full copies of birth acts of the fifth hand: a declared one, a judged one, one carried over in French, one in cells. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso, hijriWordsAr, numberWordsAr } from '../../words.ts';
import { actAr, birthOf } from './births.ts';
import { arab, form, french, inAr, inFr, inTown } from './desk.ts';

/** One paragraph of a register that a father had written, the margin at its right. */
const declared = form('copy-declared', 'birth-full-copy', (d) => {
  const b = birthOf(d);
  const { h, father, mother } = b;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const hour = d.number(2, 11);
  const note = d.pick([
    'لا شيء',
    `${sex('تزوج', 'تزوجت')} بجماعة ${d.town()[0]} سنة ${d.figures(1985, 2008)}`,
    `صحح الاسم العائلي بموجب حكم عدد ${d.figures(20, 900)}`,
  ]);
  return d.page(
    'birth-full-copy',
    d.head(
      [],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `إقليم ${plain(b.province[0])}`,
        `جماعة ${field('communeAr', b.commune[0])}`,
      ],
    ) +
      d.title('نسخة كاملة لرسم الولادة') +
      `<div dir="rtl" style="display:flex;gap:18px">${inAr(
        `<div>رسم ${actAr('actNumber', h.act, '<br>سنة')}</div><div style="margin-top:18px"><b>${plain(h.givenAr)}</b></div><div style="margin-top:26px;text-decoration:underline">بيانات هامشية</div><div>${field('marginNotes', note)}</div>`,
        'width:165px;font-size:.86em;border-left:1.5px solid #333;padding-left:10px;line-height:1.6',
      )}${inAr(
        `<p style="text-align:justify;line-height:2.05">في يوم ${field('birthDateWordsAr', dateWordsAr(h.birth), h.birth)} الموافق ${plain(hijriWordsAr(h.birth))} هجرية على الساعة ${plain(numberWordsAr(hour))} ${plain(d.pick(['صباحا', 'مساء']))} ${sex('ولد', 'ولدت')} ${inTown('birthPlaceAr', h.placeAr)} ${sex('المسمى', 'المسماة')} ${field('givenNameAr', h.givenAr)} من جنس ${plain(sex('ذكر', 'أنثى'))}، ${sex('اسمه', 'اسمها')} العائلي ${field('familyNameAr', h.familyAr)}، ${sex('والده', 'والدها')} ${field('fatherAr', father.chainAr)} جنسيته مغربية المولود ${inTown('fatherBirthPlaceAr', father.placeAr)} سنة ${field('fatherBirthDate', father.birth.slice(0, 4))} حرفته ${plain(father.tradeAr!)}، و${sex('والدته', 'والدتها')} ${field('motherAr', mother.chainAr)} جنسيتها مغربية المولودة ${plain(`ب${mother.placeAr}`)} سنة ${field('motherBirthDate', mother.birth.slice(0, 4))} بدون حرفة، الساكنان ${plain(`ب${h.placeAr}`)}، ${field('basis', d.pick(['حسبما صرح به', 'وذلك بتصريح من']), 'declaration')} الأب المذكور وعمره ${plain(d.figures(24, 60))} سنة.</p>
         <p style="line-height:2;margin-top:10px">حرر في يوم ${plain(dateWordsAr(h.birth.replace(/..$/, '28')))} من طرفنا نحن ${plain(fullAr(d.man()))} ضابط الحالة المدنية، وبعد تلاوته على المصرح وقع معنا.</p>`,
        'flex:1',
      )}</div>` +
      inAr(`نسخة طبق الأصل سلمت في ${d.ar('issueDate', b.issued)}`, 'margin-top:14px') +
      d.sign('ar', 'عن رئيس المجلس الجماعي وبتفويض منه', b.commune[1]),
    { padding: '46px 44px' },
  );
});

/** A late registration: a printed frame of lines, the judgment at its head. */
const judged = form('copy-judged', 'birth-full-copy', (d) => {
  const b = birthOf(d);
  const { h, father, mother } = b;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const [court] = d.town();
  const line = (label: string, value: string): string =>
    `<tr><td style="width:200px;color:#333;vertical-align:top">${label}</td><td>${value}</td></tr>`;
  return d.page(
    'birth-full-copy',
    d.head(
      ['ROYAUME DU MAROC', `COMMUNE DE ${plain(b.commune[1].toUpperCase())}`],
      ['المملكة المغربية', `الجماعة الترابية ${field('communeAr', b.commune[0])}`],
    ) +
      d.title(d.pick(['رسم الولادة - نسخة كاملة', 'نسخة تامة من رسم ولادة'])) +
      inAr(
        `<p>رقم العقد : ${field('actNumber', h.act)}</p><p style="margin:8px 0 12px">${field('basis', d.pick(['بناء على الحكم التصريحي بالولادة', 'طبقا لما جاء في الحكم']), 'judgment')} عدد ${plain(`${d.figures(50, 980)}/${d.figures(71, 98)}`)} الصادر عن المحكمة الابتدائية ${plain(`ب${court}`)} بتاريخ ${d.plainAr(d.between(1972, 1998))} سجل ما يلي :</p><table>
        ${line('الاسم العائلي والشخصي', `${field('familyNameAr', h.familyAr)} &nbsp; ${field('givenNameAr', h.givenAr)} &nbsp; (${french(`${field('familyNameLat', h.familyLat)} ${field('givenNameLat', h.givenLat)}`)})`)}
        ${line('يوم الولادة', `${field('birthDateWordsAr', dateWordsAr(h.birth), h.birth)} (${d.ar('birthDate', h.birth)})`)}
        ${line('وبالهجري', `${field('birthDateHijri', hijriDateAr(h.birth), hijriIso(h.birth))} هـ`)}
        ${line('مسقط الرأس', field('birthPlaceAr', h.placeAr))}${line('الجنس والجنسية', plain(sex('ذكر - مغربي', 'أنثى - مغربية')))}
        ${line('الأب', `${field('fatherAr', fullAr(father))}، من مواليد ${field('fatherBirthPlaceAr', father.placeAr)} في ${d.ar('fatherBirthDate', father.birth)}، ${plain(father.tradeAr!)}`)}
        ${line('الأم', `${field('motherAr', fullAr(mother))}، من مواليد ${plain(mother.placeAr)} في ${d.ar('motherBirthDate', mother.birth)}، ربة بيت`)}
        ${line('العنوان', plain(d.home().ar))}${line('ملاحظات بطرة الرسم', field('marginNotes', d.pick(['لا شيء', 'لا شيء يذكر', 'وفاة الأم مسجلة بنفس المكتب'])))}</table>
        <p style="margin-top:14px">حررت هذه النسخة في ${d.ar('issueDate', b.issued)} وهي مطابقة لما هو مضمن بسجلات الولادات.</p>`,
      ) +
      d.sign('ar', 'ضابط الحالة المدنية بالتفويض', b.commune[1]),
    { css: 'table td { padding: 5px 6px; border-bottom: 1px dotted #777; }' },
  );
});

/** French: an act carried over from another office's register. */
const carried = form('copy-carried', 'birth-full-copy', (d) => {
  const b = birthOf(d);
  const { h, father, mother } = b;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  return d.page(
    'birth-full-copy',
    d.head(
      [
        "Royaume du Maroc — Ministère de l'Intérieur",
        `Province : ${plain(b.province[1])}`,
        `Bureau de ${plain(b.commune[1])}`,
      ],
      [],
    ) +
      d.title('', "Copie intégrale d'acte de naissance") +
      inFr(
        `<p>Acte numéro ${field('actNumber', h.act)}</p>
         <p style="text-align:justify;line-height:1.9;margin-top:12px">Le ${field('birthDateWordsFr', dateWordsFr(h.birth), h.birth)} (${d.fr('birthDate', h.birth)}), à ${plain(d.figures(1, 23))} heures, ${sex('est né', 'est née')} à ${field('birthPlaceLat', h.placeLat)} ${sex('le nommé', 'la nommée')} ${field('givenNameLat', h.givenLat)}, de sexe ${plain(sex('masculin', 'féminin'))}, de nationalité marocaine, portant le nom de famille ${field('familyNameLat', h.familyLat)}, ${sex('fils', 'fille')} de ${field('fatherLat', father.chainLat)}, né le ${d.fr('fatherBirthDate', father.birth)} à ${plain(father.placeLat)}, ${plain(d.pick(['cultivateur', 'journalier', 'commerçant']))}, et de ${field('motherLat', mother.chainLat)}, née le ${d.fr('motherBirthDate', mother.birth)} à ${plain(mother.placeLat)}, sans profession, domiciliés à ${plain(b.commune[1])}.</p>
         <p style="text-align:justify;line-height:1.9;margin-top:12px">${field('basis', d.pick(['Acte transféré', 'Transcrit']), 'transcription')} du registre du bureau de ${plain(d.town()[1])}, année ${plain(h.birth.slice(0, 4))}, par Nous, ${plain(`${d.man().givenLat} ${d.man().familyLat}`)}, officier de l'état civil, le ${d.plainFr(d.between(1990, 2009))}.</p>
         <p style="margin-top:12px;font-size:.9em">Mentions marginales : ${plain('Néant')}</p>
         <p style="margin-top:14px">Copie certifiée conforme au registre et délivrée le ${d.fr('issueDate', b.issued)}.</p>`,
      ) +
      d.sign('fr', "L'officier de l'état civil", b.commune[1]),
  );
});

/** Cells of the recent model, Arabic and French facing, persons in three blocks. */
const blocks = form('copy-blocks', 'birth-full-copy', (d) => {
  const b = birthOf(d);
  const { h, father, mother } = b;
  const head = (ar: string, fr: string): string =>
    `<tr><th colspan="2" style="background:#e4ebe4"><div class="row">${arab(ar)}${french(fr, 'font-size:.85em')}</div></th></tr>`;
  const row = (ar: string, fr: string, arabic: string, latin = ''): string =>
    `<tr><td style="width:50%"><div lang="ar" dir="rtl"><span style="color:#444">${ar} : </span>${arabic}</div></td><td style="direction:ltr"><div lang="fr"><span style="color:#444;font-size:.85em">${fr} : </span>${latin}</div></td></tr>`;
  return d.page(
    'birth-full-copy',
    d.head(
      ['ROYAUME DU MAROC', 'Commune', plain(b.commune[1])],
      ['المملكة المغربية', 'جماعة', field('communeAr', b.commune[0])],
    ) +
      d.title('النسخة الكاملة لرسم الولادة', 'Copie intégrale') +
      `<table class="grid" dir="rtl">${row('عقد رقم', 'Acte n°', plain(h.act), field('actNumber', h.act))}
       ${head('صاحب الرسم', "L'intéressé(e)")}
       ${row('الاسم الشخصي', 'Prénom', field('givenNameAr', h.givenAr), field('givenNameLat', h.givenLat))}${row('الاسم العائلي', 'Nom', field('familyNameAr', h.familyAr), field('familyNameLat', h.familyLat))}
       ${row('ازداد(ت) في', 'Né(e) le', field('birthDateWordsAr', dateWordsAr(h.birth), h.birth), d.fr('birthDate', h.birth))}${row('ب', 'à', field('birthPlaceAr', h.placeAr), field('birthPlaceLat', h.placeLat))}
       ${head('الوالد', 'Le père')}
       ${row('اسمه', 'Nommé', field('fatherAr', father.chainAr), field('fatherLat', father.chainLat))}${row('ولد في', 'Né le', d.ar('fatherBirthDate', father.birth), d.plainFr(father.birth))}${row('ب', 'à', field('fatherBirthPlaceAr', father.placeAr), plain(father.placeLat))}
       ${head('الوالدة', 'La mère')}
       ${row('اسمها', 'Nommée', field('motherAr', mother.chainAr), field('motherLat', mother.chainLat))}${row('ولدت في', 'Née le', d.ar('motherBirthDate', mother.birth), d.plainFr(mother.birth))}
       ${head('مصدر الرسم والهامش', 'Source et marge')}
       ${row('سجل', 'Source', field('basis', d.pick(['بتصريح الأب', 'بتصريح الأم']), 'declaration'), plain('Déclaration'))}${row('الهامش', 'Marge', field('marginNotes', 'لا شيء'), plain('Néant'))}</table>` +
      inAr(`سلمت ${plain(`ب${b.commune[0]}`)} في ${d.ar('issueDate', b.issued)}`, 'margin-top:12px') +
      d.sign('ar', 'ضابط الحالة المدنية', b.commune[1]),
    { padding: '40px 46px' },
  );
});

export const copyForms = [declared, judged, carried, blocks];
