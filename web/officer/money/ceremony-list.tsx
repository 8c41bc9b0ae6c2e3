/** The list of a ceremony on paper, with a column to sign in. */
import type { JSX } from 'preact';
import { day } from '../../ui/language.ts';
import { Bdi } from '../../ui/parts.tsx';
import { say as sayUi } from '../../ui/speech.ts';
import { nameIn } from './hand-over.tsx';
import type { Holding } from './holding.ts';
import { dirhams, label, say } from './speech.ts';

export function PaperList({ desk, now }: Holding): JSX.Element {
  const { called, on, place, delegation } = now;
  const whole = called.reduce((sum, { amountMAD = 0 }) => sum + amountMAD, 0);
  return (
    <article class="minutes">
      <div class="row no-print">
        <button type="button" class="main" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
      <div class="minutes-head">
        <p>
          {say('kingdom')}
          <br />
          {sayUi('office')}
        </p>
        <p>
          {label('delegation')}
          {desk.nameOf(delegation)}
        </p>
        <h1>{say('paperListTitle')}</h1>
        <p>
          <Bdi>{day(on)}</Bdi> · <Bdi>{place}</Bdi>
        </p>
      </div>
      <table class="queue signing">
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('beneficiary')}</th>
            <th scope="col">{say('card')}</th>
            <th scope="col">{say('reference')}</th>
            <th scope="col" class="numeric">
              {say('amount')}
            </th>
            <th scope="col">{say('signatureColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {called.map((one, at) => (
            <tr key={one.caseId}>
              <td data-label={say('number')}>{at + 1}</td>
              <th scope="row">
                <Bdi>{nameIn(one)}</Bdi>
              </th>
              <td data-label={say('card')}>
                <Bdi look="reference">{one.beneficiary?.card ?? '—'}</Bdi>
              </td>
              <td data-label={say('reference')}>
                <Bdi look="reference">{one.reference ?? '—'}</Bdi>
              </td>
              <td data-label={say('amount')} class="numeric">
                {one.amountMAD === undefined ? '—' : dirhams(one.amountMAD)}
              </td>
              <td data-label={say('signatureColumn')} class="sign-here" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {say('sum')}
            </th>
            <td class="numeric">
              <strong>{dirhams(whole)}</strong>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      <div class="signatures">
        <p class="signature">{say('treasurerSigns')}</p>
        <p class="signature">{say('delegateSigns')}</p>
      </div>
    </article>
  );
}
