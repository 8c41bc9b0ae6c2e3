/** Declarations of unemployment and certificates of residence, of the fourth hand. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { person } from '../folk.ts';
import { form, inAr, inFr } from './desk.ts';

/** The applicant's own word, first person, with the legalisation of his signature beneath. */
const oath = form('unemployed-oath', 'non-employment', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1958, 1996]);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const home = d.address();
  const on = d.between(2018, 2026);
  const [townAr, townLat] = d.place();
  const item = (label: string, value: string): string =>
    `<div style="margin:8px 0">${label} : ${d.blank(value, 300)}</div>`;
  return d.page(
    'non-employment',
    inAr(
      `<div class="c">المملكة المغربية</div>${d.title('تصريح بالشرف بعدم مزاولة أي عمل')}
       <p>${sex('أنا الموقع أسفله', 'أنا الموقعة أسفله')} :</p>
       ${item('الاسم الكامل', field('nameAr', fullAr(p)))}
       ${item('تاريخ ومكان الازدياد', `${d.otherDayAr(p.birth)} ${plain(`ب${p.placeAr}`)}`)}
       ${item('ب.ت.و رقم', field('cin', p.cin))}
       ${item('عنوان السكن', field('addressAr', home.ar))}
       ${item('رقم الهاتف', plain(`06 ${d.digits(2)} ${d.digits(2)} ${d.digits(2)} ${d.digits(2)}`))}
       <p style="margin-top:14px">أصرح بشرفي أنني لا أمارس أية مهنة أو عمل يدر دخلا ماديا، سواء بالقطاع العمومي أو الشبه العمومي أو الخاص، وأنني ${sex('غير مسجل', 'غير مسجلة')} بالصندوق الوطني للضمان الاجتماعي، وأتحمل كامل المسؤولية عن كل تصريح كاذب طبقا للفصل ${plain('361')} وما يليه من القانون الجنائي.</p>
       <p style="margin-top:12px">حرر ${plain(`ب${townAr}`)}، ${d.pick(['بتاريخ', 'في'])} ${d.dayAr('issueDate', on)}</p>
       <div style="text-align:left;padding-left:60px">إمضاء ${sex('المصرح', 'المصرحة')}</div>`,
      'line-height:1.9',
    ) +
      inAr(
        `اطلع عليه للتصديق على توقيع ${plain(fullAr(p))}<br>تحت رقم ${plain(d.digits(5))} — جماعة ${plain(townAr)} — الرسم ${plain('2')} دراهم`,
        'width:330px;border:2px solid #3b4b96;color:#33428a;padding:8px 12px;font-size:.8em;margin-top:44px;transform:rotate(-1.5deg)',
      ) +
      d.sign('ar', '', townLat),
  );
});

/** A bilingual certificate: two texts side by side, Arabic at the right. */
const facing = form('unemployed-facing', 'non-employment', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1958, 1996]);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const home = d.address();
  const on = d.between(2015, 2026);
  const [townAr, townLat] = d.place();
  return d.page(
    'non-employment',
    d.head(
      ['ROYAUME DU MAROC', `Caïdat de ${plain(townLat)}`, `N° ${plain(d.digits(3))}/CD`],
      ['المملكة المغربية', `قيادة ${plain(townAr)}`, 'دائرة أحواز المدينة'],
    ) +
      d.title('شهادة عدم الشغل', 'ATTESTATION DE NON-TRAVAIL') +
      `<div style="display:flex;gap:30px">${inFr(
        `Le Caïd soussigné atteste, au vu du rapport de l'agent d'autorité, que ${sex('M.', 'Mme')} ${field('nameLat', fullLat(p))}, ${sex('né', 'née')} le ${d.otherDayFr(p.birth)}, ${sex('domicilié', 'domiciliée')} ${field('addressLat', home.lat)}, n'exerce à ce jour aucune activité rémunérée. Attestation valable trois mois.`,
        'flex:1;line-height:1.8;text-align:justify',
      )}<div style="width:1px;background:#777"></div>${inAr(
        `يشهد القائد الممضي أسفله، اعتمادا على تقرير عون السلطة، أن ${sex('المسمى', 'المسماة')} ${field('nameAr', fullAr(p))} ${sex('حامل', 'حاملة')} ب.و ${field('cin', p.cin)} ${sex('القاطن', 'القاطنة')} ب ${field('addressAr', home.ar)} ${sex('عاطل', 'عاطلة')} عن العمل إلى حدود يومه، ولا ${sex('يتوفر', 'تتوفر')} على أي دخل قار.`,
        'flex:1;line-height:2;text-align:justify',
      )}</div>` +
      `<div class="c" style="margin-top:20px"><span lang="fr">Fait le</span> ${d.dayFr('issueDate', on)} <span lang="ar" dir="rtl">حرر في</span></div>` +
      d.sign('fr', 'Le Caïd', townLat),
  );
});

/** Police certificate of residence, its facts in a ruled column. */
const police = form('residence-police', 'residence', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1950, 1998]);
  const home = d.address();
  const [townAr, townLat] = d.place();
  const row = (fr: string, ar: string, value: string): string =>
    `<div style="display:grid;grid-template-columns:150px 1fr 150px;border-bottom:1px dotted #555;padding:7px 0;align-items:baseline"><span lang="fr" style="font-size:.82em">${fr}</span><span class="c">${value}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  return d.page(
    'residence',
    d.head(
      ['ROYAUME DU MAROC', 'Sûreté Nationale', `Sûreté régionale de ${plain(townLat)}`],
      [
        'المملكة المغربية',
        'المديرية العامة للأمن الوطني',
        `الدائرة ${plain(d.pick(['الثانية', 'السابعة']))} — ${plain(townAr)}`,
      ],
    ) +
      d.title('شهادة السكنى', 'CERTIFICAT DE RÉSIDENCE') +
      row('N°', 'عدد', plain(`${d.digits(4)}/${d.number(15, 26)}`)) +
      row('Nom et prénom', 'الاسم والنسب', `<span lang="ar" dir="rtl">${field('nameAr', fullAr(p))}</span>`) +
      row('', '', `<span lang="fr">${field('nameLat', fullLat(p))}</span>`) +
      row('Date de naissance', 'مزداد(ة) في', d.dayFr('birthDate', p.birth)) +
      row('Titulaire CNIE', 'بطاقة التعريف', field('cin', p.cin)) +
      row('Demeure à', 'يقيم بـ', `<span lang="ar" dir="rtl">${field('addressAr', home.ar)}</span>`) +
      row('Depuis', 'منذ', plain(String(d.number(1990, 2017)))) +
      row('Motif', 'الغرض', `<span lang="ar" dir="rtl">${plain('ملف إداري')}</span>`) +
      inFr(
        `Vu l'enquête effectuée. Délivré le ${d.dayFr('issueDate', d.between(2018, 2026))} — Timbre ${plain('20,00')} DH`,
        'margin-top:18px',
      ) +
      d.sign('fr', "Le Chef d'arrondissement de police", townLat),
  );
});

/** The moqaddem's certificate in one Arabic breath. */
const moqaddem = form('residence-moqaddem', 'residence', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1950, 1998]);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const home = d.address();
  const [townAr, townLat] = d.place();
  return d.page(
    'residence',
    d.head(
      [],
      ['المملكة المغربية', 'وزارة الداخلية', `عمالة إقليم ${plain(d.place()[0])}`, `باشوية ${plain(townAr)}`],
    ) +
      d.title(d.pick(['شهادة الإقامة', 'شهادة السكنى'])) +
      inAr(
        `بناء على الظهير المتعلق باختصاصات رجال السلطة، وعلى المعاينة التي قام بها المقدم ${plain(fullAr(d.someone('M')))}، يشهد باشا مدينة ${plain(townAr)} بأن ${sex('المواطن', 'المواطنة')} ${field('nameAr', fullAr(p))}، ${sex('المولود', 'المولودة')} في ${d.dayAr('birthDate', p.birth)}، رقم ${sex('بطاقته', 'بطاقتها')} ${field('cin', p.cin)}، ${sex('يسكن فعليا', 'تسكن فعليا')} منذ أزيد من ${plain(String(d.number(2, 30)))} سنوات بالعنوان التالي : ${field('addressAr', home.ar)}، وذلك رفقة ${sex('والديه', 'والديها')}. وبه سلمت هذه الشهادة بتاريخ ${d.dayAr('issueDate', d.between(2016, 2026))} للإدلاء بها عند الاقتضاء، وهي صالحة لمدة ثلاثة أشهر.`,
        'line-height:2.3;text-align:justify;margin-top:20px',
      ) +
      d.sign('ar', 'الباشا<br>وبتفويض منه خليفته', townLat) +
      inFr(`Réf : ${plain(d.digits(4))}/BP`, 'font-size:.8em;color:#444'),
  );
});

export const authorityForms = [oath, facing, police, moqaddem];
