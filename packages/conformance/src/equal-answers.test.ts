import { operations } from '@wekeza/contract'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Bench } from './bench/bench.ts'
import type { Target } from './target.ts'
import { type Comparable, comparable } from './testing/comparable.ts'
import { type ServerTarget, startServerTarget } from './testing/start-server-target.ts'
import { walkBank } from './testing/walk-bank.ts'

async function walked(target: Target): Promise<Comparable[]> {
  return comparable(target, await walkBank(new Bench(target)))
}

describe('one walk through the sandbox and the server', () => {
  let sandbox: HttpSandbox
  let server: ServerTarget
  let bySandbox: Comparable[]
  let byServer: Comparable[]

  beforeAll(async () => {
    server = await startServerTarget()
    sandbox = await startSandbox({ port: 0, now: 'wall' })
    const { baseUrl, client, otherClient } = sandbox
    byServer = await walked(server)
    bySandbox = await walked({ baseUrl, client, otherClient })
  }, 30_000)
  afterAll(async () => {
    await sandbox.stop()
    await server.stop()
  })

  test('takes every operation of the contract', () => {
    const asked = new Set(byServer.map((one) => one.asked.split(' ')[1]))
    expect(Object.keys(operations).filter((id) => !asked.has(id))).toEqual([])
  })

  test('is answered by both with the same statuses', () => {
    const statuses = (walk: Comparable[]) => walk.map((one) => `${one.asked} ${one.status}`)
    expect(statuses(bySandbox)).toEqual(statuses(byServer))
  })

  test('is answered by both with the same headers', () => {
    const headers = (walk: Comparable[]) => walk.map((one) => [one.asked, ...one.headers])
    expect(headers(bySandbox)).toEqual(headers(byServer))
  })

  test('is answered by both with the same bodies, but for ids, times and tokens', () => {
    expect(bySandbox).toEqual(byServer)
  })
})
