/** A decision's assessment made again, for who doubts years later that it followed from what stood there: `#replay/case-…`. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { amount, instant } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Good, Notice, Press } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import type { DecidedCase, ReplayView as Replayed } from './answers.ts';
import { findCase } from './find-case.ts';
import { say } from './replay-speech.ts';

export function ReplayView(desk: Desk): JSX.Element {
  const [caseId] = desk.place;
  return (
    <>
      <h1>{say('replay')}</h1>
      <p>{say('lead')}</p>
      {caseId === undefined ? <Seek {...desk} /> : <Decisions {...desk} caseId={caseId} />}
    </>
  );
}

function Seek({ caller }: Desk): JSX.Element {
  const [missing, setMissing] = useState(false);
  return (
    <section class="card">
      <Form
        draft="replay"
        fields={[{ name: 'reference', label: say('reference'), dir: 'ltr', required: true, most: 40 }]}
        send={say('find')}
        onSend={async ({ reference = '' }) => {
          const found = await findCase(caller, reference);
          setMissing(found === undefined);
          if (found !== undefined) goTo('replay', found.caseId);
        }}
      />
      {missing && <Notice>{say('notFound')}</Notice>}
    </section>
  );
}

function Decisions({ caller, caseId }: Desk & { readonly caseId: string }): JSX.Element {
  const path = `/api/officer/cases/${encodeURIComponent(caseId)}`;
  const loaded = useLoaded(async () => await call<DecidedCase>('GET', path, caller), [caller, path]);
  return (
    <>
      <p>
        <a href={addressOf('replay')}>{say('back')}</a>
      </p>
      <Shown of={loaded}>
        {({ reference, decisions }) => (
          <>
            <h2>
              <Bdi look="reference">{reference}</Bdi>
            </h2>
            {decisions.length === 0 && <Notice>{say('noDecision')}</Notice>}
            {decisions.toReversed().map((one) => (
              <Decision
                key={one.decisionId}
                one={one}
                replay={async () =>
                  await call<Replayed>('GET', `${path}/decisions/${one.decisionId}/replay`, caller)
                }
              />
            ))}
          </>
        )}
      </Shown>
    </>
  );
}

function Decision({
  one,
  replay,
}: {
  readonly one: DecidedCase['decisions'][number];
  replay(): Promise<Replayed>;
}): JSX.Element {
  const [result, setResult] = useState<Replayed>();
  return (
    <article class="card">
      <h3>
        {one.outcome === 'grant' ? say('outcome_grant', amount(one.amountMAD ?? 0)) : say('outcome_refuse')}
      </h3>
      <Facts
        of={[
          [say('at'), instant(one.at)],
          [say('rules'), one.rulesVersion],
        ]}
      />
      <Press work={async () => setResult(await replay())}>{say('do')}</Press>
      {result !== undefined && <Result of={result} />}
    </article>
  );
}

const Result = ({ of: { status, codeChanged, parts } }: { readonly of: Replayed }): JSX.Element => (
  <>
    {status === 'same' ? (
      <Good>{say('status_same')}</Good>
    ) : (
      <p class="doubt" role="status">
        {say(`status_${status}`)}
      </p>
    )}
    {codeChanged === true && <Notice>{say('codeChanged')}</Notice>}
    {parts !== undefined && parts.length > 0 && <Facts of={[[say('parts'), parts.join(' · ')]]} />}
  </>
);
