/** All that officers do, in the order of their menu. One line adds an area. */
import type { Area } from './area.ts';
import { officeAreas } from './office/areas.ts';

const everybody = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;

export const areas: readonly Area[] = [
  {
    ...{ place: 'queue', title: { ar: 'الملفات', fr: 'Les dossiers' }, menu: 'cases', roles: ['officer'] },
    load: async () => (await import('./queue.tsx')).QueueView,
  },
  {
    ...{ place: 'case', title: { ar: 'ملف', fr: 'Dossier' }, roles: ['officer'], wide: true },
    load: async () => (await import('./case.tsx')).CaseView,
  },
  {
    ...{ place: 'members', title: { ar: 'سجل الأعضاء', fr: 'Registre des membres' }, menu: 'registers' },
    roles: ['officer', 'registrar'],
    load: async () => (await import('./members.tsx')).MembersView,
  },
  {
    ...{ place: 'statistics', title: { ar: 'الحصيلة السنوية', fr: 'Bilan annuel' }, menu: 'oversight' },
    ...{ roles: everybody, wide: true },
    load: async () => (await import('./statistics.tsx')).StatisticsView,
  },
  ...officeAreas,
];
