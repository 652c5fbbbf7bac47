import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { payingClient } from './testing/paying-client.ts'

const clientOf = (sandbox: Awaited<ReturnType<typeof createSandbox>>) =>
  payingClient(sandbox, (request) => sandbox.fetch(request as Request))

test('the same requests give the same bytes in two sandboxes of one seed', async () => {
  const [one, two] = [await createSandbox({ seed: 3 }), await createSandbox({ seed: 3 })]
  expect(await clientOf(one).pay()).toEqual(await clientOf(two).pay())
})

test('after a reset the same requests give the same bytes again', async () => {
  const sandbox = await createSandbox()
  const first = await clientOf(sandbox).pay()
  await sandbox.reset()
  expect(await clientOf(sandbox).pay()).toEqual(first)
})

test('another seed gives other ids', async () => {
  const [one, two] = [await createSandbox({ seed: 3 }), await createSandbox({ seed: 4 })]
  expect(await clientOf(one).pay()).not.toEqual(await clientOf(two).pay())
})

test('bank time stands where it was set until it is advanced', async () => {
  const client = clientOf(await createSandbox({ now: '2027-02-01T00:00:00Z' }))
  const token = await client.applicationToken()
  const clock = { now: '2027-02-01T00:00:00.000Z', mode: 'frozen' }
  expect(await client.json('GET', '/v1/sandbox/clock', token)).toEqual(clock)
  await client.call('POST', '/v1/sandbox/clock/advance', token, { seconds: 60 })
  expect(await client.json('GET', '/v1/sandbox/clock', token)).toMatchObject({
    now: '2027-02-01T00:01:00.000Z',
  })
})

test('what happens in one sandbox is not seen in another', async () => {
  const [one, two] = [await createSandbox(), await createSandbox()]
  await clientOf(one).pay()
  const client = clientOf(two)
  const consents = await client.json('GET', '/v1/consents', await client.applicationToken())
  expect(consents.data).toEqual([])
})

test('a token of one sandbox opens nothing in another', async () => {
  const [one, two] = [await createSandbox(), await createSandbox()]
  const token = await clientOf(one).applicationToken()
  expect((await clientOf(two).call('GET', '/v1/consents', token)).status).toBe(401)
})

test('a time that is none is refused with what to give', async () => {
  await expect(createSandbox({ now: 'tomorrow' })).rejects.toThrow('Give an RFC 3339 time')
})
