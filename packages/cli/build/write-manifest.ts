import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Config } from '@oclif/core/config'
import { settings } from '@oclif/core/settings'

/** Writes what oclif knows of every command, so that help reads one file and no command. */
export async function writeManifest(root: string): Promise<void> {
  settings.enableAutoTranspile = false
  const file = join(root, 'oclif.manifest.json')
  const { plugins, name } = await Config.load({ root, ignoreManifest: true })
  // oclif's types leave it out; oclif's own `oclif manifest` takes it from the same place.
  const plugin = plugins.get(name) as { manifest?: object } | undefined
  writeFileSync(file, `${JSON.stringify(plugin?.manifest)}\n`)
}
