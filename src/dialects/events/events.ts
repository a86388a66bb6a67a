import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Dialect, Reading, RecipientReport, ReportKind } from '../../model/report.ts';
import { readAddress } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { readReply } from '../../text/reply.ts';
import { readMembers, type Member } from './json.ts';
import { SERVICES, type Service } from './services.ts';

/** Event notices of sending services, in JSON: what a webhook got, or what Amazon SNS sent as mail. One reader, a row for each service. */
export const events: Dialect = { id: 'events', recognizes, read };

function recognizes(opened: Opened): Recognition | undefined {
  const found = find(opened);
  return found
    ? { at: placeAt(found.text, found.event.start, found.event.end), confidence: 'stated' }
    : undefined;
}

function read(opened: Opened): Reading {
  const found = find(opened);
  if (!found) return { recipients: [] };
  const { text, service, members, event, kind } = found;
  const named = members.filter((one) => service.address.includes(one.key));
  // The sender and other addresses stand in members of the same name further out: those nearest to what happened count.
  const objects = named.map((one) => one.within[0] ?? 0);
  const recipients = named.flatMap((one, index): readonly RecipientReport[] => {
    const own =
      objects.indexOf(one.within[0] ?? 0) === index || one.key === 'recipients'
        ? recipientOf(text, service, members, one)
        : undefined;
    return own ? [own] : [];
  });
  const unique = recipients.filter(
    (one, index) => recipients.findIndex((other) => other.address?.value === one.address?.value) === index,
  );
  return {
    product: service.product,
    kind,
    because: [placeAt(text, event.start, event.end)],
    language: 'en',
    recipients: unique.slice(0, 500),
  };
}

interface Found {
  readonly text: PartText;
  readonly service: Service;
  readonly members: readonly Member[];
  readonly event: Member;
  readonly kind: ReportKind;
}

function find(opened: Opened): Found | undefined {
  for (const text of opened.texts) {
    if (
      text.role !== 'notice' ||
      !/"(?:notificationType|eventType|event|RecordType|raw_reason)\\{0,8}"\s*:/.test(text.text)
    )
      continue;
    const members = readMembers(text.text);
    const keys = new Set(members.map((one) => one.key));
    const objects = /"(?:msg|mail|delivery-status)\\{0,8}"\s*:\s*\{/g;
    for (const [word] of text.text.slice(0, 200_000).matchAll(objects))
      keys.add(/[a-z-]+/.exec(word)?.[0] ?? '');
    for (const service of SERVICES) {
      if (!service.signs.every((sign) => keys.has(sign))) continue;
      const event = members.find((one) => one.key === service.event);
      const said = event ? text.text.slice(event.start, event.end) : '';
      const kind = service.kinds.find(([value]) => value.test(said))?.[1];
      if (event && kind) return { text, service, members, event, kind };
    }
  }
  return undefined;
}

function recipientOf(
  text: PartText,
  service: Service,
  members: readonly Member[],
  one: Member,
): RecipientReport | undefined {
  const found = readAddress(text.text, one.start, one.end);
  const address = found ? factAt(text, found.start, found.end) : undefined;
  if (!address) return undefined;
  const object = one.within[0] ?? 0;
  const valueOf = (keys: readonly string[]): Member | undefined =>
    keys.flatMap(
      (key) =>
        members.find((other) => other.key === key && other.within.includes(object)) ??
        members
          .filter((other) => other.key === key && one.within.includes(other.within[0] ?? -1))
          .slice(0, 1),
    )[0];
  const said = valueOf(service.response);
  const response = said ? factAt(text, ...withoutType(text.text, said), 'joined') : undefined;
  const line = said ? readReply(text.text, said.start, said.end) : undefined;
  const stated = valueOf(service.status);
  const status =
    (stated ? factAt(text, stated.start, stated.end, 'status') : undefined) ??
    (line?.status ? factAt(text, line.status.start, line.status.end, 'status') : undefined);
  const code = valueOf(service.reply);
  const reply =
    (code ? factAt(text, code.start, code.end, 'reply') : undefined) ??
    (line?.reply ? factAt(text, line.reply.start, line.reply.end, 'reply') : undefined);
  const host = valueOf(service.host);
  const remoteServer: Fact | undefined = host ? factAt(text, host.start, host.end, 'host') : undefined;
  return {
    address,
    ...(status ? { status } : {}),
    ...(reply ? { reply } : {}),
    ...(response ? { response } : {}),
    ...(remoteServer ? { remoteServer } : {}),
    wrapped: [],
    attempts: [],
  };
}

/** `smtp; 550 5.1.1 …` without its type. */
function withoutType(text: string, { start, end }: Member): readonly [number, number] {
  const type = /^(?:smtp|x-[a-z]{1,20});\s*/i.exec(text.slice(start, end));
  return [start + (type?.[0].length ?? 0), end];
}
