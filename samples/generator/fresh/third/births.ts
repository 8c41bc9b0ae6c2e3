/** Extracts of birth acts: the leaders' form of two languages, persons in columns, a portal's print, prose, a consulate's. */
import { bySex } from '../../person.ts';
import { field, lat, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso } from '../../words.ts';
import { type Act, act } from '../acts.ts';
import { day, digits, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { beneath, caption, clerkAr, ends, masthead, p, signed, small, stamped, table, third } from './kit.ts';

/** The registry's letterhead; the commune is a field in Arabic. */
export function registry(o: Office, a: Act, tongue: Tongue): string {
  const [ar, lat] = o.pick(places);
  const [communeAr, communeLat] = a.commune;
  return masthead(
    o,
    [
      'ROYAUME DU MAROC',
      "MINISTERE DE L'INTERIEUR",
      `${o.pick(['Province', 'Préfecture'])} de ${plain(lat)}`,
      `${o.pick(['Commune', 'C.T', 'Commune territoriale'])} ${plain(communeLat)}`,
      o.pick(["Service de l'état civil", 'Bureau E.C']),
    ],
    [
      'المملكة المغربية',
      'وزارة الداخلية',
      `${o.pick(['ولاية جهة', 'إقليم', 'عمالة'])} ${plain(ar)}`,
      `${o.pick(['الجماعة الترابية', 'جماعة', 'المجلس الجماعي ل', 'مقاطعة'])} ${field('communeAr', communeAr)}`,
      o.pick(['قسم الحالة المدنية', 'م.ح.م', 'شعبة الحالة المدنية']),
    ],
    tongue,
  );
}

/** The act's number beside its two years, in the manner of this office. */
export function reference(o: Office, act: string, birth: string): string {
  const [number, year] = act.split('/');
  const hijri = hijriIso(birth).slice(0, 4);
  return o.pick([
    `رسم عدد ${field('actNumber', number!, act)} لسنة ${plain(year!)} م (${plain(hijri)} هـ)`,
    `السجل : ${plain(String(1 + o.chance.below(9)))} &nbsp; الصفحة : ${plain(String(1 + o.chance.below(99)))} &nbsp; العقد : ${field('actNumber', act)}`,
    `عقد الولادة رقم ${field('actNumber', act)} — سجل سنة ${plain(hijri)} هجرية`,
  ]);
}

const leaders = third('birth-leaders', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return o.page(
    'birth-extract',
    registry(o, a, 'both') +
      caption(
        o,
        o.pick(['موجز من عقد الازدياد', 'خلاصة رسم الولادة', 'نسخة موجزة لرسم ولادة']),
        o.pick(["EXTRAIT DE L'ACTE DE NAISSANCE", "Extrait de l'acte de naissance"]),
        'both',
      ) +
      p('ar', reference(o, holder.act, holder.birth), 'text-align:center') +
      ends([
        ['Prénom', field('givenNameLat', holder.givenLat), 'الاسم', field('givenNameAr', holder.givenAr)],
        ['Nom', field('familyNameLat', holder.familyLat), 'النسب', field('familyNameAr', holder.familyAr)],
        [
          sex('Né à', 'Née à'),
          field('birthPlaceLat', holder.placeLat),
          sex('ولد ب', 'ولدت ب'),
          field('birthPlaceAr', holder.placeAr),
        ],
        ['Le', clerk.fr('birthDate', holder.birth), 'في', clerk.ar('birthDate', holder.birth)],
        [
          sex('Fils de', 'Fille de'),
          field('fatherLat', father.chainLat),
          sex('من أبيه', 'من أبيها'),
          field('fatherAr', father.chainAr),
        ],
        [
          'Et de',
          field('motherLat', mother.chainLat),
          sex('ومن أمه', 'ومن أمها'),
          field('motherAr', mother.chainAr),
        ],
      ]) +
      p(
        'ar',
        `بيانات الوفاة بالطرة : ${field('deathNote', 'لا شيء')}<br>وقد سلمت هذه الخلاصة ${clerk.inPlace(a.commune[0])} ${o.pick(['يومه', 'بتاريخ', 'في'])} ${clerk.ar('issueDate', a.issued)}`,
      ) +
      signed(o, 'ar', o.pick(['ضابط الحالة المدنية', 'عن رئيس المجلس وبتفويض منه']), a.commune) +
      small(
        'fr',
        "Art. 31 de la loi n° 37-99 relative à l'état civil. Le présent extrait n'est valable que trois mois. Droits perçus : 2,00 DH — Quittance n° 004517.",
      ),
  );
});

/** Holder, father and mother: a person in each column. */
const persons = third('birth-persons', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  return o.page(
    'birth-extract',
    registry(o, a, o.pick(['ar', 'both'])) +
      caption(o, o.pick(['نسخة موجزة من رسم الولادة', 'موجـــز رسم الولادة']), '', 'ar') +
      p('ar', reference(o, holder.act, holder.birth)) +
      table(
        'ar',
        ['', o.pick(['المعني(ة) بالأمر', 'صاحب(ة) الرسم']), 'الأب', 'الأم'],
        [
          [
            'الاسم الشخصي',
            field('givenNameAr', holder.givenAr),
            field('fatherAr', father.chainAr),
            field('motherAr', mother.chainAr),
          ],
          [
            'الاسم العائلي',
            field('familyNameAr', holder.familyAr),
            plain(holder.familyAr),
            plain(o.pick(['—', '///'])),
          ],
          [
            'مكان الولادة',
            field('birthPlaceAr', holder.placeAr),
            plain(father.placeAr),
            plain(mother.placeAr),
          ],
          [
            'تاريخ الولادة',
            clerk.ar('birthDate', holder.birth),
            plain(father.birth.slice(0, 4)),
            plain(mother.birth.slice(0, 4)),
          ],
          ['الجنسية', plain('مغربية'), plain('مغربية'), plain('مغربية')],
        ],
        'font-size:.95em',
      ) +
      p(
        'ar',
        `${bySex(holder, 'تاريخ ولادته', 'تاريخ ولادتها')} بالحروف : ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)}`,
      ) +
      p(
        'ar',
        `بالأحرف اللاتينية : ${lat(`${field('givenNameLat', holder.givenLat)} ${field('familyNameLat', holder.familyLat)}`)}`,
      ) +
      small('ar', 'لا تقبل هذه النسخة بعد مضي ثلاثة أشهر من تاريخ تسليمها.') +
      p(
        'ar',
        `${plain(a.commune[0])}، ${o.pick(['حرر يوم', 'في', 'بتاريخ'])} ${clerk.ar('issueDate', a.issued)}`,
      ) +
      signed(o, 'ar', 'إمضاء ضابط الحالة المدنية وطابعه', a.commune),
  );
});

/** Ordered over the portal: a request's number and its day stand beside the act's. */
const portal = third('birth-portal', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const box =
    '<div style="width:82px;height:82px;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/12px 12px;border:3px solid #222"></div>';
  const asked = day(o.chance, [2019, 2026]);
  return o.page(
    'birth-extract',
    registry(o, a, 'both') +
      `<div class="row" style="align-items:center;border:1px dashed #777;padding:6px 14px;margin-top:12px">${box}<div lang="ar" dir="rtl" style="font-size:.84em">رقم الطلب : ${plain(`WT${digits(o.chance, 8)}`)}<br>تاريخ الطلب : ${plain(asked.split('-').reverse().join('/'))}<br>رمز التحقق : ${plain(`${digits(o.chance, 4)}-${digits(o.chance, 4)}`)}</div></div>` +
      caption(o, 'نسخة موجزة من رسم الولادة', "Extrait d'acte de naissance", 'both') +
      `<div style="display:flex;gap:20px"><div style="flex:1">${beneath(
        'fr',
        [
          ['Prénom', field('givenNameLat', holder.givenLat)],
          ['Nom de famille', field('familyNameLat', holder.familyLat)],
          ['Date de naissance', clerk.fr('birthDate', holder.birth)],
          ['Lieu de naissance', field('birthPlaceLat', holder.placeLat)],
          ['Père', field('fatherLat', father.chainLat)],
          ['Mère', field('motherLat', mother.chainLat)],
        ],
        1,
      )}</div><div style="flex:1">${beneath(
        'ar',
        [
          ['الاسم الشخصي', field('givenNameAr', holder.givenAr)],
          ['الاسم العائلي', field('familyNameAr', holder.familyAr)],
          ['تاريخ الازدياد', clerk.ar('birthDate', holder.birth)],
          ['مكان الازدياد', field('birthPlaceAr', holder.placeAr)],
          ['اسم الأب', field('fatherAr', father.chainAr)],
          ['اسم الأم', field('motherAr', mother.chainAr)],
        ],
        1,
      )}</div></div>` +
      p(
        'ar',
        `رقم الرسم : ${field('actNumber', holder.act)} — ${o.pick(['سلم هذا المستخرج بتاريخ', 'تاريخ التسليم :'])} ${clerk.ar('issueDate', a.issued)}`,
      ) +
      signed(o, 'ar', 'ضابط الحالة المدنية', a.commune) +
      small(
        'ar',
        `صدر إلكترونيا طبقا للقانون رقم ${plain('43.20')} المتعلق بخدمات الثقة بشأن المعاملات الإلكترونية.`,
      ),
  );
});

const prose = third('birth-prose', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const text = `${o.pick(['يشهد ضابط الحالة المدنية الموقع أسفله السيد', 'نحن الموقع أسفله ضابط الحالة المدنية'])} ${clerkAr(o)} أنه يستفاد من سجلات الولادات الممسوكة بهذا المكتب، ${reference(o, holder.act, holder.birth)}، أن ${sex('المسمى', 'المسماة')} ${field('givenNameAr', holder.givenAr)} ${sex('واسمه العائلي', 'واسمها العائلي')} ${field('familyNameAr', holder.familyAr)} ${sex('قد ازداد', 'قد ازدادت')} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')} يوم ${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية الموافق ${clerk.ar('birthDate', holder.birth)} ميلادية، ${sex('من أبيه', 'من أبيها')} ${field('fatherAr', father.chainAr)} ${sex('ومن أمه', 'ومن أمها')} ${field('motherAr', mother.chainAr)}، ولا توجد بطرة الرسم أية إشارة إلى الوفاة.`;
  return o.page(
    'birth-extract',
    registry(o, a, 'ar') +
      caption(o, o.pick(['موجز من رسم الولادة', 'شهادة مستخرجة من رسم الولادة']), '', 'ar') +
      p('ar', text, 'line-height:2.15;text-align:justify') +
      p('ar', `حرر بمكتبنا ${o.pick(['في', 'بتاريخ', 'بتاريخ يومه'])} ${clerk.ar('issueDate', a.issued)}`) +
      signed(o, 'ar', 'ضابط الحالة المدنية', a.commune) +
      stamped(o, 'ar', `استخلصت الرسوم<br>وصل عدد ${plain(digits(o.chance, 5))}`),
  );
});

const consulate = third(
  'birth-consulate',
  'birth-extract',
  (o, clerk) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const seat = o.pick(['Lyon', 'Bruxelles', 'Montpellier', 'Utrecht']);
    return o.page(
      'birth-extract',
      masthead(
        o,
        ['ROYAUME DU MAROC', 'Ministère des Affaires Étrangères', `Consulat Général du Maroc à ${seat}`],
        ['المملكة المغربية', 'وزارة الشؤون الخارجية', 'القنصلية العامة'],
        'both',
      ) +
        caption(o, '', o.pick(["Extrait d'acte de naissance", "EXTRAIT DES ACTES DE L'ETAT CIVIL"]), 'fr') +
        p(
          'fr',
          `Le registre des naissances de l'année ${plain(holder.act.split('/')[1]!)} porte, sous le numéro ${field('actNumber', holder.act.split('/')[0]!, holder.act)}, que ${sex('le nommé', 'la nommée')} :`,
        ) +
        p(
          'fr',
          `NOM : ${field('familyNameLat', holder.familyLat)} &nbsp;&nbsp; PRENOM(S) : ${field('givenNameLat', holder.givenLat)}`,
          'text-align:center',
        ) +
        p(
          'fr',
          `est ${sex('né', 'née')} le ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)} (${clerk.fr('birthDate', holder.birth)}) à ${field('birthPlaceLat', holder.placeLat)}, ${sex('fils', 'fille')} de ${field('fatherLat', father.chainLat)}, ${o.pick(['ouvrier', 'commerçant', 'agriculteur'])}, et de ${field('motherLat', mother.chainLat)}, ${o.pick(['sans profession', 'ménagère', 'son épouse'])}.`,
          'text-align:justify',
        ) +
        p('fr', `Mention de décès : ${plain('Néant')}`) +
        p('fr', `${seat}, le ${clerk.fr('issueDate', a.issued)}`, 'text-align:right') +
        signed(o, 'fr', "Le Consul Général, officier de l'état civil", [a.commune[0], seat]) +
        small('fr', 'Chancellerie — Droit perçu : gratis. Pour servir et valoir ce que de droit.'),
    );
  },
  0.7,
);

export const birthsThird: readonly Form[] = [leaders, persons, portal, prose, consulate];
