import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// A process of its own: in this one, others have loaded it already.
const PROGRAM = `
const { createRequire } = await import('node:module')
const { cache } = createRequire(${JSON.stringify(import.meta.filename)})
const isLoaded = () => Object.keys(cache).some((file) => file.includes('/undici/'))
const { mtls } = await import(${JSON.stringify(new URL('../node.ts', import.meta.url).href)})
const certificate = mtls({ cert: '', key: '' })
const before = isLoaded()
await certificate.connection().catch(() => {})
console.log(JSON.stringify([before, isLoaded()]))
`

test('undici is loaded once a certificate is shown, and not before', {
  timeout: 30_000,
}, async () => {
  const program = ['--input-type=module', '-e', PROGRAM]
  const { stdout } = await promisify(execFile)(process.execPath, program)
  expect(JSON.parse(stdout)).toEqual([false, true])
})
