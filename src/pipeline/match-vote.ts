import type { Category } from '../model/diagnosis.ts';
import type { Match, ReplyReading } from './match-form.ts';
import type { Folded } from './phrases.ts';
import { featuresOf, type Feature } from './word-features.ts';
import { weigh, type Opinion } from './word-weights.ts';

/** From this rank on a record names so much (a token, a vendor's own status, words with their status or host) that nothing is weighed. */
const DECISIVE = 1500;

/** The share that a category needs at least to lead: where nothing is known of the reply, and where a record knows it. */
const LEAST_SHARE = { unknown: 0.2, known: 0.3 } as const;

/** How many times the share of the record's own category it takes to go against a known phrase, and against a vaguer record. */
const TIMES = { phrase: 4, vague: 2 } as const;

/** From this rank on a record is a phrase that stands together. */
const PHRASE = 1000;

/** A sentence without a code counts as a refusal when so little speaks for its being what people write: with a known phrase, with a
 * vaguer record, without any. */
const MOST_DOUBT = { phrase: 0.5, vague: 0.45, none: 0.4 } as const;

/** At most this many words are shown as those that decided. */
const MOST_SHOWN = 6;

/** What a reply shows to the word weights: its words and codes, and what its known phrases are taken to mean. */
export function featuresOfReply(
  reading: ReplyReading,
  folded: Folded,
  matches: readonly Match[],
): readonly Feature[] {
  return [...featuresOf(folded, reading.status, reading.reply), ...phrasesSay(matches)];
}

/** The first three causes that known phrases lead to, and how well the first of them is founded. */
function phrasesSay(matches: readonly Match[]): Feature[] {
  const known = matches.filter(
    // A status that says "other" is no witness of anything.
    ({ by, cause }) => by !== 'class' && by !== 'weights' && cause.category !== 'undetermined',
  );
  const first = known[0];
  if (!first) return [feature('0:')];
  const causes = [...new Set(known.map(({ cause }) => cause.id))].slice(0, 3);
  return [
    feature(`1:${first.cause.category}:${strength(first)}`),
    ...causes.map((id, index) => {
      const near = known.some(({ cause, rank }) => cause.id === id && rank * 2 >= first.rank);
      return feature(`${index === 0 ? 1 : near ? 2 : 3}:${id}`);
    }),
  ];
}

const feature = (name: string): Feature => ({ name, start: 0, end: 0 });

function strength({ by, rank }: Match): string {
  if (by === 'words') return rank >= 1200 ? 'W' : rank >= 1000 ? 'w' : rank >= 600 ? 'p' : 'v';
  if (by === 'status') return rank >= 1000 ? 'S' : 's';
  return by;
}

interface Ballot {
  readonly folded: Folded;
  readonly features: readonly Feature[];
  readonly opinion: Opinion;
}

function ballot(reading: ReplyReading, folded: Folded, matches: readonly Match[]): Ballot | undefined {
  if (!/\p{L}{2}/u.test(folded.text)) return undefined;
  const features = featuresOfReply(reading, folded, matches);
  return { folded, features, opinion: weigh(new Set(features.map(({ name }) => name))) };
}

/**
 * The meanings of a reply, where no record is decisive, in the order that all its words together give them: known phrases are witnesses
 * like the rest, and a phrase that stands in a sentence of another sense is outvoted. What leads then has `by: 'weights'` unless a record
 * names it too. A vote that is not clear changes nothing.
 */
export function vote(reading: ReplyReading, folded: Folded, matches: readonly Match[]): readonly Match[] {
  const first = matches[0];
  if (!first || first.rank >= DECISIVE) return matches;
  const cast = ballot(reading, folded, matches);
  if (!cast) return matches;
  const { category, share, none, shareOf, causeIn } = cast.opinion;
  if (category === first.cause.category) return matches;
  if (category === 'undetermined' ? !isVague(first) : SAYS_NOTHING.includes(category)) return matches;
  // That it was given up says nothing of why; a reason that is known leads.
  if (category === 'expired' && first.by !== 'class') return matches;
  const times = first.rank >= PHRASE ? TIMES.phrase : TIMES.vague;
  // Where nothing is known of the reply, it may as well be no reply at all.
  const unknown = first.by === 'class';
  const certain = unknown ? share * (1 - none) : share;
  const least = unknown ? LEAST_SHARE.unknown : LEAST_SHARE.known;
  if (certain < Math.max(least, times * shareOf(first.cause.category))) return matches;
  const named = matches.find(({ by, cause }) => by !== 'class' && cause.category === category);
  if (named) return [{ ...named, rank: first.rank + 1 }, ...matches.filter((one) => one !== named)];
  const cause = causeIn(category);
  if (!cause) return matches;
  return [{ code: null, cause, rank: first.rank + 1, ...placeOf(cast), by: 'weights' }, ...matches];
}

/** "Try again", "system error": a word that says no more than the class of the code. "Refused" does: somebody's rule did it. */
const isVague = ({ by, cause }: Match): boolean =>
  by === 'words' && cause.vague === true && cause.category !== 'policy';

/** Whether a sentence without any code is clearly a server's refusal, all its words taken together. */
export function refuses(reading: ReplyReading, folded: Folded, matches: readonly Match[]): boolean {
  const cast = ballot(reading, folded, matches);
  const [first] = matches;
  const most =
    (first?.rank ?? 0) >= PHRASE
      ? MOST_DOUBT.phrase
      : first && first.by !== 'class'
        ? MOST_DOUBT.vague
        : MOST_DOUBT.none;
  return cast !== undefined && cast.opinion.none <= most && !SAYS_NOTHING.includes(cast.opinion.category);
}

const SAYS_NOTHING: readonly Category[] = ['undetermined', 'delivered', 'auto-reply', 'feedback'];

/** From the first to the last of the words that spoke most for the category. */
function placeOf({ features, folded: { at }, opinion }: Ballot): {
  readonly start: number;
  readonly end: number;
} {
  const words = features
    .filter(({ end }) => end > 0)
    .map((word) => ({ ...word, pull: opinion.pull(word.name, opinion.category) }))
    .filter(({ pull }) => pull > 0)
    .toSorted((one, other) => other.pull - one.pull)
    .slice(0, MOST_SHOWN);
  if (words.length === 0) return { start: 0, end: 0 };
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}
