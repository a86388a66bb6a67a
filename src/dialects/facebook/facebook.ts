import { proseDialect } from '../../text/prose-dialect.ts';

/** Facebook's mail gateway: its codes (RCP-P2) are in the report part. */
export const facebook = proseDialect({
  id: 'facebook',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}facebook\.com\b/im,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [/(?:following (?:recipients?|addresse?s?)|could not be delivered to)[^:.\n]{0,60}[:.]/iu],
    names: [/(?:could not be delivered to|Your message to)/iu],
    bare: true,
  },
});
