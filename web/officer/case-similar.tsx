/** Other cases like this one, the papers of both sides beside each other. Looked at only when asked for: it is a look at them too. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Caller, call, fetchFile, messageOf } from '../ui/call.ts';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Good, Trouble } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import type { Likeness } from './answers.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';
import { say } from './case-speech.ts';

export function SimilarCases(desk: CaseDesk): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('similarTitle')}</summary>
      {open && <Similar {...desk} />}
    </details>
  );
}

function Similar(desk: CaseDesk): JSX.Element {
  const { now, caller, nameOf } = desk;
  const found = useLoaded(
    () => call<{ similar: readonly Likeness[] }>('GET', pathOf(desk, 'similar'), caller),
    [now.caseId, now.version, caller],
  );
  return (
    <Shown of={found}>
      {({ similar }) =>
        similar.length === 0 ? (
          <Good>{say('noSimilar')}</Good>
        ) : (
          <>
            <p class="quiet">{say('similarHelp')}</p>
            {similar.map(({ kind, text, other, mine, theirs }, at) => (
              <section class="likeness" key={`${kind} ${at}`}>
                <h3>{told(text)}</h3>
                <p>
                  {other.caseId === undefined || other.reference === undefined ? (
                    say('similarElsewhere', nameOf(other.delegation))
                  ) : (
                    <>
                      <a href={addressOf('case', other.caseId)}>
                        <Bdi look="reference">{other.reference}</Bdi>
                      </a>{' '}
                      {nameOf(other.delegation)} · {other.stage && told(other.stage.name)} ·{' '}
                      {other.openedAt && day(other.openedAt)}
                    </>
                  )}
                </p>
                <div class="sides">
                  {mine !== undefined && (
                    <SidePage caller={caller} caseId={now.caseId} side={mine} name={say('similarMine')} />
                  )}
                  {theirs !== undefined && other.caseId !== undefined && (
                    <SidePage
                      caller={caller}
                      caseId={other.caseId}
                      side={theirs}
                      name={say('similarTheirs')}
                    />
                  )}
                </div>
              </section>
            ))}
          </>
        )
      }
    </Shown>
  );
}

function SidePage({
  caller,
  caseId,
  side: { paperId, name: kind, page, box, size },
  name,
}: {
  readonly caller: Caller;
  readonly caseId: string;
  readonly side: NonNullable<Likeness['mine']>;
  readonly name: string;
}): JSX.Element {
  const [shown, setShown] = useState<{
    readonly url: string;
    readonly width: number;
    readonly height: number;
  }>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    const show = async (): Promise<void> => {
      const path = `/api/officer/cases/${caseId}/papers/${paperId}/pages/${page}`;
      const { file } = await fetchFile(path, caller);
      // Boxes are measured on the page as given; the picture of it may be smaller.
      const { width, height } = size ?? (await createImageBitmap(file));
      if (gone) return;
      url = URL.createObjectURL(file);
      setShown({ url, width, height });
    };
    show().catch((error: unknown) => !gone && setTrouble(messageOf(error)));
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [caseId, paperId, page]);
  return (
    <figure>
      <figcaption>
        {name}: {told(kind)}
      </figcaption>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      {shown !== undefined && (
        <svg viewBox={`0 0 ${shown.width} ${shown.height}`} role="img" aria-label={`${name}: ${told(kind)}`}>
          <image href={shown.url} width={shown.width} height={shown.height} />
          {box[2] > 0 && <rect x={box[0]} y={box[1]} width={box[2]} height={box[3]} />}
        </svg>
      )}
    </figure>
  );
}
