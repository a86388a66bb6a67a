import type { Opened, Recognition } from './message.ts';
import type { Fact, Place } from './place.ts';

/** The three parties of the fix-owner diagram. */
export type Party = 'sender' | 'service' | 'recipient';

/** The action word of RFC 3464 §2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** One reply as a server gave it. */
export interface ReplyLine {
  /** The whole text, from its digits on where it has them. */
  readonly text: Fact;
  readonly reply?: Fact;
  readonly status?: Fact;
}

/** One dated attempt to deliver, as Exchange lists them for a message that was retried. */
export interface Attempt extends ReplyLine {
  /** As written: the format follows the server's locale. */
  readonly time?: Fact;
  readonly server?: Fact;
  readonly ip?: Fact;
}

/** What the report says about one recipient. Contradictions are kept, not resolved. */
export interface RecipientReport {
  /** The address that failed, as a mailbox (`ana@example.com`); where the notice has none, what it shows instead. */
  readonly address?: Fact;
  readonly originalRecipient?: Fact;
  /** The display name, where the notice shows one. */
  readonly name?: Fact;
  readonly action?: Fact<Action>;
  /** Enhanced status code, RFC 3463. */
  readonly status?: Fact;
  /** SMTP reply code, RFC 5321 §4.2. */
  readonly reply?: Fact;
  /** The whole SMTP text, or the sentence that stands in its place. */
  readonly response?: Fact;
  /** The server that was talked to when the message failed. */
  readonly remoteServer?: Fact;
  /** The server that refused, where the notice says so. */
  readonly rejectedBy?: Fact;
  /** `outer -> inner` taken apart, outermost first; empty when the reply is not wrapped. */
  readonly wrapped: readonly ReplyLine[];
  /** Newest first, as Exchange writes them. */
  readonly attempts: readonly Attempt[];
  readonly lastAttempt?: Fact;
  readonly willRetryUntil?: Fact;
}

/** The returned original, from its headers. */
export interface Original {
  readonly subject?: Fact;
  readonly from?: Fact;
  readonly to?: Fact;
  readonly date?: Fact;
  readonly messageId?: Fact;
  /** Where its header block stands: a text and a range in it. */
  readonly headers?: { readonly part: number; readonly start: number; readonly end: number };
}

/** Who wrote the report. `product` is a dialect's id, or `unknown`. */
export interface Generator {
  readonly product: string;
  readonly host?: Fact;
  readonly at?: Place;
  readonly confidence: 'stated' | 'matched' | 'guessed';
  /** BCP 47 tag of the notice's language; `und` when not known. */
  readonly language: string;
}

/** What Microsoft's own newest-style notice shows: the red party, its label, the headline. */
export interface NoticeView {
  readonly red?: Fact<Party>;
  readonly label?: Fact;
  readonly headline?: Fact;
  /** The rows of its Message Hops table. */
  readonly hops: readonly NoticeHop[];
}

/** One row of a notice's own Message Hops table, as printed. */
export interface NoticeHop {
  readonly time?: Fact;
  readonly from?: Fact;
  readonly to?: Fact;
  readonly with?: Fact;
  readonly delay?: Fact;
}

/** What a message is, seen as a whole. */
export type ReportKind =
  'failure' | 'delay' | 'success' | 'read-receipt' | 'auto-reply' | 'feedback' | 'ordinary' | 'unreadable';

/** Only what the text says. */
export interface Report {
  readonly kind: ReportKind;
  /** The words the kind stands on. */
  readonly because: readonly Place[];
  readonly generator: Generator;
  readonly reportingMta?: Fact;
  readonly receivedFromMta?: Fact;
  readonly arrivalDate?: Fact;
  /** The Date of the report itself. */
  readonly reportDate?: Fact;
  readonly recipients: readonly RecipientReport[];
  readonly original: Original;
  readonly notice?: NoticeView;
  /** For `auto-reply`: what sort. */
  readonly autoReply?: 'out-of-office' | 'challenge' | 'acknowledgement';
  /** For `feedback`: the Feedback-Type of RFC 5965 §3.1. */
  readonly feedbackType?: Fact;
  /** For `read-receipt`: the disposition of RFC 8098 §3.2.6 (`displayed`, `deleted`, …). */
  readonly disposition?: Fact;
}

/** What a message is, with the words that say so; `recipients` where the kind has its own: who complained, replied, read. */
export type ToldKind = Pick<Report, 'kind' | 'because' | 'autoReply' | 'feedbackType' | 'disposition'> &
  Partial<Pick<Report, 'recipients'>>;

/** What one dialect can say; every field fills only a gap that the machine-readable part left. */
export interface Reading {
  /** Where the dialect tells several products apart (`exchange-online`, `exchange-server`); else its id. */
  readonly product?: string;
  readonly kind?: ReportKind;
  readonly because?: readonly Place[];
  readonly host?: Fact;
  readonly language?: string;
  readonly recipients: readonly RecipientReport[];
  readonly original?: Original;
  readonly notice?: NoticeView;
  readonly autoReply?: 'out-of-office' | 'challenge' | 'acknowledgement';
  readonly reportingMta?: Fact;
  readonly arrivalDate?: Fact;
}

/** How one mail system words a bounce. */
export interface Dialect {
  /** The product id (`exchange-online`, `postfix`). */
  readonly id: string;
  /** The place that proves it, or nothing. */
  recognizes(opened: Opened): Recognition | undefined;
  read(opened: Opened): Reading;
}
