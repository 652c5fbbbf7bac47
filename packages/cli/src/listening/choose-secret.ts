import { usageError } from '../errors/usage-error.ts'
import { readSecretFile } from '../session/read-secret-file.ts'
import { keptSecret } from './kept-secret.ts'

/** Standard Webhooks 1.0, "Signature scheme": base64 of 24 to 64 bytes. */
const SHAPE = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/

export interface SecretAsk {
  /** of --secret-file */
  readonly file: string | undefined
  readonly profile: string
  readonly env: NodeJS.ProcessEnv
}

/** The secret that messages are signed with: of a file, of WEKEZA_WEBHOOK_SECRET, or the profile's own. */
export function chooseSecret({ file, profile, env }: SecretAsk): string {
  const given =
    file === undefined ? env.WEKEZA_WEBHOOK_SECRET : readSecretFile(file, '--secret-file')
  if (!given) return keptSecret(profile)
  if (SHAPE.test(given)) return given
  const where = file === undefined ? 'WEKEZA_WEBHOOK_SECRET' : '--secret-file'
  throw usageError(`${where} holds no webhook secret: whsec_ and base64 of 24 bytes or more.`)
}
