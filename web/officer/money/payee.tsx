/** The account money may go to, typed from its statement and held by whoever pays. */
import type { JSX } from 'preact';
import { Form, type Values } from '../../ui/form.tsx';
import { Bdi, Facts, Notice } from '../../ui/parts.tsx';
import type { Payment } from './answers.ts';
import { Fold } from './fold.tsx';
import type { Grant } from './grant.ts';
import { PaperLook, paperTold } from './paper-look.tsx';
import { say } from './speech.ts';

/** Bank, place, account and key. */
const digitsOfRib = 24;
export const digitsIn = (typed: string): string => typed.replaceAll(/[\s-]/gu, '');

const ribHint = (typed: string): string =>
  `${say('ribHint')} ${say('ribCount', digitsIn(typed).length, digitsOfRib)}`;

export function Payee({ payment, ...grant }: Grant & { readonly payment: Payment }): JSX.Element {
  const { now, act, caseId } = grant;
  const { account, holder, papers } = payment;
  const statements = papers.filter(({ shows }) => shows === 'account');
  const send = async (values: Values): Promise<void> => {
    const { rib = '', holder: name = '', paperId = '', reason = '' } = values;
    await act('payee', {
      ...{ rib: digitsIn(rib), holder: name },
      ...(paperId === '' ? {} : { paperId }),
      ...(reason.trim() === '' ? {} : { reason }),
    });
  };
  const asksStatement = statements.length > 1;
  return (
    <section>
      <h2>{say('accountTitle')}</h2>
      {account === undefined ? (
        <Notice>{say('accountNone')}</Notice>
      ) : (
        <Facts
          of={[
            [say('accountHeld'), <Bdi look="reference">{account}</Bdi>],
            [say('holder'), holder],
          ]}
        />
      )}
      {now.may.includes('hold') && (
        <Fold
          title={say(account === undefined ? 'holdAccount' : 'changeAccount')}
          open={account === undefined}
        >
          <h3>{say('statements')}</h3>
          {statements.length === 0 && <p class="doubt">{say('statementNone')}</p>}
          {statements.map((paper) => (
            <PaperLook key={paper.paperId} {...grant} paper={paper} />
          ))}
          <Form
            draft={`payee.${caseId}`}
            fields={({ rib = '' }) => [
              {
                ...{ name: 'rib', label: say('rib'), hint: ribHint(rib), required: true },
                ...{ dir: 'ltr' as const, most: 40 },
              },
              { name: 'holder', label: say('holder'), hint: say('holderHint'), required: true, most: 200 },
              ...(asksStatement
                ? [
                    {
                      ...{
                        name: 'paperId',
                        label: say('fromPaper'),
                        kind: 'choice' as const,
                        required: true,
                      },
                      choices: statements.map((paper) => ({ value: paper.paperId, name: paperTold(paper) })),
                    },
                  ]
                : []),
              {
                ...{ name: 'reason', label: say('accountReason'), hint: say('accountReasonHint') },
                ...{ kind: 'long' as const, most: 4000 },
              },
            ]}
            start={{ paperId: statements[0]?.paperId ?? '' }}
            check={({ rib = '' }): Values =>
              /^\d{24}$/u.test(digitsIn(rib)) ? {} : { rib: say('ribFault') }
            }
            send={say('holdAccount')}
            onSend={send}
          />
        </Fold>
      )}
    </section>
  );
}
