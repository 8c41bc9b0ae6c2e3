/** A page that can be moved, turned and looked into closely, with a frame around each value. Fetched when first needed. */
import OpenSeadragon from 'openseadragon';

export type Look = 'sure' | 'unsure' | 'hand' | 'corrected';
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Framed {
  readonly key: string;
  /** As it stands in the list beside the page: told on the frame too, so that nobody needs its colour. */
  readonly number: number;
  readonly look: Look;
  readonly box: Box;
}

export interface Viewer {
  /** @param width of the page as given: the measure of every box */
  frame(values: readonly Framed[], width: number): void;
  /** Goes to that value and lights its frame; undefined: the whole page, nothing lit. */
  light(key: string | undefined, near: boolean): void;
  zoom(by: number): void;
  turn(): void;
  close(): void;
}

const air = 0.35;
/** How much of the page around a value is shown with it. */
const context = { across: 1.8, down: 6 };

/** It would put a rule of its own into the page, which the policy forbids; where it finds its mark, it does not. */
function sayStyled(): void {
  const mark = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${mark}]`) !== null) return;
  // An element of that name, and of no meaning: even an empty style would be reported.
  const style = document.createElementNS('urn:nasab', 'style');
  style.setAttribute(mark, '');
  document.head.append(style);
}

interface Heard {
  /** With the frame that was pressed. */
  onPick(key: string): void;
  /** The browser can't paint it. */
  onFail(): void;
}

export function openViewer(
  element: HTMLElement,
  source: string,
  name: string,
  { onPick, onFail }: Heard,
): Viewer {
  sayStyled();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const viewer = OpenSeadragon({
    element,
    drawer: 'canvas',
    tileSources: { type: 'image', url: source },
    showNavigationControl: false,
    animationTime: calm ? 0 : 0.35,
    visibilityRatio: 0.6,
    minZoomImageRatio: 0.7,
    maxZoomPixelRatio: 4,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { clickToZoom: false, pinchRotate: false },
  });
  viewer.canvas.setAttribute('role', 'img');
  viewer.canvas.setAttribute('aria-label', name);
  let drawn: readonly { readonly value: Framed; readonly rect: OpenSeadragon.Rect; readonly box: Element }[] =
    [];
  let lit: string | undefined;
  let near = true;
  let waiting: (() => void) | undefined;
  const whenOpen = (work: () => void): void => {
    if (viewer.isOpen()) work();
    else waiting = work;
  };
  viewer.addHandler('open', () => {
    waiting?.();
    waiting = undefined;
  });
  viewer.addHandler('open-failed', onFail);
  // Letters belong to the list of values; on the page itself arrows move it.
  viewer.addHandler('canvas-key', (event) => {
    const { key } = event.originalEvent as KeyboardEvent;
    if (!key.startsWith('Arrow')) event.preventDefaultAction = true;
  });
  viewer.addHandler('canvas-click', (event) => {
    if (!event.quick) return;
    const at = viewer.viewport.pointFromPixel(event.position);
    const hit = drawn
      .filter(({ rect }) => rect.containsPoint(at))
      .sort((a, b) => a.rect.width * a.rect.height - b.rect.width * b.rect.height)[0];
    if (hit !== undefined) onPick(hit.value.key);
  });
  const go = (): void => {
    for (const { value, box } of drawn) box.classList.toggle('lit', value.key === lit);
    const rect = drawn.find(({ value }) => value.key === lit)?.rect;
    if (rect === undefined || !near) {
      viewer.viewport.goHome(calm);
      return;
    }
    const [width, height] = [rect.width * context.across, rect.height * context.down];
    const wide = Math.max(width, 0.35);
    const centre = rect.getCenter();
    viewer.viewport.fitBounds(
      new OpenSeadragon.Rect(centre.x - wide / 2, centre.y - height / 2, wide, height),
      calm,
    );
  };
  const place = (values: readonly Framed[], width: number): void => {
    viewer.clearOverlays();
    drawn = values.map((value) => {
      const [x, y, w, h] = value.box;
      const wider = h * air;
      const rect = new OpenSeadragon.Rect(
        (x - wider) / width,
        (y - wider) / width,
        (w + 2 * wider) / width,
        (h + 2 * wider) / width,
      );
      const box = document.createElement('div');
      box.className = `framed ${value.look}`;
      box.dataset.key = value.key;
      box.dataset.number = String(value.number);
      viewer.addOverlay({ element: box, location: rect });
      return { value, rect, box };
    });
    go();
  };
  return {
    frame: (values, width) => whenOpen(() => place(values, width)),
    light(key, close) {
      lit = key;
      near = close;
      if (viewer.isOpen()) go();
    },
    zoom: (by) => {
      if (viewer.isOpen()) viewer.viewport.zoomBy(by).applyConstraints();
    },
    turn: () => {
      if (viewer.isOpen()) viewer.viewport.setRotation((viewer.viewport.getRotation() + 90) % 360);
    },
    close: () => viewer.destroy(),
  };
}
