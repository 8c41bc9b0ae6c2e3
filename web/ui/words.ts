/** What every page says: its frame, its waiting, its trouble with the line, its forms. */
export const uiWords = {
  serviceName: { ar: 'نسب', fr: 'Nasab' },
  office: {
    ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
    fr: 'Haut-Commissariat aux anciens résistants et anciens membres de l’armée de libération',
  },
  skip: { ar: 'إلى المحتوى', fr: 'Aller au contenu' },
  otherLanguage: { ar: 'Français', fr: 'العربية' },
  signOut: { ar: 'تسجيل الخروج', fr: 'Se déconnecter' },
  loading: { ar: 'جار التحميل…', fr: 'Chargement…' },
  noLine: {
    ar: 'تعذر الاتصال بالخدمة. المرجو التحقق من الشبكة وإعادة المحاولة.',
    fr: 'Le service n’a pas pu être joint. Vérifiez la connexion et réessayez.',
  },
  retry: { ar: 'إعادة المحاولة', fr: 'Réessayer' },
  refresh: { ar: 'تحديث', fr: 'Actualiser' },
  more: { ar: 'المزيد', fr: 'Suite' },
  back: { ar: 'رجوع', fr: 'Retour' },
  cancel: { ar: 'إلغاء', fr: 'Annuler' },
  close: { ar: 'إغلاق', fr: 'Fermer' },
  choose: { ar: 'الاختيار…', fr: 'Choisissez…' },
  required: { ar: 'ضروري', fr: 'obligatoire' },
  fillThis: { ar: 'المرجو ملء هذه الخانة كما ينبغي', fr: 'Remplissez ce champ correctement' },
  nothingYet: { ar: 'لا شيء بعد.', fr: 'Rien pour l’instant.' },
} as const;
