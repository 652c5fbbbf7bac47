import { join } from 'node:path'
import { handle } from '@oclif/core/handle'
import { run } from '@oclif/core/run'
import { settings } from '@oclif/core/settings'

/** Hands the command line to the whole of oclif: help, topics, names that are not known, flags that are not right. */
export async function runOclif(argv: readonly string[]): Promise<void> {
  // The commands are built already, or run from source as they are: nothing is to be compiled on the way.
  settings.enableAutoTranspile = false
  settings.debug = Boolean(process.env.WEKEZA_DEBUG)
  try {
    await run([...argv], await loadOptions())
  } catch (error) {
    await handle(error as Error)
  }
}

const root = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../..' : '..')

/** From source the manifest is not written, and the commands lie elsewhere. */
async function loadOptions() {
  if (!import.meta.filename.endsWith('.ts')) return { root }
  const { sourceManifest } = await import('./source-manifest.ts')
  return { root, ignoreManifest: true, pjson: sourceManifest(root) }
}
