/**
 * The service worker: keeps the pages of the public and of applicants, and nothing the service answers. With a line a
 * page comes fresh; without one the kept copy opens. Built by `build.ts`, which lists what it keeps.
 */
declare const SHELL: readonly string[];
declare const VERSION: string;

/** What of a service worker is used here: the compiler's own types for it exclude those of pages. */
interface Later extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Later {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Keeper {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', take: (event: Later) => void): void;
  addEventListener(name: 'fetch', take: (event: Asked) => void): void;
  addEventListener(name: 'message', take: (event: MessageEvent) => void): void;
}
const keeper = globalThis as unknown as Keeper;
const own = 'nasab-pages-';
const place = `${own}${VERSION}`;

keeper.addEventListener('install', (event) => {
  const fetched = SHELL.map((address) => new Request(address, { cache: 'no-cache' }));
  event.waitUntil(caches.open(place).then((kept) => kept.addAll(fetched)));
});

keeper.addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const former = (await caches.keys()).filter((name) => name.startsWith(own) && name !== place);
    await Promise.all(former.map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

// The reader agreed to the new version.
keeper.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void keeper.skipWaiting();
});

keeper.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = pathname === '/' ? '/index.html' : pathname;
  // Whatever is not in the list goes its way untouched: answers of the service, uploads, officers' pages.
  if (request.method !== 'GET' || origin !== keeper.location.origin || !SHELL.includes(address)) return;
  event.respondWith(
    address.startsWith('/assets/') ? keptFirst(address, request) : freshFirst(address, request),
  );
});

/** Named by their content, they never change. */
async function keptFirst(address: string, request: Request): Promise<Response> {
  return (await caches.match(address)) ?? (await fetch(request));
}

async function freshFirst(address: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(address);
    if (kept === undefined) throw error;
    return kept;
  }
}
