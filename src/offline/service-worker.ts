import type { Release, Wish } from './protocol.ts';

/**
 * Stores a release of the page, and answers with it when the network does not. It fetches the files of its list, and what the page asks for
 * below `assets`; of an address it reads the path alone, so what stands behind `#` reaches nothing. The build writes this function out as a
 * script, so it may use nothing from outside itself.
 *
 * Each release has caches of its own, and the name of a built file tells its content. So a new one takes over as soon as it is whole: a page
 * that is open goes on getting its own files, and the page that is stored is always the one that belongs to its files.
 */
export function serveOffline(worker: ServiceWorkerGlobalScope, { version, parts }: Release): void {
  // So long the page is awaited from the host, so that who comes back after months gets today's. Then it is the stored one, as without a network.
  const PATIENCE_MS = 2_000;
  const { scope } = worker.registration;
  const { code = {} } = parts;
  const at = (path: string): string => new URL(path, scope).href;
  // The names alone tell a later release what is stored. Pages below other paths of the same host have their own.
  const cacheOf = (part: string): string => `${scope} ${version} ${part}`;
  const stored = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.split(' ')[0] === scope);

  const store = async (part: string): Promise<void> => {
    const cache = await caches.open(cacheOf(part));
    for (const [path, integrity] of Object.entries(parts[part] ?? {})) {
      const url = at(path);
      if (await cache.match(url)) continue;
      const built = path.startsWith('assets/');
      const response =
        (built ? await caches.match(url) : undefined) ??
        // Byte for byte what was built, or nothing: neither a page of another release, nor what a host sends in the place of a lost file.
        (await fetch(url, {
          integrity,
          mode: 'same-origin',
          redirect: 'error',
          cache: built ? 'default' : 'no-cache',
          // A page may just be loading.
          priority: 'low',
        }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(url, response);
    }
  };

  const tidy = async (script: string): Promise<void> => {
    const others = (await stored()).filter((name) => name.split(' ')[1] !== version);
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const own = Object.hasOwn(code, script.slice(scope.length));
    // What a page of another release may need stays until the only page open is one of this release, and no newer one is coming.
    if (pages.length > 1 || !own || worker.registration.installing) return;
    await Promise.all(others.map((name) => caches.delete(name)));
  };

  worker.addEventListener('install', (event) => {
    const install = async (): Promise<void> => {
      const before = (await stored()).map((name) => name.split(' ')[2] ?? '');
      for (const part of new Set(['code', ...before])) if (Object.hasOwn(parts, part)) await store(part);
      await worker.skipWaiting();
    };
    event.waitUntil(install());
  });

  worker.addEventListener('activate', (event) => {
    // The page is asked for while the worker starts.
    event.waitUntil(worker.registration.navigationPreload.enable());
    // The page of the first visit gets its files from here too, when the host has newer ones.
    event.waitUntil(worker.clients.claim());
  });

  worker.addEventListener('message', (event) => {
    const { script, language, everything } = event.data as Wish;
    const grant = async (): Promise<void> => {
      for (const part of ['code', language]) if (Object.hasOwn(parts, part)) await store(part);
      event.ports[0]?.postMessage('stored');
      await tidy(script);
      if (everything) for (const part of Object.keys(parts)) await store(part);
    };
    event.waitUntil(grant());
  });

  const own = { cacheName: cacheOf('code'), ignoreVary: true };
  const file = async (address: string, where: MultiCacheQueryOptions): Promise<Response> =>
    (await caches.match(address, where)) ?? fetch(address);

  const page = async (event: FetchEvent): Promise<Response> => {
    const ask = async (): Promise<Response> =>
      ((await event.preloadResponse) as Response | undefined) ?? fetch(scope, { redirect: 'manual' });
    const asked = ask();
    const answered = asked.catch(() => undefined);
    event.waitUntil(answered);
    const patience = new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE_MS);
    });
    const newest = await Promise.race([answered, patience]);
    // The host may want the person to sign in first.
    if (newest?.ok || newest?.type === 'opaqueredirect') return newest;
    return (await caches.match(scope, own)) ?? asked;
  };

  worker.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    if (method !== 'GET' || !address.startsWith(scope)) return;
    const path = address.slice(scope.length);
    if (path.startsWith('assets/')) event.respondWith(file(address, { ignoreVary: true }));
    else if (mode !== 'navigate') {
      if (Object.hasOwn(code, path)) event.respondWith(file(address, own));
    } else if (path === '' || path === 'index.html') event.respondWith(page(event));
  });
}
