/** What stands against the automatic way, what is only told, and the paper that would settle it, with who gives it. */
import type { Relation } from '../evidence.ts';
import { isolate, type Text } from './words.ts';

/** What a table says of a code, and never what every object of the language has under such a name. */
const told = <T>(table: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

const gates: Readonly<Record<string, Text>> = {
  'parent-too-young': {
    ar: 'سن عضو المقاومة عند ولادة صاحب الطلب أقل من المألوف',
    fr: 'le membre était plus jeune qu’il n’est habituel à la naissance de la personne qui demande',
  },
  'child-older-than-parent': {
    ar: 'صاحب الطلب أكبر سنا من عضو المقاومة',
    fr: 'la personne qui demande est plus âgée que le membre',
  },
  'parent-too-old': {
    ar: 'سن عضو المقاومة عند ولادة صاحب الطلب غير مألوفة',
    fr: 'l’âge du membre à la naissance de la personne qui demande est inhabituel',
  },
  'cin-differs': {
    ar: 'رقم البطاقة الوطنية مختلف بين الوثائق',
    fr: 'le numéro de CIN diffère d’une pièce à l’autre',
  },
  'sex-differs': { ar: 'الجنس مختلف بين الوثائق', fr: 'le sexe diffère d’une pièce à l’autre' },
  'born-after-death': {
    ar: 'ازداد صاحب الطلب بعد وفاة عضو المقاومة بمدة لا تسمح بالنسب',
    fr: 'la personne qui demande est née trop longtemps après le décès du membre',
  },
  'born-after-separation': {
    ar: 'ازداد صاحب الطلب بعد فراق الوالدين بأكثر من سنة',
    fr: 'la personne qui demande est née plus d’un an après la séparation des parents',
  },
  'born-before-marriage': {
    ar: 'ازداد صاحب الطلب قبل مرور ستة أشهر على الزواج',
    fr: 'la personne qui demande est née moins de six mois après le mariage',
  },
  adoption: {
    ar: 'تذكر الوثائق تبنيا، ولا يترتب عنه نسب',
    fr: 'les pièces mentionnent une adoption : elle ne crée pas de filiation',
  },
  kafala: {
    ar: 'تذكر الوثائق كفالة، ولا يترتب عنها نسب',
    fr: 'les pièces mentionnent une kafala : elle ne crée pas de filiation',
  },
  'father-unknown': {
    ar: 'بيان هامشي يفيد أن اسم الأب اختير للمولود',
    fr: 'une mention marginale indique que le nom du père a été attribué',
  },
  'grandchild-pattern': {
    ar: 'اسم عضو المقاومة هو اسم جد صاحب الطلب: قد يكون حفيدا أو حفيدة',
    fr: 'le nom du membre est celui du grand-père : il peut s’agir d’un petit-enfant',
  },
  'nephew-pattern': {
    ar: 'لعضو المقاومة نسب الوالد واسمه العائلي باسم شخصي آخر: قد يكون عما أو خالا',
    fr: 'le membre porte la filiation et le nom de famille du parent avec un autre prénom : il peut s’agir d’un oncle ou d’une tante',
  },
  'sibling-pattern': {
    ar: 'قد يكون عضو المقاومة أخا أو أختا لصاحب الطلب',
    fr: 'le membre peut être un frère ou une sœur de la personne qui demande',
  },
  'sibling-act': {
    ar: 'رسم الولادة المدلى به يشبه رسم أخ أو أخت',
    fr: 'l’acte de naissance fourni ressemble à celui d’un frère ou d’une sœur',
  },
  'homonym-pattern': {
    ar: 'عضو المقاومة أشبه بشخص آخر يحمل اسم الوالد نفسه',
    fr: 'le membre ressemble plutôt à une autre personne du même nom que le parent',
  },
  'not-among-heirs': {
    ar: 'رسم إراثة عضو المقاومة لا يذكر صاحب الطلب بين الورثة',
    fr: 'l’acte d’hérédité du membre ne cite pas la personne qui demande parmi les héritiers',
  },
  'kin-differs': {
    ar: 'وثيقة تصرح بقرابة غير البنوة',
    fr: 'une pièce déclare une autre parenté que celle d’enfant',
  },
  'birthplace-differs': {
    ar: 'مكان ازدياد الوالد في الوثائق غير مكان ازدياد عضو المقاومة',
    fr: 'le lieu de naissance du parent n’est pas celui du membre',
  },
  'descent-differs': {
    ar: 'اسم أب الوالد أو جده في الوثائق غير اسم أب عضو المقاومة أو جده',
    fr: 'le père ou le grand-père du parent ne porte pas, dans les pièces, le nom de celui du membre',
  },
  'deaths-differ': {
    ar: 'تاريخ الوفاة في الوثائق غير تاريخ وفاة عضو المقاومة في السجل',
    fr: 'la date de décès donnée par les pièces n’est pas celle du membre au registre',
  },
  'names-differ': { ar: 'الاسمان مختلفان بين الوثيقتين', fr: 'les noms diffèrent d’une pièce à l’autre' },
  'papers-contradict': { ar: 'وثيقتان تتناقضان', fr: 'deux pièces se contredisent' },
  'register-not-consulted': {
    ar: 'لم يتم الرجوع إلى سجل المندوبية السامية',
    fr: 'le registre du Haut-Commissariat n’a pas été consulté',
  },
  'not-in-register': {
    ar: 'لم يعثر على عضو المقاومة في السجل',
    fr: 'le membre n’a pas été trouvé au registre',
  },
  'no-birth-act': { ar: 'لا يوجد رسم ولادة مقروء', fr: 'pas d’acte de naissance lisible' },
  'no-member-paper': {
    ar: 'لا توجد بطاقة أو شهادة مقاوم مقروءة',
    fr: 'pas de carte ni d’attestation de résistance lisible',
  },
};
export const knownGates: readonly string[] = Object.keys(gates);
/** A gate nobody has put into words still asks for an officer's eye. */
export const gateText = (code: string): Text =>
  told(gates, code) ?? {
    ar: `أمر يستدعي نظر الموظف: ${isolate(code)}`,
    fr: `point à examiner par un agent : ${isolate(code)}`,
  };

/** Which link a gate speaks of; the others speak of the whole. */
export const gateLink: Readonly<Record<string, 'applicant-subject' | 'parent-member' | 'member-register'>> = {
  'no-birth-act': 'applicant-subject',
  'sibling-act': 'applicant-subject',
  adoption: 'applicant-subject',
  kafala: 'applicant-subject',
  'father-unknown': 'applicant-subject',
  'parent-too-young': 'parent-member',
  'child-older-than-parent': 'parent-member',
  'parent-too-old': 'parent-member',
  'born-after-death': 'parent-member',
  'grandchild-pattern': 'parent-member',
  'nephew-pattern': 'parent-member',
  'sibling-pattern': 'parent-member',
  'homonym-pattern': 'parent-member',
  'not-among-heirs': 'parent-member',
  'kin-differs': 'parent-member',
  'names-differ': 'parent-member',
  'descent-differs': 'parent-member',
  'deaths-differ': 'parent-member',
  'birthplace-differs': 'parent-member',
  'no-member-paper': 'parent-member',
  'register-not-consulted': 'member-register',
  'not-in-register': 'member-register',
};

/** What the papers rather speak of, where that is not a child; undefined where they speak of a child or of nobody clearly. */
const relations: Readonly<Partial<Record<Relation, Text>>> = {
  grandchild: {
    ar: 'تدل الوثائق على حفيد أو حفيدة لعضو المقاومة أكثر مما تدل على ابن أو ابنة',
    fr: 'les pièces désignent plutôt un petit-enfant du membre qu’un enfant',
  },
  nephew: {
    ar: 'تدل الوثائق على ابن أو ابنة أخ أو أخت لعضو المقاومة أكثر مما تدل على ابن أو ابنة له',
    fr: 'les pièces désignent plutôt un neveu ou une nièce du membre qu’un enfant',
  },
  sibling: {
    ar: 'رسم الولادة المدلى به أقرب إلى رسم أخ أو أخت لصاحب الطلب',
    fr: 'l’acte fourni semble être celui d’un frère ou d’une sœur',
  },
  homonym: {
    ar: 'تدل الوثائق على شخصين يحملان الاسم نفسه',
    fr: 'les pièces désignent plutôt deux personnes du même nom',
  },
  stranger: {
    ar: 'لا تدل الوثائق على صلة بعضو المقاومة',
    fr: 'les pièces ne montrent pas de lien avec le membre',
  },
};
export const relationText = (relation: Relation | undefined): Text | undefined =>
  relation === undefined ? undefined : relations[relation];

const notes: Readonly<Record<string, Text>> = {
  'late-registration': {
    ar: 'سجلت الولادة متأخرة بمقتضى حكم: وزن تاريخها أقل',
    fr: 'naissance inscrite tardivement par jugement : sa date pèse moins',
  },
  'corrected-margin': {
    ar: 'في هامش الرسم إصلاح: يعتد بما أصلح',
    fr: 'l’acte porte une rectification en marge : la valeur rectifiée compte',
  },
  'posthumous-child': {
    ar: 'ازداد صاحب الطلب بعد وفاة عضو المقاومة: تراجع المدة بينهما',
    fr: 'naissance après le décès du membre : la durée entre les deux est à vérifier',
  },
  twin: { ar: 'يذكر الرسم توأما', fr: 'l’acte mentionne un jumeau ou une jumelle' },
  martyr: { ar: 'عضو المقاومة شهيد', fr: 'le membre est mort en martyr' },
  'conventional-date': {
    ar: 'تاريخ اصطلاحي (فاتح يناير أو سنة وحدها): لا يثبت به يوم الولادة',
    fr: 'date de convention (1er janvier ou année seule) : elle ne prouve pas le jour',
  },
  alias: {
    ar: 'تحمل البطاقة اسما غير الاسم المدني (اسم حركي)',
    fr: 'la carte porte un autre nom que le nom civil (nom de guerre)',
  },
};
export const noteText = (code: string): Text | undefined => told(notes, code);
export const knownNotes: readonly string[] = Object.keys(notes);

/** The paper, and who gives it. */
const settling: Readonly<Record<string, { readonly paper: Text; readonly giver: Text }>> = {
  'birth-full-copy': {
    paper: {
      ar: 'نسخة كاملة من رسم الولادة، بها تاريخ ومكان ازدياد الأب والأم',
      fr: 'une copie intégrale de l’acte de naissance, avec la date et le lieu de naissance des parents',
    },
    giver: {
      ar: 'مكتب الحالة المدنية لمكان الازدياد',
      fr: 'le bureau d’état civil du lieu de naissance',
    },
  },
  'birth-extract': {
    paper: { ar: 'نسخة من رسم الولادة', fr: 'un extrait de l’acte de naissance' },
    giver: {
      ar: 'مكتب الحالة المدنية لمكان الازدياد',
      fr: 'le bureau d’état civil du lieu de naissance',
    },
  },
  'kinship-attestation': {
    paper: {
      ar: 'شهادة القرابة التي تذكر عضو المقاومة',
      fr: 'une attestation de parenté qui nomme le membre',
    },
    giver: { ar: 'السلطة المحلية لمحل السكنى', fr: 'l’autorité locale du domicile' },
  },
  'heirs-deed': {
    paper: { ar: 'رسم إراثة عضو المقاومة', fr: 'l’acte d’hérédité du membre' },
    giver: { ar: 'العدول، بقسم قضاء الأسرة', fr: 'les adouls, au tribunal de la famille' },
  },
  concordance: {
    paper: {
      ar: 'شهادة المطابقة بين الاسمين، أو حكم بالإصلاح',
      fr: 'un certificat de concordance des deux noms, ou un jugement rectificatif',
    },
    giver: {
      ar: 'ضابط الحالة المدنية أو السلطة المحلية، أو المحكمة في حالة الإصلاح',
      fr: 'l’officier d’état civil ou l’autorité locale ; le tribunal pour une rectification',
    },
  },
  'resistance-attestation': {
    paper: {
      ar: 'شهادة حديثة تثبت صفة مقاوم',
      fr: 'une attestation récente de la qualité de membre de la Résistance',
    },
    giver: {
      ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
      fr: 'le Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération',
    },
  },
  'family-booklet': {
    paper: {
      ar: 'الدفتر العائلي، بصفحتي الزوجين والأبناء',
      fr: 'le livret de famille, pages du couple et des enfants',
    },
    giver: {
      ar: 'مكتب الحالة المدنية الذي سلمه',
      fr: 'le bureau d’état civil qui l’a délivré',
    },
  },
  'death-extract': {
    paper: { ar: 'نسخة من رسم وفاة عضو المقاومة', fr: 'l’extrait de l’acte de décès du membre' },
    giver: { ar: 'مكتب الحالة المدنية لمكان الوفاة', fr: 'le bureau d’état civil du lieu de décès' },
  },
  cnie: {
    paper: {
      ar: 'البطاقة الوطنية للتعريف، الوجه والظهر',
      fr: 'la carte nationale d’identité, recto et verso',
    },
    giver: { ar: 'المديرية العامة للأمن الوطني', fr: 'la Direction générale de la sûreté nationale' },
  },
  register: {
    paper: {
      ar: 'الرجوع إلى سجل أعضاء المقاومة',
      fr: 'la consultation du registre des membres',
    },
    giver: {
      ar: 'المندوبية السامية نفسها، ولا يطلب شيء من صاحب الطلب',
      fr: 'le Haut-Commissariat lui-même ; rien n’est demandé à la personne',
    },
  },
};
export const settlingPapers: readonly string[] = Object.keys(settling);

/** The one paper that would settle it, and from whom it is had. */
export function settlingText(paper: string): Text | undefined {
  const found = told(settling, paper);
  if (found === undefined) return undefined;
  const lead: Text = { ar: 'الوثيقة التي تحسم', fr: 'La pièce qui trancherait' };
  return {
    ar: `${lead.ar}: ${found.paper.ar}. الجهة التي تسلمها: ${found.giver.ar}.`,
    fr: `${lead.fr}\u00a0: ${found.paper.fr}. Qui la donne\u00a0: ${found.giver.fr}.`,
  };
}
