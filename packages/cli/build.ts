import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './build/bundle.ts'
import { commandIndex } from './build/command-index.ts'
import { writeManifest } from './build/write-manifest.ts'
import { writeNotices } from './build/write-notices.ts'

/** Builds what is published: src/generated/commands.ts, dist/, oclif.manifest.json and the notices of what is inside. */
const root = import.meta.dirname

writeFileSync(join(root, 'src/generated/commands.ts'), commandIndex(join(root, 'src/commands')))
const inputs = await bundle(root)
writeNotices(root, inputs)
await writeManifest(root)
