/** What a script adds to a page that is whole without one: search in the contents, by keyboard too. */
const field = document.querySelector<HTMLInputElement>('#seek');
const contents = document.querySelector<HTMLDetailsElement>('.contents details');
const status = document.querySelector<HTMLElement>('.contents [role=status]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents li li > a')];

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const keys = new Map(
  links.map((link) => [link, plain(`${link.textContent} ${link.hash} ${link.dataset.keys ?? ''}`)]),
);

/** @returns the links that hold every word. */
function seek(text: string): readonly HTMLAnchorElement[] {
  const sought = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = links.filter((link) => sought.every((word) => keys.get(link)?.includes(word)));
  for (const link of links) link.parentElement!.hidden = !found.includes(link);
  for (const group of document.querySelectorAll<HTMLElement>('.contents details > ul > li'))
    group.hidden = sought.length > 0 && group.querySelector('li:not([hidden])') === null;
  if (status !== null)
    status.textContent = sought.length === 0 ? '' : `${found.length} ${status.dataset.found ?? ''}`;
  return found;
}

/** What is folded opens for whoever is led into it. */
function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let one: Element | null | undefined = target; one != null; one = one.parentElement)
    if (one instanceof HTMLDetailsElement) one.open = true;
}

if (field !== null && contents !== null) {
  field.closest('p')!.hidden = false;
  // On a telephone the page itself comes first.
  const narrow = matchMedia('(max-width: 60rem)');
  contents.open = !narrow.matches;
  field.addEventListener('input', () => {
    contents.open = true;
    seek(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      seek('');
    }
    if (event.key !== 'Enter' || field.value.trim() === '') return;
    const [first] = seek(field.value);
    if (first === undefined) return;
    first.click();
    document.getElementById(decodeURIComponent(first.hash.slice(1)))?.scrollIntoView();
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  contents.addEventListener('click', (event) => {
    if (narrow.matches && event.target instanceof HTMLAnchorElement) contents.open = false;
  });
}

// The same place in the other language.
document.querySelector('#other-language')?.addEventListener('click', (event) => {
  const link = event.currentTarget as HTMLAnchorElement;
  link.hash = location.hash;
});

addEventListener('hashchange', unfold);
unfold();

// On paper nothing can be opened any more.
let folded: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('.told details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
