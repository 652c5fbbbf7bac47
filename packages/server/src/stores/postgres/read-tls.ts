import { readFileSync } from 'node:fs'
import { isIPv4 } from 'node:net'
import { EXIT_CONFIG_INVALID } from '../../config/read-config.ts'
import { Trouble } from '../../trouble.ts'

/** The server must show a certificate for its host by an authority that is known here. */
export interface Tls {
  readonly rejectUnauthorized: true
  /** PEM; undefined: the public authorities */
  readonly ca: string | undefined
  readonly cert: string | undefined
  readonly key: string | undefined
}

const HOW_TO =
  'Write sslmode=verify-full, with sslrootcert=/path/to/ca.pem unless its authority is a public one; or sslmode=disable if nobody else can reach that network.'

/**
 * What the options of a URL say about TLS. There are two ways only, both ends known or no TLS at all: encryption
 * towards whoever answers keeps nobody out.
 * @throws {Trouble} if they leave it open towards another machine, or name something between the two
 */
export function readTls(host: string, options: Readonly<Record<string, string>>): false | Tls {
  const { sslmode, ...files } = options
  const named = Object.keys(files)
  if (sslmode === 'verify-full' || (sslmode === undefined && named.length > 0)) {
    return { rejectUnauthorized: true, ...filesOf(files) }
  }
  if (sslmode === undefined && isThisMachine(host)) return false
  if (sslmode === undefined) {
    throw unsafe(`names the host ${host} and not how to know that it is the right one. ${HOW_TO}`)
  }
  if (sslmode !== 'disable') {
    throw unsafe(`has sslmode=${sslmode}, which does not make sure who answers. ${HOW_TO}`)
  }
  if (named.length > 0) {
    throw unsafe(`has sslmode=disable and ${named.join(', ')}. Write sslmode=verify-full instead.`)
  }
  return false
}

function filesOf({ sslrootcert, sslcert, sslkey }: Record<string, string>) {
  if ((sslcert === undefined) !== (sslkey === undefined)) {
    throw unsafe('names one of sslcert and sslkey. Name both, or neither.')
  }
  // "system", as libpq has it: the authorities that are public.
  const ca = sslrootcert === 'system' ? undefined : read('sslrootcert', sslrootcert)
  return { ca, cert: read('sslcert', sslcert), key: read('sslkey', sslkey) }
}

function read(option: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const text = textOf(option, file)
  // Node passes over what is none, and nobody would know why the authority is still unknown.
  if (text.includes('-----BEGIN ')) return text
  throw unsafe(`names the file ${file} as ${option}, which is no PEM. Convert it with openssl.`)
}

function textOf(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code = 'unknown fault' } = cause as { code?: string }
    throw unsafe(
      `names the file ${file} as ${option}, which cannot be read (${code}). Put it there, or give this user the right to read it.`,
    )
  }
}

function isThisMachine(host: string): boolean {
  return (
    host.startsWith('/') ||
    host === 'localhost' ||
    host === '::1' ||
    (isIPv4(host) && host.startsWith('127.'))
  )
}

function unsafe(fault: string): Trouble {
  return new Trouble(`WEKEZA_DATABASE_URL ${fault}`, { exitCode: EXIT_CONFIG_INVALID })
}
