/** One case of an agenda: what it is about, whose voice counts, and the commission's vote on it. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { chosenIn, Form, type Values } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { Bdi, Facts, Notice, SurePress } from '../../ui/parts.tsx';
import type { Point, Voter } from './answers.ts';
import { delegationName } from './delegation-field.ts';
import { proposerOf, type Sitting } from './sitting.ts';
import { dirhams, say } from './speech.ts';
import { mayDecide, votersOn } from './voting.ts';

type AtPoint = Sitting & { readonly point: Point };

export function PointFacts({ desk, now, point }: AtPoint): JSX.Element {
  const { delegation, outcome, amountMAD, project, verdict, reason, failed } = point;
  return (
    <>
      <Facts
        of={[
          [say('beneficiary'), project?.beneficiary],
          [say('project'), project && `${project.title} (${say(`form_${project.form as 'individual'}`)})`],
          [say('delegation'), delegationName(desk, delegation)],
          [say('projectValue'), project && dirhams(project.valueMAD)],
          [say('requested'), project && dirhams(project.requestedMAD)],
          [
            outcome === 'grant' ? say('proposed') : say('result'),
            outcome === 'grant' && amountMAD !== undefined ? (
              <strong class="sum">{dirhams(amountMAD)}</strong>
            ) : (
              <strong>{say(`proposes_${outcome}`)}</strong>
            ),
          ],
          [say('proposedBy'), proposerOf(now, point)],
          [say('verdict'), verdict && say(`verdict_${verdict}`)],
        ]}
      />
      {reason !== undefined && (
        <p class="doubt">{failed === undefined ? <Bdi>{reason}</Bdi> : told(failed)}</p>
      )}
    </>
  );
}

const howOf = ({ vote, abstains }: Voter): string =>
  abstains !== undefined
    ? say(`abstains_${abstains}`)
    : vote !== undefined
      ? say(`vote_${vote}`)
      : say('vote_may');

/** Everybody present and how they voted; before the vote, whose voice counts and why another's does not. */
export function Voters({ desk, point, loaded }: AtPoint): JSX.Element | null {
  const { voters, status, caseId } = point;
  const mine = voters.find(({ id }) => id === desk.me.id);
  const declare = async (stands: 'unrelated' | 'recused'): Promise<void> => {
    await call('POST', `/api/officer/cases/${encodeURIComponent(caseId)}/conflict`, desk.caller, { stands });
    await loaded.reload();
  };
  if (voters.length === 0) return null;
  return (
    <>
      <ul class="tags voters" aria-label={say('votersTitle')}>
        {voters.map((voter) => (
          <li
            key={voter.id}
            class={`tag vote ${voter.vote ?? (voter.abstains === undefined ? 'may' : 'none')}`}
          >
            <Bdi>{voter.name}</Bdi> · {howOf(voter)}
          </li>
        ))}
      </ul>
      {status === 'listed' && mine?.abstains === 'kin-not-declared' && (
        <div class="doubt">
          <p>{say('kinAsk')}</p>
          <SurePress work={() => declare('unrelated')} sure={say('kinNoneSure')}>
            {say('kinNone')}
          </SurePress>
          <SurePress look="danger" work={() => declare('recused')} sure={say('kinRecuseSure')}>
            {say('kinRecuse')}
          </SurePress>
        </div>
      )}
    </>
  );
}

const verdicts = ['confirm', 'return', 'postpone'] as const;

export function VoteForm({
  desk,
  now,
  point,
  decide,
  open = false,
}: AtPoint & { readonly open?: boolean }): JSX.Element | null {
  if (point.status !== 'listed' || now.state !== 'open') return null;
  if (!mayDecide(now, point, desk.me.id)) return open ? <Notice>{say('noVoice')}</Notice> : null;
  const { proposalId } = point;
  const voting = votersOn(point);
  const send = async ({ verdict, against, reason = '' }: Values): Promise<void> => {
    const vote = { proposalId, verdict, against: chosenIn(against) };
    const { refused } = await decide([reason.trim() === '' ? vote : { ...vote, reason }]);
    // It stands above, with its reason; what was typed is kept for another try.
    const [first] = refused;
    if (first !== undefined) throw new Error(say('refusedTitle'));
  };
  const form = (
    <Form
      draft={`vote.${proposalId}`}
      fields={({ verdict }) => [
        {
          ...{ name: 'verdict', label: say('verdict'), kind: 'choice', required: true },
          choices: verdicts.map((value) => ({ value, name: say(`verdict_${value}`) })),
        },
        {
          ...{ name: 'against', label: say('against'), hint: say('againstHint'), kind: 'choices' },
          choices: voting.map(({ id, name }) => ({ value: id, name })),
        },
        ...(verdict === 'confirm'
          ? []
          : [
              {
                ...{ name: 'reason', label: say('verdictReason'), kind: 'long' as const, most: 4000 },
                required: true,
              },
            ]),
      ]}
      start={{ verdict: 'confirm' }}
      below={({ against }) => {
        const no = chosenIn(against).length;
        return (
          <p class="count" role="status">
            {say('votesCounted', voting.length - no, no)}
          </p>
        );
      }}
      send={say('writeVote')}
      onSend={send}
    />
  );
  return open ? (
    <section class="card no-print">
      <h2>{say('decideOne')}</h2>
      {form}
    </section>
  ) : (
    <details class="no-print">
      <summary>{say('decideOne')}</summary>
      {form}
    </details>
  );
}
