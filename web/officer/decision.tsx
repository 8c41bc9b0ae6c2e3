/** What may be done with a case: ask once, propose, confirm or return; and in whose hands it is. */
import type { JSX } from 'preact';
import { Form } from '../ui/form.tsx';
import { amount, cited, day, told } from '../ui/language.ts';
import { Bdi, Notice, SurePress } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import type { Ground, OfficerCase } from './answers.ts';
import { act, type CaseDesk, may, sectionAddress } from './case-desk.ts';
import { NextCase } from './case-head.tsx';
import { Places } from './case-places.tsx';
import { nameOfOfficer } from './colleagues.ts';
import { Ask, Waive } from './decision-ask.tsx';
import { InKind } from './decision-equipment.tsx';
import { Arrived, Conflict, Meeting, Transfer } from './decision-hands.tsx';
import { Propose } from './decision-propose.tsx';
import { Preview } from './letter-preview.tsx';

export function DecisionView(desk: CaseDesk): JSX.Element {
  const { now } = desk;
  const { conflict, proposal, decisions } = now;
  const mustDeclare = may(desk, 'declare') && conflict?.warned !== undefined && conflict.stands === undefined;
  return (
    <section class="acts">
      {decisions.map((decision) => (
        <Decided key={decision.decisionId} desk={desk} of={decision} />
      ))}
      {now.state !== 'submitted' && now.state !== 'completed' && now.state !== 'appealed' && (
        <Notice>{say('noDecisionNow', told(now.stage.name))}</Notice>
      )}
      {mustDeclare && conflict.warned !== undefined && (
        <Conflict desk={desk} warned={told(conflict.warned.text)} />
      )}
      {may(desk, 'answer-transfer') && <Arrived {...desk} />}
      {may(desk, 'ask') && <Ask {...desk} />}
      {proposal !== undefined && <Proposal desk={desk} made={proposal} />}
      {may(desk, 'propose') && <Propose {...desk} />}
      {conflict?.stands === 'recused' ? <Notice>{say('recusedHere')}</Notice> : <h2>{say('otherActs')}</h2>}
      {may(desk, 'waive') && <Waive {...desk} />}
      {now.application !== undefined && conflict?.stands !== 'recused' && <InKind {...desk} />}
      {may(desk, 'transfer') && <Transfer {...desk} />}
      {may(desk, 'propose') && <Meeting {...desk} />}
      {may(desk, 'declare') && !mustDeclare && conflict?.stands === undefined && (
        <Conflict desk={desk} warned={undefined} />
      )}
      <div class="row">
        <NextCase {...desk} />
      </div>
    </section>
  );
}

function Decided({
  desk,
  of,
}: {
  readonly desk: CaseDesk;
  readonly of: OfficerCase['decisions'][number];
}): JSX.Element {
  return (
    <div class="card">
      <h2>{say('decided')}</h2>
      <p class="verdict">
        {of.outcome === 'grant' ? say('decision_grant', amount(of.amountMAD ?? 0)) : say('decision_refuse')} ·{' '}
        <Bdi>{day(of.at)}</Bdi>
      </p>
      <p>
        {of.session === undefined
          ? say('decidedBy', nameOfOfficer(of.proposedBy), nameOfOfficer(of.confirmedBy))
          : say('decidedInSession', of.session)}
      </p>
      {desk.now.state === 'decided' && <p class="quiet">{say('appealUntil', day(of.appealUntil))}</p>}
      <a class="button small" href={sectionAddress(desk, 'letters')}>
        {say('toLetters')}
      </a>
    </div>
  );
}

const Grounds = ({ desk, of }: { readonly desk: CaseDesk; readonly of: readonly Ground[] }): JSX.Element => (
  <ol class="grounds">
    {of.map(({ text, article, facts, evidence }, at) => (
      <li key={`${article} ${at}`}>
        {told(text)}
        {facts !== undefined && <p>{told(facts)}</p>}
        <p class="quiet">
          <Bdi>{cited(article)}</Bdi>
        </p>
        <Places
          desk={desk}
          of={(evidence ?? []).map(({ file, page, field = 'page' }) => ({ file, page, field }))}
        />
      </li>
    ))}
  </ol>
);

function Proposal({
  desk,
  made,
}: {
  readonly desk: CaseDesk;
  readonly made: NonNullable<OfficerCase['proposal']>;
}): JSX.Element {
  const { proposalId, by, reasons, warnings, lessBecause, lessBecauseFr, lessGrounds = [] } = made;
  return (
    <section class="card fields">
      <h2>{say('proposalTitle')}</h2>
      <p class="verdict">
        {made.outcome === 'grant'
          ? say('proposal_grant', amount(made.amountMAD ?? 0))
          : say('proposal_refuse')}
      </p>
      <p>{say('proposedBy', nameOfOfficer(by), day(made.at))}</p>
      {warnings.map((warning) => (
        <p class="doubt" key={warning.fr}>
          ⚠ {told(warning)}
        </p>
      ))}
      <Grounds desk={desk} of={reasons} />
      {(lessBecause !== undefined || lessBecauseFr !== undefined) && (
        <p>
          <strong>{say('lessTitle')}</strong> <bdi>{lessBecause}</bdi>{' '}
          {lessBecauseFr !== undefined && (
            <bdi class="quiet" lang="fr">
              {lessBecauseFr}
            </bdi>
          )}
        </p>
      )}
      {lessGrounds.length > 0 && <Grounds desk={desk} of={lessGrounds} />}
      <Preview desk={desk} asked={{ kind: 'decision' }} />
      {may(desk, 'confirm') ? (
        <>
          <p>{say('confirmHelp')}</p>
          <SurePress
            look="main"
            sure={say('confirmSure')}
            work={() => act(desk, `proposals/${proposalId}/confirm`)}
          >
            {say('confirm')}
          </SurePress>
        </>
      ) : (
        by === desk.me.id && <Notice>{say('ownProposal')}</Notice>
      )}
      {may(desk, 'return') && (
        <details>
          <summary>{say('returnIt')}</summary>
          <p>{say('returnHelp')}</p>
          <Form
            draft={`return.${proposalId}`}
            fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
            send={say('returnIt')}
            look="plain"
            onSend={({ reason = '' }) => act(desk, `proposals/${proposalId}/return`, { reason })}
          />
        </details>
      )}
    </section>
  );
}
