import { expect, test } from 'vitest'
import { readChecksums } from './read-checksums.ts'

const HASH = 'a'.repeat(64)

test('each packed library has its name, its version and its checksum', () => {
  expect(readChecksums(`${HASH}  wekeza-sdk-0.1.0.tgz\n${HASH}  other.zip\n`)).toEqual([
    { file: 'wekeza-sdk-0.1.0.tgz', package: '@wekeza/sdk', version: '0.1.0', sha256: HASH },
    { file: 'other.zip', package: 'other.zip', version: null, sha256: HASH },
  ])
})

test('what is no line of checksums is left out, and so is a path that leads elsewhere', () => {
  const text = `<!doctype html>\n${HASH}  ../../etc/passwd\n${HASH}  SHA256SUMS\n`
  expect(readChecksums(text)).toEqual([])
})
