import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

test('a command whose first line is all that is read ends as it would otherwise', async () => {
  const script = 'set -o pipefail; "$NODE" "$MAIN" config check | head -n 1'
  const env = { PATH: process.env.PATH ?? '', NODE: process.execPath, MAIN }
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { env })
  expect(stdout).toMatch(/^PORT +8080/)
})
