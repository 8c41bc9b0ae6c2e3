/** Extracts of death acts and heirs' deeds of the fifth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso, hijriWordsAr } from '../../words.ts';
import { household, person } from '../folk.ts';
import { arab, type Desk, form, french, inAr, inFr, inTown, pieces } from './desk.ts';

/** Somebody of the time who died, mostly a father. */
function deathOf(d: Desk) {
  const { father: dead, mother: wife, children } = household(d.chance, d.number(3, 6));
  const [father, mother] = [person(d.chance, 'M', [1880, 1900]), person(d.chance, 'F', [1885, 1910])];
  const died = d.between(1984, 2019);
  return {
    dead,
    wife,
    children,
    father,
    mother,
    died,
    act: `${d.number(2, 640)}/${died.slice(0, 4)}`,
    commune: d.town(),
    place: d.town(),
    issued: d.between(2019, 2026),
  };
}

/** Typed lines in Arabic, each ending in dots. */
const lines = form('death-lines', 'death-extract', (d) => {
  const x = deathOf(d);
  const line = (label: string, value: string): string =>
    `<p style="margin:8px 0">${label} : ${d.dots(value, 230)}</p>`;
  return d.page(
    'death-extract',
    d.head(
      [],
      [
        'المملكة المغربية',
        `عمالة أو إقليم ${plain(d.town()[0])}`,
        `جماعة ${field('communeAr', x.commune[0])}`,
      ],
    ) +
      d.title(d.pick(['نسخة موجزة من رسم الوفاة', 'موجز رسم وفاة'])) +
      inAr(
        line('رسم الوفاة عدد', field('actNumber', x.act)) +
          line('الاسم الشخصي للهالك', field('givenNameAr', x.dead.givenAr)) +
          line('اسمه العائلي', field('familyNameAr', x.dead.familyAr)) +
          line('كانت وفاته يوم', `${plain(dateWordsAr(x.died))} (${d.ar('deathDate', x.died)})`) +
          line('الموافق', `${field('deathDateHijri', hijriDateAr(x.died), hijriIso(x.died))} هـ`) +
          line('بالمكان المسمى', field('deathPlaceAr', x.place[0])) +
          line('من مواليد سنة', field('birthDate', x.dead.birth.slice(0, 4))) +
          line('مكان ازدياده', field('birthPlaceAr', x.dead.placeAr)) +
          line('أبوه', field('fatherAr', x.father.chainAr)) +
          line('أمه', field('motherAr', x.mother.chainAr)) +
          `<p style="margin-top:14px">نشهد بمطابقة هذا الموجز للأصل، في ${d.ar('issueDate', x.issued)}</p>`,
      ) +
      d.sign('ar', 'ضابط الحالة المدنية', x.commune[1]),
  );
});

/** Two columns of one form: the French half at the left, the Arabic half at the right. */
const halves = form('death-halves', 'death-extract', (d) => {
  const x = deathOf(d);
  const fr = (label: string, value: string): string =>
    `<div style="margin:9px 0"><span style="font-size:.82em;color:#444">${label}</span><br>${value}</div>`;
  const ar = (label: string, value: string): string =>
    `<div style="margin:7px 0"><span style="color:#444">${label}</span><br>${value}</div>`;
  return d.page(
    'death-extract',
    d.head(
      ['Royaume du Maroc', 'État civil', plain(x.commune[1])],
      ['المملكة المغربية', 'الحالة المدنية', field('communeAr', x.commune[0])],
    ) +
      d.title('نسخة موجزة من رسم الوفاة', "Extrait d'acte de décès") +
      `<div class="row">${inFr(
        `${fr('Acte de décès n°', field('actNumber', x.act))}${fr('Nom et prénom du défunt', `${field('familyNameLat', x.dead.familyLat)} ${field('givenNameLat', x.dead.givenLat)}`)}${fr('Décédé le', d.fr('deathDate', x.died))}${fr('À', field('deathPlaceLat', x.place[1]))}${fr('Né le', d.fr('birthDate', x.dead.birth))}${fr('Fils de', field('fatherLat', fullLat(x.father)))}${fr('Et de', field('motherLat', fullLat(x.mother)))}`,
        'width:48%;border-right:1px solid #555;padding-right:14px',
      )}${inAr(
        `${ar('رقم الرسم وسنته', plain(x.act))}${ar('الاسم الشخصي والعائلي للمتوفى', `${field('givenNameAr', x.dead.givenAr)} ${field('familyNameAr', x.dead.familyAr)}`)}${ar('توفي يوم', plain(dateWordsAr(x.died)))}${ar('بـ', field('deathPlaceAr', x.place[0]))}${ar('ولد بـ', field('birthPlaceAr', x.dead.placeAr))}${ar('والده هو', field('fatherAr', fullAr(x.father)))}${ar('والدته هي', field('motherAr', fullAr(x.mother)))}`,
        'width:50%',
      )}</div>` +
      `<div class="row" style="margin-top:16px;border-top:1px solid #555;padding-top:8px">${french(`Délivré le ${d.fr('issueDate', x.issued)}`)}${arab('طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية', 'font-size:.85em')}</div>` +
      d.sign('fr', "L'officier de l'état civil", x.commune[1]),
  );
});

/** A French extract in a sentence for each fact. */
const told = form('death-told', 'death-extract', (d) => {
  const x = deathOf(d);
  return d.page(
    'death-extract',
    d.head(
      ['ROYAUME DU MAROC', `Province de ${plain(d.town()[1])}`, `Commune rurale de ${plain(x.commune[1])}`],
      [],
    ) +
      d.title('', 'EXTRAIT DU REGISTRE DES DÉCÈS') +
      inFr(
        `<p style="text-align:right">Registre ${plain(x.died.slice(0, 4))} &nbsp; Acte ${field('actNumber', x.act)}</p>
         <p style="margin-top:16px;line-height:2;text-align:justify">Nous soussigné, officier de l'état civil, attestons que ${field('givenNameLat', x.dead.givenLat)} ${field('familyNameLat', x.dead.familyLat)}, né le ${d.fr('birthDate', x.dead.birth)} à ${plain(x.dead.placeLat)}, fils de ${field('fatherLat', x.father.chainLat)} et de ${field('motherLat', x.mother.chainLat)}, ${plain(d.pick(['cultivateur', 'ancien militaire', 'sans profession']))}, est décédé à ${field('deathPlaceLat', x.place[1])} le ${d.fr('deathDate', x.died)} (${plain(dateWordsFr(x.died))}).</p>
         <p style="margin-top:16px">Extrait délivré à ${plain(x.commune[1])}, le ${d.fr('issueDate', x.issued)}, à la demande de la famille.</p>`,
      ) +
      d.sign('fr', 'Le délégué à l’état civil'.replace('’', "'"), x.commune[1]),
  );
});

function heirsOf(d: Desk, x: ReturnType<typeof deathOf>): readonly string[] {
  const given = new Set<string>();
  const children = x.children.filter((one) => !given.has(one.givenAr) && given.add(one.givenAr));
  const full = d.maybe(0.5);
  return [
    `زوجته ${fullAr(x.wife)}`,
    ...children.map((one) => `${bySex(one, 'ابنه', 'ابنته')} ${full ? fullAr(one) : one.givenAr}`),
  ];
}

const witnesses = (d: Desk, count: number): string =>
  Array.from({ length: count }, (_, i) => plain(`${i + 1}- ${fullAr(d.man(1935, 1965))}`)).join(' ');

/** Adouls' unbroken text: those who witness first, then the death, then who inherits. */
const unbroken = form('heirs-unbroken', 'heirs-deed', (d) => {
  const x = deathOf(d);
  const on = d.between(Number(x.died.slice(0, 4)) + 1, 2021);
  const heirs = heirsOf(d, x);
  const [court, courtLat] = d.town();
  return d.page(
    'heirs-deed',
    inAr(
      `<div class="row"><div>المملكة المغربية<br>وزارة العدل<br>المحكمة الابتدائية ${inTown('courtAr', court)}<br>قسم التوثيق</div><div>سجل التركات : ${field('registerNumber', d.figures(4, 210))}<br>رقم الرسم : ${field('deedNumber', d.figures(10, 620))}<br>صحيفة : ${plain(d.figures(3, 400))}</div></div>`,
    ) +
      d.title('إراثة') +
      inAr(
        `<p style="text-align:justify;line-height:2.05">الحمد لله وحده، في يوم ${d.ar('deedDate', on)} الموافق ${plain(hijriWordsAr(on))} تلقى العدلان ${plain(fullAr(d.man()))} و${plain(fullAr(d.man()))} من الشهود الآتية أسماؤهم عقبه أنهم يعرفون المرحوم ${field('deceasedAr', fullAr(x.dead))} معرفة تامة ويشهدون بأنه توفي إلى رحمة الله بتاريخ ${d.ar('deathDate', x.died)} حسب رسم الوفاة عدد ${plain(x.act)}، وأحاط بإرثه ${field('heirsAr', heirs.join(' و'))}، لا وارث له سواهم في علمهم، وبه قيدت شهادتهم.</p>
         <p style="margin-top:12px;font-size:.88em;line-height:1.9">الشهود : ${witnesses(d, 12)}</p>`,
      ) +
      d.sign('ar', 'خطاب قاضي التوثيق : أعلم بأدائها', courtLat),
    { padding: '44px 54px' },
  );
});

/** A deed with headed parts; heirs stand one below another. */
const parts = form('heirs-parts', 'heirs-deed', (d) => {
  const x = deathOf(d);
  const on = d.between(Number(x.died.slice(0, 4)) + 1, 2021);
  const heirs = heirsOf(d, x);
  const list = heirs.map((one) => `<div>${plain(one)}</div>`).join('');
  const [court, courtLat] = d.town();
  const part = (name: string, html: string): string =>
    `<div style="margin-top:12px"><b style="border-bottom:1px solid #333">${name}</b><div>${html}</div></div>`;
  return d.page(
    'heirs-deed',
    d.head([], ['وزارة العدل', `المحكمة الابتدائية ${inTown('courtAr', court)}`, 'مكتب العدول']) +
      d.title('رسم إراثة') +
      inAr(
        part(
          'المراجع',
          `ضمن بكناش التركات رقم ${field('registerNumber', d.figures(4, 210))} تحت عدد ${field('deedNumber', d.figures(10, 620))} بتاريخ ${d.ar('deedDate', on)}`,
        ) +
          part(
            'الطالب',
            `${plain(fullAr(x.children[0]!))} الحامل للبطاقة الوطنية ${plain(x.children[0]!.cin)}`,
          ) +
          part(
            'الهالك',
            `${field('deceasedAr', fullAr(x.dead))} المزداد سنة ${plain(x.dead.birth.slice(0, 4))} ${plain(`ب${x.dead.placeAr}`)}، وافته المنية في ${d.ar('deathDate', x.died)}`,
          ) +
          part(
            'الورثة',
            pieces(
              'heirsAr',
              list,
              heirs.join('، '),
              'display:block;direction:rtl;text-align:right;padding-right:26px',
            ),
          ) +
          part('شهود اللفيف', `<span style="font-size:.88em">${witnesses(d, 12)}</span>`),
      ) +
      d.sign('ar', 'العدلان', courtLat),
  );
});

/** The older short deed of a village judge: a narrow sheet, heirs before the references. */
const short = form('heirs-short', 'heirs-deed', (d) => {
  const x = deathOf(d);
  const on = d.between(Number(x.died.slice(0, 4)), 2020);
  const heirs = heirsOf(d, x);
  const [court, courtLat] = d.town();
  return d.page(
    'heirs-deed',
    `<div style="border:1px solid #777;padding:26px 30px">${inAr(
      `<div class="c" style="font-size:1.25em;margin-bottom:14px">الحمد لله</div>
       <p style="line-height:2.1;text-align:justify">بمقر المحكمة الابتدائية ${inTown('courtAr', court)}، شهد من سيوضع اسمه أسفله بوفاة السيد ${field('deceasedAr', x.dead.chainAr)} في ${d.ar('deathDate', x.died)}، وأن ورثته هم : ${field('heirsAr', heirs.join(' و'))} فقط.</p>
       <p style="margin-top:14px">وحرر في ${d.ar('deedDate', on)} وسجل بعدد ${field('deedNumber', d.figures(10, 620))} من الكناش ${field('registerNumber', d.figures(4, 210))} الخاص بالتركات.</p>
       <p style="margin-top:14px;font-size:.9em">${witnesses(d, 6)}</p>`,
    )}${d.sign('ar', 'عبد ربه تعالى، القاضي', courtLat)}</div>`,
    { padding: '60px 70px' },
  );
});

export const deathForms = [lines, halves, told, unbroken, parts, short];
