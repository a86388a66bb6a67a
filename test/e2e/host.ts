import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulesFor } from '../../headers.config.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** A static host that a test has for itself. */
export interface Host {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** Serves another build in the place of the one before. */
  deploy: (dir: string) => void;
  /** Answers nothing any more, and lets everyone wait. */
  hang: () => void;
  stop: () => Promise<void>;
}

/** Serves the built page below a path; with its headers, or with none, as plain hosts do. */
export async function startHost({
  below = '/',
  headers = true,
}: { below?: string; headers?: boolean } = {}): Promise<Host> {
  let dir = 'dist';
  let hangs = false;
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    asked.push(path);
    if (hangs) return;
    const own = `/${path.slice(below.length)}`;
    const name = own === '/' ? 'index.html' : own.slice(1);
    const answer = (status: number, content: string | Buffer): void => {
      response.statusCode = status;
      response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain');
      if (headers)
        for (const rule of rulesFor(own))
          for (const [field, value] of Object.entries(rule.headers)) response.setHeader(field, value);
      response.end(content);
    };
    if (!path.startsWith(below)) answer(404, 'Not found');
    else
      readFile(join(dir, name)).then(
        (content) => answer(200, content),
        () => answer(404, 'Not found'),
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    deploy: (other) => {
      dir = other;
    },
    hang: () => {
      hangs = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
