import type { Page } from '@playwright/test';
import { kept } from '../../src/locales/en/kept.ts';
import { faults } from './axe.ts';
import { drop, expect, panel, test, words } from './page.ts';
import { FILE, PASTED } from './samples.ts';

const keeps = (page: Page) => page.getByRole('switch', { name: kept.switch });
const list = (page: Page) => page.getByRole('list', { name: kept.list }).getByRole('listitem');
const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

test('nothing is stored while it is off, not even after a look at the list', async ({ page }) => {
  await page.goto('/');
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  await expect(keeps(page)).not.toBeChecked();
  await page.getByRole('link', { name: words.app.kept, exact: true }).click();
  await expect(page.getByText(kept.empty, { exact: true })).toBeVisible();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is kept survives a reload, opens without a network, and is deleted', async ({
  page,
  context,
  noise,
}) => {
  await page.goto('/');
  await panel(page).field.fill(PASTED.text);
  await panel(page).analyze.click();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
  await keeps(page).check();
  await expect(page.getByText(kept.saved.one)).toBeVisible();
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  await expect(page.getByText(kept.saved.one)).toBeVisible();

  await page.reload();
  await expect(panel(page).field).toBeVisible();
  await expect(page.getByText(kept.promise)).toBeVisible();
  // The rest is fetched ahead, when the first page stands.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: words.app.kept, exact: true }).click();
  await expect(list(page)).toHaveCount(2);
  await expect(list(page).first()).toContainText(FILE.recipient);
  await list(page).last().getByRole('link').click();
  await expect(page.getByRole('heading', { name: words.result.fix })).toBeVisible();
  await page.getByRole('button', { name: words.result.showMessage }).click();
  await expect(page.getByRole('dialog', { name: words.evidence.heading })).toContainText(PASTED.recipient);
  await page.getByRole('button', { name: words.evidence.close }).click();
  await page.goBack();
  await expect(list(page)).toHaveCount(2);
  await context.setOffline(false);
  // Chromium asks for the icon again at each address.
  noise.splice(0, noise.length, ...noise.filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED')));

  // The address of a kept result finds it again, on this device.
  await list(page).last().getByRole('link').click();
  await page.reload();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
  await page.getByRole('link', { name: kept.back }).click();

  await list(page).first().getByRole('button').click();
  await expect(list(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(2);
  await page.getByRole('button', { name: kept.deleteAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: kept.deleteAll }).click();
  await expect(page.getByText(kept.emptyOn)).toBeVisible();
  await page.reload();
  await expect(page.getByText(kept.emptyOn)).toBeVisible();
  await keeps(page).click();
  await expect(page.getByText(kept.empty, { exact: true })).toBeVisible();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list and its questions have no accessibility faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await drop(page, FILE.name, FILE.text);
    await keeps(page).check();
    await expect(page.getByText(kept.saved.one)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: kept.show }).click();
    await expect(list(page)).toHaveCount(1);
    expect(await faults(page)).toEqual([]);
    await keeps(page).click();
    await expect(page.getByRole('dialog', { name: kept.ask.off })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}
