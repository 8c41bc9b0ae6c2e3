/** Partners and the framework agreements with them: `#agreements/bank-atlas`, `#agreements/new`. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Field } from '../../ui/form.tsx';
import { day, told } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Bdi, Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { AgreementForm, kinds } from './agreement-form.tsx';
import { PartnerPage } from './agreement-partner.tsx';
import { say } from './agreements-speech.ts';
import type { PartnerView } from './answers.ts';

export function AgreementsView(desk: Desk): JSX.Element {
  const [partner, ...rest] = desk.place;
  if (partner === 'new')
    return (
      <>
        <p>
          <a href={addressOf('agreements')}>{say('back')}</a>
        </p>
        <h1>{say('newPartner')}</h1>
        <AgreementForm {...desk} />
      </>
    );
  return partner === undefined ? (
    <Partners {...desk} />
  ) : (
    <PartnerPage {...desk} partner={partner} place={rest} />
  );
}

interface Line {
  readonly partner: string;
  readonly name: PartnerView['name'];
  readonly kind: PartnerView['kind'];
  readonly latestFrom: string;
  readonly agreements: number;
}

function Partners({ caller, me }: Desk): JSX.Element {
  const [kind, setKind] = useState('');
  const loaded = usePaged<Line>(
    async (cursor) => {
      const asked = new URLSearchParams({ limit: '50' });
      if (kind !== '') asked.set('kind', kind);
      if (cursor !== undefined) asked.set('cursor', cursor);
      const page = await call<{ readonly partners: readonly Line[]; readonly cursor?: string }>(
        'GET',
        `/api/officer/agreements?${asked}`,
        caller,
      );
      return { rows: page.partners, cursor: page.cursor };
    },
    [caller, kind],
  );
  return (
    <>
      <h1>{say('agreements')}</h1>
      <p>{say('lead')}</p>
      <div class="row">
        <Field
          shape={{
            name: 'kind',
            label: say('kind'),
            kind: 'choice',
            choices: kinds(),
            nothing: say('allKinds'),
          }}
          value={kind}
          onValue={setKind}
        />
        {me.roles.includes('administrator') && (
          <a class="button main" href={addressOf('agreements', 'new')}>
            {say('newPartner')}
          </a>
        )}
      </div>
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              rows={rows}
              empty={say('none')}
              keyOf={({ partner }) => partner}
              columns={[
                {
                  name: say('partner'),
                  cell: ({ partner, name }) => (
                    <a href={addressOf('agreements', partner)}>
                      <Bdi>{told(name)}</Bdi>
                    </a>
                  ),
                },
                { name: say('kind'), cell: (line) => say(`kind_${line.kind}`) },
                { name: say('count'), cell: ({ agreements }) => agreements, numeric: true },
                { name: say('latest'), cell: ({ latestFrom }) => day(latestFrom) },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}
