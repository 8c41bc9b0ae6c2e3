/** A paper whoever pays may look at, brought when they ask for it: each look is written down. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call, messageOf } from '../../ui/call.ts';
import { day, told } from '../../ui/language.ts';
import { Press, Trouble } from '../../ui/parts.tsx';
import { usePageSource } from '../paper-picture.tsx';
import type { Payment } from './answers.ts';
import type { Grant } from './grant.ts';
import { label, say } from './speech.ts';

type Paper = Payment['papers'][number];

export const paperTold = ({ name, receivedOn }: Paper): string => {
  const called = name === undefined ? say('paperUnread') : told(name);
  return receivedOn === undefined ? called : say('paperOn', called, day(receivedOn));
};

type Looked = Pick<Grant, 'desk' | 'caseId'> & { readonly paper: Paper };

export function PaperLook({ desk, caseId, paper }: Looked): JSX.Element {
  const [url, setUrl] = useState<string>();
  const look = async (): Promise<void> => {
    const path = `/api/officer/cases/${encodeURIComponent(caseId)}/papers/${paper.paperId}/file`;
    setUrl((await call<{ url: string }>('GET', path, desk.caller)).url);
  };
  return (
    <div class="paper-look">
      <p class="row">
        <span>{paperTold(paper)}</span>
        {url === undefined ? (
          <Press work={look} name={label('paperLook') + paperTold(paper)}>
            {say('paperLook')}
          </Press>
        ) : (
          <button type="button" class="plain" onClick={() => setUrl(undefined)}>
            {say('paperHide')}
          </button>
        )}
      </p>
      {url !== undefined && (
        <>
          <p>
            <a href={url} download="">
              {say('paperFile')}
            </a>
          </p>
          <Pages desk={desk} caseId={caseId} paper={paper} />
        </>
      )}
    </div>
  );
}

/** One after the other: a paper of forty pages is not asked for at once. */
function Pages({ desk, caseId, paper }: Looked): JSX.Element {
  const source = usePageSource({ caller: desk.caller, now: { caseId } }, paper.paperId);
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      try {
        for (let page = 1; page <= (paper.pages ?? 1) && !gone; page++) {
          const picture = await source(page);
          if (!gone) setDrawn((before) => [...before, picture]);
        }
      } catch (error) {
        if (!gone) setTrouble(messageOf(error));
      }
    };
    void draw();
    return () => {
      gone = true;
    };
  }, []);
  return (
    <>
      {drawn.map((picture) => (
        <img key={picture} class="look" src={picture} alt={paperTold(paper)} />
      ))}
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
    </>
  );
}
