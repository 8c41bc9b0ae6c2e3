/** What the officers' page says around its areas: sign-in, menu, places that do not exist. */
export const shellWords = {
  officerSpace: { ar: 'فضاء الموظفين', fr: 'Espace des agents' },
  officerSignIn: {
    ar: 'دخول الموظفين وقيمي فضاءات الذاكرة',
    fr: 'Connexion des agents et des responsables d’espaces de la mémoire',
  },
  signIn: { ar: 'الدخول', fr: 'Se connecter' },
  ended: {
    ar: 'انتهت مدة الدخول. ما كتب محفوظ: المرجو الدخول من جديد ثم إعادة الإجراء.',
    fr: 'Votre connexion a expiré. Rien de ce qui est écrit n’est perdu : connectez-vous, puis recommencez.',
  },
  demoOnly: {
    ar: 'على هذا الجهاز فقط: المرجو اختيار موظف تجريبي. في الاستعمال الفعلي يكون الدخول عبر هوية الإدارة.',
    fr: 'Sur cette machine seulement : choisissez un agent de démonstration. En service, l’identité vient de l’administration.',
  },
  noDemo: {
    ar: 'لم يحدد مزود هوية لدخول الموظفين إلى هذه الخدمة. المرجو الاتصال بمن يديرها.',
    fr: 'Aucun fournisseur d’identité n’est indiqué pour les agents. Adressez-vous à qui administre ce service.',
  },
  notAppointed: {
    ar: 'تم الدخول، غير أن هذا الحساب لم تسند إليه أي مهمة في هذه الخدمة. المرجو الاتصال بمن يديرها، أو الدخول بحساب آخر.',
    fr: 'La connexion a réussi, mais ce compte n’a aucune attribution dans ce service. Adressez-vous à qui l’administre, ou connectez-vous avec un autre compte.',
  },
  menu_cases: { ar: 'الملفات', fr: 'Dossiers' },
  menu_money: { ar: 'المالية', fr: 'Finances' },
  menu_registers: { ar: 'السجلات', fr: 'Registres' },
  menu_rules: { ar: 'القواعد', fr: 'Règles' },
  menu_oversight: { ar: 'المراقبة والحصيلة', fr: 'Contrôle et bilan' },
  noPlace: {
    ar: 'لا توجد صفحة بهذا العنوان، أو لا يسمح بها دورك.',
    fr: 'Aucune page à cette adresse, ou votre rôle n’y donne pas accès.',
  },
} as const;
