/** What is said of a partner's machine: the keys it proves itself with, and its guesses. */
import type { Words } from '../../ui/language.ts';

export const keysWords = {
  machine: { ar: 'نظام الشريك', fr: 'Le système du partenaire' },
  machineLead: {
    ar: 'يثبت نظام الشريك هويته بمفتاح عمومي يسلمه مهندسوه. لا يسلم أي سر.',
    fr: 'Le système du partenaire se prouve par une clé publique que remettent ses ingénieurs. Aucun secret n’est échangé.',
  },
  keysNone: { ar: 'لم يسجل أي مفتاح بعد.', fr: 'Aucune clé enregistrée pour l’instant.' },
  thumbprint: { ar: 'البصمة (RFC 7638)', fr: 'Empreinte (RFC 7638)' },
  keyKind: { ar: 'النوع', fr: 'Type' },
  environment: { ar: 'البيئة', fr: 'Environnement' },
  environment_live: { ar: 'الخدمة الفعلية', fr: 'service réel' },
  environment_sandbox: { ar: 'فضاء التجريب', fr: 'bac à sable' },
  underAgreement: { ar: 'في إطار الاتفاقية', fr: 'Sous la convention' },
  registered: { ar: 'سجله', fr: 'Enregistrée par' },
  standing: { ar: 'الوضعية', fr: 'État' },
  inForce: { ar: 'صالح', fr: 'en service' },
  revokedOn: { ar: 'ملغى منذ {0}: {1}', fr: 'révoquée le {0} : {1}' },
  retire: { ar: 'إلغاء هذا المفتاح', fr: 'Révoquer cette clé' },
  retireLead: {
    ar: 'لا يفتح شيئا بعد الآن، ولا الرموز المسلمة به. لا رجعة في ذلك.',
    fr: 'Elle n’ouvrira plus rien, ses jetons non plus. C’est sans retour.',
  },
  retireSure: { ar: 'تأكيد إلغاء المفتاح', fr: 'Confirmer la révocation' },
  reason: { ar: 'السبب', fr: 'Motif' },
  addKeys: { ar: 'تسجيل مفاتيح عمومية', fr: 'Enregistrer des clés publiques' },
  addLead: {
    ar: 'ملف JWKS أو مفتاح JWK واحد. إن وصل مفتاح خاص رفض، وعلى الشريك إنشاء غيره.',
    fr: 'Un fichier JWKS, ou une seule clé JWK. Une clé privée est refusée : le partenaire devra en créer une autre.',
  },
  chooseFile: { ar: 'اختيار ملف JWKS', fr: 'Choisir un fichier JWKS' },
  keyText: { ar: 'المفاتيح (JSON)', fr: 'Les clés (JSON)' },
  keyFault: {
    ar: 'هذا النص ليس مفتاحا بصيغة JWK ولا مجموعة مفاتيح (JWKS).',
    fr: 'Ce texte n’est ni une clé JWK, ni un jeu de clés (JWKS).',
  },
  noAgreement: {
    ar: 'تسجل المفاتيح في إطار اتفاقية سارية أو مشروع اتفاقية للتجربة: لا توجد بعد.',
    fr: 'Une clé s’enregistre sous une convention en cours, ou sous un projet pour l’essai : il n’y en a pas.',
  },
  add: { ar: 'تسجيل', fr: 'Enregistrer' },
  added: { ar: 'سجلت المفاتيح.', fr: 'Clés enregistrées.' },
  guesses: { ar: 'توقيفات بسبب كثرة المراجع غير المعروفة', fr: 'Arrêts pour trop de références inconnues' },
  guessesLead: {
    ar: 'تم إيقاف نظام الشريك إلى نهاية الساعة بعد طلبه هذا العدد من المراجع التي ليست له. المرجو الاتصال بالشريك.',
    fr: 'Son système a été arrêté jusqu’à la fin de l’heure après avoir demandé tant de références qui ne sont pas à lui. Prenez contact avec le partenaire.',
  },
  guessed: { ar: '{0}: عدد المراجع {1}', fr: '{0} : {1} références' },
  rushes: {
    ar: 'اطلاع على الملفات أكثر بكثير من المعتاد',
    fr: 'Consultations bien plus nombreuses que d’ordinaire',
  },
  rushesLead: {
    ar: 'سأل نظام الشريك عن الملفات هذا العدد من المرات في ساعة واحدة، ولم يرفض له أي طلب. المرجو سؤال الشريك عن السبب، وإلغاء المفتاح إذا لم يكن له تفسير.',
    fr: 'Son système a consulté des dossiers tant de fois en une heure, sans qu’on lui refuse rien. Demandez-lui pourquoi ; s’il ne peut l’expliquer, révoquez sa clé.',
  },
  rushed: { ar: '{0}: عدد مرات الاطلاع {1}', fr: '{0} : {1} consultations' },
} as const satisfies Readonly<Record<string, Words>>;
