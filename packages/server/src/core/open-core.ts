import { readFileSync } from 'node:fs'
import type { OutsideCore } from '@wekeza/bank'
import type { CoreConfig } from '../config/config.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { Trouble } from '../trouble.ts'

/** The core outside, and the one bank whose books it keeps. */
export interface OpenCore {
  readonly bankKey: string
  readonly outside: OutsideCore
  close(): Promise<void>
}

/**
 * Opens the way to the core that the configuration names; nothing is sent yet.
 * @throws {Trouble} if a file that it names cannot be read
 */
export async function openCore(config: CoreConfig, tracing?: Tracing): Promise<OpenCore> {
  const { url, bankKey, timeoutMs, tokenFile, certFile, keyFile, caFile } = config
  const token = tokenFile === undefined ? undefined : () => readToken(tokenFile)
  token?.()
  const tls = {
    ...(certFile && { cert: read('WEKEZA_CORE_TLS_CERT', certFile) }),
    ...(keyFile && { key: read('WEKEZA_CORE_TLS_KEY', keyFile) }),
    ...(caFile && { ca: read('WEKEZA_CORE_TLS_CA', caFile) }),
  }
  // Loaded here, so that whoever has no such core does not wait for it.
  const { httpCore } = await import('./http-core.ts')
  const outside = httpCore({ url, token, tls, timeoutMs, tracing })
  return { bankKey, outside, close: outside.close }
}

/** A bearer token as RFC 6750, section 2.1 writes it: anything else would break out of its header. */
function readToken(file: string): string {
  const token = read('WEKEZA_CORE_TOKEN_FILE', file).trim()
  if (/^[\w.~+/-]+=*$/.test(token)) return token
  throw new Trouble(
    `${file} does not hold a bearer token. Write the core's token into it, on one line, and nothing else.`,
  )
}

function read(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(
      `${file} cannot be read (${code}). Name another with ${name}, and give this user the right to read it.`,
    )
  }
}
