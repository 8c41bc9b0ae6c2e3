/** What nobody writes in good faith, and a watch over what a page makes of it. */
import type { Page } from 'playwright-core';

/** Runs somewhere, breaks a policy, or leads off the page, wherever it is taken for markup. */
export const spell =
  'غزل <img src="x" onerror="window.broken=1"><script>window.broken=2</script>' +
  '<a href="javascript:window.broken=3">x</a><svg onload="window.broken=4">';
/** The same with a mark that turns around all that follows it. */
export const turned = `${spell}\u202Egpj.txt`;

export interface Watch {
  /** All that was taken for markup on the page as it stands, or since it was opened; empty where it stayed text. */
  taken(): Promise<readonly string[]>;
}

/** From the page's next document on. */
export async function watchMarkup(page: Page): Promise<Watch> {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Reflect.set(window, 'policiesBroken', broken);
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    async taken() {
      const found = await page.evaluate(() => {
        const taken: string[] = [...(Reflect.get(window, 'policiesBroken') as string[])];
        const ran: unknown = Reflect.get(window, 'broken');
        if (ran !== undefined) taken.push(`script ${ran} ran`);
        const made = '[src="x"], [onerror], [onload], [href^="javascript:" i], body script';
        for (const one of document.querySelectorAll(made)) taken.push(one.outerHTML.slice(0, 100));
        // A turning mark turns its own words alone.
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          if (!/[\u202a-\u202e]/u.test(text.nodeValue ?? '')) continue;
          const around = text.parentElement!;
          const { unicodeBidi, display } = getComputedStyle(around);
          if (!/isolate|plaintext/u.test(unicodeBidi) && !/block|flex|grid|list|table|option/u.test(display))
            taken.push(`turns its neighbours: ${around.outerHTML.slice(0, 200)}`);
        }
        return taken;
      });
      return [...opened, ...found];
    },
  };
}
