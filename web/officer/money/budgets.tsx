/** What each source of money has for a year and what is left of it: `#budgets/2026`. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { percent, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { dirhamsIn } from '../../ui/money.ts';
import { Bdi, Facts, Notice, SurePress } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { BudgetView } from './answers.ts';
import { Fold } from './fold.tsx';
import { todayIs } from './holding.ts';
import { dirhams, label, say } from './speech.ts';
import { shareTaken, warningOn } from './spending.ts';

/** Since the decree. */
const firstYear = 2006;

interface Budgets {
  readonly budgets: readonly BudgetView[];
}
type Source = Desk & {
  readonly budget: BudgetView;
  act(path: string, body?: unknown): Promise<void>;
};

export function BudgetsView(desk: Desk): JSX.Element {
  const { caller, place } = desk;
  const thisYear = Number(todayIs().slice(0, 4));
  const year = /^\d{4}$/u.test(place[0] ?? '') ? Number(place[0]) : thisYear;
  const path = `/api/officer/budgets/${year}`;
  const loaded = useLoaded(() => call<Budgets>('GET', path, caller), [year, caller]);
  const act = async (to: string, body?: unknown): Promise<void> => {
    await call('POST', `${path}/${to}`, caller, body);
    await loaded.reload();
  };
  const years = [year - 1, year + 1].filter((one) => one >= firstYear && one <= thisYear + 1);
  return (
    <>
      <h1>{say('budgetsTitle', year)}</h1>
      <nav class="row no-print" aria-label={say('budgetsTitle', '')}>
        {years.map((one) => (
          <a key={one} class="button" href={addressOf('budgets', String(one))}>
            {say('yearBefore', one)}
          </a>
        ))}
      </nav>
      <Shown of={loaded}>
        {({ budgets }) => (
          <>
            {budgets.map((budget) => (
              <Warning key={budget.fundingSource} {...budget} />
            ))}
            <ul class="cards two budgets">
              {budgets.map((budget) => (
                <li key={`${year} ${budget.fundingSource}`} class="card">
                  <OneSource {...desk} budget={budget} act={act} />
                </li>
              ))}
            </ul>
            {budgets.some(({ inForce }) => inForce === undefined) && <Notice>{say('budgetUnknown')}</Notice>}
          </>
        )}
      </Shown>
    </>
  );
}

function Warning(budget: BudgetView): JSX.Element | null {
  const warning = warningOn(budget);
  if (warning === undefined) return null;
  return (
    <p class={warning === 'allSpent' ? 'problem' : 'doubt'} role="status">
      {say(warning, told(budget.name), dirhams(budget.leftMAD ?? 0))}
    </p>
  );
}

function OneSource({ budget, act, ...desk }: Source): JSX.Element {
  const { fundingSource, name, inForce, proposed, takenMAD, grants, leftMAD } = budget;
  const share = shareTaken(budget);
  return (
    <>
      <h2>{told(name)}</h2>
      {share !== undefined && (
        <div class="spent">
          <progress
            max={1}
            value={Math.min(1, share)}
            aria-label={label('share') + told(name)}
            class={warningOn(budget)}
          />
          <span class="quiet">{say('shareTaken', percent(share))}</span>
        </div>
      )}
      <Facts
        of={[
          [say('inForce'), inForce === undefined ? say('notKnown') : dirhams(inForce.amountMAD)],
          [say('taken'), dirhams(takenMAD)],
          [say('grants'), grants],
          [say('leftOver'), leftMAD !== undefined && <strong class="sum">{dirhams(leftMAD)}</strong>],
          [say('origin'), inForce?.origin],
        ]}
      />
      {inForce !== undefined && (
        <p class="quiet">
          {say('confirmedFrom', nameOfOfficer(inForce.by), nameOfOfficer(inForce.confirmedBy))}
        </p>
      )}
      {proposed !== undefined && <Proposal {...desk} budget={budget} act={act} />}
      {desk.me.roles.includes('administrator') && (
        <Fold title={say('proposeBudget')}>
          <Form
            draft={`budget.${budget.year}.${fundingSource}`}
            fields={[
              { name: 'amountMAD', label: say('amount'), kind: 'money', required: true },
              { name: 'origin', label: say('origin'), hint: say('originHint'), required: true, most: 400 },
            ]}
            send={say('proposeSend')}
            onSend={({ amountMAD = '', origin }) =>
              act(fundingSource, { amountMAD: dirhamsIn(amountMAD), origin })
            }
          />
        </Fold>
      )}
    </>
  );
}

function Proposal({ budget, act, me }: Source): JSX.Element | null {
  const { proposed, fundingSource } = budget;
  if (proposed === undefined) return null;
  const { amountMAD, by, origin } = proposed;
  const mine = by === me.id;
  return (
    <div class="notice">
      <p>
        {label('proposedBudget')}
        <strong>{dirhams(amountMAD)}</strong>
        <br />
        <Bdi>{say('proposedFrom', mine ? say('you') : nameOfOfficer(by), origin)}</Bdi>
      </p>
      {me.roles.includes('administrator') &&
        (mine ? (
          <p>{say('confirmOther')}</p>
        ) : (
          <SurePress
            look="main"
            work={() => act(`${fundingSource}/confirmation`)}
            sure={say('confirmSure', dirhams(amountMAD))}
          >
            {say('confirmBudget')}
          </SurePress>
        ))}
    </div>
  );
}
