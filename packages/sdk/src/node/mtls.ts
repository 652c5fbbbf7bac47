import type { ClientCertificate } from '../auth/client-certificate.ts'
import { ConfigurationError } from '../errors/local-errors.ts'

export interface MtlsOptions {
  /** the application's certificate, and what signed it up to the bank's root: PEM */
  readonly cert: string | Uint8Array
  /** its private key: PEM */
  readonly key: string | Uint8Array
  /** what the key is encrypted with, if it is */
  readonly passphrase?: string
  /** whom to trust for the platform's own certificate: PEM. Default: what Node trusts */
  readonly ca?: string | Uint8Array
}

/**
 * Shows a certificate of the application's own on every connection (RFC 8705). It proves who the application is, and
 * tokens are bound to it. For Node, with undici 7 beside this package; loaded at the first request.
 * @throws {ConfigurationError} at the first request, when undici is missing or the certificate and its key are no pair
 * @example
 * const [cert, key, ca] = await Promise.all(['app.pem', 'app-key.pem', 'ca.pem'].map((file) => readFile(file)))
 * const wekeza = new Wekeza({ baseUrl: 'https://127.0.0.1:8443', clientId: 'app_books', mtls: mtls({ cert, key, ca }) })
 */
export function mtls(options: MtlsOptions): ClientCertificate {
  let agent: Promise<Agent> | undefined
  return {
    async connection() {
      agent ??= openAgent(options)
      return { dispatcher: await agent } as RequestInit
    },
    async close() {
      await (await agent)?.close()
      agent = undefined
    },
  }
}

interface Agent {
  close(): Promise<void>
}

async function openAgent({ cert, key, passphrase, ca }: MtlsOptions): Promise<Agent> {
  const [{ Agent }, { createSecureContext }] = await Promise.all([
    import('./undici.ts').catch(refuseWithoutUndici),
    import('node:tls'),
  ])
  // A copy, because Node's types want bytes of their own kind.
  const pem = (given: string | Uint8Array) =>
    typeof given === 'string' ? given : Buffer.from(given)
  const connect = {
    cert: pem(cert),
    key: pem(key),
    ...(passphrase !== undefined && { passphrase }),
    ...(ca !== undefined && { ca: pem(ca) }),
  }
  try {
    createSecureContext(connect)
  } catch {
    throw new ConfigurationError(
      'mtls: the certificate and the key are no pair that can be read. Give both as PEM, and the passphrase if the key is encrypted.',
    )
  }
  return new Agent({ connect: { ...connect, minVersion: 'TLSv1.2' } })
}

function refuseWithoutUndici(): never {
  throw new ConfigurationError(
    'mtls() needs undici 7, which is not installed beside @wekeza/sdk. Run npm install undici@7.',
  )
}
