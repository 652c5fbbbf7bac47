import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { argon2idAsync } from '@noble/hashes/argon2.js'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const SALT_BYTES = 16
const TAG_BYTES = 32

interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** @returns argon2id of the password with a salt of its own, in the PHC string format */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.randomBytes(SALT_BYTES)
  const tag = await derive(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Whether the password is the one that was hashed. Without a hash it takes the same time, and is none. */
export async function matchesPassword(
  hash: string | undefined,
  password: string,
): Promise<boolean> {
  const known = hash === undefined ? undefined : read(hash)
  const salt = known?.salt ?? Buffer.alloc(SALT_BYTES)
  const tag = await derive(password, salt, known?.cost ?? COST)
  return known !== undefined && crypto.timingSafeEqual(tag, known.tag)
}

function read(hash: string): { cost: Cost; salt: Buffer; tag: Buffer } {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!match) throw new Error('a stored password is not argon2id in the PHC string format')
  const [, memory, passes, parallelism, salt = '', tag = ''] = match
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

/** Node 24 hashes off the event loop; before it there is no argon2 in Node, and the same is computed in JavaScript. */
async function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'), 'utf8')
  if (crypto.argon2 === undefined) return deriveInScript(message, salt, cost)
  const options = { message, nonce: salt, tagLength: TAG_BYTES, ...cost }
  return promisify(crypto.argon2)('argon2id', options)
}

/** Same input, same bytes as Node's own; exported to be held against it. */
export async function deriveInScript(message: Buffer, salt: Buffer, cost: Cost): Promise<Buffer> {
  const { memory: m, passes: t, parallelism: p } = cost
  return Buffer.from(await argon2idAsync(message, salt, { m, t, p, dkLen: TAG_BYTES }))
}

/** PHC strings carry no padding. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
