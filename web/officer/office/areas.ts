/** What the offices do beside the cases: rules, registers, agreements, meetings, the rights of law 09-08, the year's report. */
import type { Area } from '../area.ts';

const everybody = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;

export const officeAreas: readonly Area[] = [
  {
    ...{ place: 'members', title: { ar: 'سجل الأعضاء', fr: 'Registre des membres' }, menu: 'registers' },
    roles: ['officer', 'registrar', 'inspector'],
    load: async () => (await import('./members.tsx')).MembersView,
  },
  {
    ...{
      place: 'agreements',
      title: { ar: 'اتفاقيات الشراكة', fr: 'Conventions-cadres' },
      menu: 'registers',
    },
    ...{ roles: ['administrator', 'inspector'], wide: true },
    load: async () => (await import('./agreements.tsx')).AgreementsView,
  },
  {
    ...{ place: 'meetings', title: { ar: 'اللقاءات التواصلية', fr: 'Rencontres' }, menu: 'registers' },
    ...{ roles: ['officer', 'inspector'], wide: true },
    load: async () => (await import('./meetings.tsx')).MeetingsView,
  },
  {
    ...{ place: 'rules', title: { ar: 'القواعد', fr: 'Les règles' }, menu: 'rules' },
    ...{ roles: everybody, wide: true },
    load: async () => (await import('./rules.tsx')).RulesView,
  },
  {
    ...{ place: 'programmes', title: { ar: 'برامج الشركاء', fr: 'Programmes des partenaires' } },
    ...{ menu: 'rules', roles: everybody, wide: true },
    load: async () => (await import('./rules.tsx')).ProgrammesView,
  },
  {
    ...{ place: 'rectifications', title: { ar: 'طلبات التصحيح', fr: 'Rectifications' }, menu: 'oversight' },
    ...{ roles: ['officer'], wide: true },
    load: async () => (await import('./rectifications.tsx')).RectificationsView,
  },
  {
    ...{ place: 'erasures', title: { ar: 'محو الملفات', fr: 'Effacements' }, menu: 'oversight' },
    ...{ roles: ['administrator', 'inspector'], wide: true },
    load: async () => (await import('./erasures.tsx')).ErasuresView,
  },
  {
    ...{ place: 'sightings', title: { ar: 'من اطلع على ماذا', fr: 'Qui a vu quoi' }, menu: 'oversight' },
    ...{ roles: ['inspector'], wide: true },
    load: async () => (await import('./sightings.tsx')).SightingsView,
  },
  {
    ...{
      place: 'replay',
      title: { ar: 'إعادة تقييم قرار', fr: 'Refaire une évaluation' },
      menu: 'oversight',
    },
    roles: ['officer'],
    load: async () => (await import('./replay.tsx')).ReplayView,
  },
  {
    ...{ place: 'statistics', title: { ar: 'الحصيلة السنوية', fr: 'Bilan annuel' }, menu: 'oversight' },
    ...{ roles: ['officer', 'administrator', 'inspector'], wide: true },
    load: async () => (await import('./statistics.tsx')).StatisticsView,
  },
  {
    ...{ place: 'service', title: { ar: 'حالة الخدمة', fr: 'État du service' }, menu: 'oversight' },
    ...{ roles: ['administrator', 'inspector'], wide: true },
    load: async () => (await import('./service.tsx')).ServiceView,
  },
];
