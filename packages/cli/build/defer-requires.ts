import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const REQUIRED =
  /^(?:const|var) (\w+) = ((?:__importStar\(|__importDefault\()?require\("[^"]+"\)\)?);$/gm

/**
 * oclif requires all of itself to run one command: help, templates, spinners and globs included. Each of its requires
 * waits here until somebody uses what it brings, which halves what oclif adds to a command's start.
 */
export const deferRequires: Plugin = {
  name: 'defer-requires',
  setup({ onLoad }) {
    onLoad({ filter: /@oclif[\\/]core[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const deferred = text.replace(REQUIRED, 'const $1 = __defer(() => $2);')
      const helper = JSON.stringify(join(import.meta.dirname, 'defer.cjs'))
      return { contents: `const __defer = require(${helper});\n${deferred}`, loader: 'js' }
    })
  },
}
