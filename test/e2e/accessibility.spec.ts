import { faults } from './axe.ts';
import { drop, expect, test } from './page.ts';
import { FILE } from './samples.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first page and a result have no accessibility faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await drop(page, FILE.name, FILE.text);
    await expect(page.getByRole('main')).toContainText(FILE.recipient);
    expect(await faults(page)).toEqual([]);
  });
}
