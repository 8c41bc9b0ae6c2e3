/** Corrections that wait for a second person or a settlement, and those that are over. Sheets are named by keyed hashes. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { instant } from '../../ui/language.ts';
import { Shown, useLoaded, usePaged } from '../../ui/load.tsx';
import { Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { MemberView } from './answers.ts';
import { MemberSheet } from './member-sheet.tsx';
import { say } from './members-speech.ts';

interface Line {
  readonly sheet: string;
  readonly at: string;
  readonly waiting: number;
  readonly conflicts: number;
}
const path = '/api/officer/members/corrections';

export function CorrectionList({
  caller,
  which,
}: Desk & { readonly which: 'search' | 'waiting' | 'settled' }): JSX.Element {
  const loaded = usePaged<Line>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<{ readonly sheets: readonly Line[]; readonly cursor?: string }>(
        'GET',
        `${path}?which=${which}${after}`,
        caller,
      );
      return { rows: page.sheets, cursor: page.cursor };
    },
    [caller, which],
  );
  return (
    <Shown of={loaded}>
      {({ rows, more }) => (
        <>
          <Table
            rows={rows}
            empty={which === 'waiting' ? say('noneWaiting') : say('noneSettled')}
            keyOf={({ sheet }) => sheet}
            columns={[
              {
                name: say('member'),
                cell: ({ sheet, at }) => (
                  <a href={addressOf('members', 'sheet', sheet)}>
                    {say('openSheet')} · {instant(at)}
                  </a>
                ),
              },
              { name: say('waitingCount'), cell: ({ waiting }) => waiting, numeric: true },
              { name: say('conflictCount'), cell: ({ conflicts }) => conflicts, numeric: true },
            ]}
          />
          {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
        </>
      )}
    </Shown>
  );
}

export function CorrectionSheet({ sheet, ...desk }: Desk & { readonly sheet: string }): JSX.Element {
  const loaded = useLoaded(
    async () => await call<MemberView>('GET', `${path}/${encodeURIComponent(sheet)}`, desk.caller),
    [desk.caller, sheet],
  );
  return <Shown of={loaded}>{(view) => <MemberSheet {...desk} view={view} show={loaded.show} />}</Shown>;
}
