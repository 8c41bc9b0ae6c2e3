/** Fresh full copies of birth acts: by declaration, by judgment, transcribed; running text in either language. */
import type { Chance } from '#shared/people/learn/chance';
import { bySex } from '../person.ts';
import { field, lat, plain } from '../sheet.ts';
import {
  dateAr,
  dateFigures,
  dateFr,
  dateWordsAr,
  dateWordsFr,
  hijriDateAr,
  hijriIso,
  hijriWordsAr,
} from '../words.ts';
import { type Act, act, heading } from './acts.ts';
import { day, type Folk, person, places } from './folk.ts';
import type { Form, Office } from './office.ts';

const parentBorn = (name: string, p: Folk, chance: Chance): string =>
  chance.chance(0.4)
    ? `خلال سنة ${field(name, p.birth.slice(0, 4))}`
    : `في ${field(name, chance.chance(0.5) ? dateAr(p.birth) : dateFigures(p.birth), p.birth)}`;

function fullText(o: Office, a: Act, basis: 'declaration' | 'judgment' | 'transcription'): string {
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const origin = {
    declaration: `حسبما ${field('basis', 'صرح به', 'declaration')} ${plain(person(o.chance, 'M', [1915, 1940]).chainAr)} عمره ${plain(String(25 + o.chance.below(40)))} سنة مهنته ${plain('فلاح')}`,
    judgment: `${field('basis', o.say(['بناء على ما جاء في الحكم', 'بناء على الحكم التصريحي بالولادة']), 'judgment')} عدد ${plain(String(100 + o.chance.below(900)))} الصادر عن المحكمة الابتدائية ب${plain(o.pick(places)[0])} بتاريخ ${o.plainDate(day(o.chance, [1975, 1999]))}`,
    transcription: `${field('basis', 'نقل هذا الرسم', 'transcription')} من سجلات مكتب الحالة المدنية ل${plain(o.pick(places)[0])}`,
  }[basis];
  const parts = [
    `في يوم ${field('birthDateHijri', o.chance.chance(0.5) ? hijriWordsAr(holder.birth) : hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية موافق ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية`,
    `على الساعة ${plain(o.pick(['الثامنة', 'العاشرة', 'السادسة']))} ${sex('ولد', 'ولدت')} ب ${field('birthPlaceAr', holder.placeAr)}`,
    `الاسم الشخصي ${field('givenNameAr', holder.givenAr)} ${lat(`Prénom ${field('givenNameLat', holder.givenLat)}`)}`,
    `من جنس ${sex('ذكر', 'أنثى')} ${sex('جنسيته', 'جنسيتها')} مغربية`,
    `الاسم العائلي ${field('familyNameAr', holder.familyAr)} ${lat(`Nom ${field('familyNameLat', holder.familyLat)}`)}`,
    `${sex('والده هو', 'والدها هو')} ${field('fatherAr', father.chainAr)} جنسيته مغربية المولود ب ${field('fatherBirthPlaceAr', father.placeAr)} ${parentBorn('fatherBirthDate', father, o.chance)} حرفته ${plain(father.tradeAr!)}`,
    `${sex('والدته هي', 'والدتها هي')} ${field('motherAr', mother.chainAr)} جنسيتها مغربية المولودة ب ${plain(mother.placeAr)} ${parentBorn('motherBirthDate', mother, o.chance)} حرفتها ${plain('ربة بيت')}`,
    `الساكنان ب${plain(holder.placeAr)} ${origin}`,
    `${basis === 'declaration' ? 'حرر' : 'نقل'} من طرفنا نحن ضابط الحالة المدنية لجماعة ${plain(a.commune[0])}`,
  ];
  return o.chance.chance(0.5) ? parts.join(' ') : parts.map((part) => `<div>${part}</div>`).join('');
}

const fullCopy = (
  name: string,
  basis: 'declaration' | 'judgment' | 'transcription',
  margin: boolean,
): Form => ({
  name: `full-${name}`,
  type: 'birth-full-copy',
  sheets: (o) => {
    const a = act(o.chance);
    const number = `${o.say(['رسم عدد', 'رسم رقم', 'عقد رقم'])} ${field('actNumber', a.holder.act)}`;
    const notes = `<b>${o.say(['البيانات الهامشية', 'بيانات هامشية'])}</b> <div>${field('marginNotes', 'لا شيء')}</div>`;
    const text = fullText(o, a, basis);
    const body = margin
      ? `<div dir="rtl" style="display:flex;gap:22px;border-top:1px solid #333;padding-top:10px">${o.para('ar', `${number}<br><br>${notes}`, 'width:150px;border-left:1px solid #333;padding-left:14px')}${o.para('ar', text, 'flex:1;line-height:1.9;text-align:justify')}</div>`
      : o.para('ar', `<div>${number}</div>${text}`, 'line-height:2;text-align:justify') + o.para('ar', notes);
    const closing = `${o.para('ar', `${o.say(['سلمت هذه النسخة المطابقة للأصل بتاريخ', 'نسخة مطابقة للأصل سلمت بتاريخ'])} ${o.date('issueDate', a.issued)}`)}${o.closing('ضابط الحالة المدنية', 'ar', a.commune[1])}`;
    return [
      o.page(
        'birth-full-copy',
        heading(o, a, o.pick(['both', 'ar'])) +
          o.title(
            'نسخة كاملة من رسم الولادة',
            "Copie intégrale de l'acte de naissance",
            o.pick(['both', 'ar']),
          ) +
          body +
          closing,
      ),
    ];
  },
});

/** The French full copy: running text of the protectorate's registers. */
const fullFrench: Form = {
  name: 'full-french',
  type: 'birth-full-copy',
  weight: 0.6,
  sheets: (o) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const text = `Le ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)}, à ${o.pick(['six', 'huit', 'dix'])} heures, est ${sex('né', 'née')} à ${field('birthPlaceLat', holder.placeLat)} un enfant de sexe ${sex('masculin', 'féminin')}, de nationalité marocaine.
      <div>Prénom : ${field('givenNameLat', holder.givenLat)}</div><div>Nom de famille : ${field('familyNameLat', holder.familyLat)}</div>
      <div>${sex('Fils', 'Fille')} de ${field('fatherLat', father.chainLat)}, né à ${plain(father.placeLat)} le ${field('fatherBirthDate', dateFr(father.birth), father.birth)}, cultivateur,</div>
      <div>et de ${field('motherLat', mother.chainLat)}, née à ${plain(mother.placeLat)} le ${field('motherBirthDate', dateFr(mother.birth), mother.birth)}, sans profession.</div>
      <div>${field('basis', 'Déclaration faite par', 'declaration')} le père de l'enfant. Dressé par nous, officier de l'état civil.</div>`;
    const issued = `Délivré à ${plain(a.commune[1])} le ${o.date('issueDate', a.issued)}`;
    return [
      o.page(
        'birth-full-copy',
        heading(o, a, 'fr') +
          o.title('', "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE", 'fr') +
          o.para('fr', `Acte n° ${field('actNumber', holder.act)}`) +
          o.para('fr', text, 'line-height:1.9') +
          o.para('fr', issued) +
          o.closing("L'Officier de l'état civil", 'fr', a.commune[1]),
      ),
    ];
  },
};

export const fullCopyForms: readonly Form[] = [
  fullCopy('declaration', 'declaration', true),
  fullCopy('judgment', 'judgment', false),
  fullCopy('transcription', 'transcription', true),
  fullFrench,
];
