import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientCertificate } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'
import type { CertificateFiles } from './kept-binding.ts'
import { refuseShared } from './refuse-shared.ts'

/**
 * Shows a certificate from files on every connection (RFC 8705). The files are read here: what is wrong with them is
 * then no failure of a connection. What speaks TLS is loaded at the first one.
 * @throws {CliError} usage_invalid for files that are no certificate and its key, or a key that others may read
 */
export function showCertificate(files: CertificateFiles): ClientCertificate {
  const pair = readPair(files)
  let opening: Promise<ClientCertificate> | undefined
  const open = () => {
    opening ??= import('@wekeza/sdk/node').then(({ mtls }) => mtls(pair))
    return opening
  }
  return {
    connection: async () => (await open()).connection(),
    close: async () => (await opening)?.close(),
  }
}

function readPair({ cert: certFile, key: keyFile }: CertificateFiles) {
  const cert = readText(certFile)
  const key = readText(keyFile)
  refuseShared(keyFile)
  if (fits(cert, key)) return { cert, key }
  throw usageError(
    `${keyFile} is not the private key of the certificate ${certFile}: both in PEM, the key without a passphrase.`,
  )
}

function fits(cert: string, key: string): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    // What the library says is not repeated: it may quote the key.
    return false
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
