/** Full copies of birth acts, as only measuring meets them. */
import { field, plain } from '../../sheet.ts';
import {
  dateFr,
  dateWordsAr,
  dateWordsFr,
  hijriDateAr,
  hijriIso,
  hijriWordsAr,
  numberWordsFr,
} from '../../words.ts';
import { act } from '../acts.ts';
import { day, places } from '../folk.ts';
import type { Form } from '../office.ts';
import { apart } from './form.ts';
import { actAbroad, agree, bureau, consulate, line, official, receipt } from './kit.ts';

const bare = (html: string): string => html.replace(/<[^>]*>/g, '');

/** The fourteen entries of the register, numbered. */
const numbered = apart('full-numbered', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = agree(holder);
  const judged = o.chance.chance(0.5);
  const entries = [
    `رقم الرسم : ${field('actNumber', holder.act)}`,
    `الاسم الشخصي : ${field('givenNameAr', holder.givenAr)}`,
    `الاسم العائلي : ${field('familyNameAr', holder.familyAr)}`,
    `الجنس : ${plain(sex('ذكر', 'أنثى'))}`,
    `يوم وساعة الولادة : ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} على الساعة ${plain(o.pick(['الرابعة', 'التاسعة']))} ${plain(o.pick(['صباحا', 'مساء']))}`,
    `الموافق بالهجري ل : ${field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth))}`,
    `مكان الولادة : ${field('birthPlaceAr', holder.placeAr)}`,
    `الأب : ${field('fatherAr', father.chainAr)}، مهنته ${plain(father.tradeAr!)}`,
    `تاريخ ومكان ولادة الأب : ${clerk.ar('fatherBirthDate', father.birth)} ${clerk.inPlace(father.placeAr, 'fatherBirthPlaceAr')}`,
    `الأم : ${field('motherAr', mother.chainAr)}، بدون مهنة`,
    `تاريخ ولادة الأم : ${clerk.ar('motherBirthDate', mother.birth)}`,
    judged
      ? `أساس التقييد : ${field('basis', 'حكم تصريحي بالولادة', 'judgment')} رقم ${plain(String(40 + o.chance.below(800)))} صادر عن ابتدائية ${plain(o.pick(places)[0])} في ${clerk.plainAr(day(o.chance, [1976, 1999]))}`
      : `${field('basis', o.pick(['المصرح', 'صرح بالولادة']), 'declaration')} : ${plain(o.pick(['والد المولود', 'جد المولود للأب', 'شيخ القبيلة']))}، عمره ${plain(String(30 + o.chance.below(30)))} سنة`,
    `ضابط الحالة المدنية الذي حرر الرسم : ${official(o, 'ar')}`,
    `البيانات الهامشية : ${field('marginNotes', o.pick(['لا شيء', 'لا توجد بيانات', `زواج بتاريخ ${bare(clerk.plainAr(day(o.chance, [1988, 2014])))}`]))}`,
  ];
  return o.page(
    'birth-full-copy',
    bureau(o, a, o.pick(['ar', 'both'])) +
      o.title(
        o.pick(['نسخة كاملة من رسم الولادة', 'نسخة كاملة لعقد الازدياد']),
        "COPIE INTEGRALE D'ACTE DE NAISSANCE",
        'ar',
      ) +
      entries.map((text, i) => line('ar', `${i + 1}) ${text}`, 'margin:5px 0')).join('') +
      line(
        'ar',
        `سلمت ${clerk.inPlace(a.commune[0])} في ${clerk.ar('issueDate', a.issued)}`,
        'margin:14px 0 4px',
      ) +
      receipt(o, clerk, 'ar') +
      o.closing('ضابط الحالة المدنية', 'ar', a.commune[1]),
    { css: 'body { line-height: 1.4 !important; }' },
  );
});

/** A judgment stands first; the act is told after it, the notes in a column of their own. */
const byJudgment = apart('full-by-judgment', 'birth-full-copy', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = agree(holder);
  const [court] = o.pick(places);
  const judged = day(o.chance, [1974, 1998]);
  const text = `${field('basis', o.pick(['بمقتضى حكم', 'بناء على الحكم النهائي']), 'judgment')} صدر عن المحكمة الابتدائية ${clerk.inPlace(court)} في ملف الحالة المدنية عدد ${plain(`${20 + o.chance.below(700)}/${judged.slice(2, 4)}`)} بتاريخ ${clerk.plainAr(judged)}، قيدنا نحن ${official(o, 'ar')} ضابط الحالة المدنية ما يلي : ${sex('ازداد', 'ازدادت')} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')} في ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} الموافق ${field('birthDateHijri', hijriWordsAr(holder.birth), hijriIso(holder.birth))}، ${sex('الطفل', 'الطفلة')} ${field('givenNameAr', holder.givenAr)} ${sex('ولقبه العائلي', 'ولقبها العائلي')} ${field('familyNameAr', holder.familyAr)}، من ${field('fatherAr', father.chainAr)} مغربي ${plain(father.tradeAr!)} مولود ${clerk.inPlace(father.placeAr, 'fatherBirthPlaceAr')} سنة ${field('fatherBirthDate', father.birth.slice(0, 4))}، ومن زوجته ${field('motherAr', mother.chainAr)} المولودة سنة ${field('motherBirthDate', mother.birth.slice(0, 4))}، القاطنين معا ${clerk.inPlace(holder.placeAr)}.`;
  const notes = o.pick([
    'لا شيء',
    `${sex('تزوج', 'تزوجت')} في ${bare(clerk.plainAr(day(o.chance, [1986, 2012])))}`,
    'صحح الاسم العائلي بمقتضى حكم',
  ]);
  return o.page(
    'birth-full-copy',
    bureau(o, a, 'ar') +
      o.title('نسخة كاملة من رسم الولادة', '', 'ar') +
      line('ar', `رسم ${o.pick(['رقم', 'عدد'])} ${field('actNumber', holder.act)}`, 'text-align:center') +
      `<div dir="rtl" style="display:flex;gap:16px;margin:12px 0"><div lang="ar" style="flex:1;text-align:justify;line-height:2">${text}</div><div lang="ar" style="width:138px;border-right:1px dashed #777;padding-right:10px"><u>بيانات الطرة</u><br>${field('marginNotes', notes)}</div></div>` +
      line('ar', `مطابق لما هو مضمن بالسجل، ${plain(a.commune[0])} في ${clerk.ar('issueDate', a.issued)}`) +
      o.closing('الطابع وتوقيع ضابط الحالة المدنية', 'ar', a.commune[1]),
  );
});

/** The protectorate's register, copied word for word. */
const register = apart(
  'full-register',
  'birth-full-copy',
  (o, clerk) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = agree(holder);
    const age = numberWordsFr(25 + o.chance.below(30));
    return o.page(
      'birth-full-copy',
      bureau(o, a, 'fr') +
        o.title(
          '',
          o.pick(["COPIE INTEGRALE D'UN ACTE DE NAISSANCE", 'Acte de naissance — Copie intégrale']),
          'fr',
        ) +
        o.para(
          'fr',
          `ACTE NUMERO ${field('actNumber', holder.act)}<br>L'an ${plain(numberWordsFr(Number(holder.birth.slice(0, 4))))}, par-devant nous ${official(o, 'fr')}, officier de l'état civil, est inscrite ${field('basis', o.pick(['sur déclaration du père', 'sur la déclaration faite par le père', "sur déclaration de l'oncle paternel"]), 'declaration')} la naissance suivante.`,
          'line-height:1.9;text-align:justify',
        ) +
        line('fr', `NOM : ${field('familyNameLat', holder.familyLat)}`) +
        line('fr', `PRENOM : ${field('givenNameLat', holder.givenLat)}`) +
        o.para(
          'fr',
          `${sex('Né', 'Née')} le ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)} à ${plain(o.pick(['sept', 'onze', 'quinze']))} heures, à ${field('birthPlaceLat', holder.placeLat)}, du sexe ${sex('masculin', 'féminin')}, ${sex('fils', 'fille')} de ${field('fatherLat', father.chainLat)}, né le ${field('fatherBirthDate', dateFr(father.birth), father.birth)}, ${plain(o.pick(['agriculteur', 'commerçant', 'maçon']))}, âgé de ${plain(age)} ans, et de ${field('motherLat', mother.chainLat)}, née le ${field('motherBirthDate', dateFr(mother.birth), mother.birth)}, sans profession.`,
          'line-height:1.9;text-align:justify',
        ) +
        o.para('fr', 'Après lecture faite, le déclarant a signé avec nous.') +
        line('fr', `Pour copie conforme : ${plain(a.commune[1])}, le ${clerk.fr('issueDate', a.issued)}`) +
        receipt(o, clerk, 'fr') +
        o.closing("L'Officier de l'état civil", 'fr', a.commune[1]),
    );
  },
  0.8,
);

/** A consulate copies in both languages, in the office's own arrangement. */
const transcribed = apart('full-consulate', 'birth-full-copy', (o, clerk) => {
  const a = actAbroad(o.chance);
  const { holder, father, mother } = a;
  const sex = agree(holder);
  return o.page(
    'birth-full-copy',
    consulate(o, a.seat, 'both', ['مصلحة الحالة المدنية', 'État civil']) +
      o.title('نسخة كاملة من رسم الولادة', 'Copie intégrale', 'both') +
      o.form(
        [
          {
            ar: 'رسم رقم',
            arValue: field('actNumber', holder.act),
            fr: 'Acte n°',
            frValue: field('actNumber', holder.act),
          },
          {
            ar: o.pick(['الاسم العائلي', 'النسب']),
            arValue: field('familyNameAr', holder.familyAr),
            fr: 'Nom',
            frValue: field('familyNameLat', holder.familyLat),
          },
          {
            ar: 'الاسم الشخصي',
            arValue: field('givenNameAr', holder.givenAr),
            fr: 'Prénom',
            frValue: field('givenNameLat', holder.givenLat),
          },
          {
            ar: sex('ولد بتاريخ', 'ولدت بتاريخ'),
            arValue: clerk.ar('birthDate', holder.birth),
            fr: sex('Né le', 'Née le'),
            frValue: clerk.fr('birthDate', holder.birth),
          },
          {
            ar: 'بمدينة',
            arValue: field('birthPlaceAr', holder.placeAr),
            fr: 'à',
            frValue: field('birthPlaceLat', holder.placeLat),
          },
          {
            ar: 'اسم الأب',
            arValue: field('fatherAr', father.chainAr),
            fr: 'Nom du père',
            frValue: field('fatherLat', father.chainLat),
          },
          {
            ar: 'تاريخ ولادة الأب',
            arValue: clerk.ar('fatherBirthDate', father.birth),
            fr: 'Date de naissance du père',
            frValue: clerk.plainFr(father.birth),
          },
          {
            ar: 'اسم الأم',
            arValue: field('motherAr', mother.chainAr),
            fr: 'Nom de la mère',
            frValue: field('motherLat', mother.chainLat),
          },
          {
            ar: 'تاريخ ولادة الأم',
            arValue: clerk.ar('motherBirthDate', mother.birth),
            fr: 'Date de naissance de la mère',
            frValue: clerk.plainFr(mother.birth),
          },
        ],
        'both',
      ) +
      o.para(
        'ar',
        `${field('basis', o.pick(['نقل هذا الرسم', 'تم نقل هذا الرسم']), 'transcription')} من سجلات بلدية ${plain(a.seat[0])} يوم ${clerk.plainAr(day(o.chance, [1986, 1999]))}.`,
      ) +
      line('ar', `بيانات هامشية : ${field('marginNotes', 'لا شيء')}`) +
      line('ar', `حرر ${clerk.inPlace(a.seat[0])} بتاريخ ${clerk.ar('issueDate', a.issued)}`) +
      o.closing('نائب القنصل', 'ar', a.seat[1]),
  );
});

export const fullCopiesApart: readonly Form[] = [numbered, byJudgment, register, transcribed];
