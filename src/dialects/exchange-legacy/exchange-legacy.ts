import { proseDialect } from '../../text/prose-dialect.ts';

// Whatever the language, an address and when it failed stand on a line of their own; below it sentences, and Exchange's
// `<host #5.1.1 smtp;550 …>` or the reply that Outlook got, in quotes behind "Server error:".
const DATED_CODE =
  /(?:^|\n)[ \t>]{0,20}['"‘]?[^\s<>@'"]{1,64}@[^\s<>@'"]{1,255}?['"’]?,?[ \t][^\n@]{0,30}?\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n@]{0,40}\n(?:[^\n@]{0,800}\n){0,4}?[ \t>]{0,40}<\s?[A-Za-z0-9._-]{1,250}\s#[245]\.\d{1,3}\.\d{1,3}/u;
const DATED_REPLY =
  /(?:^|\n)[ \t>]{0,20}['"‘]?[^\s<>@'"]{1,64}@[^\s<>@'"]{1,255}?['"’]?,?[ \t][^\n@]{0,30}?\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n@]{0,40}\n(?:[^\n@]{0,800}\n){0,2}?[ \t>]{0,40}[^\n:：@]{2,40}[:：]\s?['‘][245]\d\d[ -]/u;

/**
 * Exchange 5.5's Internet Mail Service, Exchange 2000 and 2003, and Outlook itself, which all word a notice as "did not reach":
 * `ana@example.com on 20/03/2014 16:21`, sentences below it, and the server's words in `<host #5.1.1 smtp;550 …>`, `MSEXCH:IMS:…` or
 * `Server error: '554 …'`. What a connector cannot deliver to an X.400 neighbour has an MTS-ID instead of a code.
 */
export const exchangeLegacy = proseDialect({
  id: 'exchange-legacy',
  proofs: [
    {
      in: 'notice',
      words:
        /(?:Server error|Erreur du serveur|Serverfehler|Error del servidor)\s?:\s?['‘]\d{3}|\[0x8[0-9A-Fa-f]{7}-0x?[0-9A-Fa-f]{4,12}-|\[0x8[0-9A-Fa-f]{7}-[0-9A-Fa-f]{1,8}-[0-9A-Fa-f]{1,8}\]/u,
      confidence: 'stated',
      product: 'outlook',
    },
    { in: 'notice', words: /\bMSEXCH:[A-Z]{2,6}:/u, confidence: 'stated', product: 'exchange-server' },
    {
      in: 'headers',
      words: /^x-mailer[ \t]*:[ \t]*Internet Mail Service \(5\.5\.[0-9.]{1,20}\)/im,
      confidence: 'stated',
      product: 'exchange-server',
    },
    {
      in: 'headers',
      words: /^x-mimeole[ \t]*:[ \t]*Produced By Microsoft Exchange V6\.[0-9.]{1,20}/im,
      confidence: 'stated',
      product: 'exchange-server',
    },
    { in: 'notice', words: DATED_CODE, confidence: 'matched', product: 'exchange-server' },
    { in: 'notice', words: DATED_REPLY, confidence: 'matched', product: 'outlook' },
    {
      in: 'notice',
      words:
        /did not reach the following recipient\(s\):|did not reach some or all of the intended recipients|n[’']a pas atteint (?:tous les|certains ou)|recipient\(s\) (?:could not|cannot) be reached:/u,
      confidence: 'matched',
      product: 'exchange-server',
    },
    {
      in: 'notice',
      words:
        /destinataires? suivants? n[’']ont pas pu être (?:joints|contactés)|n[’']a pu être remis à (?:certains|aucun)/u,
      confidence: 'matched',
      product: 'outlook',
    },
  ],
  form: {
    lists: [
      /did not reach the following recipient(?:\(s\)|s)?:/iu,
      /following recipients?(?:\(s\))? (?:could not|cannot) be reached:/iu,
      /destinataires? suivants? n[’']ont pas pu être (?:joints|contactés)\s?:/iu,
      /(?<=[:：.。])[ \t]{0,8}\n(?=[\s>]{0,60}['"‘]?[^\s<>@'"]{1,64}@[^\s<>@'"]{1,255}['"’]?,?[ \t][^\n@]{0,30}\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n@]{0,40}\n)/u,
      /(?<=[:：.。])[ \t]{0,8}\n(?=[\s>]{0,60}['"‘]?[^@<>:：\n]{2,80}[ \t]\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n@]{4,40}\n[^\n@]{0,400}(?:\n[^\n@]{0,400}){0,3}\[0x8)/u,
      /(?:Empfänger konnte[n]? nicht erreicht werden|destinatarios? no se (?:pudo|ha podido|pudieron) [^:\n]{0,40}|destinatari non (?:possono essere )?raggiunt[oi][^:\n]{0,20}|Nie można było (?:skontaktować się|dostarczyć)[^:\n]{0,60})\s?:/iu,
    ],
    nameLines:
      /^["'‘]?([^"'‘’@<>\n]{2,80}?)["'’]?\s(?:(?:on|le|am|el|il|w dniu)\s\d[^\n]{6,50}|(?:\p{Ll}{1,6}\s|[\p{Lo}:：]{1,9}\s)?\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n]{4,40})$/u,
    firstName:
      /^["'‘]?([^"'‘’@<>\n]{2,80}?)["'’]?\s(?:(?:on|le|am|el|il|w dniu)\s\S|(?:\p{Ll}{1,6}\s|[\p{Lo}:：]{1,9}\s)?\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n]{4,40}$)/u,
    originals: [/^[ \t]*The (?:original )?message (?:text )?(?:follows|is attached)[.:]?[ \t]*$/mu],
  },
  failure:
    /did not reach (?:some or all|the following)|n[’']a (?:pas atteint|pu être remis)|(?:could not|cannot) be reached|could not be sent/iu,
  delay: /has been delayed|was delayed|will continue to (?:try|be tried)|est retardée/iu,
});
