import type { PublicKeys } from '@wekeza/sdk'
import { readInput } from '../calling/read-input.ts'
import { usageError } from '../errors/usage-error.ts'

const FLAG = '--jwks-file'
/** Members that only a private or a shared key has (RFC 7518, sections 6.2.2, 6.3.2 and 6.4). */
const PRIVATE: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/**
 * Reads public keys, a JWK Set or a single key, from a file.
 * @throws {CliError} usage_invalid for what is neither, and for a private key: it stays where it is
 */
export function readJwks(path: string): PublicKeys {
  const keys = keysIn(readInput(path, FLAG))
  if (!keys)
    throw usageError(`${FLAG}: ${path} is no JWK Set. Give one like {"keys":[{"kty":"EC",…}]}.`)
  if (keys.some((key) => PRIVATE.some((member) => Object.hasOwn(key, member)))) {
    throw usageError(
      `${FLAG}: ${path} holds a private key, and it stays with you. Nothing was sent.`,
      'give the public half: the same key without the member d',
    )
  }
  return { keys } as PublicKeys
}

function keysIn(value: unknown): object[] | null {
  if (!isObject(value)) return null
  if ('kty' in value) return [value]
  const { keys } = value as { keys?: unknown }
  return Array.isArray(keys) && keys.length > 0 && keys.every(isObject) ? keys : null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
