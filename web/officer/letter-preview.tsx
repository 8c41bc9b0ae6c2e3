/** A letter as it would go out, read before it is sent. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchFile } from '../ui/call.ts';
import { Press } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';

/** @param asked of the service, e.g. `{kind: 'decision'}`; undefined while it can't be asked yet */
export function Preview({ desk, asked }: { readonly desk: CaseDesk; readonly asked: unknown }): JSX.Element {
  const [made, setMade] = useState<{ readonly url: string; readonly of: string }>();
  useEffect(() => () => (made === undefined ? undefined : URL.revokeObjectURL(made.url)), [made]);
  const question = JSON.stringify(asked);
  const make = async (): Promise<void> => {
    const { file } = await fetchFile(pathOf(desk, 'letters/preview'), desk.caller, asked);
    setMade({ url: URL.createObjectURL(file), of: question });
  };
  return (
    <div class="row">
      <Press work={make}>{say('preview')}</Press>
      {made?.of === question && (
        <a class="button" href={made.url} target="_blank" rel="noreferrer">
          {say('openPreview')}
        </a>
      )}
    </div>
  );
}
