/** Handing one grant over: by another than who ordered it, from the day of the ceremony on. */
import type { JSX } from 'preact';
import { Form } from '../../ui/form.tsx';
import { language } from '../../ui/language.ts';
import { Bdi } from '../../ui/parts.tsx';
import { nameOfOfficer } from '../colleagues.ts';
import type { Called } from './answers.ts';
import { Fold } from './fold.tsx';
import { type Holding, todayIs } from './holding.ts';
import { label, say } from './speech.ts';

type One = { readonly one: Called };

/** In the letters the reader reads, where the case has them. */
export function nameIn({ beneficiary, reference }: Called): string {
  const { nameAr, nameLat } = beneficiary ?? {};
  return (language === 'ar' ? (nameAr ?? nameLat) : (nameLat ?? nameAr)) ?? reference ?? '—';
}

export const Handed = ({ one: { handed } }: One): JSX.Element | null =>
  handed === undefined ? null : (
    <p class="good">
      {label('handed')}
      <Bdi look="reference">{handed.reference}</Bdi> · {say(`signedFor_${handed.signedBy}`)} ·{' '}
      {say('by', nameOfOfficer(handed.by))}
    </p>
  );

const signers = ['beneficiary', 'proxy'] as const;

export function HandOver({
  desk,
  now,
  one,
  act,
  open = false,
}: Holding & One & { readonly open?: boolean }): JSX.Element | null {
  const { caseId, handed, orderedBy } = one;
  if (handed !== undefined || !now.may.includes('hand')) return null;
  if (orderedBy === desk.me.id) return <p class="doubt no-print">{say('handMine')}</p>;
  if (now.on > todayIs()) return <p class="quiet no-print">{say('handNotDay')}</p>;
  return (
    <Fold title={say('handIt')} open={open}>
      <p class="doubt">{say('compareCard')}</p>
      <Form
        draft={`hand.${now.ceremony}.${caseId}`}
        fields={[
          {
            ...{ name: 'reference', label: say('handReference'), hint: say('handReferenceHint') },
            ...{ dir: 'ltr', required: true, most: 100 },
          },
          {
            ...{ name: 'signedBy', label: say('signedFor'), kind: 'choice', required: true },
            choices: signers.map((value) => ({ value, name: say(`signedFor_${value}`) })),
          },
        ]}
        start={{ signedBy: 'beneficiary' }}
        send={say('handSend')}
        onSend={({ reference, signedBy }) => act('handed', { caseId, reference, signedBy })}
      />
    </Fold>
  );
}
