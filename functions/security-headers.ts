/**
 * What every answer of ours carries, pages and API alike, on one machine and behind CloudFront.
 * No inline script or style is allowed: a name read from a paper can't become code.
 */

/** `uploads`: origins other than ours the pages may send papers to and show them from (the bucket, on AWS). */
export function contentSecurityPolicy(uploads: readonly string[] = []): string {
  const elsewhere = uploads.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' blob: data:${elsewhere}`,
    `connect-src 'self'${elsewhere}`,
    // The one script that keeps the pages for when there is no line, and what puts them on a telephone's screen.
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** One year, said only over TLS: on plain HTTP browsers ignore it, and 127.0.0.1 must not be pinned. */
export const strictTransportSecurity = 'max-age=31536000; includeSubDomains';

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Our own pages may photograph papers.
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
};

/** Answers of the API hold a person's case: no cache keeps them, and they are never a page. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
