import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer as createSecureServer } from 'node:tls'
import { expect, it, onTestFinished } from 'vitest'
import { sharedDatabase } from '../../testing/shared-database.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { openDatabase } from './open-database.ts'
import { statement } from './statement.ts'

const shared = sharedDatabase()
const { error: missing } = spawnSync('openssl', ['version'])
// What a machine lacks is named there, and is a failure where changes are judged.
const test = it.skipIf(missing && process.env.CI !== 'true')

/** Its request for TLS and the server's yes (PostgreSQL 18, chapter 54.7). */
const SSL_REQUEST_BYTES = 8
const YES = 'S'

/** A certificate for localhost that answers for itself. */
function certificate() {
  const folder = temporaryFolder()
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', keyFile, '-out', certFile]
  execFileSync('openssl', ['req', '-x509', ...curve, ...name, ...files], { stdio: 'ignore' })
  return { certFile, key: readFileSync(keyFile), cert: readFileSync(certFile) }
}

/** PostgreSQL, as one that takes TLS with this certificate. */
async function behindTls(to: string, pair: { key: Buffer; cert: Buffer }): Promise<URL> {
  const target = new URL(to)
  const secure = createSecureServer(pair, (near) =>
    joined(near, connect(Number(target.port), target.hostname)),
  )
  const plain = createServer((near) => {
    near.once('data', (request) => {
      if (request.length !== SSL_REQUEST_BYTES) return near.destroy()
      near.pause().write(YES)
      secure.emit('connection', near)
    })
  })
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void plain.close())
  const url = new URL(to)
  url.port = String((plain.address() as { port: number }).port)
  return url
}

function joined(near: Socket, far: Socket): void {
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    socket.on('error', () => {}).on('close', () => other.destroy())
    socket.pipe(other)
  }
}

async function prepared() {
  const { certFile, ...pair } = certificate()
  const url = await behindTls(await shared(), pair)
  const open = (options: string, host = 'localhost') =>
    openDatabase(Object.assign(new URL(url), { hostname: host, search: options }).href)
  return { open, certFile }
}

test('a server whose certificate is by the named authority is talked to', async () => {
  const { open, certFile } = await prepared()
  const database = await open(`?sslmode=verify-full&sslrootcert=${certFile}`)
  onTestFinished(() => database.close())
  expect(await database.query(statement('SELECT 1'))).toEqual([[1]])
})

test('a server whose certificate is by nobody known is refused', async () => {
  const { open } = await prepared()
  await expect(open('?sslmode=verify-full')).rejects.toThrow('proves nothing here')
})

test('a server whose certificate is for another host is refused', async () => {
  const { open, certFile } = await prepared()
  await expect(open(`?sslrootcert=${certFile}`, '127.0.0.1')).rejects.toThrow('proves nothing here')
})

test('a file that is no certificate is told as such', async () => {
  const { open } = await prepared()
  await expect(open(`?sslrootcert=${import.meta.filename}`)).rejects.toThrow('is no PEM')
})
