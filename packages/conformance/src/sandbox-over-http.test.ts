import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { afterAll, beforeAll, describe } from 'vitest'
import { oneTestACase } from './testing/one-test-a-case.ts'

describe('the sandbox over HTTP, its clock running with the wall', () => {
  let sandbox: HttpSandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, now: 'wall' })
  })
  afterAll(() => sandbox.stop())
  // Its address and its clients only: with its own fetch nothing would go over HTTP.
  oneTestACase(() => {
    const { baseUrl, client, otherClient, apiKey } = sandbox
    return { baseUrl, client, otherClient, apiKey }
  })
})
