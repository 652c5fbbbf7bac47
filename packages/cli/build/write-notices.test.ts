import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeNotices } from './write-notices.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wekeza-notices-'))
  mkdirSync(join(root, 'dist'))
})
afterEach(() => rmSync(root, { recursive: true }))

function install(name: string, licence: { license?: string; text?: string }): string {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  const manifest = { name, version: '1.2.3', license: licence.license }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  if (licence.text) writeFileSync(join(folder, 'LICENSE.md'), licence.text)
  return `node_modules/${name}/lib/index.js`
}

const notices = () => readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')

test('each package’s licence text is kept, once', () => {
  const input = install('@scope/one', { license: 'MIT', text: 'Copyright One' })
  writeNotices(root, [input, input, 'src/main.ts'])
  expect(notices()).toContain('@scope/one 1.2.3 (MIT)\n\nCopyright One')
  expect(notices().match(/Copyright One/g)).toHaveLength(1)
})

test('a package without a licence text is named with its licence', () => {
  writeNotices(root, [install('two', { license: 'ISC' })])
  expect(notices()).toContain('two 1.2.3 (ISC)\n\nLicence: ISC')
})

test('a package without any licence stops the build', () => {
  expect(() => writeNotices(root, [install('three', {})])).toThrow('three 1.2.3 names no licence')
})
