import type { LocaleTexts } from '../../locales/catalogue.ts';
import { useTexts } from '../texts.ts';

/** The numbers of an enhanced status code with what each says by itself (RFC 3463 §2 and §3); nothing for what is no such code. */
export function Digits({
  code,
  known,
  words,
}: {
  /** A status, or one whose last number is a range: `4.7.500–699`. */
  code: string;
  /** Whether the last number is one that a list explains. */
  known: boolean;
  words: LocaleTexts;
}) {
  const { codes } = useTexts();
  const [klass = '', subject = '', detail = ''] = code.split('.');
  const classes: Readonly<Record<string, string>> = words.ui.status.classes;
  const subjects: Readonly<Record<string, string>> = words.ui.status.subjects;
  const parts = [
    {
      number: klass.toUpperCase(),
      says: klass.toLowerCase() === 'x' ? codes.anyClass : (classes[klass] ?? ''),
    },
    { number: subject, says: subjects[subject] ?? '' },
    { number: detail, says: known ? codes.detail : codes.detailUnknown },
  ].filter(({ number }) => number !== '');
  if (parts.length < 3) return null;
  return (
    <dl className="flex gap-x-4.5">
      {parts.map(({ number, says }, index) => (
        <div key={index} className="max-w-40">
          <dt
            className={`relative font-mono text-lead font-semibold whitespace-nowrap ${index === 0 ? '' : 'before:absolute before:-left-3.5 before:text-muted before:content-["."]'}`}
          >
            {number}
          </dt>
          <dd className="border-t-2 border-line-strong pt-1 text-small leading-snug text-muted sm:pr-2">
            {says}
          </dd>
        </div>
      ))}
    </dl>
  );
}
