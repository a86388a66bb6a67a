import { expect, test as base, type Locator, type Page, type Worker } from '@playwright/test';
import { page as words } from '../../src/locales/en/page.ts';
import { ui } from '../../src/locales/en/ui.ts';

export { ui, words };

/**
 * A page that is watched: whatever a test does, the console stays silent and no request leaves the origin.
 * `noise` is what the console and the page complained of; a test that provokes a complaint takes it out again.
 */
export const test = base.extend<{ noise: string[]; requests: string[] }>({
  requests: [
    async ({ page, baseURL }, use) => {
      const requests: string[] = [];
      page.context().on('request', (request) => requests.push(request.url()));
      await use(requests);
      const abroad = requests.filter((url) => !url.startsWith('blob:') && !url.startsWith(`${baseURL}/`));
      expect(abroad, 'requests that left the origin').toEqual([]);
    },
    { auto: true },
  ],
  noise: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        // The browser would say nothing: the tests' own way to block them does.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        noise.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await use(noise);
      expect(noise, 'what the console said').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The panel of the first page. */
export const panel = (
  page: Page,
): { field: Locator; analyze: Locator; cancel: Locator; problem: Locator } => ({
  field: page.getByRole('textbox', { name: words.intake.label }),
  analyze: page.getByRole('button', { name: words.intake.analyze }),
  cancel: page.getByRole('button', { name: words.intake.cancel }),
  problem: page.getByRole('alert'),
});

/** Waits until the page hears keys, pastes and drops: what is written ahead is seen before that. */
export const ready = (page: Page): Promise<void> =>
  page.locator('html[data-ready]').waitFor({ state: 'attached' });

/** Lets go of a file above the page, once it takes one. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await ready(page);
  // The debugger carries no bytes; each goes as one character.
  const bytes =
    typeof content === 'string' ? null : Array.from(content, (byte) => String.fromCharCode(byte)).join('');
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text, letters]) => {
      const transfer = new DataTransfer();
      const held = letters === null ? text : Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([held], fileName));
      return transfer;
    },
    [name, typeof content === 'string' ? content : '', bytes] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** The worker that is kept for the next analysis, once nothing else runs. */
export async function keptWorker(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length).toBe(1);
  const [worker] = page.workers();
  if (!worker) throw new Error('no worker is kept');
  return worker;
}
