import { join } from 'node:path'
import { bundle } from '../../build/bundle.ts'
import { writeManifest } from '../../build/write-manifest.ts'

/** What is tested over the command line is what is published: the bundle, as the sources make it now. */
export default async function buildOnce(): Promise<void> {
  const root = join(import.meta.dirname, '../..')
  await bundle(root)
  await writeManifest(root)
}
