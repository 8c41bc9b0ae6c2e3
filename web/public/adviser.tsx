/** The adviser: a few plain questions, none of them needed; which programmes and legal forms suit. Information, never a decision. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Field, useDraft } from '../ui/form.tsx';
import { open } from '../ui/frame.tsx';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Facts, Notice, Press } from '../ui/parts.tsx';
import type { Advised, Asked } from './answers.ts';
import { Comparison, CooperativeSteps } from './forms-and-steps.tsx';
import { PublicPage } from './public.tsx';
import { say } from './speech.ts';
import { fieldOf, tellingOf } from './telling.ts';

/** Asked at once; the rest waits behind a fold. */
const first = ['needs', 'region', 'sector', 'form', 'costMAD', 'loanMAD'];

const Reasons = ({ of }: { readonly of: Advised['forms'][number]['reasons'] }): JSX.Element => (
  <ul class="plain-list">
    {of.map(({ answer, text }) => (
      <li key={text.fr}>
        <span class={`tag answer ${answer}`}>{say(`answer_${answer}`)}</span> {told(text)}
      </li>
    ))}
  </ul>
);

const fitTag = { fits: 'tag mandatory', 'not-known': 'tag unsure', 'does-not-fit': 'tag' } as const;

const Programme = ({ of }: { readonly of: Advised['programmes'][number] }): JSX.Element => (
  <article class={of.standing === 'closed' ? 'card shut' : 'card'}>
    <h3>{told(of.name)}</h3>
    <p class="tags">
      <span class={of.standing === 'open' ? 'tag mandatory' : 'tag refused'}>
        {say(`standing_${of.standing}`)}
      </span>
      {of.standing !== 'closed' && <span class={fitTag[of.fits]}>{say(`fits_${of.fits}`)}</span>}
    </p>
    <p>{told(of.what)}</p>
    {of.terms.length > 0 && (
      <ul>
        {of.terms.map((term) => (
          <li key={term.fr}>{told(term)}</li>
        ))}
      </ul>
    )}
    <Reasons of={of.reasons} />
    <Facts
      of={[
        [say('runBy'), told(of.by.name)],
        [say('source'), of.source],
        [say('lastChecked'), day(of.lastChecked)],
      ]}
    />
    <p class="quiet">{told(of.notice)}</p>
  </article>
);

const Advice = ({ of: { programmes, forms, notice } }: { readonly of: Advised }): JSX.Element => (
  <section aria-live="polite" id="advice">
    <Notice>{told(notice)}</Notice>
    <h2>{say('formsTitle')}</h2>
    <div class="cards two">
      {forms.map(({ form, name, fits, reasons }) => (
        <article class="card" key={form}>
          <h3>{told(name)}</h3>
          <p>
            <span class={fitTag[fits]}>{say(`fits_${fits}`)}</span>
          </p>
          <Reasons of={reasons} />
        </article>
      ))}
    </div>
    <h2>{say('programmesTitle')}</h2>
    <div class="cards two">
      {programmes.map((one) => (
        <Programme key={one.programme} of={one} />
      ))}
    </div>
  </section>
);

function Questions({ asks }: { readonly asks: readonly Asked[] }): JSX.Element {
  const { values, set, forget } = useDraft('adviser');
  const [advised, setAdvised] = useState<Advised>();
  const ask = async (): Promise<void> =>
    setAdvised(await call<Advised>('POST', '/api/public/adviser', {}, tellingOf(asks, values)));
  const fields = (which: (name: string) => boolean): readonly JSX.Element[] =>
    asks
      .filter(({ name }) => which(name))
      .map((one) => (
        <Field
          key={one.name}
          shape={fieldOf(one)}
          value={values[one.name] ?? ''}
          onValue={(value) => set(one.name, value)}
        />
      ));
  return (
    <>
      <section class="fields no-print">
        {fields((name) => first.includes(name))}
        <details class="card">
          <summary>{say('moreQuestions')}</summary>
          {fields((name) => !first.includes(name))}
        </details>
        <div class="row">
          <Press look="main" work={ask}>
            {say('advise')}
          </Press>
          <Press
            work={() => {
              forget();
              setAdvised(undefined);
            }}
          >
            {say('adviserClear')}
          </Press>
        </div>
      </section>
      {advised !== undefined && <Advice of={advised} />}
    </>
  );
}

function AdviserPage(): JSX.Element {
  const loaded = useLoaded(() => call<{ readonly asks: readonly Asked[] }>('GET', '/api/public/adviser'), []);
  return (
    <PublicPage here="adviser" title={say('adviserTitle')}>
      <p class="lead">{say('adviserLead')}</p>
      <Shown of={loaded}>{({ asks }) => <Questions asks={asks} />}</Shown>
      <Comparison />
      <CooperativeSteps />
    </PublicPage>
  );
}

open(<AdviserPage />);
