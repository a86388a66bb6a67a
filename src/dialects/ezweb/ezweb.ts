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
        /^reporting-mta[ \t]*:[ \t]*(?:dns|dsn)?[ \t]*;?[ \t]*(?:[a-z0-9-]{1,63}\.){0,8}(?:ezweb\.ne\.jp|au\.com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /次のあて先へのメッセージはエラーのため送信できませんでした/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /Each of the following recipients was rejected by a remote\s+mail server\./iu,
      /following recipients? did not receive this message:/iu,
      /(?:以下の|次の)(?:あて先|宛先|メールアドレス|アドレス)[^。:：\n<>@]{0,40}[。:：]/u,
    ],
    names: [
      /^[ \t]*(?=<[^<>\s]{1,250}@[^<>\s]{1,250}>[ \t]*$)/mu,
      /Could not be delivered to:/iu,
      /^[ \t]*(?=<[^<>\s]{1,250}@[^<>\s]{1,250}>:)/mu,
    ],
    reasons: [/^[ \t]*<<< (?=\d)/mu, /(?=As their mailbox)/iu, /(?=Your message was not delivered within)/u],
  },
  failure:
    /was not delivered within|was rejected by a remote\s+mail server|account is disabled|送信できませんでした/iu,
  language: 'ja',
});
