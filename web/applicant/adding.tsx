/** How photographs and files come in: the telephone's camera, its files, or a live view with a frame. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useLoaded } from '../ui/load.tsx';
import { Trouble } from '../ui/parts.tsx';
import type { Procedure } from './answers.ts';
import type { Desk } from './desk.ts';
import { shownName } from './file-name.ts';
import type { Outbox, Sending } from './sending/outbox.ts';
import { asJpeg, isPicture } from './sending/picture.ts';
import type { KeptPaper } from './sending/store.ts';
import { say } from './speech.ts';

/** What the next photograph is for. */
export interface Purpose {
  /** A paper that is asked for. */
  readonly stated?: string | undefined;
  /** A paper that could not be read, and is replaced. */
  readonly instead?: string | undefined;
  /** One more page of a paper in the tray, or another picture of its page. */
  readonly into?: { readonly id: string; readonly page?: number } | undefined;
}

export function useSendings(outbox: Outbox): readonly Sending[] {
  const [list, setList] = useState(outbox.list);
  useEffect(() => {
    setList(outbox.list());
    return outbox.onChange(() => setList(outbox.list()));
  }, [outbox]);
  return list;
}

const byEnding: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
};
const endingOf = ({ name }: File): string => name.split('.').at(-1)?.toLowerCase() ?? '';

/** An iPhone's own picture; a browser says `image/heic`, or nothing at all. */
const isHeic = (file: File): boolean => /hei[cf]/iu.test(`${file.type} ${endingOf(file)}`);

/** Some telephones hand over a file without a type; the reader looks at the content anyway. */
async function typed(file: File): Promise<File> {
  // Where the browser opens it, as on Apple's own telephones, its sender need not know what that is.
  if (isHeic(file)) return await asJpeg(file).catch(() => file);
  return file.type !== '' ? file : new File([file], file.name, { type: byEnding[endingOf(file)] ?? '' });
}

/** Why the file need not even be sent, or undefined. */
function findFault(file: File, { largest, types }: Procedure['upload']): string | undefined {
  if (file.size === 0) return say('emptyFile');
  if (isHeic(file)) return say('heicFile');
  if (!types.some((type) => type === file.type)) return say('wrongType');
  // A picture is made smaller on the way.
  if (!isPicture(file) && file.size > largest) return say('tooLarge', Math.round(largest / 1_000_000));
  return undefined;
}

export interface Adding {
  /** What could not even be begun. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
  hideRefused(at: number): void;
  take(files: readonly File[], purpose: Purpose): void;
}

/** Puts what was photographed or chosen into the tray, where its sender looks at it once more. */
export function useAdding({ outbox, now, procedure }: Desk): Adding {
  const [refused, setRefused] = useState<Adding['refused']>([]);
  const take = async (files: readonly File[], { into, ...purpose }: Purpose): Promise<void> => {
    const known = await Promise.all(files.map(typed));
    const faults = known.flatMap((file) => {
      const why = findFault(file, procedure.upload);
      return why === undefined ? [] : [{ name: shownName(file.name), why }];
    });
    setRefused((was) => [...was, ...faults]);
    const good = known.filter((file) => findFault(file, procedure.upload) === undefined);
    const target = outbox.list().find(({ paper }) => paper.id === into?.id)?.paper;
    if (target !== undefined && into !== undefined) {
      const pages = [...target.pages];
      if (into.page === undefined) pages.push(...good.filter(isPicture));
      else if (good[0] !== undefined) pages[into.page] = good[0];
      void outbox.put({ ...target, pages });
      return;
    }
    for (const [at, file] of good.entries()) {
      const paper: KeptPaper = {
        ...{ id: crypto.randomUUID(), caseId: now.caseId, at: Date.now() + at, name: shownName(file.name) },
        ...{ pages: [file], ready: false, paused: false },
        // Of several chosen at once nobody said which is the one asked for.
        ...(good.length === 1 && purpose.stated !== undefined ? { stated: purpose.stated } : {}),
        ...(good.length === 1 && purpose.instead !== undefined ? { instead: purpose.instead } : {}),
      };
      void outbox.put(paper);
    }
  };
  return {
    refused,
    take: (files, purpose) => void take(files, purpose),
    hideRefused: (at) => setRefused((was) => was.filter((_, index) => index !== at)),
  };
}

/** The three ways in. `ask` lets other buttons of the page press the camera's for a purpose. */
export function usePickers(adding: Adding): {
  readonly pickers: JSX.Element;
  ask(purpose: Purpose): void;
} {
  const camera = useRef<HTMLInputElement>(null);
  const purpose = useRef<Purpose>({});
  const [live, setLive] = useState(false);
  const come = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) adding.take(files, purpose.current);
    purpose.current = {};
  };
  // By its sender's own finger it is a new paper; pressed by another button, what that one is for.
  const fresh = ({ isTrusted }: Event): void => {
    if (isTrusted) purpose.current = {};
  };
  const ask = (asked: Purpose): void => {
    purpose.current = asked;
    camera.current?.click();
  };
  const pickers = (
    <>
      <div class="row pickers">
        <div class="picker">
          <input
            ref={camera}
            type="file"
            id="take-photo"
            capture="environment"
            accept="image/jpeg,image/png"
            onClick={fresh}
            onChange={(event) => come(event.currentTarget)}
          />
          <label for="take-photo" class="button main">
            <Icon name="camera" />
            {say('takePhoto')}
          </label>
        </div>
        <div class="picker">
          <input
            type="file"
            id="choose-files"
            multiple
            accept=".jpg,.jpeg,.png,.tif,.tiff,.pdf"
            onClick={fresh}
            onChange={(event) => come(event.currentTarget)}
          />
          <label for="choose-files" class="button">
            <Icon name="paper" />
            {say('chooseFiles')}
          </label>
        </div>
        {navigator.mediaDevices?.getUserMedia !== undefined && (
          <button type="button" onClick={() => setLive(true)}>
            {say('liveCamera')}
          </button>
        )}
      </div>
      {live && <LiveCamera onPhoto={(file) => adding.take([file], {})} onClose={() => setLive(false)} />}
    </>
  );
  return { pickers, ask };
}

/** Fetched when somebody wants it. */
function LiveCamera(props: { onPhoto(file: File): void; onClose(): void }): JSX.Element | null {
  const { value, trouble } = useLoaded(async () => ({ View: (await import('./camera.tsx')).Camera }), []);
  if (trouble !== undefined) return <Trouble>{trouble}</Trouble>;
  return value === undefined ? null : <value.View {...props} />;
}
