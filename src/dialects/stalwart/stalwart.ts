import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * Stalwart: `<address> (host 'mx.example.com' rejected command '…' with code 550 (5.1.1) '…')`, below a heading for each outcome where a
 * message had several. crates/smtp/src/queue/dsn.rs.
 */
export const stalwart = proseDialect({
  id: 'stalwart',
  proofs: [
    {
      in: 'notice',
      words:
        /^<[^<>\n]{1,320}> \((?:host '[^'\n]{1,255}' rejected (?:command|transaction)\b|failed to lookup '|connection to '[^'\n]{1,255}' failed:|TLS error from '|(?:DANE|MTA-STS) failed to authenticate ')/mu,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /Your message could not be delivered to the following recipients:/u,
      /There was a temporary problem delivering your message to the following recipients:/u,
      /----- Delivery to the following addresses failed -----/u,
    ],
    ends: [/\n[ \t]{0,8}-----\s(?:Delivery to the following addresses was|There was a temporary problem)/u],
  },
  delay: /There was a temporary problem delivering your message to the following/u,
});
