import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the compiler says of `text` as a file of the engine. */
function compileInEngine(text: string): string[] {
  const config: unknown = ts.readConfigFile('tsconfig.engine.json', (path) =>
    readFileSync(path, 'utf8'),
  ).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const planted = resolve('src/text/planted.ts');
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => path === planted || ts.sys.fileExists(path);
  host.getSourceFile = (path, languageVersion) => {
    const read = path === planted ? text : ts.sys.readFile(path);
    return read === undefined ? undefined : ts.createSourceFile(path, read, languageVersion);
  };
  const program = ts.createProgram([planted], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test.each(['document', 'window', 'DOMParser', 'process', 'Buffer'])(
  '%s does not compile in the engine',
  (name) => {
    expect(compileInEngine(`export const planted: unknown = ${name};`).join()).toContain(
      `Cannot find name '${name}'`,
    );
  },
);

test('what a worker has compiles in the engine', () => {
  expect(compileInEngine(`export const planted: unknown = [TextDecoder, Blob, self];`)).toEqual([]);
});
