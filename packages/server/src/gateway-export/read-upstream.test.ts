import { expect, test } from 'vitest'
import { Trouble } from '../trouble.ts'
import { readUpstream } from './read-upstream.ts'

const here = { host: '127.0.0.1', port: 8080, tls: undefined }
const tls = { certFile: 'a', keyFile: 'b', clientCaFile: undefined, crlFile: undefined }

test.each([
  [here, 'http://127.0.0.1:8080'],
  [{ ...here, host: '0.0.0.0' }, 'http://127.0.0.1:8080'],
  [{ ...here, host: '::' }, 'http://127.0.0.1:8080'],
  [{ ...here, host: '::1' }, 'http://[::1]:8080'],
  [{ ...here, tls }, 'https://127.0.0.1:8080'],
])('by default it is where the configuration listens', (listening, upstream) => {
  expect(readUpstream(undefined, listening)).toBe(upstream)
})

test('what is said goes before', () => {
  expect(readUpstream('https://platform.internal', here)).toBe('https://platform.internal')
})

test.each([
  'platform.internal',
  'ftp://platform.internal',
  'http://user:word@platform.internal',
  'http://platform.internal/v1',
  'http://platform.internal:0',
])('%s is none', (said) => {
  expect(() => readUpstream(said, here)).toThrow(Trouble)
})

test('a port that is only known once it is taken is none', () => {
  expect(() => readUpstream(undefined, { ...here, port: 0 })).toThrow(/Name one like --upstream/)
})
