import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Target } from './target.ts'
import { oneTestACase } from './testing/one-test-a-case.ts'

describe('the sandbox over HTTP, its clock running with the wall', () => {
  let sandbox: HttpSandbox
  let target: Target
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, now: 'wall' })
    // Its address and its clients only: with its own fetch nothing would go over HTTP.
    const { baseUrl, client, otherClient, apiKey } = sandbox
    target = { baseUrl, client, otherClient, apiKey }
  })
  afterAll(() => sandbox.stop())
  oneTestACase(() => target)
})
