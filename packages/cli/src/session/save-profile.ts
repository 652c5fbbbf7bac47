import { dirname, join } from 'node:path'
import { usageError } from '../errors/usage-error.ts'
import { configDir } from './config-dir.ts'
import { inTurnSync } from './file-lock.ts'
import { readJson } from './read-json.ts'
import { makePrivateFolder, writePrivate } from './write-private.ts'

/** An application's credentials, as a profile of config.json has them. */
export interface ProfileValues {
  readonly base_url: string
  readonly client_id: string
  /** left out where it has none */
  readonly client_secret?: string
}

type Profiles = Record<string, Record<string, unknown>>

const NAME = /^[A-Za-z0-9][\w.-]{0,39}$/

/**
 * Puts an application's credentials into a profile, for --profile NAME; what else the file and the profile hold stays.
 * @returns the file's path
 * @throws {CliError} usage_invalid for a name that is another application's already
 */
export function saveProfile(name: string, values: ProfileValues, env = process.env): string {
  const path = join(configDir(env), 'config.json')
  makePrivateFolder(dirname(path))
  inTurnSync(`${path}.lock`, () => {
    const config = readJson(path) ?? {}
    const profiles = profilesOf(config)
    const known = Object.hasOwn(profiles, name) ? profiles[name] : undefined
    if (known && known.client_id !== values.client_id) throw taken(name, path)
    const next = { ...config, profiles: { ...profiles, [name]: { ...known, ...values } } }
    writePrivate(path, `${JSON.stringify(next, null, 2)}\n`)
  })
  return path
}

/** Refuses, before anything is made, a name that no new application can be kept under. */
export function refuseTakenProfile(name: string, env = process.env): void {
  if (!NAME.test(name)) {
    throw usageError(
      `--save-as: ${name} is no name for a profile. Give letters, digits, dots and dashes.`,
    )
  }
  const path = join(configDir(env), 'config.json')
  if (Object.hasOwn(profilesOf(readJson(path) ?? {}), name)) throw taken(name, path)
}

const profilesOf = (config: Record<string, unknown>) => (config.profiles ?? {}) as Profiles

function taken(name: string, path: string) {
  return usageError(`--save-as: ${path} has a profile ${name} already.`, 'give another name')
}
