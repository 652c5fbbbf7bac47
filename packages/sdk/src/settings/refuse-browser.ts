import { ConfigurationError } from '../errors/local-errors.ts'

/** A secret in a page is everybody's: refused, unless somebody says that they know. */
export function refuseBrowser(clientSecret: string | null, allowed: boolean): void {
  if (clientSecret === null || allowed || !inBrowser()) return
  throw new ConfigurationError(
    'A clientSecret in a browser can be read by everybody who opens the page. Keep it on a server and give the page a customer’s tokens only; in a test, set dangerouslyAllowBrowser.',
  )
}

function inBrowser(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown }
  return window !== undefined && document !== undefined
}
