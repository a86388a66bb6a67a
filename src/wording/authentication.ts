import { headerValueId, isUnknownValue } from '../catalog/header-values.ts';
import type { LocaleTexts, PathTexts } from '../locales/catalogue.ts';
import type { Authentication, AuthenticationResult } from '../model/authentication.ts';
import type { Place } from '../model/place.ts';
import { fill, signsOf } from './message.ts';

/** How a check ended, as a word and for an icon. */
export type CheckState = 'pass' | 'fail' | 'none' | 'error' | 'unsaid';

/** A value with what it means; `meaning` is '' where it speaks for itself. */
export interface Explained {
  /** As written; '' where only the label names it. */
  readonly key: string;
  readonly value: string;
  /** What the key stands for; '' for a key nobody documents. */
  readonly label: string;
  readonly meaning: string;
  /** True for a key or value that nobody documents. */
  readonly unknown: boolean;
}

/** One check of the sender: its verdict, the words it stands on, what that means and what to do. */
export interface CheckView {
  readonly method: string;
  readonly name: string;
  /** The question that the check answers. */
  readonly asks: string;
  readonly state: CheckState;
  readonly stateWords: string;
  /** The result as written, '' when none is. */
  readonly result: string;
  readonly subject: string;
  readonly meaning: string;
  readonly todo: string;
  /** Reason, action and the server's own comment. */
  readonly details: readonly string[];
  readonly at?: Place;
}

/** The checks of the sender, what the spam filter noted, and look-alikes that count for nothing. */
export interface AuthenticationView {
  readonly found: string;
  readonly checks: readonly CheckView[];
  readonly filter: readonly (Explained & { readonly at: Place })[];
  readonly untrusted: readonly { readonly text: string; readonly meaning: string; readonly at: Place }[];
}

const ALWAYS = ['spf', 'dkim', 'dmarc'] as const;
const WHERE_SAID = ['compauth', 'arc'] as const;
type Method = (typeof ALWAYS)[number] | (typeof WHERE_SAID)[number];

const NAMES: Readonly<Record<Method, string>> = {
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  compauth: 'compauth',
  arc: 'ARC',
};

const MOST = 60;

/** The checks in words: SPF, DKIM and DMARC always, the others where a server wrote them down. Several signatures are several checks. */
export function authenticationViewOf(
  authentication: Authentication,
  texts: LocaleTexts,
  words: PathTexts,
): AuthenticationView {
  const { trusted, untrusted, antiSpam } = authentication;
  const of = (method: Method): readonly CheckView[] =>
    ranked(trusted.filter((one) => one.method === method)).map((one) => checkOf(method, one, texts, words));
  const server = trusted.find((one) => one.server !== null)?.server;
  return {
    found: trusted.length === 0 ? '' : server ? fill(words.checks.found, { server }) : words.checks.foundTop,
    checks: [
      ...ALWAYS.flatMap((method) => {
        const found = of(method);
        return found.length > 0 ? found : [unsaid(method, words)];
      }),
      ...WHERE_SAID.flatMap(of),
    ],
    filter: antiSpam
      .filter(({ value }) => value !== '')
      .slice(0, MOST)
      .map((fact) => ({ ...explained(fact.key, fact.value, words), at: fact.at })),
    untrusted: untrusted.slice(0, MOST).map((one) => ({
      text: `${one.method}=${one.result}${one.domain === null ? '' : ` (${one.domain})`}`,
      meaning: valueWords(one.method, one.result, words),
      at: one.at,
    })),
  };
}

/**
 * What a key and its value mean, as far as their documentation says it. Common results (`temperror`) have words of their own, which go for every
 * check.
 */
export function explained(key: string, value: string, words: PathTexts): Explained {
  const keys: Readonly<Record<string, string>> = words.keys;
  const id = headerValueId(key, value);
  const known = id === undefined ? key : (id.split('.')[0] ?? id);
  const label = own(keys, key) ?? own(keys, known) ?? '';
  const meaning = valueWords(key, value, words);
  return {
    key,
    value,
    label,
    meaning,
    unknown: label === '' || (id !== undefined && meaning === '' && isUnknownValue(key, value)),
  };
}

function valueWords(key: string, value: string, words: PathTexts): string {
  const values: Readonly<Record<string, string>> = words.values;
  const id = headerValueId(key, value);
  if (id === undefined) return '';
  const word = id.slice(id.indexOf('.') + 1);
  return (
    own(values, id) ??
    own(values, id.replace(/^cv\./, 'arc.')) ??
    (id.includes('.') ? own(values, word) : undefined) ??
    ''
  );
}

const own = (of: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;

const STATES: Readonly<Record<string, CheckState>> = {
  pass: 'pass',
  softpass: 'pass',
  bestguesspass: 'pass',
  fail: 'fail',
  softfail: 'fail',
  hardfail: 'fail',
  policy: 'fail',
  none: 'none',
  neutral: 'none',
  temperror: 'error',
  permerror: 'error',
};

/** One that passes first: of several signatures one is enough (RFC 6376 §6.1). */
const ranked = (results: readonly AuthenticationResult[]): readonly AuthenticationResult[] =>
  results
    .filter(
      (one, index) =>
        results.findIndex((other) => other.result === one.result && other.domain === one.domain) === index,
    )
    .toSorted((a, b) => Number(b.result === 'pass') - Number(a.result === 'pass'))
    .slice(0, 5);

function checkOf(method: Method, one: AuthenticationResult, texts: LocaleTexts, words: PathTexts): CheckView {
  const { colon } = signsOf(texts.tag);
  const state = (Object.hasOwn(STATES, one.result) ? STATES[one.result] : undefined) ?? 'unsaid';
  const value = (key: 'reason' | 'action', written: string | null): readonly string[] => {
    if (written === null || written === '') return [];
    const { label, meaning } = explained(key, written, words);
    return [`${label}${colon}${[written, meaning].filter(Boolean).join(' – ')}`];
  };
  const meaning = valueWords(method, one.result, words);
  return {
    method,
    name: NAMES[method],
    asks: words.keys[method],
    state,
    stateWords: words.checks.states[state],
    result: one.result,
    subject: one.domain === null ? '' : fill(words.checks.subject, { domain: one.domain }),
    meaning: meaning === '' && state === 'unsaid' ? words.checks.unknown : meaning,
    todo: todoOf(method, state, words),
    details: [
      ...value('reason', one.reason),
      ...value('action', one.action),
      ...(one.comment === null || one.comment === '' ? [] : [one.comment]),
    ],
    at: one.at,
  };
}

function unsaid(method: Method, words: PathTexts): CheckView {
  return {
    method,
    name: NAMES[method],
    asks: words.keys[method],
    state: 'unsaid',
    stateWords: words.checks.states.unsaid,
    result: '',
    subject: '',
    meaning: words.checks.unsaid,
    todo: '',
    details: [],
  };
}

/** Nobody has to seal a message, so a missing ARC asks for nothing. */
function todoOf(method: Method, state: CheckState, { checks }: PathTexts): string {
  if (state === 'error') return checks.todo.error;
  if (state === 'fail' || (state === 'none' && method !== 'arc')) return checks.todo[method];
  return '';
}
