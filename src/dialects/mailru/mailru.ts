import { proseDialect } from '../../text/prose-dialect.ts';

/** Mail.ru: Exim under a Russian text that says the same above it. */
export const mailru = proseDialect({
  id: 'mailru',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}mail\.ru\b/im,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-mailer-daemon-recipients[ \t]*:/im, confidence: 'stated' },
    { in: 'notice', words: /Это письмо создано автоматически сервером Mail\.Ru/iu, confidence: 'stated' },
  ],
  form: {
    lists: [
      /following\s+address(?:\(es\)|es)?\s+failed:/iu,
      /не может быть доставлено одному или нескольким получателям:/iu,
    ],
    ends: [/\n[ \t]*Рекомендуем Вам/u, /\n\*{6,}/u],
  },
  delay: /ещё не (?:было )?доставлено|has not (?:yet )?been delivered/iu,
  language: 'ru',
});
