import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../machine.mjs'

/** A block of the README: what its first line calls it, and what it holds. */
export interface Fence {
  readonly info: string
  readonly text: string
}

export function readFences(): Fence[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const found = readme.matchAll(/^```(?<info>[^\n]*)\n(?<text>[\s\S]*?)^```$/gm)
  return [...found].map(({ groups }) => ({ info: groups?.info ?? '', text: groups?.text ?? '' }))
}

/** The blocks of one name, in their order. */
export function fencesOf(info: string): string[] {
  return readFences()
    .filter((fence) => fence.info === info)
    .map((fence) => fence.text)
}
