/** What an officer must see, or may like to know, about a file: codes with their weight and their sentence. */
import type { Bilingual } from '#shared/papers/reading';
import { say } from './words.ts';

/** `officer`: closes the automatic proposal. `note`: shown, decides nothing. */
export type Weight = 'officer' | 'note';

interface FlagText {
  readonly weight: Weight;
  readonly text: Bilingual;
}

const officer = (ar: string, fr: string): FlagText => ({ weight: 'officer', text: { ar, fr } });
const note = (ar: string, fr: string): FlagText => ({ weight: 'note', text: { ar, fr } });

const poorPhoto = note(
  'صورة الوثيقة غير واضحة: تعاد أو تراجع على الأصل',
  'La photo d’une pièce est médiocre : à refaire ou à vérifier sur l’original',
);

export const flagTexts: Readonly<Record<string, FlagText>> = {
  // Signs of tampering met while reading.
  'active-content': officer('الملف يتضمن محتوى نشطا', 'Le fichier contient du contenu actif'),
  'hidden-text': officer(
    'الملف يتضمن نصا مخفيا لا يظهر على الصفحة',
    'Le fichier contient un texte invisible sur la page',
  ),
  'modified-after-signing': officer('عدل الملف بعد توقيعه', 'Le fichier a été modifié après sa signature'),
  'text-layer-differs': officer(
    'النص المدمج في الملف يخالف ما يظهر على الصفحة',
    'Le texte intégré au fichier diffère de ce que montre la page',
  ),
  restricted: note('الملف مقيد ضد التعديل', 'Le fichier est protégé contre la modification'),
  'annotation-overlay': officer('على الصفحة إضافات ملصقة', 'Des annotations recouvrent la page'),
  'several-revisions': officer(
    'حفظ الملف عدة مرات بتعديلات متتالية',
    'Le fichier porte plusieurs révisions successives',
  ),
  'readers-differ': note(
    'قرأ قارئان آليان الخانة نفسها قراءتين مختلفتين',
    'Deux lecteurs automatiques lisent la même mention différemment',
  ),
  'little-text': note(
    'لا تحمل الوثيقة إلا كلمات قليلة مقروءة: تراجع بالعين',
    'La pièce ne porte que quelques mots lisibles : à regarder',
  ),
  // A paper that does not agree with itself.
  'date-words-disagree': officer(
    'تاريخ الازدياد بالأرقام لا يطابق المكتوب بالحروف',
    'La date de naissance en chiffres ne correspond pas à celle en lettres',
  ),
  'hijri-date-disagrees': officer(
    'التاريخ الهجري لا يوافق التاريخ الميلادي',
    'La date hégirienne ne correspond pas à la date grégorienne',
  ),
  'total-does-not-add-up': note(
    'لم يتأكد مجموع بيان الأثمان كما قرئ',
    'Les montants lus sur le devis ne s’additionnent pas ; lecture à vérifier',
  ),
  'lines-do-not-add-up': note(
    'سطور بيان الأثمان كما قرئت لا تساوي مجموعه دون ضريبة',
    'Les lignes lues du devis ne donnent pas son total hors taxes',
  ),
  'tax-rate-unknown': note(
    'الضريبة المقروءة في بيان الأثمان تفوق أعلى نسبة قانونية',
    'La taxe lue sur le devis dépasse le taux légal le plus élevé',
  ),
  'funding-does-not-add-up': note(
    'مجموع موارد تمويل المشروع كما قرئ يفوق كلفته',
    'Le total du financement lu dépasse le coût du projet',
  ),
  'capital-is-no-whole-shares': note(
    'رأس مال التعاونية كما قرئ ليس عددا تاما من الحصص',
    'Le capital lu de la coopérative n’est pas un nombre entier de parts',
  ),
  'amount-words-disagree': officer(
    'المبلغ بالأرقام لا يطابق المبلغ بالحروف',
    'Le montant en chiffres ne correspond pas à celui en lettres',
  ),
  'mrz-control-digit': officer(
    'أرقام المراقبة في ظهر البطاقة غير صحيحة',
    'Les chiffres de contrôle de la zone de lecture de la carte sont faux',
  ),
  'mrz-disagrees-cin': officer(
    'رقم البطاقة يخالف المنطقة المقروءة آليا',
    'Le numéro de la carte diffère de sa zone de lecture automatique',
  ),
  'mrz-disagrees-birthDate': officer(
    'تاريخ الازدياد في البطاقة يخالف المنطقة المقروءة آليا',
    'La date de naissance de la carte diffère de sa zone de lecture automatique',
  ),
  'mrz-disagrees-expiryDate': officer(
    'تاريخ صلاحية البطاقة يخالف المنطقة المقروءة آليا',
    'La date de validité de la carte diffère de sa zone de lecture automatique',
  ),
  'mrz-disagrees-sex': note(
    'الجنس المدون في البطاقة يخالف المنطقة المقروءة آليا',
    'Le sexe porté sur la carte diffère de sa zone de lecture automatique',
  ),
  'act-before-event': note(
    'سنة الرسم سابقة لسنة ما يشهد به',
    'L’année de l’acte précède celle de l’événement qu’il rapporte',
  ),
  'children-acts-confused': note(
    'رقما رسمي ولادة ابنين كما قرئا متطابقان أو متبادلان',
    'Les numéros d’acte lus pour deux enfants sont identiques ou intervertis',
  ),
  'child-named-otherwise': note(
    'اسم عائلة أحد الأبناء كما قرئ يخالف اسم عائلة الأب',
    'Le nom lu pour un enfant n’est pas celui lu pour le père',
  ),
  'sex-words-disagree': note(
    'الجنس المدون في البطاقة لا يوافق صيغة ألفاظها (ابن، بنت، مزدادة)',
    'Le sexe porté sur la carte ne s’accorde pas avec ses mots (fils, fille, née)',
  ),
  'scripts-disagree': note(
    'الاسم بالعربية لا يوافق كتابته باللاتينية',
    'Le nom en arabe ne correspond pas à sa graphie latine',
  ),
  'front-back-cin-differ': officer(
    'رقم البطاقة على الوجه يخالف رقمها على الظهر',
    'Le numéro au recto de la carte diffère de celui du verso',
  ),
  'expires-before-birth': officer(
    'صلاحية البطاقة تنتهي قبل تاريخ الازدياد',
    'La carte expire avant la date de naissance',
  ),
  'issued-before-birth': officer('الوثيقة مؤرخة قبل تاريخ الازدياد', 'La pièce est datée avant la naissance'),
  'issued-before-decision': officer(
    'الشهادة مؤرخة قبل قرار تخويل صفة مقاوم',
    'L’attestation est datée avant la décision qui reconnaît la qualité de résistant',
  ),
  'decision-before-birth': officer(
    'قرار تخويل الصفة سابق لازدياد المقاوم',
    'La décision de reconnaissance précède la naissance du résistant',
  ),
  'death-before-birth': officer('تاريخ الوفاة سابق لتاريخ الازدياد', 'Le décès précède la naissance'),
  'issued-before-death': officer('رسم الوفاة مؤرخ قبل الوفاة', 'L’acte de décès est daté avant le décès'),
  'deed-before-death': officer('رسم الإراثة مؤرخ قبل الوفاة', 'L’acte d’hérédité est daté avant le décès'),
  'husband-born-after-child': officer(
    'تاريخ ازدياد الزوج لاحق لتاريخ ازدياد أحد الأبناء',
    'L’époux serait né après l’enfant',
  ),
  'wife-born-after-child': officer(
    'تاريخ ازدياد الزوجة لاحق لتاريخ ازدياد أحد الأبناء',
    'L’épouse serait née après l’enfant',
  ),
  'father-born-after-child': officer(
    'تاريخ ازدياد الأب لاحق لتاريخ ازدياد أحد الأبناء',
    'Le père serait né après son enfant',
  ),
  'mother-born-after-child': officer(
    'تاريخ ازدياد الأم لاحق لتاريخ ازدياد أحد الأبناء',
    'La mère serait née après son enfant',
  ),
  // Papers or form that do not agree with each other.
  'birth-date-differs': officer(
    'تاريخ الازدياد يختلف من وثيقة إلى أخرى',
    'La date de naissance diffère d’une pièce à l’autre',
  ),
  'cin-differs': officer(
    'رقم البطاقة الوطنية يختلف من وثيقة إلى أخرى',
    'Le numéro de CNIE diffère d’une pièce à l’autre',
  ),
  'papers-differ': note(
    'اسم واحد مكتوب على وجهين مختلفين في وثيقتين',
    'Un même nom diffère d’une pièce à l’autre',
  ),
  'booklet-pages-differ': officer(
    'صفحات دفتر الحالة المدنية لا توافق بعضها: رقم الدفتر أو الأسماء',
    'Les pages du livret d’état civil ne concordent pas : numéro du livret ou noms',
  ),
  'card-expiry-differs': officer(
    'تاريخ صلاحية البطاقة يختلف بين وجهيها',
    'La date de validité diffère entre les deux faces de la carte',
  ),
  'member-number-differs': officer(
    'رقم المقاوم في الطلب يخالف رقمه في البطاقة أو الشهادة',
    'Le numéro de résistant de la demande diffère de celui de la carte ou de l’attestation',
  ),
  'dated-after-deposit': officer('وثيقة مؤرخة بعد تاريخ الإيداع', 'Une pièce est datée après le dépôt'),
  'another-person': officer(
    'وثيقة تخص شخصا آخر غير صاحب الطلب',
    'Une pièce concerne une autre personne que le demandeur',
  ),
  'subject-deceased': officer(
    'رسم ولادة صاحب الطلب يحمل بيان وفاة',
    'L’acte de naissance du demandeur porte une mention de décès',
  ),
  'corrected-margin': officer(
    'في طرة رسم الولادة بيان تصحيح؛ القيمة المصححة هي المعتمدة',
    'L’acte porte une rectification en marge ; la valeur rectifiée fait foi',
  ),
  // What the rules found.
  'register-no-row': officer(
    'رقم المقاوم غير موجود في سجل المندوبية السامية',
    'Le numéro de résistant est absent du registre',
  ),
  'earlier-grant': officer('سبقت الاستفادة من إعانة', 'Une aide a déjà été reçue'),
  // Met in other cases.
  'granted-in-other-case': officer(
    'سبقت الاستفادة من إعانة في ملف آخر',
    'Une aide a déjà été accordée dans un autre dossier',
  ),
  'too-many-to-compare': officer(
    'يشترك عدد كبير من الملفات مع هذا الملف في رقم واحد، فلم تقارن كلها',
    'Un très grand nombre de dossiers partagent un numéro avec celui-ci : tous n’ont pas été comparés',
  ),
  'applied-in-other-case': note(
    'لصاحب الطلب ملف آخر قيد الدراسة',
    'Le demandeur a un autre dossier en cours',
  ),
  'quote-in-other-case': officer(
    'بيان الأثمان نفسه مدلى به في ملف آخر',
    'Le même devis est produit dans un autre dossier',
  ),
  'act-of-two-persons': officer(
    'رقم رسم الولادة نفسه مدلى به لشخص آخر',
    'Le même numéro d’acte de naissance est produit pour une autre personne',
  ),
  'more-children-than-known': officer(
    'عدد الذين تقدموا بصفة أبناء لهذا المقاوم يفوق ما يثبته رسم الإراثة أو السجل',
    'Plus de demandeurs se disent enfants de ce résistant que n’en montrent l’acte d’hérédité ou le registre',
  ),
  'account-in-other-case': officer(
    'الحساب البنكي نفسه مدلى به لشخص آخر في ملف آخر',
    'Le même compte bancaire est donné pour une autre personne dans un autre dossier',
  ),
  'member-in-other-cases': note(
    'تقدم آخرون بصفة أبناء للمقاوم نفسه',
    'D’autres demandeurs se disent enfants du même résistant',
  ),
  'project-of-sibling': officer(
    'المشروع نفسه مقدم في ملف أخ أو أخت',
    'Le même projet est présenté dans le dossier d’un frère ou d’une sœur',
  ),
  'quote-arithmetic': officer('حساب بيان أثمان غير صحيح', 'Le calcul d’un devis est faux'),
  'quote-other-client': officer('بيان أثمان باسم شخص آخر', 'Un devis est au nom d’une autre personne'),
  'rib-invalid': note('كشف التعريف البنكي غير صحيح', 'Le RIB est invalide'),
  'rib-other-holder': officer('الحساب البنكي باسم شخص آخر', 'Le compte est au nom d’une autre personne'),
  'ice-invalid': note('التعريف الموحد لمورد غير صحيح', 'L’ICE d’un fournisseur est invalide'),
  'amount-above-practice': note('المبلغ يفوق ما يمنح عادة', 'Le montant dépasse la pratique'),
  'asked-above-rate': note('المبلغ المطلوب يفوق 30 بالمائة', 'Le montant demandé dépasse 30 %'),
  'cumulated-aid': note('المشروع يستفيد من دعم آخر', 'Le projet reçoit d’autres aides'),
  'cumulated-aid-above-limit': officer(
    'مجموع الدعم العمومي يفوق الحد',
    'Le cumul des aides dépasse la limite',
  ),
  'in-kind-in-quote': officer(
    'تجهيز سبق منحه عينا وارد في بيان الأثمان',
    'Un équipement déjà donné en nature figure au devis',
  ),
  'in-kind-perhaps-in-quote': officer(
    'قد يكون في بيان الأثمان تجهيز سبق منحه عينا',
    'Le devis porte peut-être un équipement déjà donné en nature',
  ),
  'in-kind-value-unknown': officer(
    'قيمة تجهيز ممنوح عينا غير معروفة',
    'La valeur d’un équipement reçu en nature est inconnue',
  ),
  'in-kind-to-compare': note(
    'تقارن بيانات الأثمان بالتجهيزات الممنوحة عينا',
    'Devis à comparer avec l’équipement reçu en nature',
  ),
  'cooperative-children-share': note(
    'حصة أبناء المقاومين في التعاونية دون الحد',
    'La part d’enfants de résistants dans la coopérative est sous le minimum',
  ),
  'cin-format': note('شكل رقم البطاقة غير معتاد', 'Le format du numéro de CNIE est inhabituel'),
  // About the files.
  'not-scanned': note(
    'لم يفحص الملف بحثا عن البرامج الضارة',
    'Le fichier n’a pas été examiné contre les logiciels malveillants',
  ),
  'edited-with-software': note(
    'مر الملف ببرنامج لتحرير الصور أو الوثائق: يقارن بالأصل عند الشك',
    'Le fichier est passé par un logiciel de retouche : à comparer avec l’original en cas de doute',
  ),
  'changed-after-made': note(
    'عدل الملف بعد يوم أو أكثر من إنشائه',
    'Le fichier a été modifié un jour ou plus après sa création',
  ),
  'hidden-layer': officer(
    'في الملف طبقة لا تظهر على الصفحة',
    'Le fichier contient un calque qui ne se voit pas sur la page',
  ),
  'file-refused': note('ملف تعذرت قراءته', 'Un fichier n’a pas pu être lu'),
  'file-suspicious': officer(
    'ملف رفض لما فيه من خطر أو تلاعب',
    'Un fichier a été refusé pour contenu dangereux ou altéré',
  ),
  'no-page': poorPhoto,
  'too-dark': poorPhoto,
  faint: poorPhoto,
  blurred: poorPhoto,
  'too-small': poorPhoto,
  glare: poorPhoto,
  'cut-off': poorPhoto,
  tilted: poorPhoto,
  sideways: poorPhoto,
  'upside-down': poorPhoto,
  screen: poorPhoto,
  handwritten: officer(
    'خانات مكتوبة باليد: تقرأ من صورتها وتكتب',
    'Mentions manuscrites : à lire sur l’image et à saisir',
  ),
  'perhaps-handwritten': note(
    'خانات قد تكون مكتوبة باليد: تقارن بصورتها',
    'Mentions peut-être manuscrites : à comparer avec l’image',
  ),
  'paper-of-another': note(
    'وثيقة تخص شخصا غير صاحب الطلب والمقاوم',
    'Une pièce concerne une autre personne que le demandeur et le résistant',
  ),
  'several-papers': note(
    'في صورة واحدة أكثر من وثيقة؛ قرئت كل واحدة على حدة إن أمكن',
    'Une seule image montre plusieurs pièces, lues chacune à part si possible',
  ),
  'unknown-paper': note('وثيقة لم يعرف نوعها', 'Une pièce de nature inconnue'),
  'type-uncertain': note('نوع الوثيقة غير مؤكد', 'La nature d’une pièce est incertaine'),
};

const ranks: ReadonlyMap<string, number> = new Map(Object.keys(flagTexts).map((code, at) => [code, at]));

/** Where a code stands among all, the weightiest first: `officer` before `note`, then as they are listed above. */
export const flagRank = (code: string): number =>
  (flagOf(code).weight === 'officer' ? 0 : ranks.size) + (ranks.get(code) ?? ranks.size - 1);

/** The weight and words of a code; one we have no words for is an officer's affair. */
export function flagOf(code: string): FlagText {
  return (
    flagTexts[code] ?? {
      weight: 'officer',
      text: say('علامة تستدعي نظر موظف: {0}', 'Signe à examiner par un agent : {0}', code),
    }
  );
}
