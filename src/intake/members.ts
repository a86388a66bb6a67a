import type { Intake, Member, SourceHow } from '../model/source.ts';
import { takeIn } from './intake.ts';

/** What each member of a container is taken for; a .msg's mail is mail already. */
export function takeInMembers(members: readonly Member[], how: SourceHow): readonly Intake[] {
  return members.map((member) => {
    const { name } = member;
    if ('problem' in member) return { ok: false, problem: member.problem, name, bytes: member.size };
    if (member.format === 'msg')
      return { ok: true, sources: [{ name, how, format: 'msg', bytes: member.bytes }] };
    return takeIn({ name, how, bytes: member.bytes });
  });
}
