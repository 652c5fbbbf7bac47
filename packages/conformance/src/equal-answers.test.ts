import { operations } from '@wekeza/contract'
import { startSandbox } from '@wekeza/sandbox/http'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../server/src/testing/fresh-database.ts'
import { Bench } from './bench/bench.ts'
import type { Target } from './target.ts'
import { type Comparable, comparable } from './testing/comparable.ts'
import { startServerTarget } from './testing/start-server-target.ts'
import { walkBank } from './testing/walk-bank.ts'

interface Walks {
  readonly bySandbox: readonly Comparable[]
  readonly byServer: readonly Comparable[]
}

/** Over HTTP, also where an implementation could be called in this process. */
async function walked(target: Target & { stop(): Promise<void> }): Promise<Comparable[]> {
  const { baseUrl, client, otherClient, apiKey } = target
  const overHttp = { baseUrl, client, otherClient, ...(apiKey !== undefined && { apiKey }) }
  try {
    return comparable(overHttp, await walkBank(new Bench(overHttp)))
  } finally {
    await target.stop()
  }
}

describe.each(['SQLite', 'PostgreSQL'])(
  'one walk through the sandbox and the server on %s',
  (engine) => {
    let database: Database | undefined
    let walks: Walks | undefined

    // Not before all of them: where there is no PostgreSQL, each of them says so by its name.
    beforeEach(async () => {
      if (engine === 'PostgreSQL') database ??= await openDatabase()
      walks ??= {
        byServer: await walked(await startServerTarget(database?.url)),
        bySandbox: await walked(await startSandbox({ port: 0, now: 'wall' })),
      }
    }, 120_000)
    afterAll(() => database?.drop())

    const both = (): Walks => {
      if (!walks) throw new Error('nobody has walked')
      return walks
    }

    test('takes every operation of the contract', () => {
      const asked = new Set(both().byServer.map((one) => one.asked.split(' ')[1]))
      expect(Object.keys(operations).filter((id) => !asked.has(id))).toEqual([])
    })

    test('is answered by both with the same statuses', () => {
      const statuses = (walk: readonly Comparable[]) =>
        walk.map((one) => `${one.asked} ${one.status}`)
      expect(statuses(both().bySandbox)).toEqual(statuses(both().byServer))
    })

    test('is answered by both with the same headers', () => {
      const headers = (walk: readonly Comparable[]) =>
        walk.map((one) => [one.asked, ...one.headers])
      expect(headers(both().bySandbox)).toEqual(headers(both().byServer))
    })

    test('is answered by both with the same bodies, but for ids, times and tokens', () => {
      expect(both().bySandbox).toEqual(both().byServer)
    })
  },
)
