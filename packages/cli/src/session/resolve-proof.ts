import { usageError } from '../errors/usage-error.ts'
import type { ConnectionFlags } from './resolve-settings.ts'
import type { Setting, Settings } from './setting.ts'
import { fromEnv, fromFlag, fromProfile, fromProject, pick, type Sources } from './sources.ts'

/**
 * Settles by what the application proves itself and what its tokens are bound to.
 * @throws {CliError} usage_invalid for a switch that is neither on nor off, and for half a certificate
 */
export function resolveProof(
  flags: ConnectionFlags,
  sources: Sources,
): Pick<Settings, 'privateKeyFile' | 'dpop' | 'certificate'> {
  const { env, project, profile } = sources
  // Not from a project: whose folder it is does not choose what is signed with.
  const own = (key: string, flag: 'private-key-file' | 'mtls-cert' | 'mtls-key') =>
    pick(
      {
        flag: fromFlag(`--${flag}`, flags[flag]),
        environment: fromEnv(`WEKEZA_${key.toUpperCase()}`, env),
        project: null,
        profile: fromProfile(profile, key),
      },
      profile?.chosenBy,
    )
  const dpop = pick(
    {
      flag: fromFlag('--dpop', flags.dpop ? 'true' : undefined),
      environment: fromEnv('WEKEZA_DPOP', env),
      project: fromProject(project, 'dpop'),
      profile: fromProfile(profile, 'dpop'),
    },
    profile?.chosenBy,
  )
  return {
    privateKeyFile: own('private_key_file', 'private-key-file'),
    dpop: dpop && toSwitch(dpop),
    certificate: pairOf(own('mtls_cert', 'mtls-cert'), own('mtls_key', 'mtls-key')),
  }
}

const SWITCH: Readonly<Record<string, boolean>> = { 1: true, true: true, 0: false, false: false }

function toSwitch({ value, origin }: Setting): Setting<boolean> {
  const on = Object.hasOwn(SWITCH, value) ? SWITCH[value] : undefined
  if (on !== undefined) return { value: on, origin }
  throw usageError(`dpop is ${value} (${origin.name}). Write 1 or 0, or true or false.`)
}

function pairOf(cert: Setting | null, key: Setting | null): Settings['certificate'] {
  if (cert && key) return { cert, key }
  const given = cert ?? key
  if (!given) return null
  throw usageError(
    `A certificate and its private key go together, and there is only ${given.origin.name}.`,
    '--mtls-cert FILE --mtls-key FILE, or WEKEZA_MTLS_CERT and WEKEZA_MTLS_KEY',
  )
}
