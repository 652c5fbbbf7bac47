import { ConfigurationError } from '../errors/local-errors.ts'

/** Checks the platform's address and answers it without a slash at the end. */
export function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      'baseUrl is not an address. Give one like https://api.wekeza.example (WEKEZA_BASE_URL).',
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(
      'baseUrl holds credentials, a query or a fragment. Give scheme, host, port and path only.',
    )
  }
  return url.href.replace(/\/+$/, '')
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Whether secrets would cross a network that others can listen on. */
export function isUnprotected(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl)
  return protocol === 'http:' && !LOOPBACK.test(hostname)
}
