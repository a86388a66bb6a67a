import { defineConfig } from 'vite';

/** A program for Node as one file with all its packages inside: starting it costs no look-ups. */
export default defineConfig({
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/cli/analyze.ts',
      output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
});
