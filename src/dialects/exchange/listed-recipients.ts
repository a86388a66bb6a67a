import type { Fact } from '../../model/place.ts';
import type { RecipientReport } from '../../model/report.ts';
import { type AddressAt, findAddresses } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { fromRange, groupByAddress, isContact, paragraph } from './facts.ts';
import { labelOf, type Notice, valueOf } from './notice.ts';

/** The lists above the diagnostic block: who did not get it, each with a sentence. */
export function readListed(notice: Notice): readonly RecipientReport[] {
  const head =
    labelOf(notice, 'rejected-addresses') ??
    labelOf(notice, 'failed-recipients') ??
    labelOf(notice, 'delayed-recipients');
  if (!head) return [];
  const text = notice.text.text;
  const gave = labelOf(notice, 'gave-error');
  const end = Math.min(
    labelOf(notice, 'diagnostics')?.start ?? notice.end,
    gave?.start ?? notice.end,
    notice.end,
  );
  const error = gave ? valueOf(notice, gave, 'many') : undefined;
  const said = error ? fromRange(notice, paragraph(notice, error)) : undefined;
  const found = findAddresses(text, head.end, end).filter((address) => !isContact(text, address));
  // The address stands alone on its line, or with a display name; one inside a sentence is somebody else's.
  const listed = groupByAddress(found.filter((address) => standsAlone(text, address)));
  const chosen = listed.length > 0 ? listed : groupByAddress(found).slice(0, 1);
  if (chosen.length > 0) {
    return chosen.map((one, index) => {
      const address = factAt(notice.text, one.start, one.end, 'address');
      const sentence = said
        ? undefined
        : sentenceAfter(notice, one.end, Math.min(chosen[index + 1]?.start ?? end, end));
      return {
        ...(said ?? {}),
        ...(sentence ? { response: sentence } : {}),
        ...(address ? { address } : {}),
        wrapped: said?.wrapped ?? [],
        attempts: [],
      };
    });
  }
  // Only a display name: kept as what the notice shows.
  const line = /^[^\S\n]*[^\n]*\n+[ \t]*([^\n]{2,120})/u.exec(text.slice(head.end, end));
  const name = line?.[1];
  const at = line && name ? head.end + line[0].length - name.length : 0;
  const fact = name ? factAt(notice.text, at, at + name.length, 'unfolded') : undefined;
  return fact ? [{ ...(said ?? {}), address: fact, wrapped: said?.wrapped ?? [], attempts: [] }] : [];
}

function standsAlone(text: string, address: AddressAt): boolean {
  const lineStart = text.lastIndexOf('\n', address.start) + 1;
  const newline = text.indexOf('\n', address.end);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  const rest = line.replace(/<?mailto:[^>\s]*>?/giu, '').replace(address.value, '');
  return rest.trim() === '' || /^[^.!?]{0,90}$/u.test(rest.trim());
}

function sentenceAfter(notice: Notice, from: number, to: number): Fact | undefined {
  const words = notice.text.text.slice(from, to);
  const match = /(?:\n|^[^\n]{0,340}>)\s*([^\s<(][^\n]{10,1200})/u.exec(words);
  const sentence = match?.[1];
  if (!match || !sentence) return undefined;
  const at = from + match.index + match[0].length - sentence.length;
  return factAt(notice.text, at, at + sentence.length, 'unfolded');
}

/** "The following organization rejected your message: mail.example.com." and "mail.example.com rejected your message to …". */
export function rejectingOrganization(notice: Notice): Fact | undefined {
  const told = labelOf(notice, 'rejected-by-organization');
  const range = told ? valueOf(notice, told) : undefined;
  if (range) {
    const host = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}/
      .exec(notice.text.text.slice(range.start, range.end))?.[0]
      .replace(/\.+$/, '');
    return host ? factAt(notice.text, range.start, range.start + host.length, 'host') : undefined;
  }
  const listed = labelOf(notice, 'rejected-addresses') ?? labelOf(notice, 'gave-error');
  if (!listed) return undefined;
  const before = notice.text.text.slice(Math.max(0, listed.start - 260), listed.start);
  const host = /([A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){1,10})\s+$/.exec(before)?.[1];
  return host
    ? factAt(
        notice.text,
        listed.start - before.length + before.lastIndexOf(host),
        listed.start - before.length + before.lastIndexOf(host) + host.length,
        'host',
      )
    : undefined;
}
