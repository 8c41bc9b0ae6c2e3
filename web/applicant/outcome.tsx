/** Where the case is, what is expected of whom, what was decided and paid, and what its applicant can do about it. */
import type { JSX } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { amount, cited, day, told } from '../ui/language.ts';
import { Bdi, Good, Notice, SurePress } from '../ui/parts.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { useSendings } from './adding.tsx';
import type { OwnAssessment, ShownCase } from './answers.ts';
import { AskedPapers } from './asked.tsx';
import { Decision, Payment, post } from './decision.tsx';
import type { Desk } from './desk.ts';
import { Letters } from './letters.tsx';
import { Originals } from './originals.tsx';
import { PapersDesk } from './papers.tsx';
import { PartnerAnswers } from './partners.tsx';
import { ProjectSteps } from './project-steps.tsx';
import { label, say } from './speech.ts';

export function OutcomeView(desk: Desk): JSX.Element {
  const { now, procedure } = desk;
  const { assessment, decision, receipt } = now;
  const undecided = decision === undefined;
  return (
    <>
      <h1>{say('outcomeTitle')}</h1>
      <Track now={now} />
      <Standing now={now} />
      {decision !== undefined && <Decision desk={desk} made={decision} />}
      {now.payment !== undefined && <Payment now={now} paid={now.payment} />}
      {!desk.kept && <PartnerAnswers desk={desk} />}
      <Originals now={now} procedure={procedure} />
      {now.state === 'completing' && now.completion !== undefined && <Completion desk={desk} />}
      {undecided &&
        now.state !== 'withdrawn' &&
        (assessment !== undefined && 'outcome' in assessment ? (
          <Assessment found={assessment} now={now} procedure={procedure} />
        ) : (
          <Notice>{say('noAssessment')}</Notice>
        ))}
      {now.state === 'open' && <HandIn desk={desk} />}
      {receipt !== undefined && <Receipt now={now} given={receipt} />}
      {receipt !== undefined && <Letters desk={desk} />}
      {receipt !== undefined && !desk.kept && <ProjectSteps {...desk} />}
    </>
  );
}

const track = ['draft', 'submitted', 'review', 'decided', 'payment', 'follow'] as const;
/** Where on the track each stage stands. */
const places: Readonly<Record<ShownCase['stage']['id'], number>> = {
  ...{ draft: 0, submitted: 1, 'in-review': 2, incomplete: 2, proposed: 2 },
  ...{ granted: 3, 'granted-less': 3, 'not-granted': 3, appealed: 3 },
  ...{ 'in-payment': 4, 'followed-up': 5, closed: 6, withdrawn: 6 },
};

function Track({ now: { stage } }: { readonly now: ShownCase }): JSX.Element | null {
  if (stage.id === 'withdrawn') return null;
  const here = places[stage.id];
  return (
    <ol class="track" aria-label={say('track')}>
      {track.map((step, at) => (
        <li key={step} class={at < here ? 'past' : undefined} aria-current={at === here ? 'step' : undefined}>
          {at < here ? <Icon name="check" /> : <span aria-hidden="true">{at + 1}</span>}
          {say(`track_${step}`)}
        </li>
      ))}
    </ol>
  );
}

const Standing = ({ now: { stage, expected } }: { readonly now: ShownCase }): JSX.Element => {
  const until = expected.until === undefined ? undefined : say('untilDay', day(expected.until));
  return (
    <div class={`card standing ${expected.of}`}>
      <p class="verdict">{told(stage.name)}</p>
      <p>
        <span class="tag">{say(`turn_${expected.of}`)}</span>
      </p>
      <p>
        {told(expected.what)} {until !== undefined && <strong>{until}</strong>}
        <ReadAloud text={[told(stage.name), told(expected.what), until ?? ''].join('. ')} />
      </p>
    </div>
  );
};

function Assessment({
  found,
  now,
  procedure,
}: {
  readonly found: OwnAssessment;
  readonly now: ShownCase;
  readonly procedure: Desk['procedure'];
}): JSX.Element {
  const { outcome, subsidy, missing, lineage, reasons, asOf } = found;
  // Handed in, what is missing is asked once, by an officer; what to do next is said by where the case stands.
  const gathering = now.state === 'open';
  return (
    <section id="assessment">
      <div class={`card outcome ${outcome}`}>
        <p class="verdict">{say(`outcome_${outcome}`)}</p>
        {gathering && <p>{say(`outcomeHelp_${outcome}`)}</p>}
        {subsidy !== undefined && <p class="amount">{say('amountMax', amount(subsidy.maxMAD))}</p>}
        {asOf !== undefined && <p class="quiet">{say('asOf', day(asOf))}</p>}
      </div>
      {gathering && (
        <>
          <h2>{say('missingTitle')}</h2>
          <AskedPapers papers={missing} procedure={procedure} />
        </>
      )}
      <h2>{say('lineageTitle')}</h2>
      <p>{told(lineage)}</p>
      <details class="card">
        <summary>{say('reasonsTitle')}</summary>
        <Conditions reasons={reasons} />
      </details>
    </section>
  );
}

/** What is not met or not known stands open, what is met can be looked up. */
function Conditions({ reasons }: Pick<OwnAssessment, 'reasons'>): JSX.Element {
  const open = reasons.filter(({ answer }) => answer !== 'yes');
  const met = reasons.filter(({ answer }) => answer === 'yes');
  return (
    <>
      {open.length === 0 ? <Good>{say('allMet')}</Good> : <ReasonList reasons={open} />}
      {met.length > 0 && (
        <details>
          <summary>{say('metConditions', met.length)}</summary>
          <ReasonList reasons={met} />
        </details>
      )}
    </>
  );
}

const ReasonList = ({ reasons }: Pick<OwnAssessment, 'reasons'>): JSX.Element => (
  <ul class="reasons">
    {reasons.map(({ rule, answer, text, article }) => (
      <li key={rule}>
        <span class={`tag answer ${answer}`}>{say(`answer_${answer}`)}</span> {told(text)}
        <div class="quiet">
          {label('article')}
          <Bdi>{cited(article)}</Bdi>
        </div>
      </li>
    ))}
  </ul>
);

function HandIn({ desk }: { readonly desk: Desk }): JSX.Element {
  const { now, outbox } = desk;
  const unsent = useSendings(outbox).length > 0;
  return (
    <section class="hand-in">
      <h2>{say('submitTitle')}</h2>
      <p>
        {say('submitLead')}
        <ReadAloud text={say('submitLead')} />
      </p>
      {unsent ? (
        <Notice>{say('submitWaits')}</Notice>
      ) : now.may.includes('submit') ? (
        <SurePress look="main" sure={say('submitSure')} work={post(desk, 'submit')}>
          {say('submit')}
        </SurePress>
      ) : (
        <Notice>{say('submitNeedsForm')}</Notice>
      )}
    </section>
  );
}

/** The one request for what is missing, answered where it is read. */
function Completion({ desk }: { readonly desk: Desk }): JSX.Element {
  const { now, procedure, outbox } = desk;
  const { papers, answerBy } = now.completion!;
  const unsent = useSendings(outbox).length > 0;
  return (
    <section class="card" id="completion">
      <h2>{say('completionTitle', day(answerBy))}</h2>
      <p>{say('completionOnce')}</p>
      <PapersDesk desk={desk}>
        {(ask) => <AskedPapers papers={papers} procedure={procedure} onPhoto={(stated) => ask({ stated })} />}
      </PapersDesk>
      {now.may.includes('complete') &&
        (unsent ? (
          <Notice>{say('submitWaits')}</Notice>
        ) : (
          <SurePress look="main" sure={say('completeSure')} work={post(desk, 'complete')}>
            {say('complete')}
          </SurePress>
        ))}
    </section>
  );
}

function Receipt({
  now,
  given,
}: {
  readonly now: ShownCase;
  readonly given: NonNullable<ShownCase['receipt']>;
}): JSX.Element {
  const papers = now.papers.filter(({ withdrawn, status }) => !withdrawn && status !== 'awaited');
  return (
    <section class="card receipt" id="receipt">
      <h2>{say('receiptTitle')}</h2>
      <dl class="numbers">
        <dt>{say('receiptNumber')}</dt>
        <dd>
          <Bdi look="big">{given.number}</Bdi>
        </dd>
        <dt>{say('receiptAt')}</dt>
        <dd>
          <Bdi>{day(given.at)}</Bdi>
        </dd>
        <dt>{say('answerBy')}</dt>
        <dd>
          <Bdi>{day(given.answerBy)}</Bdi>
        </dd>
      </dl>
      <p>{say('receiptPapers')}</p>
      <ul>
        {papers.map(({ paperId, kind }) => (
          <li key={paperId}>{kind === undefined ? say('unnamedPaper') : told(kind.name)}</li>
        ))}
      </ul>
      <button type="button" class="no-print" onClick={() => print()}>
        <Icon name="print" />
        {say('print')}
      </button>
    </section>
  );
}
