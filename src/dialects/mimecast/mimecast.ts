import { proseDialect } from '../../text/prose-dialect.ts';

/** Mimecast: a letter of its gateways to the sender, with the address and the reason in lines of their own. */
export const mimecast = proseDialect({
  id: 'mimecast',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}mimecast(?:-offshore|protect)?\.(?:com|co\.za|net)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b[a-z-]{2,40}@(?:[a-z0-9-]{1,63}\.){0,4}mimecast\.(?:com|org|co\.za)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words: /^x-mimecast-(?:bounce|ndr|notification)[a-z-]{0,40}[ \t]*:/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\bMimecast (?:could not|was unable|has been unable|tried|attempted)/iu,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [/(?:following (?:recipients?|addresse?s?)|not delivered to)[^:.\n]{0,60}[:.]/iu],
    names: [
      /(?:unable to deliver (?:your|the) (?:message|email) to|message to|could not be delivered to|^[ \t]*(?:Recipient|To)(?: address)?\s?:)/imu,
    ],
    reasons: [
      /(?:rejection (?:reason|description)|(?:the )?reason(?: for (?:the )?(?:failure|rejection))?|remote server (?:said|response|returned)|error(?: message)?)(?: was| is)?\s?:/iu,
    ],
  },
  delay: /delivery (?:is|has been) (?:delayed|deferred)|still being retried/iu,
});
