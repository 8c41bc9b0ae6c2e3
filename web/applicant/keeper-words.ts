/** What the keeper of a memory space reads, and reads aloud to the person present. */
export const keeperWords = {
  keeperSpace: { ar: 'فضاء الذاكرة: مساعدة أصحاب الطلبات', fr: 'Espace de la mémoire : aide aux demandeurs' },
  keeperTellTitle: {
    ar: 'قبل البدء: ما يقرأ على الشخص الحاضر',
    fr: 'Avant de commencer : à lire à la personne',
  },
  keeperTell: {
    ar: 'سأساعدك في ملء الطلب وتصوير وثائقك. ترسل إلى المندوبية السامية لدراسة طلبك، ولا تستعمل لغرض آخر. أطلع عليها اليوم فقط. إيداع الملف لك وحدك، برمزك السري. ومن حقك معرفة من اطلع على ملفك، وطلب تصحيحه، وسحبه.',
    fr: 'Je vous aide à remplir la demande et à photographier vos pièces. Elles vont au Haut-Commissariat pour l’examen de votre demande, et ne servent à rien d’autre. Je ne les vois qu’aujourd’hui. Vous seul déposez le dossier, avec votre code secret. Vous pouvez savoir qui l’a vu, le faire corriger, le retirer.',
  },
  keeperTold: {
    ar: 'قرئ النص أعلاه على الشخص الحاضر، ووافق عليه',
    fr: 'Je le lui ai lu ; la personne est d’accord',
  },
  keeperOpenTitle: { ar: 'فتح ملف لشخص حاضر', fr: 'Ouvrir un dossier pour une personne présente' },
  keeperOpenLead: {
    ar: 'بعد الفتح تظهر بطاقة فيها المرجع والرمز السري: تطبع وتسلم له.',
    fr: 'Une carte s’affiche alors, avec la référence et le code : imprimez-la et remettez-la-lui.',
  },
  keeperReturnTitle: { ar: 'الرجوع إلى ملف شخص حاضر', fr: 'Reprendre le dossier d’une personne présente' },
  keeperReturnLead: {
    ar: 'بالبطاقة التي سلمت له. تنتهي المساعدة بنهاية اليوم.',
    fr: 'Avec la carte qui lui a été remise. L’aide vaut pour la journée.',
  },
  keeperReturn: { ar: 'الرجوع إلى الملف', fr: 'Reprendre le dossier' },
  keeperKeepTitle: {
    ar: 'المرجو تسليم هذين الرقمين إلى الشخص المعني',
    fr: 'Remettez ces deux numéros à la personne',
  },
  keeperKeepLead: {
    ar: 'المرجو طباعة هذه البطاقة وتسليمها له. لن يظهر الرمز السري مرة أخرى، ولا يجوز الاحتفاظ بنسخة منه.',
    fr: 'Imprimez cette carte et remettez-la-lui. Le code ne sera plus montré ; n’en gardez pas copie.',
  },
  keeperKept: { ar: 'سلمتهما له، متابعة', fr: 'C’est remis, continuer' },
  keeperHandOverTitle: { ar: 'بعد إرسال الوثائق', fr: 'Une fois les pièces envoyées' },
  keeperHandOver: {
    ar: 'الإيداع والتأكيد لصاحب الملف وحده، برمزه السري: على هذا الحاسوب الآن، أو لاحقا من أي هاتف.',
    fr: 'Déposer et confirmer restent à la personne, avec son code secret : ici maintenant, ou plus tard depuis un téléphone.',
  },
  keeperHandOverNow: { ar: 'فتح صفحة صاحب الملف هنا', fr: 'Ouvrir sa page ici' },
  keeperNext: { ar: 'إنهاء، وخدمة الشخص التالي', fr: 'Personne suivante' },
} as const;
