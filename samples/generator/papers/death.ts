/** Papers that follow a member's death: the extract of the death act and the adouls' deed naming the heirs. */
import type { Person } from '../person.ts';
import { bySex, chainAr, chainLat, fullAr } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateFigures, dateFr, hijriDateAr, hijriIso } from '../words.ts';

export interface DeathAct {
  readonly holder: Person;
  readonly father: Person;
  readonly mother: Person;
  readonly died: string;
  readonly placeAr: string;
  readonly placeLat: string;
  readonly number: string;
  readonly issued: string;
}

/** Two facing halves, Arabic on the right, under one frame. */
export function deathExtract(act: DeathAct, look: Look = looks.counter): Sheet {
  const { holder } = act;
  const born =
    holder.birth.length === 4
      ? `خلال سنة ${field('birthDate', holder.birth)}`
      : `في يوم ${field('birthDate', dateFigures(holder.birth), holder.birth)}`;
  const entry = (label: string, value: string): string =>
    `<p style="margin:9px 0"><span style="color:#444">${label}</span><br>${value}</p>`;
  const body = `<div style="border:4px double #222;height:960px;padding:26px 30px;position:relative">
    <div class="c" style="line-height:1.4"><div lang="ar" dir="rtl">المملكة المغربية — وزارة الداخلية — مكتب الحالة المدنية لجماعة ${act.placeAr}</div>
      <div lang="fr" style="font-size:.8em">Royaume du Maroc — Ministère de l'Intérieur — Bureau d'état civil de ${act.placeLat}</div></div>
    <div class="row" style="margin-top:20px;border-bottom:2px solid #222;padding-bottom:8px;align-items:baseline">
      ${fr("EXTRAIT D'ACTE DE DECES", 'font-weight:700;font-size:1.05em')}${ar('نسخة موجزة من رسم الوفاة', 'font-weight:700;font-size:1.5em')}</div>
    <div class="row" style="margin-top:14px;gap:40px">
      ${fr(
        `${entry('Acte N°', plain(act.number))}${entry('Prénom', field('givenNameLat', holder.givenLat))}${entry('Nom', field('familyNameLat', holder.familyLat))}
         ${entry(bySex(holder, 'Décédé à', 'Décédée à'), field('deathPlaceLat', act.placeLat))}${entry('Le', plain(dateFr(act.died)))}
         ${entry(bySex(holder, 'Fils de', 'Fille de'), field('fatherLat', chainLat(act.father)))}${entry('Et de', field('motherLat', chainLat(act.mother)))}`,
        'flex:1',
      )}
      ${ar(
        `${entry('عقد رقم', field('actNumber', act.number))}${entry('الاسم الشخصي', field('givenNameAr', holder.givenAr))}${entry('الاسم العائلي', field('familyNameAr', holder.familyAr))}
         ${entry(bySex(holder, 'توفي في', 'توفيت في'), field('deathPlaceAr', act.placeAr))}
         ${entry(`يوم ${field('deathDateHijri', hijriDateAr(act.died), hijriIso(act.died))} هجرية الموافق ل`, `${field('deathDate', dateFigures(act.died), act.died)} ميلادية`)}
         ${entry(bySex(holder, 'ازداد', 'ازدادت'), `${born} ب ${field('birthPlaceAr', holder.placeAr)}`)}
         ${entry(bySex(holder, 'والده هو', 'والدها هو'), field('fatherAr', chainAr(act.father)))}${entry(bySex(holder, 'والدته هي', 'والدتها هي'), field('motherAr', chainAr(act.mother)))}`,
        'flex:1',
      )}
    </div>
    ${ar(`حرر ب ${plain(act.placeAr)} بتاريخ ${field('issueDate', dateFigures(act.issued), act.issued)} — ضابط الحالة المدنية`, 'position:absolute;bottom:120px;right:30px')}
    ${stamp('left:60px;bottom:26px', 'BUREAU DE L ETAT CIVIL * DECES *', act.placeAr, '#7a3040')}${signature('left:170px;bottom:50px', 9)}</div>`;
  return sheet('death-extract', look, body);
}

export interface HeirsDeed {
  readonly deceased: Person;
  readonly died: string;
  readonly heirs: readonly { readonly relation: string; readonly name: string }[];
  readonly number: string;
  readonly page: string;
  readonly register: string;
  readonly court: string;
  readonly date: string;
}

/** The adouls' running text, one block, as they write it. */
export function heirsDeed(deed: HeirsDeed, look: Look = looks.greenForm): Sheet {
  const heirs = deed.heirs.map(({ relation, name }) => `${relation} ${name}`).join('، ');
  const body = ar(
    `<div class="row" style="font-size:.85em"><div>المملكة المغربية<br>وزارة العدل<br>المحكمة الابتدائية ب ${field('courtAr', deed.court)}<br>قسم التوثيق</div>
      <div>ضمن بعدد ${field('deedNumber', deed.number)} صحيفة ${plain(deed.page)}<br>كناش التركات رقم ${field('registerNumber', deed.register)}<br>بتاريخ ${field('deedDate', dateFigures(deed.date), deed.date)}</div></div>
     <div class="c" style="font-size:1.9em;font-weight:700;margin:18px">رسم إراثة</div>
     <p style="text-align:justify;line-height:1.95">الحمد لله وحده، تلقى العدلان المنتصبان للإشهاد بالمحكمة الابتدائية ب${deed.court} شهادة شهودها الذين يعرفون المرحوم بالله السيد ${field('deceasedAr', fullAr(deed.deceased))} معرفة تامة، ويشهدون أنه توفي رحمه الله بتاريخ ${field('deathDate', dateFigures(deed.died), deed.died)} فأحاط بإرثه ${field('heirsAr', heirs)}، ولا يعلمون له وارثا سوى من ذكر، وبه قيدت شهادتهم في تاريخه.</p>
     <p style="margin-top:40px" class="row"><span>العدل الأول</span><span>العدل الثاني</span><span>قاضي التوثيق</span></p>`,
  );
  return sheet(
    'heirs-deed',
    look,
    body + stamp('left:90px;bottom:220px', 'NOTARIAT * SECTION ADOULS *', 'التوثيق', '#2f6a4a'),
  );
}
