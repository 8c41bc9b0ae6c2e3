/** What a project holder may ask for. Each programme is one object; the rules decide, the adviser (later) only informs. */
import type { Bilingual } from '#shared/papers/reading';
import type { Project } from './facts.ts';

export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  readonly forms: readonly Project['form'][];
  /** Ids of the rules that speak of it beyond those asked of everybody. */
  readonly rules: readonly string[];
  readonly article: string;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly lastChecked: string;
}

export const programmes: readonly Programme[] = [
  {
    id: 'subsidy',
    name: {
      ar: 'الإعانة المالية لدعم إقامة مشاريع اقتصادية صغرى ومتوسطة',
      fr: 'Aide financière à la création de petits et moyens projets économiques',
    },
    forms: ['individual', 'company', 'cooperative'],
    rules: ['SUBSIDY_RATE_MAX', 'FUNDING_CONSISTENCY', 'QUOTES_SUPPORT_VALUE', 'PRACTICE_RANGE'],
    article: 'Décret 2.04.892 du 24 février 2006',
    source: 'Presse (Khénifra, 2021); texte du décret non trouvé',
    validFrom: '2006-02-24',
    lastChecked: '2026-11-21',
  },
  {
    id: 'cooperative',
    name: { ar: 'دعم التعاونيات', fr: 'Appui aux coopératives' },
    forms: ['cooperative'],
    rules: ['COOP_REGISTERED', 'COOP_MEMBERS', 'COOP_CAPITAL', 'COOP_MEMBERSHIP'],
    article: 'Loi 112-12 (dahir 1-14-189 du 21 novembre 2014), modifiée par la loi 74-16',
    source: 'Office du développement de la coopération',
    validFrom: '2014-12-18',
    lastChecked: '2026-11-21',
  },
];
