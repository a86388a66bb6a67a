import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY, RULES, rulesFor } from './headers.config.ts';
import { worksOffline } from './offline.config.ts';
import { writtenAhead } from './prerender.config.ts';
import { packedWords } from './words.config.ts';

/** Sends the headers in `vite preview`, writes them for static hosts, and puts the policy into the page for hosts that send none. */
const securityHeaders: Plugin = {
  name: 'security-headers',
  apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      for (const { headers } of rulesFor(request.url?.split('?', 1)[0] ?? '')) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      }
      next();
    });
  },
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    const lines = RULES.flatMap(({ path, headers }) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]);
    this.emitFile({ type: 'asset', fileName: '_headers', source: `${lines.join('\n')}\n` });
  },
};

export default defineConfig({
  // Relative, so that the built page works below any path.
  base: './',
  plugins: [react(), tailwindcss(), securityHeaders, packedWords, writtenAhead, worksOffline],
  build: {
    target: 'es2022',
    // The polyfill fetches; every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // A data: URL is a source of its own that the policy would have to allow.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    // The engine is one worker; `npm run budget` watches its size.
    chunkSizeWarningLimit: 1_000,
  },
});
