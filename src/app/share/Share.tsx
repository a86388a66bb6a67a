import { Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';

const SharePanel = lazy(async () => ({ default: (await import('./SharePanel.tsx')).SharePanel }));

/** The button that opens the share panel; the panel and all it needs are loaded when it is first opened. */
export function Share({ analysis }: { analysis: Analysis }) {
  const { result } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Share2 aria-hidden="true" className="size-4" />
        {result.share}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SharePanel analysis={analysis} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
