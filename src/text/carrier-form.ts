import type { ProseForm } from './prose-form.ts';

/** How Japanese mobile carriers word a bounce: their gateways differ in name and host, not in their words. */
export const CARRIER_FORM: ProseForm = {
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
};
