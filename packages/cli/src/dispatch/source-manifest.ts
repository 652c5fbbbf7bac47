import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PJSON } from '@oclif/core/interfaces'

/** package.json, with its paths into dist/ turned to where the sources are. */
export function sourceManifest(root: string): PJSON['Plugin'] {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const moved = text
    .replace('./dist/commands.js', './src/commands.ts')
    .replace('./dist/help-class.js', './src/dispatch/help-class.ts')
    .replace('./dist/suggest-command.js', './src/dispatch/suggest-command.ts')
  return JSON.parse(moved) as PJSON['Plugin']
}
