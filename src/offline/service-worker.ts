import type { Release, Wish } from './protocol.ts';

/**
 * Stores a release of the page and answers with it, with or without a network. It fetches the files of its list, and what the page asks for
 * below `assets`; of an address it reads the path alone, so what stands behind `#` reaches nothing. The build writes this function out as a
 * script, so it may use nothing from outside itself.
 *
 * Each release has caches of its own, and the name of a built file tells its content. So a new one takes over as soon as it is whole: a page
 * that is open goes on getting its own files, and every page opened later is the new one with its own.
 */
export function serveOffline(worker: ServiceWorkerGlobalScope, { version, parts }: Release): void {
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

  // The page of the first visit too, which came from the network, gets its files from here when the host has newer ones.
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

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

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname;
    if (request.method !== 'GET' || !address.startsWith(scope)) return;
    const path = address.slice(scope.length);
    const answer = async (url: string, options?: MultiCacheQueryOptions): Promise<Response> =>
      (await caches.match(url, { ...options, ignoreVary: true })) ?? fetch(url);
    const own = { cacheName: cacheOf('code') };
    if (path.startsWith('assets/')) event.respondWith(answer(address));
    else if (request.mode !== 'navigate') {
      if (Object.hasOwn(code, path)) event.respondWith(answer(address, own));
    } else if (path === '' || path === 'index.html') event.respondWith(answer(scope, own));
  });
}
