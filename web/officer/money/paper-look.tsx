/** A paper whoever pays may look at, brought when they ask for it: each look is written down. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { day, told } from '../../ui/language.ts';
import { Press } from '../../ui/parts.tsx';
import type { Payment } from './answers.ts';
import type { Grant } from './grant.ts';
import { label, say } from './speech.ts';

type Paper = Payment['papers'][number];

export const paperTold = ({ name, receivedOn }: Paper): string => {
  const called = name === undefined ? say('paperUnread') : told(name);
  return receivedOn === undefined ? called : say('paperOn', called, day(receivedOn));
};

export function PaperLook({
  desk,
  caseId,
  paper,
}: Pick<Grant, 'desk' | 'caseId'> & { readonly paper: Paper }): JSX.Element {
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
      {url !== undefined && <Pages url={url} pages={paper.pages ?? 1} name={paperTold(paper)} />}
    </div>
  );
}

/** One machine draws any page of any file; a bucket hands the file out as it stands. */
function Pages({
  url,
  pages,
  name,
}: {
  readonly url: string;
  readonly pages: number;
  readonly name: string;
}): JSX.Element {
  const [blank, setBlank] = useState(false);
  const drawn = new URL(url, location.href).origin === location.origin;
  const sources = drawn ? Array.from({ length: pages }, (_, at) => `${url}?page=${at + 1}`) : [url];
  return (
    <>
      <p>
        <a href={url} download="">
          {say('paperFile')}
        </a>
      </p>
      {blank ? (
        <p class="quiet">{say('noPicture')}</p>
      ) : (
        sources.map((source) => (
          <img key={source} class="look" src={source} alt={name} onError={() => setBlank(true)} />
        ))
      )}
    </>
  );
}
