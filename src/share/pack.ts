import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { readFragment, VERSION } from './fragment.ts';
import { ANALYSIS, MASKS, type Mask } from './schema.ts';
import { fromWire, toWire } from './wire.ts';

/** Inflated size at most, in bytes: reading stops there, so a small link cannot fill the memory. */
export const INFLATED = 256 * 1024;
/** Length of the packed data at most, in characters. */
export const PACKED = 128 * 1024;

/** What a link holds: the analysis as it travels, and what was masked in it. */
export interface Shared {
  readonly analysis: Analysis;
  readonly masks: readonly Mask[];
}

/**
 * Why a link cannot be opened or made; the page has a sentence for each. `broken`: cut or changed on its way. `too-large`: beyond the
 * caps. `newer`: made by a version that says more than this one can read. `not-ours`: not such a link at all.
 */
export type ShareProblem = 'broken' | 'too-large' | 'newer' | 'not-ours';

/** How the opening of a link ended. */
export type Opening =
  { readonly ok: true; readonly shared: Shared } | { readonly ok: false; readonly problem: ShareProblem };

/** How the making of a link ended. */
export type Packing =
  { readonly ok: true; readonly fragment: string } | { readonly ok: false; readonly problem: 'too-large' };

const SHARED = v.strictObject({ analysis: ANALYSIS, masks: v.array(v.picklist(MASKS)) });

const failed = (problem: ShareProblem): Opening => ({ ok: false, problem });

/** The stream's bytes, at most `cap` of them; 'too-large' as soon as there are more, and nothing when the stream is damaged. */
async function drain(
  stream: ReadableStream<Uint8Array>,
  cap: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > cap) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes passed through a transform; what goes wrong on the way in shows on the way out. */
function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  const writer = transform.writable.getWriter();
  // Not awaited: writing waits for the reader.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  return transform.readable;
}

/** The text inside a link: `too-large` (which is no JSON) beyond the cap, nothing when it is damaged. */
async function inflate(data: string): Promise<string | undefined> {
  const packed = fromBase64url(data);
  if (!packed) return undefined;
  const bytes = await drain(through(packed, new DecompressionStream('deflate-raw')), INFLATED);
  return typeof bytes === 'object' ? new TextDecoder().decode(bytes) : bytes;
}

const validate = (said: unknown): Shared | undefined => {
  const result = v.safeParse(SHARED, said, { abortEarly: true });
  return result.success ? result.output : undefined;
};

/**
 * The analysis as a link can hold it and gives it back: places keep their words and order but not where they stood, and the range of
 * the original's headers is left out. Nothing when it is beyond the caps of a link.
 */
export function shareable(analysis: Analysis): Analysis | undefined {
  const { analysis: said } = fromWire(toWire(analysis, []));
  return validate({ analysis: said, masks: [] })?.analysis;
}

/**
 * The URL fragment that holds an analysis: `#v1.` and the positional JSON, deflated (RFC 1951) and in base64url. The same analysis
 * gives the same fragment. `too-large` when the analysis is beyond what `unpack` would open (200 recipients, 100 hops, 256 KiB).
 */
export async function pack({ analysis, masks }: Shared): Promise<Packing> {
  const tooLarge: Packing = { ok: false, problem: 'too-large' };
  const wire = toWire(analysis, masks);
  const { newer: _, ...said } = fromWire(wire);
  if (!validate(said)) return tooLarge;
  const text = new TextEncoder().encode(JSON.stringify(wire));
  if (text.length > INFLATED) return tooLarge;
  const packed = await drain(through(text, new CompressionStream('deflate-raw')), PACKED);
  if (typeof packed !== 'object') return tooLarge;
  const data = toBase64url(packed);
  return data.length > PACKED ? tooLarge : { ok: true, fragment: `#v${VERSION}.${data}` };
}

/**
 * The analysis in a URL fragment (`#v1.…`, with or without `#`), inflated under a cap and validated; or the reason why there is none.
 * Never throws, whatever the fragment is.
 */
export async function unpack(fragment: string): Promise<Opening> {
  const read = readFragment(fragment);
  if (!read) return failed('not-ours');
  if (read.version > VERSION) return failed('newer');
  if (read.version < VERSION) return failed('not-ours');
  if (read.data.length > PACKED) return failed('too-large');
  const text = await inflate(read.data);
  if (text === undefined) return failed('broken');
  if (text === 'too-large') return failed('too-large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('broken');
  }
  const { newer, ...said } = fromWire(json);
  const shared = validate(said);
  if (shared) return { ok: true, shared };
  return failed(newer ? 'newer' : 'broken');
}
