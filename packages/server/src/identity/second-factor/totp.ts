import { createHmac, timingSafeEqual } from 'node:crypto'

const STEP_MS = 30_000
const DIGITS = 6
/** Clocks of phones go wrong by less (RFC 6238, section 5.2). */
const STEPS_AROUND = [0, -1, 1] as const

/** The step of time that a moment lies in (RFC 6238, section 4.2). */
export function stepAt(atMs: number): number {
  return Math.floor(atMs / STEP_MS)
}

/**
 * The code of a step: HMAC-SHA-1 as RFC 4226 has it, since that is what all authenticator apps know.
 * @param digits 6 for a customer's app; the RFC's own examples have 8
 */
export function codeAt(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** @returns the step that a code is of, now or one step off; each is looked at, so that time tells nothing */
export function stepOf(secret: Uint8Array, code: string, nowMs: number): number | undefined {
  const now = stepAt(nowMs)
  const fit = STEPS_AROUND.filter((off) => isSame(codeAt(secret, now + off), code))
  return fit[0] === undefined ? undefined : now + fit[0]
}

function isSame(code: string, presented: string): boolean {
  const [a, b] = [Buffer.from(code), Buffer.from(presented)]
  return a.length === b.length && timingSafeEqual(a, b)
}
