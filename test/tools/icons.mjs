// Draws the favicon as the PNG files that an installed page needs: npm run icons. `optipng -o7` takes a third off
// them.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const favicon = readFileSync('public/favicon.svg', 'utf8');
// Where a system cuts the icon to a shape of its own, the ground goes up to the edge and what is drawn stays within the circle of 80 %
// (Web Application Manifest, "Icon masks and safe zone").
const uncut = favicon
  .replace(' rx="7"', '')
  .replace(/<path.*(?=<\/svg>)/s, (drawn) => `<g transform="translate(2.4 2.4) scale(.85)">${drawn}</g>`);

const ICONS = [
  ['icon-192', 192, favicon],
  ['icon-512', 512, favicon],
  ['icon-maskable-512', 512, uncut],
  ['apple-touch-icon', 180, uncut],
];

const { chromiumPath } = (await runnerImport('./test/support/chromium.ts', { logLevel: 'error' })).module;
const browser = await chromium.launch({ executablePath: chromiumPath() });
for (const [name, size, svg] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
  writeFileSync(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
