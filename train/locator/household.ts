/** Words of family booklets: how persons are headed, what is said of each, by label and in a clause. `<m/f>` goes by sex. */
import type { At } from './printings.ts';

export type Role = 'husband' | 'wife' | 'child';

/** What heads a person's plate. */
export const nouns: Readonly<Record<At, Readonly<Record<Role, string>>>> = {
  ar: {
    husband:
      '[الزوج|الزوج|الأب|رب الأسرة|رب العائلة|صاحب الدفتر|البيانات المتعلقة بالزوج|معلومات الزوج|معلومات خاصة بالزوج|صفحة الزوج|الزوج (الأب)|الزوج والأب|هوية الزوج|الــزوج|بيانات الأب|الصفحة الخاصة بالزوج|في شأن الزوج]',
    wife: '[الزوجة|الزوجة|الأم|زوجة|معلومات الزوجة|البيانات المتعلقة بالزوجة|صفحة الزوجة|الزوجة (الأم)|الــزوجة|هوية الزوجة|بيانات الأم|القرينة|صفحة خاصة بالزوجة|الصفحة الخاصة بالزوجة]',
    child:
      '[الولد|الولد|الطفل|المولود|الطفل(ة)|الابن(ة)|<الابن/البنت>|<الطفل/الطفلة>|<المولود/المولودة>|الابن|ولد|صفحة الولد|الابن أو البنت|بيانات الطفل|الولد(ة)|ازدياد الولد|<ابن/بنت>|الإبن]',
  },
  fr: {
    husband:
      "[L'époux|EPOUX|L'EPOUX|Mari|LE MARI|Père|Chef de famille|Epoux (père)|Renseignements concernant l'époux|TITULAIRE DU LIVRET|Conjoint|Page de l'époux|Identité du mari|LE PERE|Époux]",
    wife: "[épouse|EPOUSE|femme|FEMME|Mère|Conjointe|Epouse (mère)|Renseignements concernant l'épouse|Page de l'épouse|Identité de l'épouse|Épouse|conjointe]",
    child:
      "[enfant|ENFANT|Enfant|<fils/fille>|<Fils/Fille>|<FILS/FILLE>|<garçon/fille>|naissance|enfant né du mariage|Enfant (naissance)|Page de l'enfant]",
  },
};

export const group: Readonly<Record<At, Readonly<Record<Role, string>>>> = {
  ar: {
    husband: '[الزوجان|الأبوان|الزوج والزوجة|بيانات الزوجين|أولا : الزوجان]',
    wife: '[الزوجات|الزوجة أو الزوجات|صفحات الزوجات|بيانات الزوجات|ثانيا : الزوجات]',
    child:
      '[الأولاد|الأبناء|الأطفال|صفحات الأولاد|أبناء الأسرة|البيانات المتعلقة بالأولاد|المواليد|الأبناء والبنات|ثالثا : الأولاد|بيان الأولاد]',
  },
  fr: {
    husband: '[Les époux|EPOUX|Les conjoints|Père et mère]',
    wife: '[Les épouses|EPOUSES|Epouse(s)|Conjointes]',
    child: '[Les enfants|ENFANTS|Enfants|ENFANTS NES DU MARIAGE|Naissances|Enfants issus du mariage]',
  },
};

export interface Saying {
  readonly ar: string;
  readonly fr: string;
  /** `$` is the value. */
  readonly clauseAr: string;
  readonly clauseFr: string;
}

export const sayings: Readonly<Record<string, Saying>> = {
  given: {
    ar: '[الاسم الشخصي|الإسم الشخصي|الاسم|اسمه(ا) الشخصي|<اسمه/اسمها> الشخصي|الأسماء الشخصية|<المسمى/المسماة>|المسمى(ة)|الاسم الشخصي بالعربية|الاسم الأول|اسم <المولود/المولودة>|الاسم الشخصــي|<سمي/سميت>]',
    fr: "[Prénom|PRENOM|Prénoms|Prénom(s)|Prénom usuel|Nom de l'enfant|Prénommé(e)|<Prénommé/Prénommée>|Prénom (lat.)]",
    clauseAr: '[<المسمى/المسماة> |<واسمه/واسمها> ||||]$',
    clauseFr: '[<prénommé/prénommée> ||||]$',
  },
  family: {
    ar: '[الاسم العائلي|الإسم العائلي|النسب|اللقب|اسمه(ا) العائلي|<اسمه/اسمها> العائلي|اسم العائلة|لقب العائلة|الاسم العائلــي|اللقب العائلي|لقبه(ا)|الكنية]',
    fr: '[Nom|NOM|Nom de famille|Nom patronymique|NOM DE FAMILLE|Nom de jeune fille|Patronyme|Nom (lat.)]',
    clauseAr: '[<نسبه/نسبها> |<لقبه/لقبها> |<واسمه/واسمها> العائلي ||||]$',
    clauseFr: '[nom ||||]$',
  },
  whole: {
    ar: '[الاسم الكامل|الاسم والنسب|الاسم الشخصي والعائلي|الاسم واللقب|الاسم العائلي والشخصي|اسمه(ا) الكامل|<اسمه/اسمها> الكامل|النسب والاسم|الإسم الكامل]',
    fr: '[Nom et prénom|Nom & prénom|Nom et prénoms|Prénom et nom|NOM ET PRENOM|Nom complet|Identité|Noms et prénoms]',
    clauseAr: '[<السيد/السيدة> |<المسمى/المسماة> |||]$',
    clauseFr: '[<M./Mme> |<le nommé/la nommée> |||]$',
  },
  born: {
    ar: '[تاريخ الازدياد|تاريخ الإزدياد|تاريخ الولادة|تاريخ الميلاد|<ولد/ولدت> في|ولد(ت) بتاريخ|<المزداد/المزدادة> في|مزداد(ة) في|مزداد(ة) بتاريخ|ازداد(ت) يوم|يوم الازدياد|<المولود/المولودة> بتاريخ|ازدياده(ا)|<ازداد/ازدادت> في|بتاريخ|في]',
    fr: '[Date de naissance|Né(e) le|NE(E) LE|<Né/Née> le|Naissance|Date de naiss.|DATE DE NAISSANCE|Jour de naissance|Né (e) le|le]',
    clauseAr:
      '[<المزداد/المزدادة> [في|بتاريخ|يوم|سنة]|<المولود/المولودة> [في|بتاريخ]|<ولد/ولدت> [في|بتاريخ|يوم]|<ازداد/ازدادت> [في|بتاريخ|يوم]|<مزداد/مزدادة> [في|بتاريخ]|بتاريخ|<مولده/مولدها>|تاريخ الازدياد] $',
    clauseFr: '[<né/née> [le|en]|né(e) le|<Né/Née> le|naissance :|né (e) en date du|<né/née>] $',
  },
  words: {
    ar: '[بالحروف|بالأحرف|كتابة|تاريخ الازدياد بالحروف|التاريخ بالحروف|وبالحروف|بكامل الحروف|أي|تاريخ الميلاد كتابة]',
    fr: '[En lettres|en toutes lettres|Date en lettres|Soit|Naissance (en lettres)]',
    clauseAr: '[أي|بالحروف|كتابة|وهو يوم|يوم|(بالحروف)] $',
    clauseFr: '[soit|en lettres :|soit le] $',
  },
  hijri: {
    ar: '[الموافق ل|موافق|الموافق|التاريخ الهجري|هجرية|بالتاريخ الهجري|الموافق لـ]',
    fr: '[Correspondant au|Date hégirienne|Hégire|Corresp.]',
    clauseAr: '[الموافق ل|موافق |الموافق لـ ]$ [هـ|]',
    clauseFr: '[correspondant au|soit] $',
  },
  place: {
    ar: '[مكان الازدياد|مكان الإزدياد|محل الولادة|مكان الولادة|مكان الميلاد|مسقط الرأس|ب|محل الازدياد|بمدينة أو دوار|بجماعة|مكان ازدياده(ا)|المكان|بلدة الازدياد]',
    fr: '[Lieu de naissance|à|A|Lieu|LIEU DE NAISSANCE|Commune de naissance|Lieu de naiss.|Né(e) à]',
    clauseAr: '[ب$|ب$|ب $|بمدينة $|بجماعة $|بدوار $|<مكان ازدياده/مكان ازديادها> $]',
    clauseFr: '[à|à|- à] $',
  },
  bornPlace: {
    ar: '[تاريخ ومكان الازدياد|تاريخ ومحل الولادة|مكان وتاريخ الازدياد|الازدياد (التاريخ والمكان)|ولد(ت) في|الازدياد|تاريخ الازدياد ومكانه|الولادة]',
    fr: '[Date et lieu de naissance|Né(e) le / à|Naissance (date et lieu)|Lieu et date de naissance|Naissance]',
    clauseAr: '[<المزداد/المزدادة> [في|بتاريخ|]|<ولد/ولدت> [في|يوم|]|<مولود/مولودة> في] $',
    clauseFr: '[<né/née> le|né(e)|<né/née>] $',
  },
  act: {
    ar: '[رقم رسم الولادة|رسم الولادة|رسم الولادة عدد|رقم الرسم|رسم عدد|عقد رقم|رقم عقد الازدياد|مسجل(ة) تحت عدد|عدد الرسم|مراجع الرسم|الرسم رقم|رقم التسجيل|رسم الولادة رقم|رقم العقد|سجل تحت عدد|الرسم عدد|رسم رقم|رقم رسم الازدياد|مراجع رسم الولادة]',
    fr: "[Acte n°|N° de l'acte|N° d'acte|Acte de naissance n°|N° acte|ACTE N°|Réf. de l'acte|Inscrit(e) sous le n°|Acte|Numéro de l'acte|N° acte de naissance|Enregistré(e) n°|Références de l'acte]",
    clauseAr:
      '[رسم <ولادته/ولادتها> [عدد|رقم]|عقد [رقم|عدد]|<مسجل/مسجلة> تحت [عدد|رقم]|رقم الرسم|الرسم|رسم عدد|رسم الولادة [رقم|عدد]|وسجل تحت عدد] $',
    clauseFr: "[acte [n°|de naissance n°|]|<inscrit/inscrite> sous le n°|n° d'acte|acte numéro|sous le n°] $",
  },
  father: {
    ar: '[اسم الأب|الأب|والده(ا)|<ابن/بنت>|ابن(ة)|من والده(ا)|اسم الوالد|<والده/والدها>|الاسم الشخصي للأب|من أبيه(ا)]',
    fr: '[Nom du père|Père|Fils/fille de|<Fils/Fille> de|Prénom du père|De|Fils (fille) de]',
    clauseAr: '[من <أبيه/أبيها>|<ابن/بنت>|<والده/والدها>|من <والده/والدها>] $',
    clauseFr: '[<fils/fille> de|père :|de] $',
  },
  mother: {
    ar: '[اسم الأم|الأم|والدته(ا)|وابن|ومن والدته(ا)|اسم الوالدة|<والدته/والدتها>|الاسم الكامل للأم|وأمه(ا)]',
    fr: '[Nom de la mère|Mère|et de|Prénom et nom de la mère|Nom et prénom de la mère|Et de]',
    clauseAr: '[و$|و $|<وأمه/وأمها> $|ومن <والدته/والدتها> $]',
    clauseFr: '[et de|mère :] $',
  },
  ofWife: {
    ar: '[من الزوجة|الأم|أمه(ا)|من|من أم|والدته(ا)]',
    fr: '[Mère|Issu(e) de|De la|Né(e) de]',
    clauseAr: '[من|أمه(ا)|<أمه/أمها>] $',
    clauseFr: '[de|issu(e) de] $',
  },
  trade: {
    ar: '[المهنة|الحرفة|مهنته(ا)|العمل]',
    fr: '[Profession|Métier|PROFESSION]',
    clauseAr: '[<مهنته/مهنتها>|<حرفته/حرفتها>|المهنة] $',
    clauseFr: '[profession :|de profession] $',
  },
  cin: {
    ar: '[رقم البطاقة الوطنية|ب.ت.و|البطاقة الوطنية|رقم ب.و.ت|رقم بطاقة التعريف]',
    fr: '[CIN|CNIE|C.I.N. n°|Carte nationale n°]',
    clauseAr: '[بطاقته(ا) الوطنية|ب.ت.و رقم|<حامل/حاملة> للبطاقة الوطنية رقم] $',
    clauseFr: '[CIN n°|CNIE|titulaire de la CIN n°] $',
  },
  nation: {
    ar: '[الجنسية|جنسيته(ا)|<جنسيته/جنسيتها>]',
    fr: '[Nationalité|NATIONALITE]',
    clauseAr: '[<جنسيته/جنسيتها>|من جنسية] $',
    clauseFr: '[de nationalité|nationalité] $',
  },
  home: {
    ar: '[السكنى|العنوان|الساكن(ة) ب|محل السكنى|عنوانه(ا)]',
    fr: '[Domicile|Adresse|Demeurant à]',
    clauseAr: '[<الساكن/الساكنة> ب|<القاطن/القاطنة> ب ]$',
    clauseFr: '[demeurant|domicilié(e)] $',
  },
  sex: {
    ar: '[الجنس|جنسه(ا)|جنس <المولود/المولودة>]',
    fr: '[Sexe|SEXE]',
    clauseAr: '[جنسه(ا)|الجنس] $',
    clauseFr: '[de sexe|sexe] $',
  },
  marriageAct: {
    ar: '[رسم الزواج عدد|عقد الزواج رقم|رقم عقد الزواج|رسم الزواج|مراجع عقد الزواج|عدد رسم الزواج]',
    fr: "[Acte de mariage n°|N° de l'acte de mariage|Mariage n°|Réf. acte de mariage]",
    clauseAr: '[بمقتضى رسم الزواج عدد|عقد الزواج رقم|بموجب عقد عدد] $',
    clauseFr: '[acte de mariage n°|mariage n°] $',
  },
  marriageDate: {
    ar: '[تاريخ الزواج|تاريخ عقد الزواج|تزوج(ت) بتاريخ|الزواج بتاريخ|عقد عليها في]',
    fr: '[Date du mariage|Marié(e) le|Mariage le|<Marié/Mariée> le]',
    clauseAr: '[<تزوج/تزوجت> [في|بتاريخ]|تاريخ الزواج|عقد القران يوم] $',
    clauseFr: '[<marié/mariée> le|mariage célébré le] $',
  },
  registered: {
    ar: '[تاريخ التسجيل|سجل بتاريخ|تاريخ التصريح|صرح به في|حرر الرسم في|سجل يوم]',
    fr: '[Déclaré le|Enregistré le|Dressé le|Date de déclaration]',
    clauseAr: '[صرح به في|سجل [في|بتاريخ]|بتصريح يوم] $',
    clauseFr: '[déclaré le|acte dressé le] $',
  },
  declarer: {
    ar: '[المصرح|بتصريح من|صرح به|اسم المصرح]',
    fr: '[Déclarant|Sur déclaration de|Déclaré par]',
    clauseAr: '[بتصريح من|صرح به|حسب تصريح] $',
    clauseFr: '[sur déclaration de|déclaré par] $',
  },
  hour: {
    ar: '[الساعة|على الساعة]',
    fr: '[Heure|à (heure)]',
    clauseAr: 'على الساعة $',
    clauseFr: 'à $',
  },
  spouse: {
    ar: '[<متزوج ب/متزوجة من>|<زوج/زوجة>|زوج(ة)|<الزوجة/الزوج>|اسم <الزوجة/الزوج>]',
    fr: '[Conjoint(e)|<Epoux/Epouse> de|Marié(e) à|Nom du conjoint]',
    clauseAr: '[<زوج/زوجة>|<متزوج ب/متزوجة من>] $',
    clauseFr: '[<époux/épouse> de|<marié/mariée> à] $',
  },
  fatherBorn: {
    ar: '[تاريخ ازدياد الأب|ازدياد الأب|الأب مزداد في|تاريخ ولادة الأب]',
    fr: '[Père né le|Date de naissance du père|Né le (père)]',
    clauseAr: '[المزداد والده في|وأبوه(ا) مزداد سنة] $',
    clauseFr: '[père né le] $',
  },
  fatherPlace: {
    ar: '[مكان ازدياد الأب|محل ولادة الأب|بلدة الأب]',
    fr: '[Lieu de naissance du père|Père né à]',
    clauseAr: '[أصل والده(ا) من|والده(ا) من] $',
    clauseFr: '[père né à] $',
  },
  motherBorn: {
    ar: '[تاريخ ازدياد الأم|ازدياد الأم|الأم مزدادة في]',
    fr: '[Mère née le|Date de naissance de la mère]',
    clauseAr: '[وأمه(ا) مزدادة في] $',
    clauseFr: '[mère née le] $',
  },
  death: {
    ar: '[بيان الوفاة|تاريخ الوفاة|الوفاة|توفي(ت) في|ملاحظات|بيانات هامشية|وفاته(ا)]',
    fr: '[Décès|Décédé(e) le|Mention de décès|Date du décès|Mentions marginales|Observations]',
    clauseAr: '[<توفي/توفيت> [في|بتاريخ]|<المتوفى/المتوفاة> في] $',
    clauseFr: '[<décédé/décédée> le|† le] $',
  },
};

/** What the margin of a plate may tell. */
export const notes: Readonly<Record<At, Readonly<Record<Role, readonly string[]>>>> = {
  ar: {
    husband: [
      '[توفي|المتوفى] [في|بتاريخ] {~date} [ب{~placeAr}|] [رسم [الوفاة|] عدد {~actNumber}|]',
      'تزوج ب{~nameAr.F} بتاريخ {~date}',
      'الوفاة : {~date} - {~placeAr} - {~actNumber}',
    ],
    wife: [
      '[توفيت|المتوفاة] [في|بتاريخ|يوم] {~date} [ب{~placeAr}|] [رسم عدد {~actNumber}|]',
      '[طلقت|مطلقة|وقع الطلاق] [في|بتاريخ] {~date} [رسم الطلاق عدد {~number}|عقد رقم {~number} صحيفة {~number}|] [توثيق {~placeAr}|]',
      '[طلاق|تطليق] [رجعي|بائن|للشقاق|بالاتفاق|] بتاريخ {~date}',
      'تزوجت ثانية ب{~nameAr.M} في {~date}',
    ],
    child: [
      '[<توفي/توفيت>|<المتوفى/المتوفاة>] [في|بتاريخ|يوم] {~date} [ب{~placeAr}|] [رسم [الوفاة|] عدد {~actNumber}|]',
      '<تزوج/تزوجت> [في|بتاريخ] {~date} [ب{~nameAr}|] [عقد عدد {~number}|]',
      'بيان الوفاة : [لا شيء|.........|{~date}]',
      '[بيان الزواج|الزواج] : [لا شيء|{~date}|{~nameAr}]',
      'صحح بحكم عدد {~reference} [بتاريخ {~date}|]',
    ],
  },
  fr: {
    husband: ['Décédé le {~date} [à {~placeLat}|]', 'Décès : [néant|{~date}, acte n° {~actNumber}]'],
    wife: [
      '[Décédée|décédée] le {~date} [à {~placeLat}|]',
      'Divorcée le {~date} [acte n° {~number}|]',
      '[Mention de divorce|Divorce] : [Néant|{~date}|.........]',
      'Remariée le {~date} avec {~nameLat.M}',
    ],
    child: [
      '<Décédé/Décédée> le {~date} [à {~placeLat}|] [acte n° {~actNumber}|]',
      '<Marié/Mariée> le {~date} [avec {~nameLat}|]',
      '[Décès|Mention de décès] : [Néant|.........|{~date}]',
      'Jugement rectificatif n° {~reference} du {~date}',
    ],
  },
};

/** What a plate's foot may have: who made it out, and a place for the seal. */
export const seals: Readonly<Record<At, readonly string[]>> = {
  ar: [
    'ضابط الحالة المدنية [: {~nameAr}|]',
    '[الطابع|الخاتم] [والتوقيع|والإمضاء|]',
    'إمضاء : {~nameAr}',
    'حرر ب{~placeAr} في {~date}',
    'ض.ح.م {~familyAr}',
  ],
  fr: [
    "L'officier de l'état civil [{~nameLat}|]",
    '[Sceau|Cachet] [et signature|]',
    'Signé : {~nameLat}',
    'Fait le {~date} à {~placeLat}',
  ],
};

export const blanks: readonly string[] = [
  ...['', '', '........', '..............', '-', '---', '/', '……………', '_______', '//', '*****'],
];
export const none: Readonly<Record<At, readonly string[]>> = {
  ar: ['لا شيء', 'لا يوجد', 'فارغ', 'لاشيء'],
  fr: ['Néant', 'néant', 'NEANT', 'Vide'],
};

export const firstM = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
export const firstF = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(
  ' ',
);
export const spelledFr =
  'Premier Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième'.split(' ');
export const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
