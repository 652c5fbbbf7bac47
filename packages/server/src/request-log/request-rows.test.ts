import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '../stores/postgres/open.ts'
import { aRequest } from '../testing/a-request.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { postgresRequestRows } from './postgres-request-rows.ts'
import { sqliteRequestRows } from './sqlite-request-rows.ts'

const engines = {
  SQLite: async () => sqliteRequestRows(join(temporaryFolder(), 'requests.db')),
  PostgreSQL: async () => {
    const url = await freshDatabase()
    await (await openPostgres(url, { connectionsMax: 4 })).close()
    return postgresRequestRows(url)
  },
}

const APPLICATIONS = ['app_one', 'app_two']

describe.each(Object.entries(engines))('requests on %s', { timeout: 30_000 }, (_name, open) => {
  async function filled(...requests: Parameters<typeof aRequest>[0][]) {
    const rows = await open()
    onTestFinished(() => rows.close())
    await rows.write(requests.map(aRequest))
    const idsOf = async (query: Partial<Parameters<typeof rows.list>[0]> = {}) =>
      (await rows.list({ applicationIds: APPLICATIONS, limit: 10, ...query })).map(
        ({ requestId }) => requestId,
      )
    return { rows, idsOf }
  }

  test('what is written is read as it was', async () => {
    const whole = aRequest({
      status: 429,
      code: 'rate_limited',
      refusedBy: 'limitRate',
      durationMs: 12,
      replayed: true,
      retryAfterSeconds: 7,
      consentId: 'csn_1',
      resourceId: 'pay_1',
      bankAtMs: 2_000,
      probe: { kind: 'bad_signature', passed: true },
    })
    const bare = aRequest({ requestId: 'req_2', operationId: null, route: null, method: 'BREW' })
    const { rows } = await filled(whole, bare)
    expect(await rows.get('req_1')).toEqual(whole)
    expect(await rows.get('req_2')).toEqual(bare)
    expect(await rows.get('req_3')).toBeUndefined()
  })

  test('a request that is written twice stands there once', async () => {
    const { rows, idsOf } = await filled({})
    await rows.write([aRequest({ status: 500 })])
    expect(await idsOf()).toEqual(['req_1'])
    expect(await rows.get('req_1')).toMatchObject({ status: 200 })
  })

  test('the newest come first, of the applications that are named alone', async () => {
    const { idsOf } = await filled(
      { requestId: 'req_1', atMs: 1_000 },
      { requestId: 'req_2', atMs: 2_000, applicationId: 'app_two' },
      { requestId: 'req_3', atMs: 2_000 },
      { requestId: 'req_4', atMs: 3_000, applicationId: 'app_stranger' },
    )
    expect(await idsOf()).toEqual(['req_3', 'req_2', 'req_1'])
    expect(await idsOf({ limit: 2 })).toEqual(['req_3', 'req_2'])
    expect(await idsOf({ applicationIds: ['app_two'] })).toEqual(['req_2'])
    expect(await idsOf({ applicationIds: [] })).toEqual([])
  })

  test('those that made or changed one thing are found among all others, also narrowed further', async () => {
    const paid = { resourceId: 'pay_1', atMs: 1_000 }
    const { idsOf } = await filled(
      { requestId: 'req_1', ...paid, operationId: 'createPayment', status: 201 },
      { requestId: 'req_2', ...paid, atMs: 2_000, operationId: 'cancelPayment' },
      { requestId: 'req_3', ...paid, applicationId: 'app_stranger' },
      { requestId: 'req_4', resourceId: 'pay_2' },
      { requestId: 'req_5' },
    )
    const resourceId = 'pay_1'
    expect(await idsOf({ resourceId })).toEqual(['req_2', 'req_1'])
    expect(await idsOf({ resourceId, operationId: 'createPayment' })).toEqual(['req_1'])
    expect(await idsOf({ resourceId, status: { from: 200, to: 200 } })).toEqual(['req_2'])
    expect(await idsOf({ resourceId, toMs: 2_000 })).toEqual(['req_1'])
    expect(await idsOf({ resourceId, limit: 1 })).toEqual(['req_2'])
  })

  test('a page goes on behind the last of the page before, also within one moment', async () => {
    const moment = [1, 2, 3, 4].map((count) => ({ requestId: `req_${count}`, atMs: 1_000 }))
    const { idsOf } = await filled(...moment)
    expect(await idsOf({ before: { atMs: 1_000, requestId: 'req_3' } })).toEqual(['req_2', 'req_1'])
    expect(await idsOf({ before: { atMs: 1_000, requestId: 'req_1' } })).toEqual([])
  })

  test.each([
    [{ status: { from: 400, to: 499 } }, ['req_3', 'req_2']],
    [{ status: { from: 404, to: 404 } }, ['req_2']],
    [{ operationId: 'createPayment' }, ['req_3']],
    [{ operationId: 'createPayment', status: { from: 400, to: 499 } }, ['req_3']],
    [{ operationId: 'createPayment', status: { from: 200, to: 299 } }, []],
    [{ fromMs: 2_000 }, ['req_3', 'req_2']],
    [{ toMs: 2_000 }, ['req_1']],
    [{ fromMs: 2_000, toMs: 3_000 }, ['req_2']],
    [{ toMs: 3_000, before: { atMs: 9_000, requestId: 'req_9' } }, ['req_2', 'req_1']],
  ])('%j narrows the list', async (query, ids) => {
    const { idsOf } = await filled(
      { requestId: 'req_1', atMs: 1_000 },
      { requestId: 'req_2', atMs: 2_000, status: 404, operationId: null },
      { requestId: 'req_3', atMs: 3_000, status: 422, operationId: 'createPayment' },
    )
    expect(await idsOf(query)).toEqual(ids)
  })

  test('a rare request far behind is found', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      requestId: `req_${String(index).padStart(5, '0')}`,
      atMs: 1_000 + Math.floor(index / 7),
      status: { 3: 503, 4: 500 }[index % 2_400] ?? 200,
    }))
    const { idsOf } = await filled(...many)
    const rare = { status: { from: 500, to: 599 } }
    const found = ['04804', '04803', '02404', '02403', '00004', '00003'].map((id) => `req_${id}`)
    expect(await idsOf(rare)).toEqual(found)
    expect(await idsOf({ ...rare, limit: 3 })).toEqual(found.slice(0, 3))
  })

  test('what is too old is forgotten, some at a time, of every application', async () => {
    const { rows, idsOf } = await filled(
      { requestId: 'req_1', atMs: 1_000 },
      { requestId: 'req_2', atMs: 1_500 },
      { requestId: 'req_3', atMs: 1_500, applicationId: 'app_two' },
      { requestId: 'req_4', atMs: 2_000 },
    )
    expect(await rows.purge(2_000, 2)).toBe(2)
    expect(await rows.purge(2_000, 2)).toBe(1)
    expect(await rows.purge(2_000, 2)).toBe(0)
    expect(await idsOf()).toEqual(['req_4'])
  })
})
