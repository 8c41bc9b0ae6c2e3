/** Birth extracts of the fourth hand: a filled-in printed form, a counter's bilingual sheet, a consulate's letter. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso } from '../../words.ts';
import { act } from '../acts.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

/** `218 لسنة 1964`, as registers are quoted. */
export const actAr = (d: Desk, name: string, number: string): string =>
  field(name, number.replace('/', d.pick([' لسنة ', ' سنة ', ' / '])), number, 'white-space:nowrap');

/** The green printed form whose blanks a clerk fills in, with its counterfoil beside it. */
const filled = form('birth-blanks', 'birth-extract', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const [province] = d.place();
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const line = (html: string): string => `<div style="margin:9px 0">${html}</div>`;
  const words = d.maybe(0.5);
  const body = [
    `سجلات الولادات، الجزء ${plain(String(d.number(1, 19)))}، الورقة ${plain(String(d.number(2, 180)))}`,
    `رسم عدد ${d.blank(actAr(d, 'actNumber', h.act), 150)}`,
    `في ${words ? `اليوم ${d.blank(field('birthDateWordsAr', dateWordsAr(h.birth), h.birth), 260)}` : `يوم ${d.blank(d.dayAr('birthDate', h.birth), 200)}`}`,
    `الموافق ${d.blank(`${field('birthDateHijri', hijriDateAr(h.birth), hijriIso(h.birth))} هـ`, 200)}`,
    `${sex('ازداد', 'ازدادت')} بـ : ${d.blank(field('birthPlaceAr', h.placeAr), 210)}`,
    `${sex('المدعو', 'المدعوة')} ${d.blank(field('givenNameAr', h.givenAr), 170)} ${sex('لقبه', 'لقبها')} العائلي ${d.blank(field('familyNameAr', h.familyAr), 170)}`,
    `${sex('جنسه', 'جنسها')} ${d.blank(plain(sex('ذكر', 'أنثى')), 80)} ${sex('من أبيه', 'من أبيها')} ${d.blank(field('fatherAr', father.chainAr), 230)}`,
    `حرفته ${d.blank(plain(father.tradeAr ?? 'فلاح'), 110)} الساكن ${d.blank(plain(father.placeAr), 150)}`,
    `ومن ${sex('أمه', 'أمها')} ${d.blank(field('motherAr', mother.chainAr), 250)} بدون مهنة`,
    `ملاحظات تتعلق بالزواج أو الوفاة : ${d.blank(field('deathNote', 'لا شيء'), 160)}`,
  ]
    .map(line)
    .join('');
  const stub = inAr(
    `<div style="font-size:.8em">صنف الولادات</div><div style="margin-top:20px;font-size:.8em">رقم الوصل<br>${plain(d.digits(6))}</div><div style="margin-top:20px;font-size:.8em">الرسوم<br>${plain('2,00')} د</div><div style="margin-top:20px;font-size:.75em">مطبوع رقم ${plain('8')} ح.م</div>`,
    'width:104px;border-right:2px dashed #667;padding-right:10px;text-align:center',
  );
  const top = inAr(
    `<div style="display:flex;justify-content:space-between"><div>المملكة المغربية<br>وزارة الداخلية<br>إقليم ${plain(province)}</div><div style="text-align:left">جماعة ${field('communeAr', a.commune[0])}<br>الحالة المدنية</div></div>`,
    'line-height:1.5',
  );
  return d.page(
    'birth-extract',
    `<div style="display:flex;flex-direction:row-reverse;gap:16px"><div style="flex:1">${top}${d.title(d.pick(['ملخص من رسم الولادة', 'نسخة موجزة من رسم ولادة']))}${inAr(body)}${inAr(
      `إننا نحن ضابط الحالة المدنية نشهد بصحة هذا الملخص المستخرج من السجلات المحفوظة لدينا، ${d.pick(['وسلم في', 'وحرر يوم'])} ${d.dayAr('issueDate', a.issued)} ${plain(`ب${a.commune[0]}`)}`,
      'margin-top:12px;line-height:1.8',
    )}${d.sign('ar', d.pick(['ضابط الحالة المدنية', 'عن الرئيس وبأمر منه']), a.commune[1])}</div>${stub}</div>`,
    { padding: '40px 44px' },
  );
});

/** A counter's sheet: cells with a label in each corner and both spellings between them. */
const corners = form('birth-corners', 'birth-extract', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const cell = (fr: string, ar: string, frValue: string, arValue: string, wide = true): string =>
    `<div class="k${wide ? ' w' : ''}"><div class="t"><span lang="fr">${plain(fr)}</span><span lang="ar" dir="rtl">${plain(ar)}</span></div><div class="d"><span lang="fr">${frValue}</span><span lang="ar" dir="rtl">${arValue}</span></div></div>`;
  const band = (fr: string, ar: string): string =>
    `<div class="h w"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  const grid = `<div class="corners">
    ${band("RÉFÉRENCES DE L'ACTE", 'مراجع الرسم')}
    ${cell('Acte n° / année', 'رقم الرسم / السنة', '', field('actNumber', h.act), false)}
    ${cell('Registre / volume', 'السجل', '', plain(`${d.number(1, 9)} - ${d.pick(['أ', 'ب', 'ج'])}`), false)}
    ${band('LE TITULAIRE', 'صاحب الرسم')}
    ${cell('Prénom', 'الاسم الشخصي', field('givenNameLat', h.givenLat), field('givenNameAr', h.givenAr))}
    ${cell('Nom', 'الاسم العائلي', field('familyNameLat', h.familyLat), field('familyNameAr', h.familyAr))}
    ${cell('Naissance : date', 'الازدياد : التاريخ', '', d.dayAr('birthDate', h.birth), false)}
    ${cell('Sexe', 'الجنس', sex('M', 'F'), sex('ذكر', 'أنثى'), false)}
    ${cell('Naissance : lieu', 'الازدياد : المكان', field('birthPlaceLat', h.placeLat), field('birthPlaceAr', h.placeAr))}
    ${band('FILIATION', 'النسب')}
    ${cell('Père', 'الأب', field('fatherLat', father.chainLat), field('fatherAr', father.chainAr))}
    ${cell('Mère', 'الأم', field('motherLat', mother.chainLat), field('motherAr', mother.chainAr))}
    ${cell('Mentions marginales (mariage, divorce, décès)', 'البيانات الهامشية', '', field('deathNote', d.pick(['لا شيء', 'لا يوجد'])))}
  </div>`;
  const [officer, code] = [d.someone('M'), `${d.digits(4)}-${d.digits(4)}-${d.digits(4)}`];
  const foot = `<div style="display:flex;gap:22px;align-items:center;margin-top:16px">${d.squares()}<div style="flex:1;font-size:.8em">${inFr(`Code de vérification : ${plain(code)}`)}${inAr(`يمكن التحقق من صحة هذه الوثيقة داخل أجل ثلاثة أشهر. القانون رقم ${plain('37.99')}`)}</div>${inAr(`سلمت في ${d.dayAr('issueDate', a.issued)}<br><span style="font-size:.85em">ضابط الحالة المدنية بالتفويض: ${plain(`${officer.givenAr} ${officer.familyAr}`)}</span>`, 'text-align:center')}</div>`;
  return d.page(
    'birth-extract',
    d.head(
      ['Royaume du Maroc', "Ministère de l'Intérieur", `Commune de ${plain(a.commune[1])}`],
      ['المملكة المغربية', 'وزارة الداخلية', `جماعة ${field('communeAr', a.commune[0])}`],
    ) +
      d.title('نسخة موجزة من رسم الولادة', "Extrait d'acte de naissance") +
      grid +
      foot,
    {
      css: `.corners { display: grid; grid-template-columns: 1fr 1fr; border: 1.5px solid #334; } .corners .w { grid-column: span 2; } .corners .k { border: .7px solid #889; padding: 2px 9px 5px; }
        .corners .t { display: flex; justify-content: space-between; font-size: .7em; color: #445; line-height: 1.35; } .corners .d { display: flex; justify-content: space-between; gap: 20px; line-height: 1.45; min-height: 1.4em; }
        .corners .h { display: flex; justify-content: space-between; background: #e4ece4; padding: 1px 9px; font-size: .82em; }`,
    },
  );
});

/** A consulate abroad writes the extract out in French sentences. */
const consular = form('birth-consulate', 'birth-extract', (d) => {
  const a = act(d.chance);
  const { holder: h, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(h, male, female);
  const [town, street] = d.pick([
    ['Bruxelles', 'Rue de la Loi 20'],
    ['Lille', '15, rue Faidherbe'],
    ['Toulouse', '4, allées Jean Jaurès'],
    ['Rotterdam', 'Westersingel 26'],
  ]);
  const dotted = (label: string, value: string): string =>
    `<div style="display:flex;gap:6px;margin:7px 0"><span>${plain(label)}</span><span style="flex:1;border-bottom:1.5px dotted #555;min-width:30px"></span><span style="min-width:46%">${value}</span></div>`;
  const words = d.maybe(0.6);
  return d.page(
    'birth-extract',
    inFr(
      `<div style="font-weight:700">ROYAUME DU MAROC</div><div>Ministère des Affaires Étrangères et de la Coopération</div><div>Consulat Général du Maroc à ${plain(town)}</div><div style="font-size:.8em">${plain(street)} — Tél. ${plain(d.phone())} — Service de l'état civil</div>`,
      'text-align:center;line-height:1.45;border:1px solid #555;padding:8px',
    ) +
      d.title('', "EXTRAIT D'ACTE DE NAISSANCE") +
      inFr(
        `${dotted("Numéro et année de l'acte", field('actNumber', h.act))}
         ${dotted('Nom', field('familyNameLat', h.familyLat))}
         ${dotted('Prénom', field('givenNameLat', h.givenLat))}
         ${words ? dotted('Date de naissance (en lettres)', field('birthDateWordsFr', dateWordsFr(h.birth), h.birth)) : ''}
         ${dotted(words ? 'En chiffres' : 'Date de naissance', d.dayFr('birthDate', h.birth))}
         ${dotted('Lieu de naissance', field('birthPlaceLat', h.placeLat))}
         ${dotted('Sexe', plain(sex('Masculin', 'Féminin')))}
         ${dotted('Prénom et filiation du père', field('fatherLat', father.chainLat))}
         ${dotted('Profession du père', plain(d.pick(['ouvrier', 'mineur', 'commerçant', 'agriculteur'])))}
         ${dotted('Prénom et filiation de la mère', field('motherLat', mother.chainLat))}
         ${dotted('Mention de mariage', plain('Néant'))}`,
        'margin:16px 0',
      ) +
      inFr(
        `Le présent extrait, tiré des registres de naissance de la commune de ${plain(a.commune[1])} transcrits à ce poste (volume ${plain(String(d.number(1, 40)))}, folio ${plain(String(d.number(2, 99)))}), est délivré sur la demande de ${sex("l'intéressé", "l'intéressée")} pour servir et valoir ce que de droit. Droits de chancellerie : ${plain('3,00')} €.`,
        'line-height:1.7;text-align:justify',
      ) +
      inFr(`${plain(town)}, le ${d.dayFr('issueDate', a.issued)}`, 'margin-top:14px;text-align:right') +
      d.sign('fr', 'Pour le Consul Général<br>Le Vice-Consul', town!),
  );
});

export const birthForms = [filled, corners, consular];
