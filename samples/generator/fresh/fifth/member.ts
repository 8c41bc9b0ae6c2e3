/** What the High Commission gave its members, as the fifth hand prints it: attestations and cards. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { person } from '../folk.ts';
import { arab, type Desk, form, inAr, inFr, inTown } from './desk.ts';

function memberOf(d: Desk) {
  const m = person(d.chance, 'M', [1906, 1940]);
  const father = person(d.chance, 'M', [1870, 1890]);
  const decided = d.between(1959, 1982);
  return {
    m,
    father: d.pick([father.chainAr, father.givenAr]),
    year: m.birth.slice(0, 4),
    card: d.figures(212, 98_400),
    decision: d.pick([
      `${d.figures(3, 480)}/${decided.slice(0, 4)}`,
      `${decided.slice(2, 4)}-${d.digits(3)}`,
      d.digits(4),
    ]),
    decided,
    issued: d.between(1996, 2024),
    town: d.town(),
    /** What the dahir names them. */
    rank: d.pick(['مقاوم', 'عضو جيش التحرير']),
  };
}

const commission = ['المملكة المغربية', 'المندوبية السامية لقدماء المقاومين', 'وأعضاء جيش التحرير'];

/** The delegate attests in one paragraph. */
const attested = form('member-attested', 'resistance-attestation', (d) => {
  const x = memberOf(d);
  return d.page(
    'resistance-attestation',
    d.head([], [...commission, `النيابة الإقليمية ${plain(`ب${x.town[0]}`)}`]) +
      d.title(d.pick(['شهادة الصفة', 'شهادة إثبات صفة مقاوم'])) +
      inAr(
        `<p style="text-align:justify;line-height:2.1">إن النائب الإقليمي للمندوبية السامية، بناء على الظهير الشريف رقم ${plain('1.59.076')} وعلى قرار اللجنة رقم ${field('decisionNumber', x.decision)} الصادر في ${d.ar('decisionDate', x.decided)}، يشهد أن السيد ${field('memberNameAr', fullAr(x.m))} ابن ${field('memberFatherAr', x.father)} المولود سنة ${field('memberBirthYear', x.year)} ${inTown('memberBirthPlaceAr', x.m.placeAr)}، الحامل لبطاقة التعريف الوطنية رقم ${field('memberCin', x.m.cin)}، معترف له بصفة ${plain(x.rank)} وبيده بطاقة المقاوم رقم ${field('cardNumber', x.card)}.</p>
         <p style="margin-top:16px">سلمت هذه الشهادة للمعني بالأمر أو لذوي حقوقه قصد الإدلاء بها، وحررت ${plain(`ب${x.town[0]}`)} في ${d.ar('issueDate', x.issued)}.</p>`,
      ) +
      d.sign('ar', 'النائب الإقليمي', x.town[1]),
  );
});

/** An extract of the members' register in two tongues, a table. */
const extract = form('member-extract', 'resistance-attestation', (d) => {
  const x = memberOf(d);
  const row = (ar: string, fr: string, value: string): string =>
    `<tr><td lang="ar" dir="rtl" style="width:32%">${ar}</td><td class="c">${value}</td><td lang="fr" dir="ltr" style="width:30%;font-size:.82em">${fr}</td></tr>`;
  return d.page(
    'resistance-attestation',
    d.head(
      [
        'ROYAUME DU MAROC',
        'Haut-Commissariat aux Anciens Résistants',
        "et Anciens Membres de l'Armée de Libération",
      ],
      commission,
    ) +
      d.title('شهادة مستخرجة من سجل المقاومين', 'Attestation de qualité de résistant') +
      `<table class="grid" dir="rtl">${row('الاسم الكامل', 'Nom complet', arab(field('memberNameAr', fullAr(x.m))))}${row('اسم الوالد', 'Nom du père', arab(field('memberFatherAr', x.father)))}
       ${row('مكان الولادة', 'Lieu de naissance', arab(field('memberBirthPlaceAr', x.m.placeAr)))}${row('سنة الولادة', 'Année de naissance', field('memberBirthYear', x.year))}
       ${row('رقم البطاقة الوطنية', 'N° CNIE', field('memberCin', x.m.cin))}${row('الصفة', 'Qualité', arab(plain(x.rank)))}${row('بطاقة الصفة رقم', 'Carte n°', field('cardNumber', x.card))}
       ${row('مراجع القرار', 'Décision n°', field('decisionNumber', x.decision))}${row('تاريخ القرار', 'Décision du', d.fr('decisionDate', x.decided))}</table>` +
      inFr(`Fait à Rabat, le ${d.fr('issueDate', x.issued)}`, 'margin-top:18px;text-align:right') +
      d.sign('fr', 'P. le Haut-Commissaire, le chef de division', 'Rabat'),
    { css: '.grid td { padding: 7px 10px; }' },
  );
});

const leaf = 'border:1px solid #8a7a4a;background:#f6efd9;padding:18px 24px;min-height:330px';

/** A folded card of cloth paper: the portrait and the numbers on one leaf, the person on the other. */
const folded = form('member-folded', 'resistance-attestation', (d) => {
  const x = memberOf(d);
  const line = (label: string, value: string): string =>
    `<div style="margin:5px 0;white-space:nowrap"><span style="color:#4a4028">${label}</span> ${d.dots(value, 150)}</div>`;
  const portrait =
    '<svg style="flex:none" width="92" height="112" viewBox="0 0 92 112"><rect width="92" height="112" fill="#cfc8b4"/><circle cx="46" cy="42" r="20" fill="#8f8a7c"/><path d="M10 112 C14 72 78 72 82 112Z" fill="#8f8a7c"/></svg>';
  return d.page(
    'resistance-attestation',
    `<div dir="rtl" style="display:flex">${inAr(
      `<div class="c" style="line-height:1.5"><b>${commission.join('<br>')}</b></div><div class="c" style="font-size:1.35em;margin:8px 0">بطاقة ${plain(x.rank)}</div>
       <div style="display:flex;gap:14px;align-items:center">${portrait}<div>${line('رقم', field('cardNumber', x.card))}${line('قرار', field('decisionNumber', x.decision))}${line('بتاريخ', d.ar('decisionDate', x.decided))}</div></div>`,
      `${leaf};width:50%`,
    )}${inAr(
      `${line('الاسم :', field('memberNameAr', fullAr(x.m)))}${line('ابن :', field('memberFatherAr', x.father))}${line('المزداد عام :', field('memberBirthYear', x.year))}${line('بـ :', field('memberBirthPlaceAr', x.m.placeAr))}${line('ب.ت.و :', field('memberCin', x.m.cin))}${line('سلمت في :', d.ar('issueDate', x.issued))}<div style="text-align:left;margin-top:12px">المندوب السامي</div>`,
      `${leaf};width:50%;border-right:2px dashed #b8a878`,
    )}</div><p style="height:1px"></p>`,
    { width: 900, height: 520, padding: '46px 40px' },
  );
});

/** A letter to an heir, the facts as a list after the salutation. */
const letter = form('member-letter', 'resistance-attestation', (d) => {
  const x = memberOf(d);
  const asks = d.anyone();
  const item = (label: string, value: string): string => `<li>${label} : ${value}؛</li>`;
  return d.page(
    'resistance-attestation',
    d.head(['Haut-Commissariat aux Anciens Résistants', `Délégation de ${plain(x.town[1])}`], commission) +
      inAr(
        `<div class="row" style="margin-top:18px"><span>رقم المراسلة : ${plain(`${d.figures(10, 900)}/م س`)}</span><span>${plain(x.town[0])} في ${d.ar('issueDate', x.issued)}</span></div>
         <p class="c" style="margin:20px 0;font-weight:700">إلى السيد(ة) ${plain(fullAr(asks))}</p>
         <p><u>الموضوع</u> : شهادة بصفة ${plain(x.rank)}</p>
         <p style="margin-top:12px">جوابا على طلبكم، نشهد أن والدكم مقيد بسجلات المندوبية السامية وفق البيانات الآتية:</p>
         <ul style="line-height:2.1;margin-top:6px;padding-right:30px">${item('الاسم والنسب', field('memberNameAr', fullAr(x.m)))}${item('اسم أبيه', field('memberFatherAr', x.father))}${item('تاريخ ومكان الازدياد', `سنة ${field('memberBirthYear', x.year)} ${inTown('memberBirthPlaceAr', x.m.placeAr)}`)}${item('بطاقة العضوية', `عدد ${field('cardNumber', x.card)}`)}${item('قرار منح الصفة', `عدد ${field('decisionNumber', x.decision)} وتاريخ ${d.ar('decisionDate', x.decided)}`)}</ul>
         <p style="margin-top:10px">وتفضلوا بقبول فائق التقدير.</p>`,
      ) +
      d.sign('ar', 'عن المندوب السامي وبأمر منه', x.town[1]),
  );
});

export const memberForms = [attested, extract, folded, letter];
