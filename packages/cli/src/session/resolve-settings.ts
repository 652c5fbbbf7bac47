import { join } from 'node:path'
import { usageError } from '../errors/usage-error.ts'
import { configDir } from './config-dir.ts'
import { matchSecret } from './match-secret.ts'
import { findProjectFile, type ProjectFile } from './project-file.ts'
import { readJson } from './read-json.ts'
import { refuseShared } from './refuse-shared.ts'
import { refuseStrayHost } from './refuse-stray-host.ts'
import { resolveProof } from './resolve-proof.ts'
import type { Setting, Settings } from './setting.ts'
import {
  byDefault,
  first,
  fromEnv,
  fromFlag,
  fromProfile,
  fromProject,
  type Profile,
  pick,
} from './sources.ts'

/** What the command line says; the secret itself is never a flag, it would stand in the process list. */
export interface ConnectionFlags {
  readonly 'base-url'?: string | undefined
  readonly 'client-id'?: string | undefined
  /** read from --client-secret-file already */
  readonly clientSecret?: string | undefined
  readonly 'private-key-file'?: string | undefined
  readonly dpop?: boolean | undefined
  readonly 'mtls-cert'?: string | undefined
  readonly 'mtls-key'?: string | undefined
  readonly 'other-client-id'?: string | undefined
  /** read from --other-client-secret-file already */
  readonly otherClientSecret?: string | undefined
  readonly profile?: string | undefined
}

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
}

const DEFAULT_BASE_URL = 'http://127.0.0.1:8080'

/**
 * Settles each value by itself: flag > environment > project file > profile > default; a profile that is named by a flag
 * comes right behind flags, one that is named by WEKEZA_PROFILE right behind the environment.
 * @throws {CliError} usage_invalid for a file that is not usable, or a secret that would go to a stray host
 */
export function resolveSettings(flags: ConnectionFlags, { env, cwd }: Surroundings): Settings {
  const project = findProjectFile(cwd)
  const profile = first([
    fromFlag('--profile', flags.profile),
    fromEnv('WEKEZA_PROFILE', env),
    byDefault('default'),
  ]) as Setting
  const profiles = readProfiles(env, profile)
  const settle = (key: string, flag: [string, string | undefined], variable: string) =>
    pick(
      {
        flag: fromFlag(...flag),
        environment: fromEnv(variable, env),
        project: fromProject(project, key),
        profile: fromProfile(profiles, key),
      },
      profiles?.chosenBy,
    )
  const { clientSecret, otherClientSecret } = flags
  const settings = {
    profile,
    baseUrl: trimmed(
      settle('base_url', ['--base-url', flags['base-url']], 'WEKEZA_BASE_URL') ??
        byDefault(DEFAULT_BASE_URL),
    ),
    clientId: settle('client_id', ['--client-id', flags['client-id']], 'WEKEZA_CLIENT_ID'),
    clientSecret: settle(
      'client_secret',
      ['--client-secret-file', clientSecret],
      'WEKEZA_CLIENT_SECRET',
    ),
    ...resolveProof(flags, { env, project, profile: profiles }),
    otherClientId: settle(
      'other_client_id',
      ['--other-client-id', flags['other-client-id']],
      'WEKEZA_OTHER_CLIENT_ID',
    ),
    otherClientSecret: settle(
      'other_client_secret',
      ['--other-client-secret-file', otherClientSecret],
      'WEKEZA_OTHER_CLIENT_SECRET',
    ),
  }
  const places = [
    { clientId: fromEnv('WEKEZA_CLIENT_ID', env), secret: 'environment' },
    { clientId: fromProject(project, 'client_id'), secret: 'project' },
    { clientId: fromProfile(profiles, 'client_id'), secret: 'profile' },
  ] as const
  const matched = { ...settings, clientSecret: matchSecret(settings, places) }
  refuseStrayHost(matched)
  refuseSharedSecrets([matched.clientSecret, matched.otherClientSecret], project, profiles)
  return matched
}

function readProfiles(env: NodeJS.ProcessEnv, { value: name, origin }: Setting): Profile | null {
  const path = join(configDir(env), 'config.json')
  const profiles = (readJson(path)?.profiles ?? {}) as Record<string, Record<string, unknown>>
  const values = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (values) return { path, name, values, chosenBy: origin.kind }
  if (origin.kind === 'default') return null
  const known = Object.keys(profiles).join(', ') || 'none'
  throw usageError(`There is no profile ${name} in ${path}; there is: ${known}.`)
}

/** A secret counts only from a file that is its owner's alone. */
function refuseSharedSecrets(
  secrets: readonly (Setting | null)[],
  project: ProjectFile | null,
  profile: Profile | null,
): void {
  const kinds = secrets.map((secret) => secret?.origin.kind)
  if (project && kinds.includes('project')) refuseShared(project.path)
  if (profile && kinds.includes('profile')) refuseShared(profile.path)
}

const trimmed = (setting: Setting): Setting => ({
  ...setting,
  value: setting.value.replace(/\/+$/, ''),
})
