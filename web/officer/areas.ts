/** All that officers do, in the order of their menu. One line adds an area. */
import type { Area } from './area.ts';
import { officeAreas } from './office/areas.ts';

export const areas: readonly Area[] = [
  {
    ...{ place: 'queue', title: { ar: 'الملفات', fr: 'Les dossiers' }, menu: 'cases', roles: ['officer'] },
    wide: true,
    load: async () => (await import('./queue.tsx')).QueueView,
  },
  {
    ...{ place: 'case', title: { ar: 'ملف', fr: 'Dossier' }, roles: ['officer'], wide: true },
    load: async () => (await import('./case.tsx')).CaseView,
  },
  {
    ...{ place: 'dashboard', title: { ar: 'لوحة العمل', fr: 'Tableau de bord' }, menu: 'cases', wide: true },
    roles: ['officer', 'administrator', 'inspector'],
    load: async () => (await import('./dashboard.tsx')).DashboardView,
  },
  {
    ...{ place: 'sessions', title: { ar: 'جلسات اللجنة', fr: 'Séances' }, menu: 'cases', roles: ['officer'] },
    load: async () => (await import('./money/sessions.tsx')).SessionsView,
  },
  {
    ...{ place: 'payments', title: { ar: 'الأداء والتتبع', fr: 'Paiements et suivi' }, menu: 'money' },
    ...{ roles: ['treasurer', 'officer', 'inspector'], wide: true },
    load: async () => (await import('./money/payments.tsx')).PaymentsView,
  },
  {
    ...{ place: 'payment', title: { ar: 'أداء إعانة', fr: 'Paiement d’une aide' } },
    ...{ roles: ['treasurer', 'officer', 'inspector'], wide: true },
    load: async () => (await import('./money/payment.tsx')).PaymentView,
  },
  {
    ...{ place: 'ceremonies', title: { ar: 'حفلات التسليم', fr: 'Cérémonies' }, menu: 'money' },
    roles: ['treasurer', 'officer', 'inspector'],
    load: async () => (await import('./money/ceremonies.tsx')).CeremoniesView,
  },
  {
    ...{ place: 'budgets', title: { ar: 'الاعتمادات', fr: 'Budgets' }, menu: 'money' },
    roles: ['officer', 'administrator', 'treasurer', 'inspector'],
    load: async () => (await import('./money/budgets.tsx')).BudgetsView,
  },
  ...officeAreas,
];
