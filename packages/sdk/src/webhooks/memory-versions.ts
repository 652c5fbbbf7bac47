import { ConfigurationError } from '../errors/local-errors.ts'
import type { VersionStore } from './apply-if-newer.ts'

const ENTRIES_MAX = 10_000

/**
 * Versions in memory, for one process and its tests. What was not asked for longest is forgotten first, and an old
 * event of it would be applied again: a real receiver keeps versions in its database, beside what they are of.
 * @param options.max entries that are kept; default 10,000
 * @example
 * const versions = memoryVersions({ max: 50_000 })
 */
export function memoryVersions({ max = ENTRIES_MAX }: { max?: number } = {}): VersionStore {
  if (!Number.isInteger(max) || max < 2) {
    throw new ConfigurationError(`memoryVersions: max is ${max}. Give a whole number, 2 or more.`)
  }
  const kept = new Map<string, number>()
  const touch = (key: string, version: number) => {
    kept.delete(key)
    kept.set(key, version)
  }
  return {
    get(key) {
      const version = kept.get(key)
      if (version !== undefined) touch(key, version)
      return version
    },
    set(key, version) {
      touch(key, version)
      for (const oldest of kept.keys()) {
        if (kept.size <= max) break
        kept.delete(oldest)
      }
    },
  }
}
