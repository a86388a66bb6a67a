import { CARRIER_FORM } from '../../text/carrier-form.ts';
import { proseDialect } from '../../text/prose-dialect.ts';

/** NTT docomo. */
export const docomo = proseDialect({
  id: 'docomo',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,3}docomo\.ne\.jp\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}docomo\.ne\.jp\b/im,
      confidence: 'stated',
    },
  ],
  form: CARRIER_FORM,
  language: 'ja',
});
