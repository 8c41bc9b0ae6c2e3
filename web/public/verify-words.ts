/** Sentences about letters: where they are listed, and the page on which anyone checks one. */
import type { Words } from '../ui/language.ts';

export const verifyWords = {
  lettersTitle: { ar: 'الرسائل', fr: 'Lettres' },
  noLetters: { ar: 'لم تصدر أي رسالة بعد.', fr: 'Aucune lettre n’a encore été émise.' },
  letterTake: { ar: 'تنزيل (PDF)', fr: 'Télécharger (PDF)' },
  letterNew: { ar: 'لم تفتح بعد', fr: 'Pas encore ouverte' },
  letterRevoked: { ar: 'مسحوبة', fr: 'Retirée' },
  verifyTitle: { ar: 'التحقق من رسالة', fr: 'Vérifier une lettre' },
  verifyLead: {
    ar: 'المرجو مسح الرمز المطبوع على الرسالة بالهاتف، أو لصق ما قرأه هنا. يتم التحقق من التوقيع في المتصفح نفسه.',
    fr: 'Scannez le code imprimé sur la lettre, ou collez ici ce qu’il contient. La signature est vérifiée par votre navigateur.',
  },
  verifyPhoto: { ar: 'تصوير الرمز', fr: 'Photographier le code' },
  verifyLooking: { ar: 'جار البحث عن الرمز في الصورة…', fr: 'Recherche du code dans la photo…' },
  verifyNoCode: {
    ar: 'لم يعثر على رمز في هذه الصورة. المرجو تصويره عن قرب، كاملا وفي ضوء جيد.',
    fr: 'Aucun code sur cette photo. Reprenez-le de près, en entier et bien éclairé.',
  },
  keysOf: {
    ar: 'تم التحقق دون اتصال بمفاتيح جلبت في {0}.',
    fr: 'Vérifié hors ligne, avec des clés reçues le {0}.',
  },
  verifyPaste: { ar: 'محتوى الرمز', fr: 'Contenu du code' },
  verifyNow: { ar: 'التحقق', fr: 'Vérifier' },
  verifyGenuine: {
    ar: 'هذه الرسالة صادرة عن المندوبية السامية ولم يطرأ عليها أي تغيير.',
    fr: 'Cette lettre émane du Haut-Commissariat et n’a pas été modifiée.',
  },
  verifyForged: {
    ar: 'هذا الرمز لا يحمل توقيعنا، أو طرأ عليه تغيير. لا يعتد بهذه الرسالة، والمرجو الاتصال بالنيابة.',
    fr: 'Ce code n’est pas signé par nous, ou a été modifié. Ne vous fiez pas à cette lettre et adressez-vous à la délégation.',
  },
  verifyUnreadable: {
    ar: 'هذا ليس رمز رسالة من رسائلنا. المرجو مسحه كاملا من جديد في مكان مضاء.',
    fr: 'Ce n’est pas le code d’une de nos lettres. Scannez-le de nouveau, en entier et bien éclairé.',
  },
  verifyUnknownKey: {
    ar: 'المفتاح الذي وقعت به هذه الرسالة غير معروف هنا. المرجو إعادة المحاولة مع الاتصال بالشبكة، وإن تكرر الأمر فالمرجو الاتصال بالنيابة.',
    fr: 'La clé qui a signé cette lettre n’est pas connue ici. Réessayez en ligne ; si cela persiste, adressez-vous à la délégation.',
  },
  verifyNoKeys: {
    ar: 'تعذر جلب المفاتيح التي يتحقق بها من الرسائل. المرجو إعادة المحاولة عند عودة الاتصال.',
    fr: 'Les clés qui vérifient les lettres n’ont pu être chargées. Réessayez quand la connexion sera rétablie.',
  },
  verifyOffline: {
    ar: 'التوقيع صحيح، ولم يمكن التأكد من أن الرسالة ما زالت سارية: يتحقق من ذلك عند عودة الاتصال.',
    fr: 'La signature est bonne, mais il n’a pas été possible de savoir si la lettre est encore valable : cela se vérifie en ligne.',
  },
  standing_valid: { ar: 'وهي سارية اليوم.', fr: 'Elle est valable à ce jour.' },
  standing_appealed: {
    ar: 'ويوجد تظلم من هذا القرار قيد النظر: قد يتغير.',
    fr: 'Un recours contre cette décision est en cours : elle peut changer.',
  },
  standing_replaced: {
    ar: 'وقد حل محلها قرار لاحق: لم تعد سارية.',
    fr: 'Une décision ultérieure l’a remplacée : elle n’est plus valable.',
  },
  standing_revoked: {
    ar: 'وقد سحبت بعد إصدارها: لم تعد سارية.',
    fr: 'Elle a été retirée après son émission : elle n’est plus valable.',
  },
  standing_unknown: {
    ar: 'لكن لا ملف يتضمنها. لا يعتد بها، والمرجو الاتصال بالنيابة.',
    fr: 'Mais aucun dossier ne la contient. Ne vous y fiez pas et adressez-vous à la délégation.',
  },
  letterNumber: { ar: 'رقم الرسالة', fr: 'Lettre n°' },
  letterKindIs: { ar: 'نوعها', fr: 'Nature' },
  letterDay: { ar: 'تاريخها', fr: 'Date' },
  letterOutcome: { ar: 'مضمون القرار', fr: 'Décision' },
  letterGranted: { ar: 'منح', fr: 'Octroi' },
  letterRefused: { ar: 'عدم الاستجابة', fr: 'Rejet' },
  letterSum: { ar: 'المبلغ', fr: 'Montant' },
  letterSumIs: { ar: '{0} درهم', fr: '{0} DH' },
  holderTitle: { ar: 'هل الرسالة لحاملها؟', fr: 'La lettre est-elle à son porteur ?' },
  holderLead: {
    ar: 'المرجو كتابة رمز صاحب الوثيقة المطبوع على الرسالة، ورقم بطاقته الوطنية، واسمه كما طبع بالعربية (أو بالفرنسية إن لم يطبع بالعربية). لا يرسل شيء مما يكتب هنا.',
    fr: 'Saisissez le code du titulaire imprimé sur la lettre, le numéro de sa carte et son nom tel qu’imprimé en arabe (en français s’il n’y est pas en arabe). Rien de ce que vous écrivez ici n’est envoyé.',
  },
  holderCode: { ar: 'رمز صاحب الوثيقة', fr: 'Code du titulaire' },
  holderCin: { ar: 'رقم البطاقة الوطنية', fr: 'Numéro de la carte nationale' },
  holderName: { ar: 'الاسم الكامل', fr: 'Nom complet' },
  holderCheck: { ar: 'المقارنة', fr: 'Comparer' },
  holderYes: {
    ar: 'نعم: الرسالة موجهة إلى هذا الشخص.',
    fr: 'Oui : la lettre est adressée à cette personne.',
  },
  holderNo: {
    ar: 'ما كتب لا يوافق صاحب الرسالة. المرجو مراجعة الكتابة حرفا حرفا.',
    fr: 'Ce que vous avez saisi ne correspond pas au titulaire. Relisez lettre par lettre.',
  },
} as const satisfies Record<string, Words>;
