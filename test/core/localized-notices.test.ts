import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { asHtml, GENERATIONS, NOTICE_WORDS, type NoticeWords } from '../support/localized-notices.ts';
import { read } from '../support/samples.ts';

const judged = (analysis: Analysis): unknown => ({
  kind: analysis.kind,
  product: analysis.generator.product,
  red: analysis.notice?.red?.value,
  hops: analysis.hops.length,
  recipients: analysis.recipients.map(({ address, status, reply, diagnosis }) => [
    address?.value,
    status?.value,
    reply?.value,
    diagnosis.cause,
    diagnosis.owner,
  ]),
});

describe('a notice in another language says what its English twin says', () => {
  for (const [generation, lines] of Object.entries(GENERATIONS)) {
    for (const [language, words] of Object.entries(NOTICE_WORDS) as [string, NoticeWords][]) {
      it(`${generation}, ${language}`, async () => {
        const [twin, text, html] = await Promise.all([
          read(lines(NOTICE_WORDS.en).join('\n')),
          read(lines(words).join('\n')),
          read(asHtml(lines(words)), 'notice.html'),
        ]);
        expect(twin.analysis.recipients.map((one) => one.address?.value)).toEqual(['ana@example.com']);
        expect(judged(text.analysis)).toEqual(judged(twin.analysis));
        expect(judged(html.analysis)).toEqual(judged(twin.analysis));
        expect([text.analysis.generator.language, html.analysis.generator.language]).toEqual([
          language,
          language,
        ]);
      });
    }
  }
});
