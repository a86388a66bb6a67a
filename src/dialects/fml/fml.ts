import { proseDialect } from '../../text/prose-dialect.ts';

/** The fml list server: the list itself refused the post (not a member, a message it has seen). */
export const fml = proseDialect({
  id: 'fml',
  proofs: [
    { in: 'headers', words: /^x-mlserver[ \t]*:[ \t]*fml\b/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /You are not a member of this mailing list <[^<>\n]{3,320}>/u,
      confidence: 'matched',
    },
  ],
  form: {
    names: [
      /You are not a member of this mailing list/u,
      /Duplicated Message-ID in/u,
      /Loop (?:Alert|is detected)[^\n<]{0,60}/u,
    ],
    originals: [/^Original mail as follows:/mu],
  },
});
