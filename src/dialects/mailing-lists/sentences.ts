/** A sentence by which a list manager tells a poster that a post did not go out, or waits. */
export interface Sentence {
  readonly product: string;
  readonly kind: 'failure' | 'delay';
  /** Group 1, where there is one: the list's address or name. */
  readonly words: RegExp;
  /** What stands before the reason; without it, or where it is not found, the sentence itself is the reason. */
  readonly reason?: RegExp;
}

/**
 * Mailman 2 and 3 (templates/en/*.txt), Sympa (default/mail_tt2/*.tt2), mlmmj (listtexts), LISTSERV, ezmlm (ezmlm-idx texts), Google's
 * and others' kin. Mailman's held posts in the languages it is most used in.
 */
export const SENTENCES: readonly Sentence[] = [
  {
    product: 'mailman',
    kind: 'failure',
    words:
      /Your request to the (\S{1,200})\s+mailing list\s[^]{0,600}?has been rejected by the list moderator\./u,
    reason: /reason for rejecting your request:/u,
  },
  {
    product: 'mailman',
    kind: 'failure',
    words:
      /You are not allowed to post to this mailing list,?(?: From: a domain which\s+publishes a DMARC policy[^.]{0,80})? and your message has\s+been automatically rejected\./u,
  },
  {
    product: 'mailman',
    kind: 'failure',
    words:
      /Your message has been rejected, probably because you are not\s+subscribed to the mailing list[^.]{0,120}\./u,
  },
  {
    product: 'mailman',
    kind: 'failure',
    words: /Your message to the (\S{1,200}) mailing-?\s?list was rejected for the following\s+reasons?:/u,
    reason: /was rejected for the following\s+reasons?:/u,
  },
  {
    product: 'mailman',
    kind: 'failure',
    words:
      /matched the [^\n]{1,100}\s?mailing list['’]s\s+content\s+filtering rules and was prevented from being/u,
  },
  {
    product: 'mailman',
    kind: 'delay',
    words:
      /\bis being held until the list moderator can review it for approval\.|wird (?:zurückgehalten|zurueckgehalten|aufgehalten)[^.]{0,60}moderator|(?:a été mis en attente|est (?:mis |retenu )?en attente)[^.]{0,80}(?:modérateur|approbation)|(?:está|ha sido|se ha) reteni[^.]{0,80}moderador|(?:è stat[ao] |viene )?trattenut[ao][^.]{0,80}moderatore|(?:foi|está) (?:sendo )?retida?[^.]{0,80}moderador|wordt (?:vast|tegen)gehouden[^.]{0,80}moderator|oczekuje na (?:zatwierdzenie|akceptację)[^.]{0,60}moderator/iu,
    reason:
      /(?:The reason it is being held|The message is being held because|Der Grund(?: für| fuer)[^:\n]{0,60}|La raison[^:\n]{0,60}|La razón[^:\n]{0,60}|Il motivo[^:\n]{0,60}|O motivo[^:\n]{0,60}|A razão[^:\n]{0,60}|De reden[^:\n]{0,60}|Powód[^:\n]{0,60})\s?:/iu,
  },
  {
    product: 'sympa',
    kind: 'failure',
    words:
      /Your message for list '?([^\s']{1,200})'?(?: \(attached below\))? was rejected\.\s+You are not allowed to send this message for the following reason:/u,
    reason: /for the following reason:/u,
  },
  {
    product: 'sympa',
    kind: 'failure',
    words: /Your message for list ([^\s']{3,320})\s+has been rejected by the moderator\b[^.]{0,330}\./u,
  },
  {
    product: 'sympa',
    kind: 'failure',
    words:
      /(?:Impossible to distribute your message for list|Impossible de diffuser votre message pour la liste) '([^'\n]{1,320})' (?:for the following reason|pour la raison suivante)\s?:/u,
    reason: /(?:for the following reason|pour la raison suivante)\s?:/u,
  },
  {
    product: 'sympa',
    kind: 'delay',
    words: /Your message to the list '([^'\n]{1,320})' has been forwarded to the moderator/u,
  },
  {
    product: 'mlmmj',
    kind: 'failure',
    words:
      /to the list <?([^\s<>]{3,320}@[^\s<>]{1,255}?)>?\s(?:was|has been)\s+denied because\s[^.]{2,300}\./u,
  },
  {
    product: 'mlmmj',
    kind: 'failure',
    words: /was\s+unable to be delivered to the list\s+because\s[^.]{2,300}\./u,
  },
  {
    product: 'mlmmj',
    kind: 'delay',
    words: /is (?:awaiting|waiting for)\s+moderation(?: before being sent to the list)?/u,
  },
  {
    product: 'listserv',
    kind: 'failure',
    words: /You are not authorized\s+to\s+send\s+mail\s+to\s+the\s+(\S{1,100})\s+list\b/u,
  },
  {
    product: 'listserv',
    kind: 'failure',
    words:
      /returned to you unprocessed because it appears to have\s+already been distributed to the (\S{1,100}) list/u,
  },
  {
    product: 'listserv',
    kind: 'delay',
    words: /has been submitted to the moderator of the (\S{1,100}) list/u,
  },
  {
    product: 'ezmlm',
    kind: 'failure',
    words: /moderators for the \S{1,200} list\s+have failed to act on your post\./u,
  },
  {
    product: 'ezmlm',
    kind: 'failure',
    words: /your message \(enclosed\) was not accepted by the moderator\./u,
  },
  {
    product: 'unknown',
    kind: 'failure',
    words:
      /Your message to (\S{3,320}@\S{1,255}) was (?:rejected|not (?:posted|accepted|delivered)) because you are not (?:a member|subscribed|allowed)[^.]{0,120}\./u,
  },
];

/** List servers of which the notices of any wording are their own. */
export const MANAGERS: readonly (readonly [string, RegExp])[] = [
  ['mailman', /^x-mailman-version[ \t]*:/im],
  ['sympa', /^(?:x-sympa-[a-z]+|x-loop[ \t]*:[ \t]*sympa@)/im],
  ['listserv', /^from[ \t]*:[^\n]{0,80}\bL-Soft list server\b/im],
  ['ezmlm', /^mailing-list[ \t]*:[^\n]{1,330}\brun by ezmlm/im],
  ['mlmmj', /^x-(?:loop|mlmmj)[ \t]*:[^\n]{0,200}\bmlmmj/im],
];

/** Signs that a machine wrote the message, which any list manager bears one of. */
export const AUTOMATIC =
  /^(?:x-mailman-version|x-list-administrivia|x-sympa-[a-z]+|mailing-list)[ \t]*:|^auto-submitted[ \t]*:[ \t]*auto-|^precedence[ \t]*:[ \t]*(?:bulk|junk|list)|^return-path[ \t]*:[ \t]*<>|^from[ \t]*:[^\n]{0,200}(?:\b(?:sympa|listserv|majordomo|mailman|listproc|noreply|no-reply)|[-+](?:owner|bounces|request|help|admin))@/im;
