import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { META_POLICY, rulesFor } from '../../headers.config.ts';
import { expect, keptWorker, panel, test } from './page.ts';
import { PASTED } from './samples.ts';

test('every file comes with the security headers, built files with a year of cache', async ({
  page,
  baseURL,
}) => {
  const responses = new Map<string, Record<string, string>>();
  page.on('response', (response) => responses.set(response.url(), response.headers()));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const lower = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  expect(responses.size).toBeGreaterThan(2);
  for (const [url, headers] of responses)
    for (const rule of rulesFor(new URL(url).pathname))
      expect(headers, url).toMatchObject(lower(rule.headers));
  const policy = responses.get(`${baseURL}/`)?.['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
});

test('no file has two policies: a host would send both; the service worker alone may connect, to its own host', async ({
  request,
}) => {
  const files = (await readdir('dist', { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const paths = files.map(
    (one) => `/${relative('dist', join(one.parentPath, one.name)).replace(/\\/g, '/')}`,
  );
  const policies = (path: string): string[] =>
    rulesFor(path).flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
  expect(paths).toContain('/service-worker.js');
  for (const path of ['/', ...paths]) {
    const own = policies(path);
    expect(own.length, path).toBeLessThan(2);
    if (/^[/](assets[/].*|index[.]html)?$/.test(path)) expect(own[0], path).toContain("connect-src 'none'");
  }
  expect(policies('/service-worker.js')).toEqual(["default-src 'none'; connect-src 'self'"]);
  const sent = await request.get('/service-worker.js');
  expect(sent.headers()['content-security-policy']).toBe(policies('/service-worker.js')[0]);
});

test('the page carries its policy itself, for hosts that send no headers', async ({ page }) => {
  await page.goto('/');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', META_POLICY);
  const files = await page.request.get('/_headers');
  expect(await files.text()).toContain(META_POLICY);
});

for (const headers of ['with', 'without'] as const) {
  test(`the worker can fetch nothing and evaluate nothing, ${headers} the host's headers`, async ({
    page,
  }) => {
    if (headers === 'without') {
      // What a plain host would send: the page's own policy is then all there is.
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { 'content-type': response.headers()['content-type'] ?? '' },
        });
      });
    }
    await page.goto('/');
    await panel(page).field.fill(PASTED.text);
    await panel(page).analyze.click();
    await expect(page.getByRole('main')).toContainText(PASTED.recipient);
    const worker = await keptWorker(page);

    expect(worker.url()).toMatch(/^blob:/);
    await worker.evaluate(() => {
      const refused: string[] = [];
      self.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      Object.assign(self, { refused });
    });
    for (const url of [page.url(), 'https://example.com/']) {
      const fetched = worker.evaluate((target) => fetch(target).then(() => 'went out'), url);
      await expect(fetched, url).rejects.toThrow('Failed to fetch');
    }
    // Closed before it was ever open.
    expect(await worker.evaluate(() => new WebSocket('wss://example.com/').readyState)).toBe(3);
    // In a task of its own: the debugger's evaluate is exempt from the policy.
    const evaluated = worker.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve((Reflect.construct(Function, ['return "ran"']) as () => string)());
            } catch (error) {
              resolve(String(error));
            }
          });
        }),
    );
    expect(await evaluated).toContain('EvalError');

    // By the policy, and not for want of a network.
    const refused = await worker.evaluate(() => (self as unknown as { refused: string[] }).refused);
    expect([...new Set(refused)]).toEqual(['connect-src', 'script-src']);
  });
}
