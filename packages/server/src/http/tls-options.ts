import { constants, createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext, type SecureContextOptions } from 'node:tls'
import type { TlsFiles } from '../config/config.ts'
import { Trouble } from '../trouble.ts'

/** BCP 195 and FAPI 2.0 Security Profile, section 5.2.1: under TLS 1.2 nothing without forward secrecy. */
const CIPHERS = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
].join(':')

/**
 * Reads what the server proves itself by, and whom it believes. Read anew at each reload.
 * @throws {Trouble} which names the variable and the file, if one cannot be read or the two do not belong together
 */
export function tlsOptions(files: TlsFiles): SecureContextOptions {
  const cert = read('WEKEZA_TLS_CERT', files.certFile)
  const key = read('WEKEZA_TLS_KEY', files.keyFile)
  requirePair(files, cert, key)
  const options: SecureContextOptions = {
    cert,
    key,
    ...(files.clientCaFile && { ca: read('WEKEZA_TLS_CLIENT_CA', files.clientCaFile) }),
    ...(files.crlFile && { crl: read('WEKEZA_TLS_CRL', files.crlFile) }),
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ciphers: CIPHERS,
    honorCipherOrder: true,
    // A session that is taken up again would skip the look at the revocation list.
    secureOptions: constants.SSL_OP_NO_TICKET | constants.SSL_OP_NO_RENEGOTIATION,
  }
  return checked(options, files)
}

function read(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(
      `${file} cannot be read (${code}). Name a file in PEM format with ${name}, and give this user the right to read it.`,
    )
  }
}

function requirePair({ certFile, keyFile }: TlsFiles, cert: string, key: string): void {
  let fits = false
  try {
    fits = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    // Neither text is shown: one of them may be a key.
  }
  if (fits) return
  throw new Trouble(
    `${certFile} and ${keyFile} are no certificate and its key, in PEM format. Name a pair with WEKEZA_TLS_CERT and WEKEZA_TLS_KEY.`,
  )
}

/** The other files are tried out now: a list that nobody can read must not be found out at the first call. */
function checked(options: SecureContextOptions, files: TlsFiles): SecureContextOptions {
  try {
    createSecureContext(options)
    return options
  } catch (cause) {
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    const named = [files.clientCaFile, files.crlFile].filter(Boolean).join(' or ')
    throw new Trouble(
      `${named || files.certFile} is not in PEM format (${code}). Name certificates with WEKEZA_TLS_CLIENT_CA, and a revocation list with WEKEZA_TLS_CRL.`,
    )
  }
}
