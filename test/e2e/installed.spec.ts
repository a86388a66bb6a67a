import { strToU8, zipSync } from 'fflate';
import { expect, panel, ready, test } from './page.ts';
import { FILE } from './samples.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

test('Chromium reads the manifest without a complaint and would install the page', async ({ page }) => {
  await page.goto('/');
  await expect(panel(page).field).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private windows, from which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

  const { icons } = JSON.parse(data ?? '') as { icons: readonly Icon[] };
  expect(icons.map(({ purpose = 'any' }) => purpose)).toContain('maskable');
  const drawn = icons.filter(({ type }) => type === 'image/png');
  const touch = (await page.locator('link[rel=apple-touch-icon]').getAttribute('href')) ?? '';
  for (const { src, sizes } of [...drawn, { src: touch, sizes: '180x180' }]) {
    const png = await (await page.request.get(`/${src}`)).body();
    // Width and height of a PNG (ISO/IEC 15948 §11.2.2).
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('files that the installed app is opened with are taken as dropped ones are', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: unknown) => Object.assign(window, { consumer }) },
    });
  });
  await page.goto('/');
  await ready(page);
  const launch = (files: readonly (readonly [name: string, letters: string])[]): Promise<void> =>
    page.evaluate((given) => {
      const consumer = Reflect.get(window, 'consumer') as (launch: unknown) => void;
      const handles = given.map(([name, letters]) => {
        const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
        return { getFile: () => Promise.resolve(new File([bytes], name)) };
      });
      consumer({ targetURL: location.href, files: handles });
    }, files);
  const main = page.getByRole('main');
  await launch([[FILE.name, FILE.text]]);
  await expect(main).toContainText(FILE.recipient);

  const archive = zipSync({ 'inner.eml': strToU8(FILE.text) });
  await launch([
    ['bounces.zip', Array.from(archive, (byte) => String.fromCharCode(byte)).join('')],
    ['reply.txt', '550 5.1.1 <kim@example.org>: User unknown'],
  ]);
  await expect(main).toContainText('bounces.zip/inner.eml');
  await expect(main).toContainText('reply.txt');
});
