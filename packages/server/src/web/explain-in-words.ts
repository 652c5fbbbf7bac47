import type { IncomingMessage } from 'node:http'
import type { WebFiles } from './web-files.ts'

const ERROR = /^\/errors\/([a-z_]{1,60})$/

/**
 * Where a person reads of an error code, if it is a browser that asks: programs get it as JSON.
 * @returns undefined if it is none, or there is no such page
 */
export function pageOfError(
  path: string,
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  files: Pick<WebFiles, 'has'>,
): string | undefined {
  const code = ERROR.exec(path)?.[1]
  if (code === undefined || method !== 'GET') return undefined
  const accepts = headers.accept ?? ''
  if (!accepts.includes('text/html') || !files.has(`docs/errors/${code}.html`)) return undefined
  return `/docs/errors/${code}`
}
