import { proseDialect } from '../../text/prose-dialect.ts';

/** Trend Micro: InterScan Messaging Security and its hosted service. */
export const trendmicro = proseDialect({
  id: 'trendmicro',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:trendmicro|tmes\.trendmicro)\.(?:com|eu|co\.jp)\b/im,
      confidence: 'stated',
    },
    { in: 'headers', words: /^from[ \t]*:[^\n]{0,200}?(?:interscan|trend ?micro)\b/im, confidence: 'stated' },
    { in: 'notice', words: /\b(?:Message from )?InterScan Messaging Security/iu, confidence: 'stated' },
    {
      in: 'notice',
      words: /\bSent\s<<<\sRCPT TO:[^\n]{3,330}\s{1,4}Received\s>>>\s/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [/following (?:recipients?|addresse?s?)[^:.\n]{0,60}[:.]/iu],
    names: [
      /(?:Unable to deliver message to|could not (?:be )?deliver(?:ed)?(?: (?:the )?message)? to|Sent\s*<<<\s*RCPT TO:)/iu,
    ],
    reasons: [/(?:Received\s*>>>|(?:reason|error)(?: was| is)?\s?:)/iu, /(?=Unable to deliver message to)/u],
    ends: [/\n\*{10,}/u],
  },
});
