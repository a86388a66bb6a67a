import { expect, test, words } from './page.ts';
import { causes } from '../../src/locales/pl/causes.ts';
import { page as polish } from '../../src/locales/pl/page.ts';

/** The scripts that the page has asked for, but for the engine, which knows notices by their words. */
async function scriptsOf(requests: readonly string[]): Promise<readonly string[]> {
  const urls = requests.filter((url) => url.endsWith('.js') && !/worker|codes-|examples-/.test(url));
  return Promise.all(urls.map(async (url) => (await fetch(url)).text()));
}

test.describe('a reader of Polish', () => {
  test.use({ locale: 'pl-PL' });

  test('loads Polish in two files, and no word of English', async ({ page, requests }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: polish.intake.heading })).toBeVisible();
    const holding = async (text: string): Promise<number> =>
      (await scriptsOf(requests)).filter((script) => script.includes(text)).length;
    expect(await holding(polish.intake.heading)).toBe(1);

    await page.goto('/#/kept');
    await expect.poll(() => holding(causes['recipient-not-found'].label)).toBe(1);
    expect(await holding(words.intake.heading)).toBe(0);
    expect(await holding(words.intake.lead)).toBe(0);
    expect(await holding('Reach {recipient} another way')).toBe(0);
  });
});

test('when its words cannot be fetched, the page says so in the reader’s language', async ({
  page,
  noise,
}) => {
  await page.route(/\/page-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  await expect(
    page.getByRole('button', { name: 'Part of this page is missing. Load it again.' }),
  ).toBeVisible();
  noise.length = 0;
});
