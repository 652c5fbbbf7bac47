import { secureHeaders } from '../http/secure-headers.ts'
import type { WebTarget } from './web-target.ts'

export const REPORTS_PATH = '/csp-reports'

/** Everything comes from here, nothing is inline, nothing is framed; what a page tried against that is told to us. */
const policy = (kind: WebTarget['kind']) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The explorer's own styles are written by its script; no other page may.
    kind === 'explorer' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `report-uri ${REPORTS_PATH}`,
    'report-to csp',
  ].join('; ')

/** What no page of ours needs, and so no script on one may have. */
const PERMISSIONS = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking'],
]
  .map((name) => `${name}=()`)
  .join(', ')

/** Hashed names mean the same forever; everything else is asked for anew, and answered by 304 if it is the same. */
const CACHING: Readonly<Record<WebTarget['kind'], string>> = {
  asset: 'public, max-age=31536000, immutable',
  document: 'no-cache',
  download: 'no-cache',
  explorer: 'no-cache',
  page: 'no-cache',
  notFound: 'no-store',
}

/** The headers of every answer of the web, whatever comes of it. */
export function webHeaders(publicUrl: string, kind: WebTarget['kind']): Record<string, string> {
  return {
    'cache-control': CACHING[kind],
    'content-security-policy': policy(kind),
    'reporting-endpoints': `csp="${publicUrl}${REPORTS_PATH}"`,
    'referrer-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...secureHeaders(publicUrl),
  }
}
