import { CARRIER_FORM } from '../../text/carrier-form.ts';
import { proseDialect } from '../../text/prose-dialect.ts';

/** au (ezweb.ne.jp, au.com): the refusal as a transcript, Japanese above; older ones open with the address. */
export const ezweb = proseDialect({
  id: 'ezweb',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,3}(?:ezweb\.ne\.jp|au\.com|ez[a-z]\.ido\.ne\.jp)\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:ezweb\.ne\.jp|au\.com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /次のあて先へのメッセージはエラーのため送信できませんでした/u,
      confidence: 'matched',
    },
  ],
  form: CARRIER_FORM,
  failure:
    /was not delivered within|was rejected by a remote\s+mail server|account is disabled|送信できませんでした/iu,
  language: 'ja',
});
