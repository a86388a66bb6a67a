import type { Unpacked } from '../model/source.ts';
import { readCompoundFile } from './compound-file.ts';
import { readItem } from './msg-item.ts';
import { toMail } from './msg-mail.ts';

/** Streams by which older Office programs are known. */
const OFFICE = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];

/**
 * The mail in an Outlook file ([MS-OXMSG]), written anew as MIME so that it is read like any other; the reason when there is none in it. A file
 * that was cut off gives what is left of it, if that says anything.
 */
export function unpackMsg(bytes: Uint8Array, name: string): Unpacked {
  const root = readCompoundFile(bytes);
  if (root && OFFICE.some((stream) => root.streams.includes(stream)))
    return { ok: false, problem: 'office-document', name, bytes: bytes.length };
  const item = root && readItem(root);
  const mail = item && toMail(item);
  if (!mail) return { ok: false, problem: 'msg', name, bytes: bytes.length };
  return { ok: true, members: [{ name, format: 'msg', bytes: mail }] };
}
