import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = (): string | undefined =>
  [process.env['CHROME_PATH'], chromium.executablePath(), ...USUAL_PLACES].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

/** Only CI's machine is changed by installing a package, never a person's. */
const mayInstall = (): boolean =>
  process.env['CI'] === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Path of a Chromium: `CHROME_PATH`, else Playwright's own or one in its usual place, else, in CI and as root, Debian's package. */
export function chromiumPath(): string {
  const found = find();
  if (found !== undefined) return found;
  if (mayInstall()) {
    console.log('No Chromium found; installing the package "chromium".');
    const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=400'];
    execFileSync('apt-get', [...apt, 'update'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found. Install one ("apt-get install chromium", "npx playwright install chromium"), or set CHROME_PATH to a Chrome, Chromium or Edge.',
  );
}
