import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { drop, expect, test, words } from './page.ts';

const SAMPLES = join(import.meta.dirname, '../../src/dialects/exchange/samples');
const NOTICE = readFileSync(join(SAMPLES, 'online-2016-sender-red.eml'), 'utf8');

async function explain(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/');
  await drop(page, name, content);
  await expect(page.getByText(words.result.who, { exact: true })).toBeVisible();
}

async function linkWith(page: Page, masked: boolean): Promise<string> {
  await page.getByRole('button', { name: words.result.share }).click();
  const dialog = page.getByRole('dialog', { name: words.share.heading });
  await expect(dialog).toBeVisible();
  for (const box of await dialog.getByRole('checkbox').all()) await box.setChecked(masked);
  const link = dialog.getByRole('textbox', { name: words.share.link });
  await expect(link).toHaveValue(/#v1\./);
  return link.inputValue();
}

/** What a reader sees: the headline, who has to act, the steps and the hops. */
/** What only a reader with the message at hand is offered is left out. */
const plain = (text: string): string =>
  text.replaceAll(`${words.result.showInMessage}:`, '').replace(/\s+/g, ' ').trim();

async function seen(page: Page): Promise<Record<string, string>> {
  const hops = page.getByText(words.hops.heading, { exact: true }).first();
  await hops.click();
  const section = async (heading: string): Promise<string> =>
    page
      .getByRole('heading', { name: heading, exact: true })
      .locator('xpath=ancestor::section[1]')
      .innerText();
  return {
    headline: plain(await page.getByRole('heading', { level: 1 }).innerText()),
    diagram: plain(
      await page.getByText(words.result.who, { exact: true }).locator('xpath=../..').innerText(),
    ),
    fix: plain(await section(words.result.fix)),
    hops: plain(await page.getByRole('table', { name: words.hops.table }).innerText()),
  };
}

test('a link opened in a fresh profile shows the same verdict, path and words, and that the headers were not shared', async ({
  page,
  browser,
}) => {
  await explain(page, 'bounce.eml', NOTICE);
  const before = await seen(page);
  const link = await linkWith(page, false);
  expect(link.length).toBeLessThan(2500);

  const stranger = await browser.newContext();
  const fresh = await stranger.newPage();
  await fresh.goto(link);
  await expect(fresh.getByText(words.result.who, { exact: true })).toBeVisible();
  expect(await seen(fresh)).toEqual(before);
  for (const excerpt of ['RESOLVER.ADR.RecipientNotFound', '5.1.10', 'failed', 'Action Required']) {
    await expect(fresh.getByText(excerpt).first()).toBeVisible();
  }
  await fresh.getByText(words.result.headers, { exact: true }).first().click();
  await expect(fresh.getByText(words.result.headersNotShared)).toBeVisible();
  await stranger.close();
});

test('a masked link gives the same verdict without any of the addresses', async ({ page, browser }) => {
  await explain(page, 'bounce.eml', NOTICE);
  const link = await linkWith(page, true);
  const stranger = await browser.newContext();
  const fresh = await stranger.newPage();
  await fresh.goto(link);
  await expect(fresh.getByText(words.result.who, { exact: true })).toBeVisible();
  const text = await fresh.locator('body').innerText();
  for (const secret of [
    'ana.typo',
    'sue@',
    'example.com',
    'example.org',
    'AB1PR01MB0022',
    'Sample for a bar',
  ]) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
  expect(text).toContain('You, the sender');
  await stranger.close();
});

test('a link that is broken, foreign or of a later version gets a sentence', async ({ page }) => {
  for (const fragment of ['#v1.AAAA', '#v9.abcd', '#v1.%%%', '#s=zzz']) {
    await page.goto('about:blank');
    await page.goto(`/${fragment}`);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/\S.{20,}/);
  }
});

test('back and forward lead through what was brought', async ({ page }) => {
  await explain(page, 'bounce.eml', NOTICE);
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await drop(page, 'later.eml', readFileSync(join(SAMPLES, 'server-delay.eml'), 'utf8'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the share panel has no accessibility faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await explain(page, 'bounce.eml', NOTICE);
    await linkWith(page, true);
    expect(await faults(page)).toEqual([]);
  });
}
