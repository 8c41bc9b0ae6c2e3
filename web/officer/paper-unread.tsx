/** A paper without its page: not read, not openable, or still on its way. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { told } from '../ui/language.ts';
import { Notice, Press, Trouble } from '../ui/parts.tsx';
import type { OfficerPaper } from './answers.ts';
import { type CaseDesk, may, pathOf } from './case-desk.ts';
import { say } from './paper-speech.ts';

/** Milliseconds between two looks at a paper that is on its way. */
const patience = 2000;

export function Unread({
  desk,
  paper,
}: {
  readonly desk: CaseDesk;
  readonly paper: OfficerPaper;
}): JSX.Element {
  const { status, refused, paperId } = paper;
  const take = async (): Promise<void> => {
    const { url } = await call<{ url: string }>('GET', pathOf(desk, `papers/${paperId}/file`), desk.caller);
    location.assign(url);
  };
  const isOnItsWay = status === 'received';
  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setInterval(() => document.hidden || void desk.reload(), patience);
    return () => clearInterval(timer);
  }, [isOnItsWay, paperId, desk.reload]);
  const again = async (): Promise<void> => {
    await call('POST', pathOf(desk, 'requeue'), desk.caller);
    await desk.reload();
  };
  return (
    <>
      {refused === undefined ? (
        <Notice>
          {say(
            `unread_${status === 'parked' || status === 'changed' ? status : isOnItsWay ? 'received' : 'other'}`,
          )}
        </Notice>
      ) : (
        <Trouble>{told(refused.text)}</Trouble>
      )}
      <div class="row">
        {paper.receivedAt !== undefined && <Press work={take}>{say('download')}</Press>}
        {may(desk, 'requeue') && status === 'parked' && <Press work={again}>{say('requeue')}</Press>}
      </div>
    </>
  );
}
