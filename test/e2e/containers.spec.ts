import { strToU8, zipSync } from 'fflate';
import { TRUE_NDR, writeOutlookFile } from '../support/outlook-files.ts';
import { drop, expect, keptWorker, panel, test, ui } from './page.ts';
import { FILE } from './samples.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

const OUTLOOK = writeOutlookFile(TRUE_NDR);

test('an Outlook file is explained, with a verdict for each recipient', async ({ page }) => {
  await drop(page, 'notice.msg', OUTLOOK);
  const main = page.getByRole('main');
  await expect(main).toContainText('leo@example.org');
  await expect(main).toContainText('mia@example.org');
  await expect(main).toContainText('5.1.10');
});

test('the mails of an archive stand in a list; the worker that opened it is ended', async ({ page }) => {
  const archive = zipSync({
    'bounces/full.eml': strToU8(FILE.text),
    'bounces/notice.msg': OUTLOOK,
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await drop(page, 'bounces.zip', archive);
  const main = page.getByRole('main');
  await expect(main).toContainText('bounces.zip/bounces/full.eml');
  await expect(main).toContainText('bounces.zip/bounces/notice.msg');
  await expect(main).toContainText('bounces.zip/picture.txt');
  await expect(main).toContainText(ui.problems.picture.headline);
  await keptWorker(page);
  // Both are under the page's policy: a worker of a file's URL would have one of its own.
  expect(workers.length).toBeGreaterThan(1);
  expect(workers.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('an archive brought again is answered at once', async ({ page }) => {
  const archive = zipSync({ 'full.eml': strToU8(FILE.text) });
  for (const name of ['once.zip', 'twice.zip']) {
    await drop(page, name, archive);
    await expect(page.getByRole('main')).toContainText(FILE.recipient);
    await page.goBack();
  }
});

test('a locked archive, one that would fill the memory, and a damaged Outlook file have their sentences', async ({
  page,
}) => {
  const locked = zipSync({ 'full.eml': strToU8(FILE.text) });
  const view = new DataView(locked.buffer);
  const directory = view.getUint32(locked.length - 6, true);
  view.setUint16(directory + 8, 1, true);
  const bomb = zipSync({ 'zeros.txt': [new Uint8Array(16 * 1024 * 1024), { level: 9 }] });
  const cases = [
    ['locked.zip', locked, 'archive-locked'],
    ['bomb.zip', bomb, 'archive-too-large'],
    ['cut.msg', OUTLOOK.slice(0, 2000), 'msg'],
  ] as const;
  for (const [name, bytes, problem] of cases) {
    await drop(page, name, bytes);
    await expect(panel(page).problem).toContainText(ui.problems[problem].headline);
    await expect(panel(page).problem).toContainText(name);
  }
});
