import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Dialect, Reading, RecipientReport, ReportKind } from '../../model/report.ts';
import { findAddresses } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { readReason } from '../../text/prose-reason.ts';
import { reportHeaders } from '../../text/report-headers.ts';

/**
 * Italy's certified mail (PEC, DPR 68/2005): every provider writes the same receipts, told apart by `X-Ricevuta`. An acceptance and a
 * delivery are good news, and both come for each message sent.
 */
export const pec: Dialect = { id: 'pec', recognizes, read };

// Technical rules of DM 2 November 2005, §6 and §7.3: the values of the field.
const KINDS: readonly (readonly [RegExp, ReportKind])[] = [
  [/^(?:accettazione|presa-in-carico|avvenuta-consegna)\b/i, 'success'],
  [/^preavviso-errore-consegna\b/i, 'delay'],
  [/^(?:non-accettazione|errore-consegna|rilevazione-virus)\b/i, 'failure'],
];
const FIELD = /^x-ricevuta[ \t]*:[ \t]*([a-z-]{4,40})/im;
const SAID: readonly (readonly [RegExp, ReportKind])[] = [
  [/\bAvviso di (?:mancata consegna|non accettazione)\b|(?<!\p{L})è stato rilevato un errore\b/iu, 'failure'],
  [/\bRicevuta di (?:avvenuta consegna|accettazione|presa in carico)\b/iu, 'success'],
];
const WHOM = /\b(?:indirizzato a|destinat[oa] (?:a|all['’]utente)|destinatario)\s?:?/iu;
const WHY =
  /(?<!\p{L})è stato rilevato un errore\b|\bper il seguente motivo\s?:|\brilevato il seguente errore\s?:/iu;

interface Receipt {
  readonly recognition: Recognition;
  readonly kind: ReportKind;
}

function receiptOf(opened: Opened): Receipt | undefined {
  for (const text of reportHeaders(opened)) {
    const field = FIELD.exec(text.text);
    const kind = KINDS.find(([value]) => value.test(field?.[1] ?? ''))?.[1];
    if (!field || !kind) continue;
    const at = placeAt(text, field.index, field.index + field[0].length);
    return { recognition: { at, confidence: 'stated' }, kind };
  }
  for (const text of opened.texts) {
    if (text.role !== 'notice' || !/\bIdentificativo messaggio\s?:/iu.test(text.text.slice(0, 8000)))
      continue;
    for (const [words, kind] of SAID) {
      const said = words.exec(text.text.slice(0, 4000));
      if (!said) continue;
      const at = placeAt(text, said.index, said.index + said[0].length);
      return { recognition: { at, confidence: 'stated' }, kind };
    }
  }
  return undefined;
}

function recognizes(opened: Opened): Recognition | undefined {
  return receiptOf(opened)?.recognition;
}

function read(opened: Opened): Reading {
  const receipt = receiptOf(opened);
  if (!receipt) return { recipients: [] };
  const { kind, recognition } = receipt;
  const notice = opened.texts.find((text) => text.role === 'notice' && WHOM.test(text.text.slice(0, 8000)));
  return {
    kind,
    because: [recognition.at],
    language: 'it',
    recipients: notice ? recipientsIn(notice, kind) : [],
  };
}

function recipientsIn(text: PartText, kind: ReportKind): readonly RecipientReport[] {
  const words = text.text.slice(0, 8000);
  const whom = WHOM.exec(words);
  if (!whom) return [];
  const from = whom.index + whom[0].length;
  const stop = /\bIl messaggio (?:è stato|non)|\bIdentificativo\b|\n[ \t]*\n/iu.exec(words.slice(from));
  const end = from + (stop?.index ?? words.length - from);
  const why = kind === 'failure' ? WHY.exec(words) : null;
  const at = why ? why.index + why[0].length : 0;
  const line = words.indexOf('\n', at + 2);
  const reason = why ? readReason(text, at, line < 0 ? words.length : line) : { wrapped: [] };
  return findAddresses(words, from, end)
    .slice(0, 200)
    .flatMap((one): readonly RecipientReport[] => {
      const address = factAt(text, one.start, one.end);
      return address ? [{ address, ...reason, attempts: [] }] : [];
    });
}
