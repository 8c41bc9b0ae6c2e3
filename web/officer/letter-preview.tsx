/** A letter as it would go out, to be read before it is sent. */
import type { JSX } from 'preact';
import { fetchFile } from '../ui/call.ts';
import { Press } from '../ui/parts.tsx';
import { saveAs } from '../ui/save-as.ts';
import { say } from './act-speech.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';

type Asked = { readonly kind: 'decision' } | { readonly kind: 'completion'; readonly papers: unknown };

/** @param asked of the service; both kinds may stand on one page, and say which they are */
export function Preview({ desk, asked }: { readonly desk: CaseDesk; readonly asked: Asked }): JSX.Element {
  const make = async (): Promise<void> => {
    const { name, file } = await fetchFile(pathOf(desk, 'letters/preview'), desk.caller, asked);
    saveAs(file, name);
  };
  return (
    <p>
      <Press work={make}>{say(asked.kind === 'completion' ? 'previewRequest' : 'preview')}</Press>
    </p>
  );
}
