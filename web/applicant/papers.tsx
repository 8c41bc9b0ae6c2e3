/** The papers: what is asked now, how to send it, what is on its way, what was read of each. */
import type { JSX } from 'preact';
import { day } from '../ui/language.ts';
import { Bdi, Notice, Trouble } from '../ui/parts.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { type Adding, useAdding, usePickers, useSendings } from './adding.tsx';
import { AskedPapers, askedOf } from './asked.tsx';
import type { Desk } from './desk.ts';
import { PaperCard } from './paper-card.tsx';
import { say } from './speech.ts';
import { Tray } from './tray.tsx';
import { UnderWay } from './under-way.tsx';

export function PapersView(desk: Desk): JSX.Element {
  const { now, procedure } = desk;
  // Of a person a keeper helps, what an officer asked for once; else what the case lacks as it stands.
  const asked =
    now.state === 'completing' && now.completion !== undefined
      ? now.completion.papers
      : askedOf(now, procedure);
  return (
    <>
      <h1>{say('papersTitle')}</h1>
      <PapersDesk desk={desk}>
        {(ask) =>
          // Once handed in, what is asked is said where the case stands.
          (now.state === 'open' || desk.kept) && (
            <section>
              <h2>
                {now.state === 'completing' && now.completion !== undefined
                  ? say('completionTitle', day(now.completion.answerBy))
                  : say('askedTitle')}
                {asked.length > 0 && <span class="tag">{say('askedLeft', asked.length)}</span>}
              </h2>
              <AskedPapers
                papers={asked}
                procedure={procedure}
                onPhoto={now.may.includes('upload') ? (stated) => ask({ stated }) : undefined}
              />
            </section>
          )
        }
      </PapersDesk>
    </>
  );
}

/** All that is done with papers; `children`: what is asked, between the ways in and what was sent. */
export function PapersDesk({
  desk,
  children,
}: {
  readonly desk: Desk;
  readonly children: (ask: (purpose: { readonly stated: string }) => void) => JSX.Element | false;
}): JSX.Element {
  const { now, procedure, outbox } = desk;
  const sendings = useSendings(outbox);
  const adding = useAdding(desk);
  const { pickers, ask } = usePickers(adding);
  const may = now.may.includes('upload');
  // What is on its way from here is shown there.
  const here = new Set(sendings.map(({ paper }) => paper.paperId));
  const live = now.papers.filter(
    ({ withdrawn, setAside, status, paperId }) =>
      (!withdrawn || setAside !== undefined) && !(status === 'awaited' && here.has(paperId)),
  );
  return (
    <>
      {may && (
        <>
          <p>
            {say('papersLead')}
            <ReadAloud text={say('papersLead')} />
          </p>
          {pickers}
          <p class="hint">{say('papersLimits', Math.round(procedure.upload.largest / 1_000_000))}</p>
        </>
      )}
      <Refused adding={adding} />
      <Tray desk={desk} drafts={sendings.filter(({ state }) => state === 'tray')} ask={ask} />
      <UnderWay
        sendings={sendings.filter(({ state }) => state !== 'tray')}
        outbox={outbox}
        procedure={procedure}
      />
      {children(ask)}
      <section>
        <h2>{say('sentTitle')}</h2>
        {live.length === 0 && <Notice>{say('noPapers')}</Notice>}
        <ol class="papers">
          {live.map((paper) => (
            <PaperCard key={paper.paperId} paper={paper} desk={desk} ask={ask} />
          ))}
        </ol>
      </section>
    </>
  );
}

const Refused = ({ adding: { refused, hideRefused } }: { readonly adding: Adding }): JSX.Element => (
  <ul class="plain-list refused-files">
    {refused.map(({ name, why }, at) => (
      <li key={`${at} ${name}`}>
        <Bdi look="file">{name}</Bdi>
        <Trouble>{why}</Trouble>
        <button type="button" class="small" onClick={() => hideRefused(at)}>
          {say('hide')}
        </button>
      </li>
    ))}
  </ul>
);
