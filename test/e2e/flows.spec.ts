import { drop, expect, keptWorker, panel, test, ui, words } from './page.ts';
import { FILE, PASTED } from './samples.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a notice is typed or filled in and explained', async ({ page }) => {
  const { field, analyze } = panel(page);
  await expect(analyze).toBeDisabled();
  await field.fill(PASTED.text);
  await analyze.click();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
  await expect(page.getByRole('main')).toContainText(PASTED.status);
});

test('a notice is pasted from the clipboard and explained at once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED.text);
  await panel(page).field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
  await expect(page.getByRole('main')).toContainText(PASTED.status);
});

test('a dropped file is read, and back leads back', async ({ page }) => {
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  await expect(page.getByRole('main')).toContainText(FILE.status);
  await page.goBack();
  await expect(panel(page).field).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
});

test('a running analysis is cancelled, even in a worker that is stuck, and the next one works', async ({
  page,
}) => {
  const { field, analyze, cancel } = panel(page);
  await drop(page, FILE.name, FILE.text);
  await expect(page.getByRole('main')).toContainText(FILE.recipient);
  const worker = await keptWorker(page);
  await page.goBack();

  // The worker is kept for the next analysis: keep it busy, so that this one cannot end by itself.
  await worker.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 60_000;
      while (Date.now() < end);
    });
  });
  const ended = worker.waitForEvent('close');
  await field.fill(PASTED.text);
  await analyze.click();
  await cancel.click();
  await ended;
  await expect(page.getByRole('alert')).toContainText(words.intake.canceled);
  await expect(field).toHaveValue(PASTED.text);

  await analyze.click();
  await expect(page.getByRole('main')).toContainText(PASTED.recipient);
});

test('an empty file gets a sentence', async ({ page }) => {
  await drop(page, 'empty.eml', '');
  await expect(panel(page).problem).toContainText(ui.problems.empty.headline);
});

test('a text without anything of a bounce gets a sentence, and stays', async ({ page }) => {
  const { field, analyze, problem } = panel(page);
  await field.fill('lorem ipsum dolor sit amet');
  await analyze.click();
  await expect(problem).toContainText(ui.problems.nonsense.headline);
  await expect(field).toHaveValue('lorem ipsum dolor sit amet');
});

test('a file that is too large gets a sentence without being read', async ({ page }) => {
  await panel(page).field.waitFor();
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(64 * 1024 * 1024 + 1)], 'huge.eml'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await expect(panel(page).problem).toContainText(ui.problems['too-large'].headline);
});
