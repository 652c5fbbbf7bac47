import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDocumentation } from '../build-documentation.ts'

/** The documentation as the sources make it now, in a folder of its own. */
export async function buildForTest() {
  const outDir = mkdtempSync(join(tmpdir(), 'wekeza-documentation-'))
  await buildDocumentation({ outDir })
  return { outDir, remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
