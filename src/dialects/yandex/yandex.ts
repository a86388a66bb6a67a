import { proseDialect } from '../../text/prose-dialect.ts';

/** Yandex Mail: Postfix with fields of its own and a Russian text above. */
export const yandex = proseDialect({
  id: 'yandex',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}yandex\.(?:ru|com|net|ua|by|kz|com\.tr)\b/im,
      confidence: 'stated',
    },
    { in: 'delivery-status', words: /^x-yandex-(?:queue-id|sender)[ \t]*:/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /This is the mail system at host (?:[a-z0-9-]{1,63}\.){0,3}yandex\.(?:ru|net|com)\b/iu,
      confidence: 'stated',
    },
  ],
  form: {
    bare: true,
  },
  delay: /THIS IS A WARNING ONLY|could not be delivered for more than/u,
  host: /This is the mail system at host ([A-Za-z0-9.-]{3,253}?)\.?\s/u,
});
