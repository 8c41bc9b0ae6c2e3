/** A letter as it would go out, to be read before it is sent. */
import type { JSX } from 'preact';
import { fetchFile } from '../ui/call.ts';
import { Press } from '../ui/parts.tsx';
import { saveAs } from '../ui/save-as.ts';
import { say } from './act-speech.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';

/** @param asked of the service, e.g. `{kind: 'decision'}` */
export function Preview({ desk, asked }: { readonly desk: CaseDesk; readonly asked: unknown }): JSX.Element {
  const make = async (): Promise<void> => {
    const { name, file } = await fetchFile(pathOf(desk, 'letters/preview'), desk.caller, asked);
    saveAs(file, name);
  };
  return (
    <p>
      <Press work={make}>{say('preview')}</Press>
    </p>
  );
}
