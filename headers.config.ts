/** The page's whole content policy: it loads its own files and nothing else, and talks to nobody. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // A worker made from a blob inherits this policy, wherever the page is hosted; one loaded from a URL has only the policy of its own
  // response. The service worker can't be anything else.
  'worker-src': "'self' blob:",
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

const OF_PAGE = { 'Content-Security-Policy': written({ ...POLICY, 'frame-ancestors': "'none'" }) } as const;

/** The service worker fetches the page's own files, and nothing else can be done from it. */
const OF_SERVICE_WORKER = {
  'Content-Security-Policy': written({ 'default-src': "'none'", 'connect-src': "'self'" }),
} as const;

const SECURITY = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For what has no policy of its own.
  'X-Frame-Options': 'DENY',
} as const;

interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Paths, as a static host's `_headers` file writes them, and the headers that are sent with each. A later rule adds to an earlier one. Hosts
 * join what two rules say in the same header, and of two policies both are in force: so each path has one policy at most.
 */
export const RULES: readonly Rule[] = [
  { path: '/*', headers: SECURITY },
  { path: '/', headers: OF_PAGE },
  { path: '/index.html', headers: OF_PAGE },
  // Built files carry a hash of their content in the name. The policy is for a worker that would be made of one.
  { path: '/assets/*', headers: { ...OF_PAGE, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/service-worker.js', headers: { ...OF_SERVICE_WORKER, 'Cache-Control': 'no-cache' } },
];

/** The rules that hold for a path. */
export const rulesFor = (wanted: string): readonly Rule[] =>
  RULES.filter(({ path }) => (path.endsWith('*') ? wanted.startsWith(path.slice(0, -1)) : wanted === path));
