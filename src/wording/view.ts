import type { Analysis } from '../model/analysis.ts';
import type { Owner } from '../model/diagnosis.ts';
import type { Place } from '../model/place.ts';
import type { Party } from '../model/report.ts';

/** A sentence and the words of the message it stands on. */
export interface Evidence {
  readonly text: string;
  readonly because: readonly Place[];
}

/** A label and a value as shown; `at` lets the page show the words in the source. Empty values are not listed. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly at?: Place;
  /** Values that are code-like (addresses, hosts, replies) are set in a monospaced face and never broken silently. */
  readonly code: boolean;
}

/** One of the three parties of the fix-owner diagram. */
export interface PartyView {
  readonly party: Party;
  /** Local part, host, product or domain. */
  readonly name: string;
  /** "Sender", "Service", "Recipient", or "Action required" with the role ("by the email admin"). */
  readonly role: string;
  /** True for the party that has to act. False for all when waiting is the answer. */
  readonly acts: boolean;
  /** True for the party concerned (marked, but not in alarm) when nobody has to act. */
  readonly concerned: boolean;
  /** The short label under the acting or concerned party ("Unknown To address"), else ''. */
  readonly label: string;
}

/** A command with the message's own values, safely quoted. */
export interface CommandView {
  readonly id: string;
  readonly shell: 'powershell' | 'sh';
  /** What it shows, one line. */
  readonly purpose: string;
  readonly text: string;
  readonly for: 'sender-admin' | 'recipient-admin';
}

/** A step list for one reader. */
export interface Steps {
  readonly for: 'sender' | 'sender-admin' | 'recipient-admin' | 'group-owner';
  readonly title: string;
  readonly steps: readonly string[];
}

/** The verdict for one or more recipients that share it. */
export interface Verdict {
  /** Indexes into `analysis.recipients`. */
  readonly recipients: readonly number[];
  /** Their addresses (or what the notice shows instead). */
  readonly names: readonly string[];
  readonly cause: string;
  readonly code: string | null;
  readonly headline: string;
  readonly explanation: string;
  readonly owner: Owner;
  /** One line that answers "who has to act": "You, the sender", "The email admin of example.com", "Nobody: wait". */
  readonly ownerLine: string;
  /** What the sender does first; '' when nobody has to do anything. */
  readonly firstStep: string;
  readonly diagram: readonly [PartyView, PartyView, PartyView];
  /** Why we say so, strongest first. */
  readonly evidence: readonly Evidence[];
  /** "stated", "matched" or "guessed" as a sentence. */
  readonly confidence: string;
  readonly confidenceId: 'stated' | 'matched' | 'guessed';
  readonly alternatives: readonly {
    readonly cause: string;
    readonly code: string | null;
    readonly label: string;
    readonly ownerLine: string;
  }[];
  /** What sending again does. */
  readonly retry: string;
  readonly fix: Steps;
  /** A ready note for the person who must act, filled in; null when the reader is that person. */
  readonly note: { readonly to: string; readonly text: string } | null;
  readonly admin: {
    readonly explanation: string;
    readonly steps: readonly Steps[];
    readonly article: { readonly title: string; readonly url: string } | null;
    readonly commands: readonly CommandView[];
  };
  /** Status, reply, who rejected, who reported; wrapped replies taken apart; attempts. */
  readonly errorDetails: readonly Row[];
  readonly wrapped: readonly {
    readonly label: string;
    readonly meaning: string;
    readonly text: string;
    readonly at: Place;
  }[];
  /** Set when outer and inner reply disagree. */
  readonly wrappedNote: string;
  readonly attempts: readonly {
    readonly time: string;
    readonly server: string;
    readonly text: string;
    readonly at: Place;
  }[];
  /** The six fields of the older style, for every report. */
  readonly diagnostics: readonly Row[];
}

/** What is seen first of a verdict. */
export type LeadVerdict = Pick<
  Verdict,
  | 'recipients'
  | 'names'
  | 'cause'
  | 'code'
  | 'headline'
  | 'explanation'
  | 'owner'
  | 'ownerLine'
  | 'firstStep'
  | 'diagram'
  | 'evidence'
  | 'confidence'
  | 'confidenceId'
>;

/** One hop as shown. */
export interface HopRow {
  readonly number: number;
  readonly time: string;
  readonly localTime: string;
  readonly from: string;
  readonly to: string;
  readonly with: string;
  readonly delay: string;
  readonly delaySeconds: number | null;
  /** Share of all positive delays, 0 to 1. */
  readonly share: number;
  readonly slowest: boolean;
  readonly skew: boolean;
  readonly encryption: string;
  readonly at: Place;
}

/** Everything the page and the command line say, as words in one language. `wording` makes it, they only lay it out. */
export interface View {
  readonly kind: Analysis['kind'];
  /** What it was, for the window title and the live region. */
  readonly title: string;
  /** For what is no failure: what it is and what, if anything, to do. Empty paragraphs are not listed. */
  readonly plain: { readonly headline: string; readonly paragraphs: readonly string[] } | null;
  readonly writer: { readonly line: string; readonly note: string; readonly at?: Place };
  readonly verdicts: readonly Verdict[];
  readonly original: readonly Row[];
  readonly hops: readonly HopRow[];
  readonly hopsSummary: string;
  readonly refusal: string;
  readonly route: readonly HopRow[];
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly todo: string;
    readonly because: readonly Place[];
  }[];
}

/** What is seen first of a view, before all else is worded. */
export interface LeadView extends Pick<View, 'kind' | 'title' | 'plain' | 'writer'> {
  readonly verdicts: readonly LeadVerdict[];
}

/** Where the reader is: without a zone all times are UTC, without `now` nothing is said in relation to it. */
export interface ViewOptions {
  /** ISO 8601. */
  readonly now?: string;
  /** IANA name, `Europe/Warsaw`. */
  readonly timeZone?: string;
}
