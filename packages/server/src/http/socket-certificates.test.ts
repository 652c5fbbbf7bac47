import { X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { expect, test } from 'vitest'
import { practiceSet } from '../certs/practice-set.ts'
import { socketCertificates } from './socket-certificates.ts'

const DAY_MS = 86_400_000
const nowMs = Date.parse('2026-11-22T09:00:00Z')

/** As much of a connection as is looked at. */
async function socketWith(authorized: boolean): Promise<TLSSocket> {
  const set = await practiceSet(['localhost'], nowMs)
  const { content = '' } = set.find(({ name }) => name === 'client.pem') ?? {}
  const held = { authorized, getPeerX509Certificate: () => new X509Certificate(content) }
  return held as unknown as TLSSocket
}

test('a certificate that was verified is known until a reload', async () => {
  const certificates = socketCertificates({ nowMs: () => nowMs })
  const socket = await socketWith(true)
  certificates.note(socket)
  expect(certificates.of(socket)?.thumbprint).toMatch(/^[\w-]{43}$/)
  certificates.forget()
  expect(certificates.of(socket)).toBeUndefined()
})

test('one that was not verified is never known', async () => {
  const certificates = socketCertificates({ nowMs: () => nowMs })
  const socket = await socketWith(false)
  certificates.note(socket)
  expect(certificates.of(socket)).toBeUndefined()
})

test('one that expires while its connection is open is known no more', async () => {
  let days = 0
  const certificates = socketCertificates({ nowMs: () => nowMs + days * DAY_MS })
  const socket = await socketWith(true)
  certificates.note(socket)
  days = 89
  expect(certificates.of(socket)).toBeDefined()
  days = 91
  expect(certificates.of(socket)).toBeUndefined()
})
