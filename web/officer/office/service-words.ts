import { speaking } from '../../ui/language.ts';

export const { say } = speaking({
  service: { ar: 'حالة الخدمة', fr: 'État du service' },
  serviceLead: {
    ar: 'الخدمة كما هي الآن. لكل سطر صفحة في دليل التشغيل تبين ما ينبغي فعله.',
    fr: 'Ce que le service sait de lui-même en cet instant. Chaque ligne a sa page, qui dit que faire.',
  },
  lookedAt: { ar: 'نظر في {0}', fr: 'Regardé le {0}' },
  again: { ar: 'النظر من جديد', fr: 'Regarder à nouveau' },
  line: { ar: 'الموضوع', fr: 'Sujet' },
  state: { ar: 'الحالة', fr: 'État' },
  figure: { ar: 'الرقم', fr: 'Chiffre' },
  whatToDo: { ar: 'ما العمل', fr: 'Que faire' },
  state_good: { ar: 'سليم', fr: 'En ordre' },
  state_watch: { ar: 'للمراقبة', fr: 'À surveiller' },
  state_act: { ar: 'يستدعي التدخل', fr: 'À traiter' },
  state_unknown: { ar: 'غير معروف', fr: 'Inconnu' },
  gigabytes: { ar: '{0} غيغابايت', fr: '{0} Go' },
  since: { ar: 'منذ {0}', fr: 'depuis le {0}' },
  page: { ar: 'الصفحة:', fr: 'Page :' },
  allGood: { ar: 'كل شيء سليم.', fr: 'Tout est en ordre.' },
  someAct: { ar: 'أمور تستدعي التدخل: {0}', fr: 'Points à traiter : {0}' },
});
