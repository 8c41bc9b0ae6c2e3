/** The parts of the rules, as links. */
import type { JSX } from 'preact';
import { addressOf } from '../../ui/place.ts';
import { say } from './rules-speech.ts';

export const ruleTabs = ['figures', 'papers', 'programmes', 'drafts', 'published'] as const;
type RuleTab = (typeof ruleTabs)[number];

export const RuleTabs = ({ here }: { readonly here: RuleTab }): JSX.Element => (
  <nav class="desks" aria-label={say('parts')}>
    {ruleTabs.map((tab) => (
      <a key={tab} href={addressOf('rules', tab)} aria-current={tab === here ? 'page' : undefined}>
        {say(`tab_${tab}`)}
      </a>
    ))}
  </nav>
);
