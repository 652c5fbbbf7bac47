import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { readUrl } from './read-url.ts'

const FAR = 'postgres://wekeza:s3cret@db.example'

test('every part of a url is read', () => {
  expect(readUrl('postgresql://wek%40eza:p%2Fw@localhost:6432/b%20ank')).toEqual({
    host: 'localhost',
    port: 6432,
    database: 'b ank',
    user: 'wek@eza',
    password: 'p/w',
    ssl: false,
  })
})

test("what is left out is PostgreSQL's default", () => {
  const target = { host: 'localhost', port: 5432, user: undefined, password: undefined, ssl: false }
  expect(readUrl('postgres:///bank')).toEqual({ ...target, database: 'bank' })
})

test.each(['localhost', '127.0.0.1', '127.8.0.1', '[::1]', '%2Frun%2Fpostgresql'])(
  'on this machine (%s) no TLS is needed',
  (host) => {
    expect(readUrl(`postgres://wekeza@${host}/bank`).ssl).toBe(false)
  },
)

test.each(['db.example', '10.0.0.1', '[fd00::1]', 'localhost.example', '0.0.0.0'])(
  'towards another machine (%s) it must be said how to know it',
  (host) => {
    expect(() => readUrl(`postgres://wekeza@${host}/bank`)).toThrow('sslmode=verify-full')
  },
)

test('TLS goes by the public authorities unless another is named', () => {
  const certain = { rejectUnauthorized: true, ca: undefined, cert: undefined, key: undefined }
  expect(readUrl(`${FAR}/bank?sslmode=verify-full`).ssl).toEqual(certain)
  expect(readUrl(`${FAR}/bank?sslrootcert=system`).ssl).toEqual(certain)
})

test('the files that are named are read, and mean verify-full', () => {
  const folder = temporaryFolder()
  const options = ['sslrootcert', 'sslcert', 'sslkey'].map((name) => {
    writeFileSync(join(folder, name), `-----BEGIN ${name}-----`)
    return `${name}=${join(folder, name)}`
  })
  expect(readUrl(`${FAR}/bank?${options.join('&')}`).ssl).toEqual({
    rejectUnauthorized: true,
    ca: '-----BEGIN sslrootcert-----',
    cert: '-----BEGIN sslcert-----',
    key: '-----BEGIN sslkey-----',
  })
})

test('TLS can be left off where the operator says so', () => {
  expect(readUrl(`${FAR}/bank?sslmode=disable`).ssl).toBe(false)
})

test.each(['allow', 'prefer', 'require', 'no-verify', 'verify-ca', ''])(
  'sslmode=%s is refused, also on this machine',
  (mode) => {
    for (const host of ['db.example', 'localhost']) {
      const url = `postgres://wekeza@${host}/bank?sslmode=${mode}`
      expect(() => readUrl(url)).toThrow('does not make sure who answers')
    }
  },
)

test.each([
  ['an option that is not known', `${FAR}/bank?sslmod=disable`, 'the option sslmod,'],
  ['an option twice', `${FAR}/bank?sslmode=verify-full&sslmode=disable`, 'sslmode twice'],
  [
    'a certificate without TLS',
    `${FAR}/bank?sslmode=disable&sslrootcert=/ca`,
    'sslmode=disable and',
  ],
  ['a certificate without its key', `${FAR}/bank?sslcert=/a`, 'Name both'],
  ['a file that is not there', `${FAR}/bank?sslrootcert=/none.pem`, '(ENOENT)'],
  ['another protocol', 'mysql://wekeza:s3cret@db.example/bank', 'must be like'],
  ['no database', FAR, 'must be like'],
  ['a sign that is not encoded', 'postgres://wekeza:s3cret%zz@localhost/bank', 'must be like'],
  ['no url at all', 's3cret', 'must be like'],
])('%s is refused, and the password is not told', (_, url, told) => {
  expect(() => readUrl(url)).toThrow(told)
  expect(() => readUrl(url)).not.toThrow('s3cret')
})
