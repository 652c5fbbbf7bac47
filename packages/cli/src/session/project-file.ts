import { dirname, join } from 'node:path'
import { readJson } from './read-json.ts'

export const PROJECT_FILE = join('.wekeza', 'cli.json')

export interface ProjectFile {
  readonly path: string
  readonly values: Record<string, unknown>
}

/** The nearest .wekeza/cli.json, from a folder upwards: it belongs to whatever is being worked on there. */
export function findProjectFile(from: string): ProjectFile | null {
  const path = join(from, PROJECT_FILE)
  const values = readJson(path)
  if (values) return { path, values }
  const parent = dirname(from)
  return parent === from ? null : findProjectFile(parent)
}
