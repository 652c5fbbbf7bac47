import { operations } from '@wekeza/contract'
import { getResponse, HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { operationHandlers } from './handlers.ts'

test('there is a handler for each operation of the contract', async () => {
  const handlers = operationHandlers(await createSandbox())
  expect(Object.keys(handlers)).toEqual(Object.keys(operations))
})

test('one operation can be replaced while the others stay the sandbox’s', async () => {
  const sandbox = await createSandbox()
  const mine = http.get(`${sandbox.baseUrl}/version`, () => HttpResponse.json({ mine: true }))
  const handlers = [mine, ...Object.values(operationHandlers(sandbox))]
  const ask = async (path: string) =>
    (await getResponse(handlers, new Request(sandbox.baseUrl + path)))?.json()
  expect(await ask('/version')).toEqual({ mine: true })
  expect(await ask('/livez')).toEqual({ status: 'ok' })
})
