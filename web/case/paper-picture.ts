/** A paper as its sender gave it, with a frame around each value that was read; the value pointed at lights up. */
import type { Field, Paper } from '../answers.ts';
import { el } from '../elements.ts';
import { say, told } from '../language.ts';
import { partsOf } from './paper-fields.ts';

export interface Picture {
  readonly element: HTMLElement;
  /** Shows the page of this value and lights its frame. */
  light(field: Field): void;
  /** The piece of the page a value stands on, large enough to be read. */
  cropOf(field: Field): Element | undefined;
}

const svg = 'http://www.w3.org/2000/svg';

/** @param url of the file. One machine draws any page of any file; a bucket hands the file out as it stands. */
export function pictureOf(paper: Paper, url: string): Picture {
  const pages = paper.pages ?? [];
  const drawn = new URL(url, location.href).origin === location.origin;
  const sheets = pages.map((size, index) =>
    sheet(paper, index + 1, size, drawn ? `${url}?page=${index + 1}` : url),
  );
  // A browser paints no PDF or TIFF as a picture, and of a file of many pages only the first.
  const shown = drawn ? sheets : sheets.slice(0, 1);
  const link = el('a', { href: url, download: '' }, say('download'));
  return {
    element: el('div', { class: 'picture' }, link, ...shown.map(({ element }) => element)),
    light(field) {
      for (const { frames } of shown)
        for (const [key, frame] of frames) frame.classList.toggle('lit', key === keyOf(field));
      shown[field.page - 1]?.frames.get(keyOf(field))?.scrollIntoView({ block: 'nearest' });
    },
    cropOf({ page, box: [x, y, w, h], name }) {
      const size = pages[page - 1];
      if (size === undefined || shown[page - 1] === undefined || w === 0) return undefined;
      const crop = document.createElementNS(svg, 'svg');
      const image = document.createElementNS(svg, 'image');
      const around = [x - h / 2, y - h / 2, w + h, 2 * h];
      for (const [key, value] of Object.entries({
        viewBox: around.join(' '),
        role: 'img',
        'aria-label': told(name),
        class: 'crop',
      }))
        crop.setAttribute(key, value);
      for (const [key, value] of Object.entries({
        href: drawn ? `${url}?page=${page}` : url,
        width: size.width,
        height: size.height,
      }))
        image.setAttribute(key, String(value));
      // An empty frame would pass for an empty place on the paper.
      image.addEventListener('error', () => crop.remove());
      crop.append(image);
      return crop;
    },
  };
}

/** Two papers of one file have fields of the same name, but not in the same place. */
const keyOf = ({ field, page, box }: Field): string => [field, page, ...box].join(' ');

function sheet(
  paper: Paper,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  src: string,
): { readonly element: HTMLElement; readonly frames: ReadonlyMap<string, SVGRectElement> } {
  const overlay = document.createElementNS(svg, 'svg');
  overlay.setAttribute('viewBox', `0 0 ${width} ${height}`);
  overlay.setAttribute('aria-hidden', 'true');
  const frames = new Map<string, SVGRectElement>();
  for (const field of partsOf(paper).flatMap(({ fields }) => fields)) {
    const { page: on, box } = field;
    const [x, y, w, h] = box;
    if (on !== page || w === 0 || h === 0) continue;
    const frame = document.createElementNS(svg, 'rect');
    // A little wider than the value, so that the line runs around the letters and not through them.
    const air = h / 5;
    const around = { x: x - air, y: y - air, width: w + 2 * air, height: h + 2 * air };
    for (const [name, value] of Object.entries(around)) frame.setAttribute(name, String(value));
    frames.set(keyOf(field), frame);
    overlay.append(frame);
  }
  const image = el('img', { src, alt: paper.kind === undefined ? '' : told(paper.kind.name) });
  const element = el('div', { class: 'sheet' }, image);
  // Frames without their page would point at nothing.
  image.addEventListener('load', () => element.append(overlay));
  image.addEventListener('error', () =>
    element.replaceChildren(el('p', { class: 'quiet' }, say('noPicture'))),
  );
  return { element, frames };
}
