/** The sentences of a lineage proof, Arabic and French; spellings and figures stand in bidi isolates. */
import type { PartialDate } from '../dates.ts';
import type { LineageLink } from '../evidence.ts';
import type { DateLevel, NameComparison } from './compare.ts';
import type { Rival } from './evidence-weighing.ts';

export interface Text {
  readonly ar: string;
  readonly fr: string;
}

/** First-strong isolate: a Latin spelling or a number inside Arabic keeps its own direction. */
const isolate = (value: string): string => `\u2068${value}\u2069`;
const quote = (value: string): Text => ({ ar: `«${isolate(value)}»`, fr: `« ${isolate(value)} »` });
const percent = (p: number): string => {
  const value = p >= 0.9995 ? '> 99.9' : p <= 0.0005 ? '< 0.1' : (p * 100).toFixed(1);
  return `${value} %`;
};
const frPercent = (p: number): string => percent(p).replace('.', ',');

const paperNames: Readonly<Record<string, Text>> = {
  cnie: { ar: 'البطاقة الوطنية', fr: "carte d'identité" },
  application: { ar: 'الطلب', fr: 'demande' },
  'birth-extract': { ar: 'نسخة موجزة من رسم الولادة', fr: "extrait d'acte de naissance" },
  'birth-full-copy': { ar: 'نسخة كاملة من رسم الولادة', fr: "copie intégrale de l'acte de naissance" },
  'family-booklet': { ar: 'الدفتر العائلي', fr: 'livret de famille' },
  'resistance-attestation': { ar: 'بطاقة أو شهادة المقاوم', fr: 'carte ou attestation de résistant' },
  'death-extract': { ar: 'رسم الوفاة', fr: "extrait d'acte de décès" },
  register: { ar: 'سجل المندوبية', fr: 'registre du Haut-Commissariat' },
};
export const paperName = (paper: string): Text => paperNames[paper] ?? { ar: isolate(paper), fr: paper };

export const linkTitle: Readonly<Record<LineageLink['name'], Text>> = {
  'applicant-subject': {
    ar: 'صاحب الطلب هو صاحب رسم الولادة',
    fr: "le demandeur est le sujet de l'acte de naissance",
  },
  'parent-member': {
    ar: 'أحد والدي صاحب الطلب هو حامل صفة مقاوم',
    fr: 'le parent du demandeur est le membre de la Résistance',
  },
  'member-register': {
    ar: 'صاحب البطاقة هو المقيد في السجل',
    fr: 'le titulaire de la carte est la personne inscrite au registre',
  },
};

const rivalNames: Readonly<Record<Rival, Text>> = {
  sibling: { ar: 'أخ أو أخت', fr: 'un frère ou une sœur' },
  uncle: { ar: 'عم أو خال', fr: 'un oncle' },
  grandfather: { ar: 'جد', fr: 'un grand-père' },
  homonym: { ar: 'سمي (شخص آخر بنفس الاسم)', fr: 'un homonyme' },
  stranger: { ar: 'شخص آخر', fr: 'une autre personne' },
};
export const rivalName = (rival: string): Text => rivalNames[rival as Rival] ?? { ar: rival, fr: rival };

export function nameText(what: Text, found: NameComparison | undefined): Text {
  if (found === undefined)
    return {
      ar: `${what.ar}: لا مقارنة (غير مذكور في إحدى الوثيقتين)`,
      fr: `${what.fr} : non comparable (absent d'un des papiers)`,
    };
  const [a, b] = [quote(found.a), quote(found.b)];
  const verdict: Text =
    found.odds >= 20
      ? { ar: 'متطابقان', fr: 'concordent' }
      : found.odds >= 1
        ? { ar: 'متقاربان', fr: 'proches' }
        : { ar: 'مختلفان', fr: 'diffèrent' };
  return {
    ar: `${what.ar}: ${a.ar} ↔ ${b.ar}: ${verdict.ar}`,
    fr: `${what.fr} : ${a.fr} ↔ ${b.fr} : ${verdict.fr}`,
  };
}

const iso = (date: PartialDate): string =>
  [
    String(date.year),
    ...(date.month === undefined ? [] : [String(date.month).padStart(2, '0')]),
    ...(date.day === undefined ? [] : [String(date.day).padStart(2, '0')]),
  ].join('-');

const levels: Readonly<Record<DateLevel, Text>> = {
  day: { ar: 'نفس اليوم', fr: 'même jour' },
  misread: { ar: 'فرق يشبه خطأ قراءة', fr: 'écart semblable à une erreur de lecture' },
  year: { ar: 'نفس السنة (السنة فقط)', fr: 'même année (année seule)' },
  near: { ar: 'فرق سنة أو سنتين', fr: 'un ou deux ans d’écart' },
  decade: { ar: 'فرق أقل من عشر سنوات', fr: 'moins de dix ans d’écart' },
  far: { ar: 'مختلفان', fr: 'diffèrent' },
};

export function dateText(
  what: Text,
  a: PartialDate | undefined,
  b: PartialDate | undefined,
  level: DateLevel | undefined,
): Text {
  if (a === undefined || b === undefined || level === undefined)
    return {
      ar: `${what.ar}: لا مقارنة (غير مذكور في إحدى الوثيقتين)`,
      fr: `${what.fr} : non comparable (absent d'un des papiers)`,
    };
  return {
    ar: `${what.ar}: ${isolate(iso(a))} ↔ ${isolate(iso(b))}: ${levels[level].ar}`,
    fr: `${what.fr} : ${isolate(iso(a))} ↔ ${isolate(iso(b))} : ${levels[level].fr}`,
  };
}

export function valueText(
  what: Text,
  a: string | undefined,
  b: string | undefined,
  verdict: 'same' | 'misread' | 'differs' | undefined,
): Text {
  if (a === undefined || b === undefined || verdict === undefined)
    return {
      ar: `${what.ar}: لا مقارنة (غير مذكور في إحدى الوثيقتين)`,
      fr: `${what.fr} : non comparable (absent d'un des papiers)`,
    };
  const said = {
    same: { ar: 'متطابقان', fr: 'identiques' },
    misread: { ar: 'فرق رقم واحد', fr: 'un chiffre d’écart' },
    differs: { ar: 'مختلفان', fr: 'diffèrent' },
  }[verdict];
  return {
    ar: `${what.ar}: ${isolate(a)} ↔ ${isolate(b)}: ${said.ar}`,
    fr: `${what.fr} : ${isolate(a)} ↔ ${isolate(b)} : ${said.fr}`,
  };
}

export function yearsText(years: number | undefined): Text {
  if (years === undefined)
    return {
      ar: 'الفرق بين ولادة المقاوم وولادة صاحب الطلب: لا مقارنة',
      fr: 'Écart entre la naissance du membre et celle du demandeur : non comparable',
    };
  return {
    ar: `الفرق بين ولادة المقاوم وولادة صاحب الطلب: ${isolate(String(years))} سنة`,
    fr: `Écart entre la naissance du membre et celle du demandeur : ${isolate(String(years))} ans`,
  };
}

export const what = {
  name: { ar: 'الاسم', fr: 'Nom' },
  father: { ar: 'اسم الأب', fr: 'Nom du père' },
  mother: { ar: 'اسم الأم', fr: 'Nom de la mère' },
  birth: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
  cin: { ar: 'رقم البطاقة الوطنية', fr: 'N° de CIN' },
  act: { ar: 'رقم الرسم', fr: "N° de l'acte" },
  place: { ar: 'مكان الازدياد', fr: 'Lieu de naissance' },
  number: { ar: 'رقم بطاقة أو ملف المقاوم', fr: 'N° de carte ou de dossier de résistant' },
} as const satisfies Record<string, Text>;

const gateTexts: Readonly<Record<string, Text>> = {
  'parent-too-young': {
    ar: 'المقاوم كان دون الثانية عشرة عند ولادة صاحب الطلب',
    fr: 'le membre avait moins de douze ans à la naissance du demandeur',
  },
  'child-older-than-parent': {
    ar: 'صاحب الطلب أكبر سنا من المقاوم',
    fr: 'le demandeur est plus âgé que le membre',
  },
  'parent-too-old': {
    ar: 'سن المقاوم عند ولادة صاحب الطلب غير مألوف',
    fr: "l'âge du membre à la naissance du demandeur est inhabituel",
  },
  'cin-differs': {
    ar: 'رقم البطاقة الوطنية مختلف بين الوثائق',
    fr: 'le numéro de CIN diffère entre les papiers',
  },
  'sex-differs': { ar: 'الجنس مختلف بين الوثائق', fr: 'le sexe diffère entre les papiers' },
  'born-after-death': {
    ar: 'ازداد صاحب الطلب بعد وفاة المقاوم بأكثر من سنة',
    fr: 'le demandeur est né plus d’un an après le décès du membre',
  },
  'born-after-separation': {
    ar: 'ازداد صاحب الطلب بعد الفراق بأكثر من سنة',
    fr: 'le demandeur est né plus d’un an après la séparation',
  },
  'born-before-marriage': {
    ar: 'ازداد صاحب الطلب قبل ستة أشهر من الزواج',
    fr: 'le demandeur est né moins de six mois après le mariage',
  },
  adoption: {
    ar: 'الوثائق تذكر تبنيا: لا يترتب عنه نسب',
    fr: 'les papiers mentionnent une adoption : elle ne crée pas de filiation',
  },
  kafala: {
    ar: 'الوثائق تذكر كفالة: لا يترتب عنها نسب',
    fr: 'les papiers mentionnent une kafala : elle ne crée pas de filiation',
  },
  'father-unknown': {
    ar: 'بيان هامشي يفيد أن اسم الأب مختار',
    fr: 'une mention marginale indique un nom de père attribué',
  },
  'grandchild-pattern': {
    ar: 'اسم المقاوم هو اسم جد صاحب الطلب',
    fr: 'le nom du membre est celui du grand-père du demandeur',
  },
  'nephew-pattern': {
    ar: 'المقاوم يحمل نسب الأب واسمه العائلي باسم شخصي آخر (عم)',
    fr: 'le membre porte la filiation et le nom de famille du père, avec un autre prénom (oncle)',
  },
  'names-differ': { ar: 'الاسمان مختلفان بين الوثيقتين', fr: 'les noms diffèrent entre les papiers' },
  'papers-contradict': { ar: 'وثيقتان تتناقضان', fr: 'deux papiers se contredisent' },
  'register-not-consulted': { ar: 'لم يتم الرجوع إلى السجل', fr: "le registre n'a pas été consulté" },
  'not-in-register': { ar: 'لم يعثر على المقاوم في السجل', fr: "le membre n'a pas été trouvé au registre" },
  'no-birth-act': { ar: 'لا يوجد رسم ولادة مقروء', fr: "pas d'acte de naissance lisible" },
  'no-member-paper': {
    ar: 'لا توجد بطاقة أو شهادة مقاوم مقروءة',
    fr: 'pas de carte ni d’attestation de résistant lisible',
  },
};
export const gateText = (code: string): Text => gateTexts[code] ?? { ar: code, fr: code };

const settling: Readonly<Record<string, Text>> = {
  'birth-full-copy': {
    ar: 'نسخة كاملة من رسم الولادة بها تاريخ ومكان ازدياد الأب',
    fr: "une copie intégrale de l'acte de naissance, avec la date et le lieu de naissance du père",
  },
  'kinship-attestation': { ar: 'شهادة القرابة', fr: 'une attestation de parenté' },
  concordance: { ar: 'شهادة المطابقة بين الاسمين', fr: 'un certificat de concordance des deux noms' },
  'resistance-attestation': {
    ar: 'شهادة إثبات صفة مقاوم محينة',
    fr: 'une attestation récente de la qualité de résistant',
  },
  'family-booklet': { ar: 'الدفتر العائلي', fr: 'le livret de famille' },
  cnie: { ar: 'البطاقة الوطنية للتعريف، الوجه والظهر', fr: "la carte d'identité, recto et verso" },
  register: {
    ar: 'الرجوع إلى سجل المندوبية السامية',
    fr: 'la consultation du registre du Haut-Commissariat',
  },
};

export function proofText(
  p: number,
  links: readonly LineageLink[],
  gates: readonly string[],
  wouldSettle: string | undefined,
): Text {
  const ar: string[] = [`احتمال ثبوت النسب: ${isolate(percent(p))} (بين قوسين: وزن كل دليل بالبت)`];
  const fr: string[] = [
    `Probabilité de la filiation : ${isolate(frPercent(p))} (entre parenthèses : poids de chaque indice, en bits)`,
  ];
  for (const link of [...links].sort((x, y) => x.p - y.p)) {
    const title = linkTitle[link.name];
    ar.push(`• ${title.ar}: ${isolate(percent(link.p))}`);
    fr.push(`• ${title.fr} : ${isolate(frPercent(link.p))}`);
    for (const line of link.ledger) {
      const sign = !line.comparable ? '؟' : line.bits >= 0 ? '+' : '−';
      const bits = isolate(`${line.bits >= 0 ? '+' : '−'}${Math.abs(line.bits).toFixed(1)}`);
      ar.push(`   ${sign} ${line.text.ar}${line.comparable ? ` (${bits})` : ''}`);
      fr.push(
        `   ${sign === '؟' ? '?' : sign} ${line.text.fr}${line.comparable ? ` (${bits.replace('.', ',')})` : ''}`,
      );
    }
    const rival = link.rivals[0];
    if (rival !== undefined && rival.p >= 0.0005) {
      ar.push(`   البديل الأقرب: ${rivalName(rival.rival).ar} ${isolate(percent(rival.p))}`);
      fr.push(
        `   Autre explication la plus proche : ${rivalName(rival.rival).fr} ${isolate(frPercent(rival.p))}`,
      );
    }
  }
  for (const gate of gates) {
    ar.push(`⚠ ${gateText(gate).ar}`);
    fr.push(`⚠ ${gateText(gate).fr}`);
  }
  const paper = wouldSettle === undefined ? undefined : settling[wouldSettle];
  if (paper !== undefined) {
    ar.push(`ما يرفع اليقين: ${paper.ar}`);
    fr.push(`Ce qui lèverait le doute : ${paper.fr}`);
  }
  return { ar: ar.join('\n'), fr: fr.join('\n') };
}
