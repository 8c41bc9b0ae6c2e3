/** The steps of a case, and the view of each. */
import type { JSX } from 'preact';
import { Shown, useLoaded } from '../ui/load.tsx';
import { addressOf } from '../ui/place.ts';
import type { ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { FormView } from './form.tsx';
import { OutcomeView } from './outcome.tsx';
import { PapersView } from './papers.tsx';
import { isKeeper } from './session.ts';
import { say } from './speech.ts';

const steps = ['form', 'papers', 'outcome', 'rights', 'advice'] as const;
export type Step = (typeof steps)[number];
/** Not steps of the way: to be looked at any time. */
const beside: readonly Step[] = ['rights', 'advice'];
const names = {
  form: 'stepForm',
  papers: 'stepPapers',
  outcome: 'stepOutcome',
  rights: 'stepRights',
  advice: 'stepAdvice',
} as const;
/** The outcome and handing in are the applicant's own. */
const mySteps: readonly Step[] = isKeeper ? ['form', 'papers'] : steps;

export const findStep = (asked: string | undefined, now: ShownCase | undefined): Step => {
  const found = mySteps.find((step) => step === asked);
  if (found !== undefined) return found;
  if (now?.application === undefined) return 'form';
  return now.state === 'open' || isKeeper ? 'papers' : 'outcome';
};

export const Steps = ({ here }: { readonly here: Step }): JSX.Element => {
  const link = (step: Step): JSX.Element => (
    <a href={addressOf(step)} aria-current={step === here ? 'step' : undefined}>
      {say(names[step])}
    </a>
  );
  const way = mySteps.filter((step) => !beside.includes(step));
  const also = mySteps.filter((step) => beside.includes(step));
  return (
    <nav class="steps" aria-label={say('steps')}>
      <ol>
        {way.map((step) => (
          <li key={step}>{link(step)}</li>
        ))}
      </ol>
      {also.length > 0 && (
        <ul class="also">
          {also.map((step) => (
            <li key={step}>{link(step)}</li>
          ))}
        </ul>
      )}
    </nav>
  );
};

export function View({ step, desk }: { readonly step: Step; readonly desk: Desk }): JSX.Element {
  if (step === 'form') return <FormView {...desk} />;
  if (step === 'papers') return <PapersView {...desk} />;
  if (step === 'outcome') return <OutcomeView {...desk} />;
  return <Fetched key={step} step={step} desk={desk} />;
}

/** What few look at is fetched when somebody goes there. */
function Fetched({ step, desk }: { readonly step: 'rights' | 'advice'; readonly desk: Desk }): JSX.Element {
  const loaded = useLoaded(
    async () => ({
      Part:
        step === 'rights'
          ? (await import('./rights.tsx')).RightsView
          : (await import('./advice.tsx')).AdviceView,
    }),
    [step],
  );
  return <Shown of={loaded}>{({ Part }) => <Part {...desk} />}</Shown>;
}
