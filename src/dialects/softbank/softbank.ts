import { CARRIER_FORM } from '../../text/carrier-form.ts';
import { proseDialect } from '../../text/prose-dialect.ts';

/** SoftBank, before it Vodafone and J-PHONE. */
export const softbank = proseDialect({
  id: 'softbank',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b(?:mailer-daemon|post_?master|no-?reply)@(?:[a-z0-9-]{1,63}\.){0,3}(?:softbank\.(?:ne\.jp|jp)|vodafone\.ne\.jp|jp-[a-z]\.ne\.jp)\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:softbank\.(?:ne\.jp|jp)|vodafone\.ne\.jp)\b/im,
      confidence: 'stated',
    },
  ],
  form: CARRIER_FORM,
  language: 'ja',
});
