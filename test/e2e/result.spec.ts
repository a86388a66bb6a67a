import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { drop, expect, panel, test, ready } from './page.ts';

/** How far the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SEVERAL = `Reporting-MTA: dns; mx.example.org
Arrival-Date: Tue, 3 Mar 2026 08:15:36 +0000

Final-Recipient: rfc822; ana@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ana@example.com>: Recipient address rejected: User unknown

Final-Recipient: rfc822; bo@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 <bo@example.net>: user over quota
`;

const NOTICE = `From: MAILER-DAEMON@mx.example.org
To: karl@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mx.example.org.

--b
Content-Type: message/delivery-status

${SEVERAL}
--b--
`;

const example = (page: Page, name: RegExp) => page.getByRole('button', { name });

test.use({ reducedMotion: 'reduce' } as object);

test('each example names another one who has to act', async ({ page }) => {
  for (const [name, owner] of [
    [/The sender has to act/, /You, the sender/],
    [/recipient’s side/, /hafen\.example/],
    [/Nobody: wait/, /Nobody: wait/],
  ] as const) {
    await page.goto('/');
    await example(page, name).click();
    await expect(page.getByText('Who has to act', { exact: true }).locator('..')).toContainText(owner);
  }
});

test('the page works when the network is gone', async ({ page, context }) => {
  await page.goto('/');
  const fetched = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));
  for (const ahead of [
    /^analyze\.worker/,
    /^page-/,
    /^texts/,
    /^Results/,
    /^Result-/,
    /^Below/,
    /^examples/,
  ]) {
    await expect.poll(fetched).toEqual(expect.arrayContaining([expect.stringMatching(ahead)]));
  }
  await context.setOffline(true);
  await example(page, /The sender has to act/).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ana.silva');
});

test('the whole flow by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('550 5.1.1 <ana@example.com>: Recipient address rejected: User unknown');
  await page.keyboard.press('Control+Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();

  // From the verdict on to the first words it stands on, which open where they stand.
  const words = page.getByRole('button', { name: /Show in the message/ }).first();
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await words.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(words).toBeFocused();
  await page.keyboard.press('Enter');
  const source = page.getByRole('dialog', { name: 'The message, as it was read' });
  await expect(source).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await expect(words).toBeFocused();

  const admins = page.getByRole('button', { name: 'More info for email admins' });
  await admins.focus();
  await page.keyboard.press('Enter');
  await expect(admins).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'New', exact: true }).press('Enter');
  await expect(panel(page).field).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`several recipients, everything open, the source and an error, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    expect(await overflow(page)).toBe(0);
    await panel(page).field.fill('lorem ipsum dolor sit amet');
    await panel(page).analyze.click();
    await expect(panel(page).problem).toContainText('doesn’t look like a bounce');
    expect(await faults(page)).toEqual([]);

    await drop(page, 'several.eml', NOTICE);
    const recipients = page.getByRole('region', { name: 'Recipients' }).getByRole('button');
    await expect(recipients).toHaveCount(2);
    await recipients.nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('full');
    await page.evaluate(() => {
      for (const section of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]'))
        section.click();
    });
    await expect(page.locator('main button[aria-expanded=false]')).toHaveCount(0);
    expect(await overflow(page)).toBe(0);
    expect(await faults(page)).toEqual([]);

    await page
      .getByRole('button', { name: /Show in the message/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('nothing jumps when the result arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (globalThis as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await drop(page, 'several.eml', NOTICE);
  await expect(page.getByRole('region', { name: 'Recipients' })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});
