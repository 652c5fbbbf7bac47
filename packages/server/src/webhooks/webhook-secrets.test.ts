import { signEvent } from '@wekeza/bank'
import { expect, test, vi } from 'vitest'
import { createEnvelope, Unopened } from '../secrets/envelope.ts'
import { newMasterKey } from '../secrets/secrets.ts'
import { sealedSecrets } from './webhook-secrets.ts'

function theSecrets() {
  const masterKey = newMasterKey()
  const envelope = createEnvelope(() => [masterKey])
  return (bankKey: string) => sealedSecrets(bankKey, () => envelope)
}

test('a secret is 32 bytes of chance, and signs', () => {
  const secrets = theSecrets()('live')
  const [one, other] = [secrets.make(), secrets.make()]
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(one).not.toBe(other)
  const { 'webhook-signature': signature } = signEvent({
    ...{ id: 'evt_1', body: '{}', secrets: [one], atMs: 0 },
  })
  expect(signature).toMatch(/^v1,/)
})

test('what is kept does not show the secret, and opens for its own webhook of its own bank only', () => {
  const secrets = theSecrets()
  const sealed = secrets('live').seal('whsec_known', 'whk_1')
  expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('known')
  expect(secrets('live').open(sealed, 'whk_1')).toBe('whsec_known')
  expect(() => secrets('live').open(sealed, 'whk_2')).toThrow(Unopened)
  expect(() => secrets('test_one').open(sealed, 'whk_1')).toThrow(Unopened)
})

test('a secret that was opened before is not opened again, and a thousand are remembered', () => {
  const masterKey = newMasterKey()
  const envelope = createEnvelope(() => [masterKey])
  const open = vi.spyOn(envelope, 'open')
  const secrets = sealedSecrets('live', () => envelope)
  const sealed = Array.from({ length: 1_001 }, (_, index) =>
    secrets.seal(`whsec_${index}`, 'whk_1'),
  )
  const openAll = (texts: readonly string[]) => texts.map((text) => secrets.open(text, 'whk_1'))
  openAll(sealed.slice(0, 1_000))
  expect(openAll(sealed.slice(0, 1_000))).toEqual(
    Array.from({ length: 1_000 }, (_, index) => `whsec_${index}`),
  )
  expect(open).toHaveBeenCalledTimes(1_000)
  openAll(sealed.slice(1_000))
  openAll(sealed.slice(0, 1))
  expect(open).toHaveBeenCalledTimes(1_002)
  expect(() => secrets.open(sealed[1_000] ?? '', 'whk_2')).toThrow(Unopened)
})
