/** Where a partner's machine is told of news, how that goes, and what an administrator may do about it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Good, Press } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { WebhooksView } from './answers.ts';
import { say } from './webhooks-words.ts';

type Endpoint = WebhooksView['endpoints'][number];
type Message = Endpoint['givenUp'][number];

export function PartnerWebhooks({ partner, caller, me }: Desk & { readonly partner: string }): JSX.Element {
  const path = `/api/officer/agreements/${encodeURIComponent(partner)}/webhooks`;
  const loaded = useLoaded(() => call<WebhooksView>('GET', path, caller), [caller, path]);
  const [done, setDone] = useState<string>();
  const act = async (what: 'test' | 'replay', { environment }: Endpoint): Promise<void> => {
    const answer = await call<{ readonly replayed?: number }>('POST', `${path}/${what}`, caller, {
      environment,
    });
    setDone(what === 'test' ? say('tested') : say('replayed', answer.replayed ?? 0));
    loaded.reload();
  };
  const acts = me.roles.includes('administrator');
  return (
    <section class="card">
      <h2>{say('webhooks')}</h2>
      <p class="quiet">{say('webhooksLead')}</p>
      {done !== undefined && <Good>{done}</Good>}
      <Shown of={loaded}>
        {({ endpoints }) =>
          endpoints.length === 0 ? (
            <p>{say('noWebhooks')}</p>
          ) : (
            endpoints.map((one) => <OneEndpoint key={one.environment} one={one} {...(acts ? { act } : {})} />)
          )
        }
      </Shown>
    </section>
  );
}

function OneEndpoint({
  one,
  act,
}: {
  readonly one: Endpoint;
  readonly act?: (what: 'test' | 'replay', one: Endpoint) => Promise<void>;
}): JSX.Element {
  const { environment, state, url, since, lastSuccessAt, lastFailureAt, oldSecretUntil, parked } = one;
  const when = (at: string | undefined): string => (at === undefined ? say('never') : instant(at));
  return (
    <>
      <h3>
        {say(`environment_${environment}`)}{' '}
        <span class={`tag ${state === 'active' ? 'read' : 'refused'}`}>{say(`state_${state}`)}</span>
      </h3>
      <Facts
        of={[
          [say('url'), <Bdi look="reference">{url}</Bdi>],
          [say('since'), instant(since)],
          [say('told'), one.told.map((news) => told(news)).join(' · ')],
          [say('lastSuccess'), when(lastSuccessAt)],
          [say('lastFailure'), when(lastFailureAt)],
          [say('oldSecret'), oldSecretUntil && instant(oldSecretUntil)],
          [say('parked'), <Bdi>{parked}</Bdi>],
        ]}
      />
      {act !== undefined && state === 'active' && (
        <p>
          <Press work={() => act('test', one)}>{say('test')}</Press>{' '}
          {parked > 0 && <Press work={() => act('replay', one)}>{say('replay')}</Press>}
        </p>
      )}
      {one.givenUp.length > 0 && <GivenUp of={one.givenUp} />}
    </>
  );
}

const GivenUp = ({ of }: { readonly of: readonly Message[] }): JSX.Element => (
  <Table
    rows={of}
    keyOf={({ id }) => id}
    columns={[
      {
        name: say('what'),
        cell: ({ title }) => told(title),
      },
      { name: say('happened'), cell: ({ at }) => instant(at) },
      { name: say('tries'), cell: ({ tries }) => <Bdi>{tries.length}</Bdi> },
      { name: say('outcome'), cell: ({ tries }) => outcomeOf(tries.at(-1)) },
    ]}
  />
);

function outcomeOf(last: Message['tries'][number] | undefined): string | undefined {
  if (last?.fault !== undefined) return say(`fault_${last.fault}`);
  return last?.status === undefined ? undefined : say('answered', last.status);
}
