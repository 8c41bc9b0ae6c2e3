/** Visits after a grant: how the project does, what makes it hard, the jobs it made. */
import type { JSX } from 'preact';
import { chosenIn, Form, type Values } from '../../ui/form.tsx';
import { day } from '../../ui/language.ts';
import { Bdi } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import { nameOfOfficer } from '../colleagues.ts';
import { Fold } from './fold.tsx';
import type { Grant } from './grant.ts';
import { say } from './speech.ts';

const states = ['running', 'starting', 'stopped', 'not-found'] as const;
const difficulties = ['legal', 'governance', 'financing', 'production', 'marketing', 'training'] as const;

export function Visits({ now, act, caseId }: Grant): JSX.Element | null {
  const { visits, may } = now;
  if (visits.length === 0 && !may.includes('visit')) return null;
  return (
    <section>
      <h2>{say('followTitle')}</h2>
      <Table
        empty={say('visitsNone')}
        rows={visits}
        keyOf={({ at }) => at}
        columns={[
          { name: say('visitOn'), cell: ({ on }) => day(on) },
          { name: say('found'), cell: ({ found }) => <span>{say(`found_${found}`)}</span> },
          {
            name: say('difficulties'),
            cell: ({ difficulties: met }) =>
              met.length > 0 && <span>{met.map((one) => say(`difficulty_${one}`)).join(' · ')}</span>,
          },
          {
            name: say('jobsMade'),
            cell: ({ jobs }) => jobs && <span>{say('jobsCount', jobs.family, jobs.others)}</span>,
          },
          { name: say('visitor'), cell: ({ by }) => nameOfOfficer(by) },
          { name: say('note'), cell: ({ note }) => note && <Bdi>{note}</Bdi> },
        ]}
      />
      {may.includes('visit') && (
        <Fold title={say('visitAdd')}>
          <Form
            draft={`visit.${caseId}`}
            fields={[
              { name: 'on', label: say('visitOn'), kind: 'day', required: true },
              {
                ...{ name: 'found', label: say('found'), kind: 'choice', required: true },
                choices: states.map((value) => ({ value, name: say(`found_${value}`) })),
              },
              {
                ...{ name: 'difficulties', label: say('difficulties'), kind: 'choices' },
                choices: difficulties.map((value) => ({ value, name: say(`difficulty_${value}`) })),
              },
              { name: 'family', label: say('jobsFamily'), kind: 'count', hint: say('jobsHint'), most: 4 },
              { name: 'others', label: say('jobsOthers'), kind: 'count', most: 4 },
              { name: 'note', label: say('note'), kind: 'long', most: 4000 },
            ]}
            check={bothJobs}
            send={say('visitAdd')}
            onSend={async ({ on, found, difficulties: met, family = '', others = '', note = '' }) =>
              await act('visits', {
                ...{ on, found, difficulties: chosenIn(met) },
                ...(family === '' ? {} : { jobs: { family: Number(family), others: Number(others) } }),
                ...(note.trim() === '' ? {} : { note }),
              })
            }
          />
        </Fold>
      )}
    </section>
  );
}

/** Jobs nobody counted are not known; half a count would read as none. */
const bothJobs = ({ family = '', others = '' }: Values): Values =>
  (family === '') === (others === '') ? {} : { [family === '' ? 'family' : 'others']: say('jobsBoth') };
