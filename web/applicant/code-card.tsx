/**
 * Reference and code, shown this once: to be written down, copied, or printed as a card. The bar code on it opens the
 * sign-in page with the reference alone. The code stands on the card in letters only: a picture of a bar code is taken
 * from afar, and the programs that read them keep what they read.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { Bdi, Press } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import { say } from './speech.ts';

export interface Opened {
  readonly caseId: string;
  readonly reference: string;
  readonly code: string;
}

export function CodeCard({
  opened,
  forKeeper,
  onKept,
}: {
  readonly opened: Opened;
  readonly forKeeper: boolean;
  onKept(): Promise<void>;
}): JSX.Element {
  const { reference, code } = opened;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${reference}\n${code}`);
    setCopied(true);
  };
  return (
    <section class="card keep">
      <h1>{say(forKeeper ? 'keeperKeepTitle' : 'keepTitle')}</h1>
      <p>{say(forKeeper ? 'keeperKeepLead' : 'keepLead')}</p>
      <div class="card-numbers">
        <dl class="numbers">
          <dt>{say('reference')}</dt>
          <dd>
            <Bdi look="big">{reference}</Bdi>
          </dd>
          <dt>{say('code')}</dt>
          <dd>
            <Bdi look="big">{code}</Bdi>
          </dd>
        </dl>
        <BarCode address={`${location.origin}/applicant.html${addressOf('enter', reference)}`} />
      </div>
      <p class="hint">{say('keepScan')}</p>
      <p class="notice">{say('keepSecret')}</p>
      <div class="row no-print">
        <button type="button" onClick={() => print()}>
          <Icon name="print" />
          {say('print')}
        </button>
        <Press work={copy}>{say('copy')}</Press>
        <span role="status">{copied && say('copied')}</span>
      </div>
      <div class="no-print">
        <Press look="main" work={onKept}>
          {say(forKeeper ? 'keeperKept' : 'kept')}
        </Press>
      </div>
    </section>
  );
}

/** Dark on white, drawn as one path; fetched only here. */
function BarCode({ address }: { readonly address: string }): JSX.Element | null {
  const [squares, setSquares] = useState<{ readonly size: number; readonly path: string }>();
  useEffect(() => {
    void import('qrcode/lib/core/qrcode.js').then(({ default: qrcode }) => {
      const { size, data } = qrcode.create(address, { errorCorrectionLevel: 'M' }).modules;
      const dark = [...data].flatMap((bit, at) =>
        bit === 0 ? [] : [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`],
      );
      setSquares({ size, path: dark.join('') });
    });
  }, [address]);
  if (squares === undefined) return null;
  // Four squares of white around it, or no reader finds it.
  const view = `-4 -4 ${squares.size + 8} ${squares.size + 8}`;
  return (
    <svg class="bar-code" viewBox={view} role="img" aria-label={say('keepQr')}>
      <path d={squares.path} />
    </svg>
  );
}
