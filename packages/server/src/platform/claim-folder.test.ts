import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimFolder } from './claim-folder.ts'

test('a folder that is taken is refused until it is given back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-claim-'))
  const giveBack = claimFolder(folder)
  expect(() => claimFolder(folder)).toThrow(/Another server runs on .* WEKEZA_DATA_DIR/)
  giveBack()
  claimFolder(folder)()
  rmSync(folder, { recursive: true })
})
