import { checkedAndForwarded, loopOfFive } from '../support/path-samples.ts';
import { faults } from './axe.ts';
import { expect, panel, test, words } from './page.ts';

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`the path, the checks and the headers at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await panel(page).field.fill(checkedAndForwarded);
    await panel(page).analyze.click();
    for (const name of [words.hops.heading, words.share.groups.authentication, words.result.headers]) {
      const heading = page.getByRole('heading', { level: 2 }).getByRole('button', { name });
      // By keyboard alone.
      await heading.focus();
      if ((await heading.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
      await expect(heading).toHaveAttribute('aria-expanded', 'true');
    }
    const line = page.getByRole('list', { name: words.hops.timeline });
    await expect(line.getByRole('listitem').last()).toContainText('2 s after the last hop');
    await expect(page.locator('#checks')).toContainText('SPF');
    await expect(page.locator('#headers')).toContainText('What the spam filter decided');
    expect(await faults(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('a loop shows its rounds, and its path is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await panel(page).field.fill(loopOfFive);
  await panel(page).analyze.click();
  await page.getByRole('button', { name: words.hops.heading }).click();
  await expect(page.getByText('round 5 of 5')).toHaveCount(2);
  await page.getByRole('button', { name: `${words.result.copyMarkdown}: the path` }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/round 3 of 5/g)).toHaveLength(2);
});

test('hundreds of messages stand in a list that grows in pieces, each with its verdict', async ({ page }) => {
  await page.goto('/');
  const mails = Array.from({ length: 200 }, (_, index) => ({
    name: `${index}.eml`,
    mimeType: 'message/rfc822',
    buffer: Buffer.from(loopOfFive.replace('b1@', `b${index}@`)),
  }));
  await page.locator('input[type=file]').setInputFiles(mails);
  await expect(page.getByRole('heading', { level: 1, name: '200 messages' })).toBeVisible();
  const rows = page.getByRole('main').getByRole('button');
  await expect(rows).toHaveCount(200);
  await expect(rows.last()).toContainText('Message went in circles');
  await page.keyboard.press('End');
  await expect(rows.last()).toBeInViewport();
  expect(await faults(page)).toEqual([]);
});
