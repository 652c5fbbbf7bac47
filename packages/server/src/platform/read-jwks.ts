import { readFileSync } from 'node:fs'
import { type PublicJwk, readKeys } from '@wekeza/platform'
import { Trouble } from '../trouble.ts'
import { isWhole } from './platform-ports.ts'

/**
 * Reads a file with a JWK Set or one JWK, as it is registered for an application: public keys that can sign.
 * @throws {Trouble} if there is none, or one is private, weak or of another kind
 */
export async function readJwks(file: string): Promise<{ readonly keys: readonly PublicJwk[] }> {
  const read = await readKeys(keysOf(parse(file)), { isWhole })
  if (!read.ok) throw refuse(file, read.fault)
  return { keys: read.keys }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw refuse(file, 'it cannot be read as JSON')
  }
}

function keysOf(read: unknown): unknown[] {
  const set = (read as { keys?: unknown } | null)?.keys ?? [read]
  return Array.isArray(set) ? set : []
}

function refuse(file: string, fault: string): Trouble {
  return new Trouble(
    `${file} is no set of public keys: ${fault}. Write { "keys": [ … ] } with public JWKs for ES256, EdDSA or PS256 (RFC 7517).`,
  )
}
