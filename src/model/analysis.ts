import type { Authentication } from './authentication.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Hop } from './hop.ts';
import type { PartText } from './message.ts';
import type { Fact, Place } from './place.ts';
import type { Generator, NoticeView, Original, RecipientReport } from './report.ts';
import type { Problem, SourceFormat } from './source.ts';

/** A conclusion about the path or the headers: an id, the words it stands on, and the values its sentence needs. */
export interface Finding {
  readonly id: string;
  readonly because: readonly Place[];
  readonly values: Readonly<Record<string, string>>;
}

/** One recipient: what the report says, and what we conclude. */
export interface Recipient extends RecipientReport {
  readonly diagnosis: Diagnosis;
}

interface AnalysisBase {
  readonly version: 1;
  readonly source: { readonly name: string; readonly format: SourceFormat; readonly bytes: number };
  readonly generator: Generator;
  readonly because: readonly Place[];
  readonly reportingMta?: Fact;
  readonly arrivalDate?: Fact;
  readonly reportDate?: Fact;
  readonly recipients: readonly Recipient[];
  readonly original: Original;
  readonly notice?: NoticeView;
  /** The path of the message that failed, from its own headers. */
  readonly hops: readonly Hop[];
  /** The path of the report itself. */
  readonly route: readonly Hop[];
  readonly findings: readonly Finding[];
  /** What servers on the way found about the sender; absent when the headers say nothing of it. */
  readonly authentication?: Authentication;
}

/** What we know of one message: plain readonly JSON; same bytes, same JSON. */
export type Analysis =
  | (AnalysisBase & { readonly kind: 'failure' | 'delay' | 'success' | 'ordinary' })
  | (AnalysisBase & { readonly kind: 'read-receipt'; readonly disposition?: Fact })
  | (AnalysisBase & {
      readonly kind: 'auto-reply';
      readonly autoReply: 'out-of-office' | 'challenge' | 'acknowledgement';
    })
  | (AnalysisBase & { readonly kind: 'feedback'; readonly feedbackType?: Fact })
  | (AnalysisBase & { readonly kind: 'unreadable'; readonly problem: Problem });

/** An analysis beside the decoded texts its places point into; the texts never leave the browser. */
export interface Analyzed {
  readonly analysis: Analysis;
  readonly texts: readonly PartText[];
}
