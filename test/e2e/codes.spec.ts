import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, test, words } from './page.ts';

const { codes } = words;
const search = (page: Page) => page.getByRole('searchbox', { name: codes.search });
const rows = (page: Page) => page.getByRole('main').locator('a[data-row]');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('the catalogue is searched by code, word and provider, and narrowed by owner', async ({ page }) => {
  await page.goto('/#/codes');
  await expect(title(page)).toHaveText(codes.heading);
  expect(await rows(page).count()).toBeGreaterThan(500);

  await search(page).fill('5.7.124');
  await expect(rows(page)).toHaveCount(1);
  await search(page).fill('mailbox full');
  await expect(rows(page).first()).toContainText(/full/i);
  const all = await rows(page).count();
  await page.getByRole('radio', { name: codes.actings.recipient }).check();
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.getByRole('radio', { name: codes.actings.any }).check();
  await search(page).fill('');
  await page.getByRole('combobox', { name: codes.source }).selectOption('Gmail / Google Workspace');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(100);
  await expect(page.getByRole('main').getByText(codes.sources.registry, { exact: true })).toHaveCount(0);
});

test('what is asked stays in the address, and back leads to the row that was left', async ({ page }) => {
  await page.goto('/#/codes');
  await search(page).fill('relay');
  await expect(page).toHaveURL(/#\/codes\/\?q=relay$/);
  // The rows follow the field when there is time.
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
  const row = rows(page).nth(3);
  const name = await row.textContent();
  await row.click();
  await expect(title(page)).toContainText(name ?? '');
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(search(page)).toHaveValue('relay');
  await expect(rows(page).nth(3)).toBeFocused();
  await page.goForward();
  await expect(title(page)).toContainText(name ?? '');
  await page.goBack();
  await page.reload();
  await expect(search(page)).toHaveValue('relay');
});

test('a link leads to one code, to a record, into a range, to all meanings, to a guess', async ({ page }) => {
  for (const [link, shown, text] of [
    ['5.7.124', '5.7.124', 'allowed-senders list'],
    ['5.7.1-unable-to-relay', '5.7.1', 'Unable to relay'],
    ['4.7.512', '4.7.500-699', 'Access denied'],
    ['5.4.1', '5.4.1', 'Recipient address rejected'],
    ['5.3.77', '5.3.77', codes.guess],
  ] as const) {
    await page.goto(`/#/codes/${link}`);
    await expect(title(page)).toContainText(shown);
    await expect(page.getByRole('main')).toContainText(text);
  }
});

test('the catalogue is used with the keyboard alone', async ({ page }) => {
  await page.goto('/#/codes');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('quota');
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('main').getByRole('link', { name: codes.back })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(0)).toBeFocused();
});

test('a server’s sentence gets the answer that its notice would get', async ({ page }) => {
  await page.goto('/#/codes');
  await search(page).fill('550 5.1.1 <ghost@example.org>: Recipient address rejected: User unknown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.result.fix })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('ghost');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list and an entry have no accessibility faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of ['?q=5.7', '5.7.124', '5.4.1', '5.3.77', '?q=zzzz']) {
      await page.goto(`/#/codes/${path}`);
      await expect(title(page)).toBeVisible();
      expect(await faults(page), path).toEqual([]);
    }
  });
}

test('nothing is wider than a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', '5.7.124', '5.7.1', '5.3.77', '4.7.512']) {
    await page.goto(`/#/codes/${path}`);
    await expect(title(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
  }
});
