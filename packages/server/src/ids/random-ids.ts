import { randomFillSync } from 'node:crypto'
import { BASE32_DIGITS, base32, type Ids } from '@wekeza/bank'

/** 80 bits beside the time: nobody guesses one. */
const RANDOM_CHARS = 16
const POOL_BYTES = 4_096

/** Ids that grow with time and that nobody can guess: ten characters of time, sixteen of chance, in base 32. */
export function randomIds(nowMs: () => number): Ids {
  const chance = randomChars()
  let lastMs = Number.NaN
  let time = ''
  return {
    next(prefix) {
      const atMs = nowMs()
      if (atMs !== lastMs) time = base32(atMs, 10)
      lastMs = atMs
      return `${prefix}_${time}${chance(RANDOM_CHARS)}`
    },
  }
}

/** Random characters of five bits each, from a pool that is filled when it runs out. */
export function randomChars(): (count: number) => string {
  const pool = Buffer.alloc(POOL_BYTES)
  let place = POOL_BYTES
  return (count) => {
    if (place + count > POOL_BYTES) {
      randomFillSync(pool)
      place = 0
    }
    let text = ''
    for (const end = place + count; place < end; place += 1) {
      text += BASE32_DIGITS[(pool[place] ?? 0) & 31]
    }
    return text
  }
}
