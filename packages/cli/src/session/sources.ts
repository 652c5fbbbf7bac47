import type { ProjectFile } from './project-file.ts'
import type { OriginKind, Setting } from './setting.ts'

/** A profile of config.json. */
export interface Profile {
  readonly path: string
  readonly name: string
  readonly values: Record<string, unknown>
  /** by what it was chosen: the one called default is nobody's choice */
  readonly chosenBy: OriginKind
}

/** Everything that a setting can come from, beside the command line. */
export interface Sources {
  readonly env: NodeJS.ProcessEnv
  readonly project: ProjectFile | null
  readonly profile: Profile | null
}

/** The places of one value; what a project's file may not say has null there. */
export interface Candidates {
  readonly flag: Setting | null
  readonly environment: Setting | null
  readonly project: Setting | null
  readonly profile: Setting | null
}

/**
 * Picks by the order flag, environment, project, profile. Whoever names a profile means it: one that is named by a flag
 * or a variable comes before what merely surrounds it.
 */
export function pick(candidates: Candidates, chosenBy: OriginKind | undefined): Setting | null {
  const { flag, environment, project, profile } = candidates
  if (chosenBy === 'flag') return first([flag, profile, environment, project])
  if (chosenBy === 'environment') return first([flag, environment, profile, project])
  return first([flag, environment, project, profile])
}

export function first<T>(candidates: readonly (Setting<T> | null)[]): Setting<T> | null {
  return candidates.find((candidate) => candidate !== null) ?? null
}

export function fromFlag(name: string, value: string | undefined): Setting | null {
  return value === undefined ? null : { value, origin: { kind: 'flag', name } }
}

export function fromEnv(name: string, env: NodeJS.ProcessEnv): Setting | null {
  const value = env[name]?.trim()
  return value ? { value, origin: { kind: 'environment', name } } : null
}

export function fromProject(project: ProjectFile | null, key: string): Setting | null {
  const value = textOf(project?.values[key])
  return project && value ? { value, origin: { kind: 'project', name: project.path } } : null
}

export function fromProfile(profile: Profile | null, key: string): Setting | null {
  const value = textOf(profile?.values[key])
  if (!profile || !value) return null
  return { value, origin: { kind: 'profile', name: `${profile.name} in ${profile.path}` } }
}

export function byDefault(value: string): Setting {
  return { value, origin: { kind: 'default', name: 'default' } }
}

/** A switch is written as a boolean, where it stands in a file. */
function textOf(value: unknown): string | null {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}
