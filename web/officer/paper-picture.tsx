/** The pages of a paper beside its values: one at a time, moved, turned and looked into closely. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, fetchFile, messageOf } from '../ui/call.ts';
import { Press, Trouble } from '../ui/parts.tsx';
import type { OfficerPaper } from './answers.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';
import { useKeys } from './keys.ts';
import type { Viewer } from './page-viewer.ts';
import { say } from './paper-speech.ts';
import type { Value } from './review.ts';

export type PageSource = (page: number) => Promise<string>;

/** What asking for pages takes of an officer's desk. */
type Asking = Parameters<typeof pathOf>[0] & Pick<CaseDesk, 'caller'>;

/** Each page is fetched once while the paper lies open, and let go with it. */
export function usePageSource(desk: Asking, paperId: string): PageSource {
  const kept = useRef(new Map<string, Promise<string>>());
  useEffect(() => {
    const pages = kept.current;
    return () => {
      // Of an address that is none of ours there is nothing to let go.
      for (const page of pages.values()) void page.then(URL.revokeObjectURL).catch(() => undefined);
      pages.clear();
    };
  }, [paperId]);
  return (page) => {
    const key = `${paperId} ${page}`;
    const known = kept.current.get(key);
    if (known !== undefined) return known;
    const fetched = fetchPage(desk, paperId, page);
    // What failed is asked for again the next time.
    fetched.catch(() => kept.current.delete(key));
    kept.current.set(key, fetched);
    return fetched;
  };
}

/** Drawn by the service, PDF and TIFF too. */
async function fetchPage(desk: Asking, paperId: string, page: number): Promise<string> {
  const { file } = await fetchFile(pathOf(desk, `papers/${paperId}/pages/${page}`), desk.caller);
  return URL.createObjectURL(file);
}

export function PaperPicture({
  desk,
  paper,
  name,
  pages,
  values,
  lit,
  onPick,
}: {
  readonly desk: CaseDesk;
  readonly paper: OfficerPaper;
  readonly name: string;
  readonly pages: PageSource;
  readonly values: readonly Value[];
  readonly lit: Value | undefined;
  onPick(key: string): void;
}): JSX.Element {
  const sizes = paper.pages ?? [];
  const [page, setPage] = useState(lit?.field.page ?? 1);
  const [near, setNear] = useState(true);
  const [trouble, setTrouble] = useState<string>();
  const [tries, setTries] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (lit !== undefined) setPage(lit.field.page);
  }, [lit?.key]);

  /** Told of what stands on the page by the time it is there. */
  const frame = useRef<() => void>(() => undefined);
  frame.current = () => {
    const size = sizes[page - 1];
    const here = values.filter(({ field }) => field.page === page && field.box[2] > 0 && field.box[3] > 0);
    viewer.current?.light(lit?.key, near);
    viewer.current?.frame(
      here.map(({ key, number, look, field }) => ({ key, number, look, box: field.box })),
      size?.width ?? 1,
    );
  };
  useEffect(() => frame.current(), [values]);
  useEffect(() => viewer.current?.light(lit?.key, near), [lit?.key, near]);

  useEffect(() => {
    let gone = false;
    const show = async (): Promise<void> => {
      setTrouble(undefined);
      try {
        const [{ openViewer }, source] = await Promise.all([import('./page-viewer.ts'), pages(page)]);
        if (gone || place.current === null) return;
        viewer.current = openViewer(place.current, source, `${name} ${say('pageNumber', page)}`, {
          onPick: (key) => pick.current(key),
          onFail: () => setTrouble(say('noPicture')),
        });
        frame.current();
      } catch (error) {
        if (!gone) setTrouble(messageOf(error));
      }
    };
    void show();
    return () => {
      gone = true;
      viewer.current?.close();
      viewer.current = undefined;
    };
  }, [paper.paperId, page, tries]);

  const turn = (): void => viewer.current?.turn();
  const closer = (): void => viewer.current?.zoom(1.4);
  const farther = (): void => viewer.current?.zoom(1 / 1.4);
  useKeys({ r: turn, '+': closer, '-': farther, v: () => setNear(!near) });

  const download = async (): Promise<void> => {
    const { url } = await call<{ url: string }>(
      'GET',
      pathOf(desk, `papers/${paper.paperId}/file`),
      desk.caller,
    );
    location.assign(url);
  };
  return (
    <div class="picture">
      <div class="row tools" role="toolbar" aria-label={say('pictureTools')}>
        <button type="button" class="small" onClick={closer} aria-keyshortcuts="+">
          {say('closer')}
        </button>
        <button type="button" class="small" onClick={farther} aria-keyshortcuts="-">
          {say('farther')}
        </button>
        <button type="button" class="small" onClick={turn} aria-keyshortcuts="R">
          {say('turn')}
        </button>
        <button
          type="button"
          class="small"
          aria-pressed={!near}
          onClick={() => setNear(!near)}
          aria-keyshortcuts="V"
        >
          {say('wholePage')}
        </button>
        {sizes.length > 1 && (
          <label class="pages">
            {say('page')}{' '}
            <select value={String(page)} onChange={(event) => setPage(Number(event.currentTarget.value))}>
              {sizes.map((_, at) => (
                <option key={at} value={String(at + 1)}>
                  {say('pageOf', at + 1, sizes.length)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Press look="plain" work={download}>
          {say('download')}
        </Press>
      </div>
      {trouble === undefined ? (
        <div class="viewer" ref={place} />
      ) : (
        <>
          <Trouble>{trouble}</Trouble>
          <Press work={() => setTries(tries + 1)}>{say('tryAgain')}</Press>
        </>
      )}
      <p class="quiet legend">
        {(['unsure', 'hand', 'sure', 'corrected'] as const).map((look) => (
          <span key={look} class={`mark ${look}`}>
            {say(`look_${look}`)}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The piece of its page a value stands on, large enough to be read and typed from. */
export function Crop({
  value: { field },
  paper,
  pages,
  name,
}: {
  readonly value: Value;
  readonly paper: OfficerPaper;
  readonly pages: PageSource;
  readonly name: string;
}): JSX.Element | null {
  const [source, setSource] = useState<string>();
  const { page, box } = field;
  const [x, y, w, h] = box;
  const size = paper.pages?.[page - 1];
  useEffect(() => {
    let gone = false;
    // Without its picture there is no crop; the page's own place says what went wrong.
    pages(page)
      .then((url) => !gone && setSource(url))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [page, paper.paperId]);
  if (size === undefined || w === 0 || source === undefined) return null;
  return (
    <svg class="crop" viewBox={`${x - h / 2} ${y - h / 2} ${w + h} ${2 * h}`} role="img" aria-label={name}>
      <image href={source} width={size.width} height={size.height} />
    </svg>
  );
}
