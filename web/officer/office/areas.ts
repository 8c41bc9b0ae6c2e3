/** What the offices do beside the cases: rules, registers, agreements, meetings, the rights of law 09-08, the year's report. */
import type { Area } from '../area.ts';

const everybody = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;

export const officeAreas: readonly Area[] = [
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
];
