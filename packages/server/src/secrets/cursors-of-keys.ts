import { type Cursors, cursorsOf } from '@wekeza/api'

/** Cursors that the first secret seals and every secret opens; which they are is asked at each use. */
export function cursorsOfKeys(secretsNow: () => readonly Uint8Array[]): Cursors {
  let known: readonly Uint8Array[] = []
  let cursors: readonly Cursors[] = []
  function now(): readonly Cursors[] {
    const secrets = secretsNow()
    if (secrets !== known) cursors = secrets.map(cursorsOf)
    known = secrets
    return cursors
  }
  return {
    seal(list, sequence) {
      const [first] = now()
      if (!first) throw new Error('There is no secret to seal cursors with.')
      return first.seal(list, sequence)
    },
    open(list, cursor) {
      for (const one of now()) {
        const sequence = one.open(list, cursor)
        if (sequence !== undefined) return sequence
      }
      return undefined
    },
  }
}
