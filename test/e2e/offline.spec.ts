import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { build } from 'vite';
import { page as polish } from '../../src/locales/pl/page.ts';
import { TRUE_NDR, writeOutlookFile } from '../support/outlook-files.ts';
import { startHost, type Host } from './host.ts';
import { drop, expect, keptWorker, panel, ready, test as watched, words } from './page.ts';
import { FILE, PASTED } from './samples.ts';

/** Each test has a host of its own, which can be switched off. */
const test = watched.extend<{ host: Host; below: string; headers: boolean }>({
  below: ['/', { option: true }],
  headers: [true, { option: true }],
  host: async ({ below, headers }, run) => {
    const host = await startHost({ below, headers });
    await run(host);
    await host.stop();
  },
  baseURL: async ({ host }, run) => run(host.url),
});
test.use({ serviceWorkers: 'allow' });

const SAMPLE = join(import.meta.dirname, '../../src/dialects/exchange/samples/online-2016-sender-red.eml');

/** Opens the page, and waits until it says that it opens offline. */
async function store(page: Page, address = '/', says: string = words.intake.privacy.offline): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.mouse.move(200, 200);
  await page.mouse.move(201, 201);
  await expect(page.getByText(says)).toBeVisible();
}

/** A visit after the host has gone, in a page of its own. */
async function comeBack(page: Page, host: Host, address: string): Promise<void> {
  await host.stop();
  await page.goto('about:blank');
  await page.goto(address);
}

const serviceWorker = async (context: BrowserContext): Promise<Worker> => {
  const [worker] = context.serviceWorkers();
  return worker ?? (await context.waitForEvent('serviceworker'));
};

/** The paths of all that is stored, by the name of the cache without its address and version. */
const stored = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found[name.split(' ').at(-1) ?? ''] = requests.map(({ url }) => url);
    }
    return found;
  });

const versions = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [...new Set((await caches.keys()).map((name) => name.split(' ')[1] ?? ''))]);

/** Takes out again what a test provoked. */
const silence = (noise: string[], provoked: string): void =>
  void noise.splice(0, noise.length, ...noise.filter((said) => !said.includes(provoked)));

test('a second visit needs no network: a paste, an Outlook file, an archive', async ({ page, host }) => {
  await store(page);
  await comeBack(page, host, '/');
  await panel(page).field.fill(PASTED.text);
  await panel(page).analyze.click();
  const main = page.getByRole('main');
  await expect(main).toContainText(PASTED.recipient);
  await expect(page.getByRole('heading', { name: words.result.fix })).toBeVisible();
  await drop(page, 'notice.msg', writeOutlookFile(TRUE_NDR));
  await expect(main).toContainText('mia@example.org');
  await drop(page, 'bounces.zip', zipSync({ 'full.eml': strToU8(FILE.text) }));
  await expect(main).toContainText(FILE.recipient);
});

test('nor do a shared link, the codes, and whatever else an address of the page says', async ({
  page,
  host,
}) => {
  await store(page);
  await drop(page, 'bounce.eml', await readFile(SAMPLE, 'utf8'));
  await page.getByRole('button', { name: words.result.share }).click();
  const link = page.getByRole('textbox', { name: words.share.link });
  await expect(link).toHaveValue(/#v1\./);
  const shared = await link.inputValue();

  await comeBack(page, host, shared);
  await expect(page.getByRole('heading', { name: words.result.fix })).toBeVisible();
  await page.getByRole('link', { name: words.app.codes }).click();
  await expect(page.getByRole('searchbox', { name: words.codes.search })).toBeVisible();
  for (const address of ['/?from=mail#/codes', '/index.html#/codes']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading', { name: words.codes.heading })).toBeVisible();
  }
});

test('a host that does not answer is not waited for', async ({ page, host }) => {
  await store(page);
  host.hang();
  await page.goto('about:blank');
  await page.goto('/');
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
});

test.describe('below a path, on a host that sends no headers', () => {
  test.use({ below: '/some/where/', headers: false, locale: 'pl-PL' });

  test('the page comes back in the reader’s language', async ({ page, host }) => {
    await store(page, '/some/where/', polish.intake.privacy.offline);
    await comeBack(page, host, '/some/where/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(polish.intake.heading);
    await drop(page, FILE.name, FILE.text);
    await expect(page.getByRole('heading', { name: polish.result.fix })).toBeVisible();
  });
});

test('who saves data gets no language but their own, and the one they choose on the page comes back too', async ({
  page,
  host,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await store(page);
  expect(Object.keys(await stored(page)).toSorted()).toEqual(['code', 'en']);
  await page.getByRole('combobox', { name: words.app.language }).selectOption('pl');
  await page.mouse.move(300, 300);
  await expect.poll(async () => Object.keys(await stored(page)).toSorted()).toEqual(['code', 'en', 'pl']);
  await expect.poll(async () => (await stored(page))['pl']?.length).toBe(2);
  await comeBack(page, host, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(polish.intake.heading);
});

test('what is stored are files of the build, each fetched once, and nothing that was brought', async ({
  page,
  host,
  baseURL,
}) => {
  await store(page);
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  const built = (await readdir('dist/assets')).map((name) => `/assets/${name}`);
  const expected = ['/', '/favicon.svg', '/manifest.webmanifest', ...built].toSorted();
  const paths = async (): Promise<string[]> =>
    Object.values(await stored(page))
      .flat()
      .map((url) => url.slice(baseURL?.length))
      .toSorted();
  await expect.poll(paths).toEqual(expected);

  const again = host.asked.filter((path, index) => host.asked.indexOf(path) !== index);
  expect(again.filter((path) => path.startsWith('/assets/'))).toEqual([]);
  // Byte for byte.
  for (const path of expected) {
    const text = await page.evaluate(async (url) => (await caches.match(url))?.text(), path);
    expect(text, path).toBe(await readFile(join('dist', path === '/' ? 'index.html' : path), 'utf8'));
  }
});

test('neither the page nor the engine can fetch; the service worker only from its own host', async ({
  page,
  context,
  baseURL,
  noise,
}) => {
  await store(page);
  // From the service worker too the page comes with its policy.
  await page.reload();
  await panel(page).field.fill(PASTED.text);
  await panel(page).analyze.click();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
  const engine = await keptWorker(page);
  const worker = await serviceWorker(context);
  const fetches = (url: string) => fetch(url).then(({ status }) => status);
  for (const url of [`${baseURL}/favicon.svg`, 'https://example.com/']) {
    await expect(page.evaluate(fetches, url), `page: ${url}`).rejects.toThrow('Failed to fetch');
    await expect(engine.evaluate(fetches, url), `engine: ${url}`).rejects.toThrow('Failed to fetch');
  }
  expect(await worker.evaluate(fetches, `${baseURL}/favicon.svg`)).toBe(200);
  const refused = worker.evaluate(async () => {
    const seen: string[] = [];
    self.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    await fetch('https://example.com/').catch(() => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return seen;
  });
  // By the policy, and not for want of a network.
  expect(await refused).toEqual(['connect-src']);
  silence(noise, 'Content Security Policy');
});

test('what stands behind # reaches neither the caches nor a request', async ({ page, context }) => {
  await store(page);
  const worker = await serviceWorker(context);
  await worker.evaluate(() => {
    const given: string[] = [];
    const addressOf = (request: RequestInfo | URL): string =>
      request instanceof Request ? request.url : String(request);
    const match = caches.match.bind(caches);
    const fetched = self.fetch.bind(self);
    caches.match = (request, options) => {
      given.push(addressOf(request));
      return match(request, options);
    };
    self.fetch = (request, options) => {
      given.push(addressOf(request));
      return fetched(request, options);
    };
    Object.assign(self, { given });
  });
  // Once from the cache, once without it.
  for (const how of ['stored', 'lost']) {
    if (how === 'lost')
      await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await page.goto('about:blank');
    await page.goto('/#v1.secret');
    await expect(page.getByRole('heading', { name: words.shared.heading })).toBeVisible();
  }
  const given = await worker.evaluate(() => (self as unknown as { given: string[] }).given);
  expect(given.length).toBeGreaterThan(4);
  expect(given.filter((url) => url.includes('#'))).toEqual([]);
});

test('no service worker, or one that is refused: the page works, and says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      Object.assign(window, { asked: true });
      return Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    };
  });
  await page.goto('/');
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'asked') as unknown)).toBe(true);
});

test('a host that serves other bytes than were built: nothing of them is stored, and the page works', async ({
  page,
  host,
}) => {
  const changed = await mkdtemp(join(tmpdir(), 'changed-'));
  await cp('dist', changed, { recursive: true });
  const file = (await readdir('dist/assets')).find((name) => name.startsWith('unpack.worker'));
  await appendFile(join(changed, 'assets', file ?? ''), ' ');
  host.deploy(changed);
  await page.goto('/');
  await drop(page, 'notice.msg', writeOutlookFile(TRUE_NDR));
  await expect(page.getByRole('main')).toContainText('mia@example.org');
  await expect.poll(() => host.asked).toContain('/service-worker.js');
  // It is given up.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  await page.goto('about:blank');
  await page.goto('/');
  await expect(panel(page).field).toBeVisible();
  await rm(changed, { recursive: true });
});

test.describe('a new release', () => {
  let release = '';
  test.beforeAll(async () => {
    release = await mkdtemp(join(tmpdir(), 'release-'));
    await build({
      logLevel: 'error',
      build: { outDir: release, emptyOutDir: true },
      plugins: [
        {
          name: 'release',
          enforce: 'pre',
          transform: (code, id) =>
            /\/src\/app\/(App|codes\/Codes)\.tsx$/.test(id) ? `${code}\n;globalThis.release = 'new';` : code,
        },
      ],
    });
  });
  test.afterAll(() => rm(release, { recursive: true }));

  const isNew = (page: Page): Promise<boolean> =>
    page.evaluate(() => Reflect.get(globalThis, 'release') === 'new');

  test('who comes back with a network gets it at once', async ({ page, host }) => {
    await store(page);
    host.deploy(release);
    await page.goto('about:blank');
    await page.goto('/');
    await ready(page);
    expect(await isNew(page)).toBe(true);
  });

  test('an open page keeps its own files, the next one is new, and the old files go when nobody needs them', async ({
    page,
    context,
    host,
  }) => {
    await store(page);
    await expect.poll(async () => Object.keys(await stored(page)).length).toBe(6);
    const old = await versions(page);
    const update = (): Promise<boolean> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        return registration.installing === null && registration.waiting === null;
      });

    host.deploy(release);
    await update();
    await expect.poll(() => versions(page)).toHaveLength(2);
    await expect.poll(update).toBe(true);

    // The host has the file no more that this page has yet to load.
    const before = host.asked.length;
    await page.getByRole('link', { name: words.app.codes }).click();
    await expect(page.getByRole('searchbox', { name: words.codes.search })).toBeVisible();
    expect(await isNew(page)).toBe(false);
    expect(host.asked.slice(before).filter((path) => path.startsWith('/assets/'))).toEqual([]);

    // A second page is new, and whole; what the first one needs stays.
    const second = await context.newPage();
    await store(second);
    expect(await isNew(second)).toBe(true);
    expect(await versions(page)).toHaveLength(2);

    await page.close();
    await second.reload();
    await second.mouse.move(100, 100);
    await expect.poll(() => versions(second)).toHaveLength(1);
    expect(await versions(second)).not.toEqual(old);
    await comeBack(second, host, '/#/codes');
    await expect(second.getByRole('searchbox', { name: words.codes.search })).toBeVisible();
    expect(await isNew(second)).toBe(true);
  });
});
