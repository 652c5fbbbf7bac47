import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { configDir } from '../session/config-dir.ts'
import { CredentialsStore } from '../session/credentials-store.ts'
import { inTurnSync } from '../session/file-lock.ts'
import { makePrivateFolder } from '../session/write-private.ts'

const KEY_BYTES = 32

/**
 * The secret that listening signs with, one for each profile, made when it is first asked for and the same from then on:
 * whoever set up a receiver with it need not do so again.
 */
export function keptSecret(profile: string): string {
  const path = join(configDir(), 'webhook-secrets.json')
  makePrivateFolder(dirname(path))
  return inTurnSync(`${path}.lock`, () => {
    const store = new CredentialsStore(path)
    const all = store.read()
    const kept = Object.hasOwn(all, profile) ? all[profile] : undefined
    if (typeof kept === 'string') return kept
    const secret = `whsec_${randomBytes(KEY_BYTES).toString('base64')}`
    store.write({ ...all, [profile]: secret })
    return secret
  })
}
