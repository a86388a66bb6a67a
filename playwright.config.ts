import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './test/support/chromium.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

// This file is read again in every worker process; the environment hands down what the first reading found.
process.env['CHROME_PATH'] = chromiumPath();
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  forbidOnly: true,
  // A busy machine is slow, which is no fault; what never comes is one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // What is tested is what the host serves, always fetched anew; offline.spec.ts allows them.
    serviceWorkers: 'block',
    baseURL: origin,
    // Recording every step makes the run 1.7 times as long.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
  },
});
