import type { IncomingMessage } from 'node:http'

type Headers = Pick<IncomingMessage, 'headers' | 'method'>

const SAFE = ['GET', 'HEAD']

/**
 * Whether a page of ours sent a request. The browser itself says so (Fetch Metadata), and no script of another site can
 * have it say otherwise. An old browser says where a page is from instead, and of what only reads it may say nothing:
 * then the header by which a session is asked for stands for it, since no page sends that to another site without
 * asking first (CORS), and we never allow it.
 */
export function isFromOurPage({ headers, method }: Headers, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (headers.origin !== undefined) return headers.origin === publicUrl
  return SAFE.includes(method ?? '') && headers['x-wekeza-session'] !== undefined
}
