import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sameText } from './same-text.ts'

const MAC_BYTES = 16

/** Writes and reads places in lists, sealed so that only the same list of the same caller can read them back. */
export interface Cursors {
  /** an opaque text for the place behind the row of this sequence */
  seal(list: string, sequence: number): string
  /** the place, or undefined if the cursor was altered or is of another list */
  open(list: string, cursor: string): number | undefined
}

/** @param secret at least 32 bytes, the same on every replica */
export function cursorsOf(secret: Uint8Array): Cursors {
  // The key's own blocks are hashed once; each cursor starts from a copy of that state.
  const keyed = hmac.create(sha256, secret)
  const macOf = (list: string, place: string) => {
    const mac = keyed
      .clone()
      .update(utf8ToBytes(`${list}\n${place}`))
      .digest()
    return bytesToHex(mac.subarray(0, MAC_BYTES))
  }
  return {
    seal(list, sequence) {
      const place = sequence.toString(36)
      return `${place}_${macOf(list, place)}`
    },
    open(list, cursor) {
      const [place = '', mac = '', ...more] = cursor.split('_')
      if (more.length > 0 || !sameText(mac, macOf(list, place))) return undefined
      return Number.parseInt(place, 36)
    },
  }
}
