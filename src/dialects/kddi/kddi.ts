import { proseDialect } from '../../text/prose-dialect.ts';

/** au one net (dion.ne.jp), KDDI. */
export const kddi = proseDialect({
  id: 'kddi',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,3}(?:dion\.ne\.jp|auone-net\.jp|kddi\.(?:com|ne\.jp))\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:dns|dsn)?[ \t]*;?[ \t]*(?:[a-z0-9-]{1,63}\.){0,8}(?:dion\.ne\.jp|auone-net\.jp)\b/im,
      confidence: 'stated',
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
  language: 'ja',
});
