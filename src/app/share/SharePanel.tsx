import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { listShared } from '../../share/listing.ts';
import { pack, type Packing } from '../../share/pack.ts';
import { DEFAULT_MASKS, redact } from '../../share/redact.ts';
import { MASKS, type Mask } from '../../share/schema.ts';
import { fill, useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useModal } from '../ui/modal.ts';
import { SharedValues } from './SharedValues.tsx';

// Older Outlook and some ticket systems end a link here.
const LONG = 2048;

const page = (): string => location.href.replace(/#.*$/su, '');

/** What a link would hold, what of it is masked, and the link. Nothing is made or copied before the person has seen it. */
export function SharePanel({ analysis, onClose }: { analysis: Analysis; onClose: () => void }) {
  const { share, result } = useTexts();
  const [masks, setMasks] = useState<readonly Mask[]>(DEFAULT_MASKS);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useId();
  const masked = useMemo(() => redact(analysis, masks), [analysis, masks]);
  const rows = useMemo(
    () => (masked ? listShared(masked, redact(analysis, []) ?? analysis) : []),
    [analysis, masked],
  );
  const { data: packed, isPlaceholderData: stale } = useQuery({
    queryKey: ['link', field, masks],
    queryFn: async (): Promise<Packing> =>
      masked ? pack({ analysis: masked, masks }) : { ok: false, problem: 'too-large' },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

  useModal(dialog);

  const toggle = (mask: Mask): void =>
    setMasks((before) => MASKS.filter((one) => before.includes(one) !== (one === mask)));
  const link = packed?.ok && !stale ? page() + packed.fragment : '';
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${field}-heading`}
      onClose={onClose}
      className="fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-none border-l border-line-strong bg-surface text-ink shadow-raised backdrop:bg-ink/30 sm:w-[min(46rem,92vw)] print:hidden"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center gap-3 border-b border-line px-5 py-3">
          <h2 id={`${field}-heading`} className="min-w-0 flex-1 font-semibold">
            {share.heading}
          </h2>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" className="size-4" />
            {share.close}
          </Button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 py-5">
          <p className="max-w-prose text-small">{share.lead}</p>
          <fieldset className="mt-5">
            <legend className="font-semibold">{share.mask}</legend>
            <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
              {MASKS.map((mask) => (
                <label key={mask} className="flex min-h-8 items-center gap-3 text-small">
                  <input
                    type="checkbox"
                    checked={masks.includes(mask)}
                    onChange={() => toggle(mask)}
                    className="size-5 accent-accent"
                  />
                  {share.masks[mask]}
                </label>
              ))}
            </div>
            <p className="mt-2 max-w-prose text-small text-muted">{share.maskHint}</p>
          </fieldset>
          <SharedValues rows={rows} />
        </div>
        <div className="border-t border-line bg-paper px-5 py-4">
          {packed?.ok === false ? (
            <p role="alert" className="text-small">
              {share.tooLarge}
            </p>
          ) : (
            <>
              <label htmlFor={`${field}-link`} className="text-small font-semibold">
                {share.link}
              </label>
              <div className="mt-1 flex flex-wrap items-center gap-3">
                <input
                  id={`${field}-link`}
                  readOnly
                  value={link}
                  placeholder={share.making}
                  aria-describedby={`${field}-length`}
                  onFocus={(event) => event.target.select()}
                  className="min-h-10 min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 font-mono text-tiny"
                />
                {link !== '' && (
                  <CopyButton
                    text={link}
                    label={share.copy}
                    done={share.copied}
                    refused={result.copyFailed}
                  />
                )}
              </div>
              <p id={`${field}-length`} className="mt-2 text-small text-muted">
                {link !== '' && fill(share.length, { count: link.length })}
                {link.length > LONG && ` · ${share.long}`}
              </p>
            </>
          )}
        </div>
      </div>
    </dialog>
  );
}
