import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Generated cases take their time on a busy machine, which is no fault; what never ends is one.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/tools/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['test/app/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/jsdom.ts'],
          testTimeout,
        },
      },
    ],
  },
});
