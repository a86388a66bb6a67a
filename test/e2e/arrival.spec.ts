import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page as polish } from '../../src/locales/pl/page.ts';
import { drop, expect, panel, test, words } from './page.ts';
import { FILE, PASTED } from './samples.ts';

const SAMPLE = join(import.meta.dirname, '../../src/dialects/exchange/samples/online-2016-sender-red.eml');

const title = words.intake.heading;

test.describe('before any script of the page has come', () => {
  test.beforeEach(async ({ page }) => {
    // The small script in the head runs; what it waits for never comes.
    await page.route(/\/assets\/(?!arrival-).*\.js$/, () => undefined);
  });

  test('the first page is there to read', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(panel(page).field).toBeVisible();
  });

  test('who opens a link to something else sees no first page', async ({ page }) => {
    for (const fragment of ['#v1.AAAA', '#/codes', '#/kept']) {
      await page.goto('about:blank');
      await page.goto(`/${fragment}`, { waitUntil: 'commit' });
      await expect(page.getByRole('link', { name: words.app.codes })).toBeVisible();
      await expect(page.getByText(title)).toBeHidden();
    }
  });

  test.describe('in another language', () => {
    test.use({ locale: 'pl-PL' });
    test('nobody sees English', async ({ page }) => {
      await page.goto('/', { waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
      await expect(page.getByText(title)).toBeHidden();
      await expect(page.getByText(words.app.codes)).toBeHidden();
    });
  });
});

test('what is written before the script has come is not lost', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await panel(page).field.fill(PASTED.text);
  await expect(panel(page).analyze).toBeDisabled();
  letGo();
  await panel(page).analyze.click();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
});

test.describe('in another language', () => {
  test.use({ locale: 'pl-PL' });
  test('the page comes in that language', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(polish.intake.heading);
    await expect(page.getByRole('main')).toHaveCount(1);
  });
});

test('the engine is not started for whoever only reads, and is at the first sign that something may be brought', async ({
  page,
}) => {
  await page.goto('/');
  await drop(page, 'bounce.eml', readFileSync(SAMPLE, 'utf8'));
  await page.getByRole('button', { name: words.result.share }).click();
  const link = page.getByRole('textbox', { name: words.share.link });
  await expect(link).toHaveValue(/#v1\./);
  const address = await link.inputValue();

  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: words.result.fix })).toBeVisible();
  await page.mouse.move(200, 300);
  expect(page.workers()).toEqual([]);
  await page.getByRole('textbox', { name: words.intake.anotherLabel }).focus();
  await expect.poll(() => page.workers().length).toBe(1);
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
});

test('the sentence about who wrote the report is one line on a phone, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await drop(page, 'bounce.eml', readFileSync(SAMPLE, 'utf8'));
  const writer = page.getByRole('region', { name: words.result.writer });
  await expect(writer).toBeVisible();
  expect((await writer.boundingBox())?.height).toBeLessThan(40);
  await writer.getByText(/Exchange Online/).click();
  await expect(writer.getByText(/guilty/)).toBeVisible();
});
