import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

// Everything happens in this browser, so being offline is no reason to wait, and an answer never goes stale.
const LOCAL = { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: false } as const;

/** What has been answered in this tab: analyses by the digest of what was brought, links, what is kept. */
export const answers = new QueryClient({ defaultOptions: { queries: LOCAL } });

/** Whatever asks for answers stands in here. The first page and a shared link do not, so they load none of it. */
export function Answers({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={answers}>{children}</QueryClientProvider>;
}
