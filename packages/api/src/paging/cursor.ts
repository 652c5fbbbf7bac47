import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sameText } from './same-text.ts'

const MAC_CHARS = 32

/** Writes a place in a list as an opaque text that only this list of this application can read back. */
export function sealCursor(secret: Uint8Array, list: string, sequence: number): string {
  const place = sequence.toString(36)
  return `${place}_${macOf(secret, list, place)}`
}

/** @returns the place, or undefined if the cursor was altered or is of another list */
export function openCursor(secret: Uint8Array, list: string, cursor: string): number | undefined {
  const [place = '', mac = '', ...more] = cursor.split('_')
  if (more.length > 0 || !sameText(mac, macOf(secret, list, place))) return undefined
  return Number.parseInt(place, 36)
}

function macOf(secret: Uint8Array, list: string, place: string): string {
  const mac = hmac(sha256, secret, utf8ToBytes(`${list}\n${place}`))
  return bytesToHex(mac).slice(0, MAC_CHARS)
}
