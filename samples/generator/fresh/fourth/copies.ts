/** Full copies of birth acts of the fourth hand. */
import { bySex, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, hijriDateAr, hijriIso, monthsFr, numberWordsFr } from '../../words.ts';
import { act } from '../acts.ts';
import { actAr } from './births.ts';
import { form, inAr, inFr } from './desk.ts';

/** The register's page: one unbroken Arabic paragraph, a ruled margin holding the number and what was added later. */
const margin = form('copy-margin', 'birth-full-copy', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const witness = d.someone('M');
  const [courtAr] = d.place();
  const bases = {
    judgment: `${field('basis', d.pick(['استنادا إلى الحكم', 'تنفيذا للحكم']), 'judgment')} رقم ${plain(`${d.number(90, 999)}/${d.number(70, 98)}`)} الصادر عن المحكمة الابتدائية ${plain(`ب${courtAr}`)} والقاضي بالتصريح بالولادة`,
    declaration: `${field('basis', d.pick(['بناء على تصريح', 'وذلك حسب تصريح']), 'declaration')} ${plain(witness.chainAr)} البالغ من العمر ${plain(String(d.number(24, 66)))} سنة، ${plain(d.pick(['الأب', 'الجد', 'العم']))}`,
  };
  const notes = d.pick([
    'لا شيء',
    `${sex('تزوج', 'تزوجت')} بتاريخ ${d.number(10, 28)} مارس ${d.number(2001, 2012)}`,
    'أصلح الاسم الشخصي بإذن وكيل الملك',
  ]);
  const text = `${d.pick(['في عام', 'بتاريخ'])} ${field('birthDateWordsAr', dateWordsAr(h.birth), h.birth)} (${d.dayAr('birthDate', h.birth)}) موافق ${field('birthDateHijri', hijriDateAr(h.birth), hijriIso(h.birth))} للهجرة، على الساعة ${plain(d.pick(['السادسة صباحا', 'العاشرة ليلا', 'الثالثة بعد الزوال']))}، وقعت ولادة بمحل ${field('birthPlaceAr', h.placeAr)} لطفل من جنس ${plain(sex('ذكر', 'أنثى'))} ${sex('سمي', 'سميت')} ${field('givenNameAr', h.givenAr)} ${sex('ويحمل', 'وتحمل')} الاسم العائلي ${field('familyNameAr', h.familyAr)}، ${sex('جنسيته', 'جنسيتها')} مغربية، ${sex('أبوه', 'أبوها')} ${field('fatherAr', father.chainAr)}، مغربي، المولود سنة ${field('fatherBirthDate', father.birth.slice(0, 4))} ${field('fatherBirthPlaceAr', `ب${father.placeAr}`, father.placeAr)}، مهنته ${plain(father.tradeAr ?? 'فلاح')}، ${sex('وأمه', 'وأمها')} ${field('motherAr', mother.chainAr)}، مغربية، المولودة سنة ${field('motherBirthDate', mother.birth.slice(0, 4))} ${plain(`ب${mother.placeAr}`)}، ربة بيت، القاطنان معا ${plain(`ب${father.placeAr}`)}. ${d.maybe(0.5) ? bases.judgment : bases.declaration}، وبعد التلاوة وقع معنا نحن ${plain(d.someone('M').chainAr)} ضابط الحالة المدنية لجماعة ${plain(a.commune[0])}.`;
  const side = inAr(
    `<div style="font-size:.82em">رسم رقم</div>${actAr(d, 'actNumber', h.act)}<div style="margin-top:26px;font-size:.82em;text-decoration:underline">بيانات الطرة</div><div>${field('marginNotes', notes)}</div><div style="margin-top:40px;font-size:.72em">الجزء ${plain(String(d.number(2, 30)))}<br>ص ${plain(String(d.number(4, 200)))}</div>`,
    'width:24%;border-left:1.5px solid #555;padding-left:12px;text-align:center;line-height:1.6',
  );
  return d.page(
    'birth-full-copy',
    d.head(
      ['ROYAUME DU MAROC', 'Intérieur', 'Etat civil'],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `جماعة ${field('communeAr', a.commune[0])}`,
        'مصلحة الحالة المدنية',
      ],
    ) +
      d.title(d.pick(['نسخة كاملة من رسم الولادة', 'نسخة تامة من رسم الولادة'])) +
      `<div style="display:flex;flex-direction:row-reverse;gap:16px;border-top:1px solid #555;border-bottom:1px solid #555;padding:12px 0">${side}${inAr(text, 'flex:1;line-height:2;text-align:justify')}</div>` +
      inAr(
        `نسخة طبق الأصل ${d.pick(['سلمت يوم', 'حررت في'])} ${d.dayAr('issueDate', a.issued)}`,
        'margin-top:14px',
      ) +
      d.sign('ar', 'ضابط الحالة المدنية', a.commune[1]),
  );
});

/** The protectorate's register as it was dictated: the year first, everything in letters. */
const dictated = form('copy-dictated', 'birth-full-copy', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const [year, month, day] = h.birth.split('-').map(Number) as [number, number, number];
  const words = `L'an ${numberWordsFr(year)}, le ${day === 1 ? 'premier' : numberWordsFr(day)} du mois ${/^[ao]/.test(monthsFr[month - 1]!) ? "d'" : 'de '}${monthsFr[month - 1]}`;
  const protectorate = year < 1956;
  const age = (year - Number(father.birth.slice(0, 4))).toString();
  const p = (html: string): string => `<p style="text-indent:34px;margin:8px 0">${html}</p>`;
  const text =
    p(
      `${field('birthDateWordsFr', words, h.birth)}, à ${d.pick(['cinq heures du matin', 'onze heures', 'vingt heures trente'])}, est ${sex('né', 'née')} au lieu dit ${field('birthPlaceLat', h.placeLat)}, ${sex('le nommé', 'la nommée')} ${field('givenNameLat', h.givenLat)} ${field('familyNameLat', h.familyLat)}, du sexe ${sex('masculin', 'féminin')}, de nationalité marocaine.`,
    ) +
    p(
      `De ${field('fatherLat', father.chainLat)}, âgé de ${plain(age)} ans, ${d.pick(['cultivateur', 'journalier', 'tisserand', 'berger'])}, demeurant audit lieu, et de ${field('motherLat', mother.chainLat)}, son épouse, ménagère, née en ${field('motherBirthDate', mother.birth.slice(0, 4))}.`,
    ) +
    p(
      `${field('basis', d.pick(['Sur la déclaration', 'Le tout sur déclaration']), 'declaration')} de ${plain(d.someone('M').chainLat)}, ${d.pick(['oncle paternel', 'moqaddem du douar', 'aïeul'])}, qui, lecture faite, n'a su signer, avec Nous, ${protectorate ? `${plain(d.pick(['CHAMBON Louis', 'REYNAUD Paul', 'GIRAUD Henri']))}, contrôleur civil` : `${plain(fullLat(d.someone('M')))}, caïd`}, officier de l'état civil.`,
    );
  return d.page(
    'birth-full-copy',
    inFr(
      `<div style="display:flex;justify-content:space-between"><div>${protectorate ? 'EMPIRE CHÉRIFIEN<br>Contrôle civil' : 'ROYAUME DU MAROC<br>Cercle'} de ${plain(a.commune[1])}</div><div style="text-align:right">Registre des naissances<br>(Marocains)</div></div>`,
      'line-height:1.5',
    ) +
      d.title('', "COPIE INTÉGRALE D'ACTE DE NAISSANCE") +
      `<div style="display:flex;gap:18px">${inFr(`<b>N° ${field('actNumber', h.act)}</b><div style="font-size:.85em;margin-top:10px">Naissance<br>${plain(`${h.familyLat}`)}</div><div style="margin-top:30px;font-size:.78em">Mentions : ${sex('marié', 'mariée')} à ${plain(d.place()[1])} en ${plain(String(year + d.number(20, 30)))}</div>`, 'width:21%;border-right:1px solid #444;padding-right:8px;line-height:1.6')}${inFr(text, 'flex:1;line-height:1.85;text-align:justify')}</div>` +
      inFr(
        `Pour copie conforme au registre, délivrée à ${plain(a.commune[1])} ${d.pick(['le', 'ce jour,'])} ${d.dayFr('issueDate', a.issued)} sur papier libre.`,
        'margin-top:20px',
      ) +
      d.sign('fr', "L'Officier de l'état civil délégué", a.commune[1]),
  );
});

/** A bilingual counter print: one ruled table for each person of the act. */
const persons = form('copy-persons', 'birth-full-copy', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  type Row = readonly [fr: string, middle: string, ar: string];
  const table = (fr: string, ar: string, rows: readonly Row[]): string =>
    `<table class="ps"><tr class="hd"><td lang="fr">${fr}</td><td></td><td lang="ar" dir="rtl">${ar}</td></tr>${rows
      .map(
        ([left, middle, right]) =>
          `<tr><td lang="fr" dir="ltr">${plain(left)}</td><td class="c">${middle}</td><td lang="ar" dir="rtl">${plain(right)}</td></tr>`,
      )
      .join('')}</table>`;
  const two = (lat: string, arab: string): string =>
    `<span style="display:flex;justify-content:space-between;gap:14px"><span lang="fr">${lat}</span><span lang="ar" dir="rtl">${arab}</span></span>`;
  const arab = (html: string): string => `<span lang="ar" dir="rtl">${html}</span>`;
  const court = d.place();
  const judged = d.maybe(0.5);
  const grounds = judged
    ? `${field('basis', 'حكم', 'judgment')} عدد ${plain(d.digits(3))} بتاريخ ${d.otherDayAr(d.between(1985, 1999))} ${plain(`ابتدائية ${court[0]}`)}`
    : `${field('basis', 'تصريح', 'declaration')} ${plain(d.pick(['الأب', 'الأم', 'الجد']))} بتاريخ ${d.otherDayAr(h.birth.replace(/..$/, '28'))}`;
  return d.page(
    'birth-full-copy',
    d.head(
      ['Royaume du Maroc', `Province : ${plain(d.place()[1])}`, `Bureau : ${plain(a.commune[1])}`],
      ['المملكة المغربية', `الجماعة : ${field('communeAr', a.commune[0])}`, 'مكتب الحالة المدنية'],
    ) +
      d.title('نسخة كاملة من رسم الولادة', 'COPIE INTÉGRALE') +
      `<div class="row" style="margin-bottom:6px"><span lang="fr">Acte N° : ${field('actNumber', h.act)}</span><span lang="ar" dir="rtl">النظام الوطني للحالة المدنية</span></div>` +
      table('Nouveau-né(e)', sex('المولود', 'المولودة'), [
        ['Prénom', two(field('givenNameLat', h.givenLat), field('givenNameAr', h.givenAr)), 'الاسم'],
        ['Nom', two(field('familyNameLat', h.familyLat), field('familyNameAr', h.familyAr)), 'الاسم العائلي'],
        ['Jour', d.dayFr('birthDate', h.birth), 'اليوم'],
        ['Heure', plain(`${d.number(1, 23)} h ${d.number(10, 55)}`), 'الساعة'],
        ['Lieu', two(field('birthPlaceLat', h.placeLat), field('birthPlaceAr', h.placeAr)), 'المحل'],
      ]) +
      table('Le père', 'الأب', [
        [
          'Identité',
          two(field('fatherLat', father.chainLat), field('fatherAr', father.chainAr)),
          'الاسم الكامل',
        ],
        [
          'Né le / à',
          two(d.dayFr('fatherBirthDate', father.birth), field('fatherBirthPlaceAr', father.placeAr)),
          'مزداد',
        ],
        ['Profession', arab(plain(father.tradeAr ?? 'فلاح')), 'الحرفة'],
      ]) +
      table('La mère', 'الأم', [
        [
          'Identité',
          two(field('motherLat', mother.chainLat), field('motherAr', mother.chainAr)),
          'الاسم الكامل',
        ],
        ['Née le / à', two(d.dayFr('motherBirthDate', mother.birth), plain(mother.placeAr)), 'مزدادة'],
      ]) +
      table("L'acte", 'الرسم', [
        ['Établi sur', arab(grounds), 'سند التحرير'],
        [
          'Mentions marginales',
          arab(field('marginNotes', d.pick(['لا شيء', 'متزوج', 'وفاة الأب مسجلة بنفس المكتب']))),
          'البيانات الهامشية',
        ],
        ['Délivrée le', d.dayFr('issueDate', a.issued), 'سلمت يوم'],
      ]) +
      inFr(
        `Agent : ${plain(d.digits(5))} / poste ${plain(String(d.number(1, 8)))}`,
        'font-size:.75em;color:#444;margin-top:4px',
      ) +
      d.sign('ar', 'الضابط', a.commune[1]),
    {
      padding: '34px 52px',
      css: '.ps { margin: 5px 0; border: 1px solid #445; } .ps td { padding: 2px 8px; border-bottom: .6px solid #aab; } .ps td:first-child, .ps td:last-child { width: 19%; font-size: .82em; } .ps .hd td { background: #eceff4; font-weight: 700; }',
    },
  );
});

export const copyForms = [margin, dictated, persons];
