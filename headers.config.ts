/** The page's whole content policy: it loads its own files and nothing else, and talks to nobody. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // A worker made from a blob inherits this policy, wherever the page is hosted; one loaded from a URL has only the policy of its own response.
  'worker-src': 'blob:',
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** The policy for a `<meta>` element, which holds where a host sends no headers. `frame-ancestors` is not allowed there (CSP 3 §3.3). */
export const META_POLICY = written(POLICY);

const SECURITY = {
  'Content-Security-Policy': written({ ...POLICY, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Paths, as a static host's `_headers` file writes them, and the headers that are sent with each. A later rule adds to an earlier one. */
export const RULES: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[] =
  [
    { path: '/*', headers: SECURITY },
    // Built files carry a hash of their content in the name.
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
