import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { dialogFaultsOn, keyboardFaultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const style =
  '<style>:focus-visible { outline: 3px solid blue } dialog { display: block } dialog:not([open]) { display: none }</style>';

describe.skipIf(executablePath === undefined)(
  'the question whether a page can be used by keyboard alone',
  () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
      page = await browser.newPage();
    });
    afterAll(async () => browser?.close());

    it.each([
      [
        'a good page',
        '<a href="#x">go</a> <button>press</button><p><label>when <input type="date"></label> <select><option>a</select><details><summary>more</summary><button>hidden</button></details>',
        [],
      ],
      [
        'what only a mouse can press',
        '<p><span style="cursor: pointer" onclick="go()">go</span>',
        ['out of a keyboard’s reach'],
      ],
      [
        'a link without an address',
        '<button>a</button> <button tabindex="-1">b</button>',
        ['out of a keyboard’s reach'],
      ],
      [
        'a focus that is not shown',
        '<button style="outline: none">a</button> <button>b</button>',
        ['not seen to have the focus'],
      ],
      [
        'an order of its own',
        '<button tabindex="2">a</button><br><button>b</button>',
        ['has a turn of its own'],
      ],
      [
        'a line mirrored for the eye alone',
        '<p style="display: flex; flex-direction: row-reverse"><button>a</button><button>b</button>',
        ['read before it, reached after it'],
      ],
      [
        'a field that keeps the focus',
        '<input onkeydown="event.key === \'Tab\' && event.preventDefault()"> <button>b</button>',
        ['out of a keyboard’s reach'],
      ],
      [
        'a button deaf to Enter',
        '<button onkeydown="event.key === \'Enter\' && event.preventDefault()">a</button>',
        ['not pressed by Enter'],
      ],
      [
        'a button deaf to the space bar',
        '<button onkeydown="event.key === \' \' && event.preventDefault()">a</button>',
        ['not pressed by the space bar'],
      ],
      [
        'a bar that covers what has the focus',
        '<p style="position: fixed; inset: 0; margin: 0; background: #fff"></p><button>a</button>',
        ['has the focus out of sight'],
      ],
    ] as const)('tells of %s', async (_, body, told) => {
      await page.setContent(`<!doctype html>${style}${body}`);
      const found = await keyboardFaultsOn(page);
      expect(found.map((fault) => fault.split(':')[0])).toEqual(told);
      // Nothing was set off, and nothing is left behind.
      expect(page.url()).not.toContain('#x');
      expect(
        await page.evaluate(() => 'walk' in globalThis || document.querySelector('details[open]') !== null),
      ).toBe(false);
    });

    it('tells of a dialog that does not close, or forgets where it was opened', async () => {
      // The fixtures answer a key before it is taken for struck, and never afterwards: one look is enough to judge them.
      const faultsOf = async (first: string, more: string): Promise<readonly string[]> => {
        await page.setContent(
          `<!doctype html>${style}<button id="a" onclick="${first}document.querySelector('dialog').showModal()">a</button><dialog ${more}><button>b</button> <button>c</button></dialog>`,
        );
        return await dialogFaultsOn(page, page.locator('#a'), { patience: 0 });
      };
      expect(await faultsOf('', '')).toEqual([]);
      expect(await faultsOf('', 'oncancel="event.preventDefault()"')).toContain(
        'Escape does not close the dialog',
      );
      expect(await faultsOf('', 'onkeydown="event.shiftKey && event.preventDefault()"')).toContain(
        '1 out of reach of Shift and Tab',
      );
      // Nothing has the focus when the dialog is shown, so there is nothing that it could go back to.
      expect(await faultsOf('this.blur(); ', '')).toEqual([
        'the focus does not go back to where the dialog was opened',
      ]);
    });
  },
);
