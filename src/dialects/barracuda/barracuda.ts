import { proseDialect } from '../../text/prose-dialect.ts';

/** Barracuda's gateways and its cloud service. */
export const barracuda = proseDialect({
  id: 'barracuda',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:barracudanetworks|cudamail|barracuda|cudaops)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?(?:barracuda (?:spam|email|networks)|@(?:[a-z0-9-]{1,63}\.){0,4}(?:barracudanetworks|cudamail)\.com\b)/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /\bBarracuda (?:Spam (?:&|and) Virus )?(?:Firewall|Email Security|Networks)[^\n]{0,80}(?:could not|unable|not deliver|blocked|rejected)/iu,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words: /\bwas blocked by our Spam Firewall\. The email you sent\b/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /(?:following (?:recipients?|addresse?s?|destinations?)|could not be delivered to)[^:.\n]{0,60}[:.]/iu,
    ],
    names: [/(?:Your message to|delivering (?:your )?(?:message|mail) to|^[ \t]*(?:Recipient|To)\s?:)/imu],
    reasons: [/(?:reason|error)(?: was| is| given)?\s?:/iu],
    bare: true,
  },
});
