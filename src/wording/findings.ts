import type { LocaleTexts } from '../locales/catalogue.ts';
import { fillAny, formatDuration } from './message.ts';
import type { Finding } from '../model/analysis.ts';
import type { View } from './view.ts';

/** The findings in words; one that this language has no words for (from another version) is left out. */
export function findingsOf(findings: readonly Finding[], texts: LocaleTexts): View['findings'] {
  const known: Readonly<
    Record<string, { readonly title: string; readonly text: string; readonly todo: string }>
  > = texts.ui.findings;
  return findings.flatMap((finding) => {
    const words = Object.hasOwn(known, finding.id) ? known[finding.id] : undefined;
    if (!words) return [];
    const { value, ...nouns } = texts.ui.findingNouns;
    const values = { ...finding.values, ...durationOf(finding, texts) };
    const fallback: Readonly<Record<string, string>> = {
      ...Object.fromEntries(OTHERS.map((name) => [name, value])),
      ...nouns,
    };
    const speak = (template: string): string => {
      const text = fillAny(template, values, fallback);
      return opensWithName(template, finding)
        ? text
        : text.charAt(0).toLocaleUpperCase(texts.tag) + text.slice(1);
    };
    return [
      {
        id: finding.id,
        title: speak(words.title),
        text: speak(words.text),
        todo: speak(words.todo),
        because: finding.because,
      },
    ];
  });
}

/** Values that have no noun of their own. */
const OTHERS = ['address', 'meant', 'newest', 'older', 'status', 'reply'];

/** True when the sentence opens with a real name, whose letters are not ours to change. */
function opensWithName(template: string, finding: Finding): boolean {
  const name = /^\{([a-zA-Z]{1,40})\}/.exec(template)?.[1];
  return name !== undefined && (finding.values[name] ?? '') !== '';
}

function durationOf(finding: Finding, texts: LocaleTexts): Readonly<Record<string, string>> {
  const seconds = Number(finding.values['seconds'] ?? Number.NaN);
  return Number.isFinite(seconds)
    ? { duration: formatDuration(Math.abs(seconds), texts.ui.units, texts.tag) }
    : {};
}
