import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFile } from './keep-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-invoice-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const BYTES = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff])
const PDF = {
  ...{ name: '../elsewhere.pdf', media_type: 'application/pdf', encoding: 'base64' },
  content: BYTES.toString('base64'),
} as const

test('a PDF is written as its bytes, to where the caller said and not to its own name', () => {
  const path = join(folder, 'mine.pdf')
  expect(keepFile('inv_1', PDF, path)).toMatchObject({ file: path, bytes: 6 })
  expect(readFileSync(path)).toEqual(BYTES)
  expect(readdirSync(folder)).toEqual(['mine.pdf'])
})

test('a place that cannot be written is told with its flag', () => {
  const path = join(folder, 'nowhere/mine.pdf')
  expect(() => keepFile('inv_1', PDF, path)).toThrow(/^--output: .*ENOENT/)
})
