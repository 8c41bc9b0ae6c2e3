/** Whether a page can be used by keyboard alone: asked of any view, whatever stands on it, and without setting anything off. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { barriersOn } from './browser.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const space = { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' };
const shift = 8;
const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
type Key = typeof tab | typeof enter | typeof space;

/** Straight to the browser, one after the other without waiting in between: hundreds of keys a second. */
async function strike(page: Page, keys: readonly Key[], modifiers = 0): Promise<void> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opened);
  const session = await opened;
  await Promise.all(
    keys.flatMap((key) => [
      session.send('Input.dispatchKeyEvent', {
        type: 'text' in key ? 'keyDown' : 'rawKeyDown',
        modifiers,
        ...key,
      }),
      // The others act when they go down, and a third of all messages is spared.
      ...(key === space
        ? [session.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...key })]
        : []),
    ]),
  );
}

interface Walk {
  /** What can be pressed or filled in, and is seen. */
  readonly wanted: Element[];
  /** Where the focus came, in that order. */
  readonly seen: Element[];
  /** Of those in `seen`, what Enter pressed, and what the space bar did. */
  readonly pressed: Set<Element>;
  readonly spaced: Set<Element>;
  /** Of those in `seen`, what looks no other with the focus than without it. */
  readonly unmarked: Set<Element>;
  /** Leaves the page as it was found. */
  end(): void;
}

/** Begins at the top of the page, or of the dialog that stands open. @returns how many keys bring one through it */
const begin = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const native =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]';
    const root = document.querySelector('dialog[open]') ?? document.body;
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({
        visibilityProperty: true,
        opacityProperty: false,
        contentVisibilityAuto: true,
      }) && [...one.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    const isOff = (one: Element): boolean =>
      one.matches(':disabled, [tabindex="-1"]:not(a, button, input, select, textarea, summary)');
    /** What shows a hand to the mouse, and what stands around it does not. */
    const showsHand = (one: Element): boolean =>
      getComputedStyle(one).cursor === 'pointer' &&
      (one.parentElement === null || getComputedStyle(one.parentElement).cursor !== 'pointer') &&
      one.closest(`label, ${native}`) === null &&
      one.querySelector(native) === null;
    const isOneOfItsGroup = (one: Element): boolean => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio]`)].filter(
        ({ name, form }) => name === one.name && form === one.form,
      );
      return one === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const wanted = [...root.querySelectorAll('*')].filter(
      (one) => isSeen(one) && !isOff(one) && (one.matches(native) ? isOneOfItsGroup(one) : showsHand(one)),
    );
    /** The ring may be drawn by what the control stands in, or by its name. */
    const around = (one: Element): readonly Element[] => [
      ...[one, ...(one.parentElement === null ? [] : [one.parentElement])],
      ...((one as Partial<HTMLInputElement>).labels ?? []),
    ];
    const lookOf = (one: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      const ring = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1.5 ? '' : outlineColor;
      return `${/(?:, 0\)|transparent)$/u.test(ring) ? '' : ring} ${boxShadow}`;
    };
    const [pressed, spaced, unmarked] = [new Set<Element>(), new Set<Element>(), new Set<Element>()];
    const walk = { wanted, seen: [] as Element[], pressed, spaced, unmarked };
    let bySpace = false;
    const looks = new Map<Element, readonly string[]>();
    const stop = new AbortController();
    const listen = { capture: true, signal: stop.signal };
    addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element) || !root.contains(target)) return;
        const before = looks.get(target);
        const isMarked = around(target).some((one, at) => before?.[at] !== lookOf(one));
        if (before !== undefined && !isMarked && !walk.seen.includes(target)) walk.unmarked.add(target);
        walk.seen.push(target);
      },
      listen,
    );
    addEventListener(
      'keydown',
      (event) => {
        if (![' ', 'Enter'].includes(event.key) || !(event.target instanceof Element)) return;
        bySpace = event.key === ' ';
        // Would scroll the page from a link, or tick what stands there.
        if (bySpace && !event.target.matches('button, summary')) event.preventDefault();
        // Would unfold over the page and take the keys that follow; or means something else there on purpose.
        if (event.target.matches('select, input, textarea')) event.preventDefault();
        if (!event.target.matches('a, button, summary') || event.target.matches('[data-keys]'))
          event.stopImmediatePropagation();
      },
      listen,
    );
    // Pressed, and yet nothing happens: the page is left as it was.
    const note = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.target instanceof Element) (bySpace ? spaced : pressed).add(event.target);
    };
    addEventListener('click', note, listen);
    addEventListener('submit', note, listen);
    const top = document.createElement('span');
    top.tabIndex = -1;
    const was = document.activeElement;
    const { scrollX, scrollY } = globalThis;
    root.prepend(top);
    top.focus();
    top.remove();
    for (const one of wanted) looks.set(one, around(one).map(lookOf));
    walk.seen.length = 0;
    const end = (): void => {
      stop.abort();
      Reflect.deleteProperty(globalThis, 'walk');
      if (was instanceof HTMLElement && was !== document.body) was.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(scrollX, scrollY);
    };
    Object.assign(globalThis, { walk: { ...walk, end } });
    // The parts of a date are stops of their own.
    return wanted.length + 3 * wanted.filter((one) => one.matches('[type=date], [type=time]')).length;
  });

/** How much was not come to yet. */
const unseen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { wanted, seen } = (globalThis as unknown as { walk: Walk }).walk;
    return wanted.filter((one) => one.isConnected && !seen.includes(one)).length;
  });

/** What was not found as it should be, once the keys were struck. */
const judge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { wanted, seen, pressed, spaced, unmarked, end } = (globalThis as unknown as { walk: Walk }).walk;
    const told = (one: Element): string =>
      one.outerHTML.replace(/>.*<\/.*$/su, `>${(one.textContent ?? '').trim().slice(0, 40)}`).slice(0, 200);
    const here = wanted.filter((one) => one.isConnected);
    const faults: string[] = [];
    for (const one of here) if (!seen.includes(one)) faults.push(`out of a keyboard’s reach: ${told(one)}`);
    for (const one of here)
      if (Number(one.getAttribute('tabindex')) > 0) faults.push(`has a turn of its own: ${told(one)}`);
    for (const one of unmarked) if (one.isConnected) faults.push(`not seen to have the focus: ${told(one)}`);
    const route = [...new Set(seen)].filter((one) => here.includes(one));
    for (const one of route)
      if (one.matches('a[href], button:not([aria-disabled=true]), summary') && !pressed.has(one))
        faults.push(`not pressed by Enter: ${told(one)}`);
    for (const one of route)
      if (one.matches('button:not([aria-disabled=true]), summary') && !spaced.has(one))
        faults.push(`not pressed by the space bar: ${told(one)}`);

    const boxOf = (one: Element): DOMRect =>
      [...one.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ??
      one.getBoundingClientRect();
    // Whoever stands at a control must see it, whole page and all that is stuck to its edges taken together.
    for (const one of route) {
      if (!(one instanceof HTMLElement || one instanceof SVGElement)) continue;
      one.focus();
      const box = boxOf(one);
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [width, height] = [
        Math.min(innerWidth, box.right) - left,
        Math.min(innerHeight, box.bottom) - top,
      ];
      const points = [0.5, 0.1, 0.9].flatMap((x) =>
        [0.5, 0.15, 0.85].map((y) => [left + width * x, top + height * y] as const),
      );
      const isSeenAt = ([x, y]: readonly [number, number]): boolean => {
        const hit = document.elementFromPoint(x, y);
        return (
          hit !== null &&
          (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one) === true)
        );
      };
      if (!points.some(isSeenAt)) faults.push(`has the focus out of sight: ${told(one)}`);
    }
    // Down the page, and along the line as it is read; a further column may begin anew at its top.
    const isStuck = (one: Element | null): boolean =>
      one !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(one).position) || isStuck(one.parentElement));
    scrollTo(0, 0);
    const standing = route.filter((one) => !isStuck(one));
    for (const [at, next] of standing.slice(1).entries()) {
      const former = standing[at]!;
      const [a, b] = [boxOf(former), boxOf(next)];
      let shared = former.parentElement;
      while (shared !== null && !shared.contains(next)) shared = shared.parentElement;
      const isLeftwards = shared !== null && getComputedStyle(shared).direction === 'rtl';
      const further = isLeftwards ? a.right - b.right : b.left - a.left;
      const beside = isLeftwards ? a.left - b.right : b.left - a.right;
      const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const isOneLine = overlap > Math.min(a.height, b.height) / 2;
      if (isOneLine ? further < -8 && beside < -8 : b.bottom <= a.top + 4 && beside < -8)
        faults.push(`read before it, reached after it: ${told(next)} ← ${told(former)}`);
    }
    end();
    return faults;
  });

/**
 * Every control that is seen is reached by Tab, shows that it was, stands in sight then, comes in the order it is read
 * in and is pressed by Enter, a button by the space bar too; nothing keeps the focus. What a press would do is not done.
 * @returns what is not so; nothing where all is well
 */
export async function keyboardFaultsOn(page: Page): Promise<readonly string[]> {
  let keys = (await begin(page)) + 1;
  // A view may unfold more on the way: as long as that brings one further, one goes on.
  for (let left = Number.POSITIVE_INFINITY; ; ) {
    await strike(page, Array.from({ length: keys }, () => [tab, enter, space]).flat());
    keys = await unseen(page);
    if (keys === 0 || keys >= left) break;
    left = keys;
  }
  return await judge(page);
}

/** Whether Shift and Tab lead back through all that Tab leads to; nothing where they do. */
async function wayBackFaultsOn(page: Page): Promise<readonly string[]> {
  // From the top the way back leads out of the page first, and in again at its end.
  const keys = 2 * (await begin(page)) + 2;
  await strike(
    page,
    Array.from({ length: keys }, () => tab),
    shift,
  );
  const left = await unseen(page);
  await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk.end());
  return left === 0 ? [] : [`${left} out of reach of Shift and Tab`];
}

/** What bars the way of any, and of whoever has but a keyboard. */
export const faultsOn = async (page: Page): Promise<readonly string[]> => [
  ...(await barriersOn(page)),
  ...(await keyboardFaultsOn(page)),
];

/**
 * A dialog opened by `opener`: the focus comes into it and stays, both ways; Escape closes it, and brings the focus back.
 * @param opener has the focus already, or is pressed by Enter here
 * @param patience milliseconds a page has to close the dialog and to bring the focus back; it is looked at once at least
 */
export async function dialogFaultsOn(
  page: Page,
  opener: Locator,
  { key = 'Enter', patience = 10_000 } = {},
): Promise<readonly string[]> {
  await opener.focus();
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
  const faults = [...(await faultsOn(page))];
  const inside = (): Promise<boolean> =>
    page.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement) === true);
  faults.push(...(await wayBackFaultsOn(page)));
  if (!(await inside())) faults.push('the dialog does not take the focus');
  await page.keyboard.press('Escape');
  const { isShut, isBack } = await opener.evaluate(async (element, patience) => {
    const until = performance.now() + patience;
    for (;;) {
      const isShut = document.querySelector('dialog[open]') === null;
      const isBack = element === document.activeElement;
      if ((isShut && isBack) || performance.now() >= until) return { isShut, isBack };
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }, patience);
  if (!isShut) faults.push('Escape does not close the dialog');
  if (!isBack) faults.push('the focus does not go back to where the dialog was opened');
  return faults;
}
