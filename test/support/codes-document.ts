import { causeById } from '../../src/catalog/causes.ts';
import { CODES } from '../../src/catalog/codes.ts';
import type { KnownCode } from '../../src/catalog/known-code.ts';
import type { Form } from '../../src/catalog/record.ts';
import { causes } from '../../src/locales/en/causes.ts';

const ROLES = { user: '', admin: ' (admin)', 'group-owner': ' (group owner)', nobody: ' (wait)' } as const;

/** The catalogue as a page of Markdown, the same for the same catalogue: a table for each owner of a list of codes. */
export function codesDocument(): string {
  const groups = new Map<string, KnownCode[]>();
  for (const code of CODES) {
    const group = groupOf(code);
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  const names = [...groups.keys()].toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const tables = names.map((name) => table(name, groups.get(name) ?? []));
  return `# Codes\n\nGenerated from \`src/catalog\` by \`npm run codes-doc\`; do not edit.\n\n${CODES.length} codes, ${Object.keys(causes).length} causes.\n\n${tables.join('\n')}`;
}

function groupOf(code: KnownCode): string {
  if (code.registry) return 'IANA registry';
  if (code.provider !== undefined) return code.provider;
  if (code.id.startsWith('srv-')) return 'Exchange Server';
  return code.vendor === undefined ? 'Any mail system' : 'Exchange Online and Exchange';
}

function order(group: string): number {
  const first = ['Exchange Online and Exchange', 'Exchange Server', 'IANA registry'].indexOf(group);
  return first < 0 ? (group === 'Any mail system' ? 99 : 50) : first;
}

function table(name: string, codes: readonly KnownCode[]): string {
  const rows = codes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((code) => {
      const owner = code.owner ?? causeById(code.cause)?.owner;
      const who = owner ? `${owner.party}${ROLES[owner.role]}` : '';
      const cells = [
        `\`${code.id}\``,
        shown(code),
        causes[code.cause].label,
        who,
        `\`${code.examples[0].line}\``,
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
  return `## ${name}\n\n| Id | Code or token | Meaning | Who | Looks like |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function shown(code: KnownCode): string {
  if (code.display !== undefined) return code.display;
  const forms: readonly Form[] = [code, ...(code.or ?? [])];
  const all = forms.flatMap((form) => [...(form.status ?? []), ...(form.token ?? []).slice(0, 3)]);
  return [...new Set(all)].slice(0, 4).join(', ') || 'words';
}
