import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LogLevel } from '../config/config.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createLog } from './create-log.ts'

function logIn(folder: string, level: LogLevel = 'info') {
  const file = join(folder, 'log')
  const log = createLog({ level, file })
  const lines = async () => {
    await log.close()
    const text = readFileSync(file, 'utf8')
    return text === ''
      ? []
      : text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  }
  return { log, lines }
}

const LINE = {
  requestId: 'req_1',
  operationId: 'getAccount',
  method: 'GET',
  route: '/v1/accounts/{account_id}',
  status: 200,
  code: null,
  applicationId: 'app_one',
  durationMs: 3,
}

test('a request is one line of JSON', async () => {
  const { log, lines } = logIn(temporaryFolder())
  log.request(LINE)
  expect(await lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      request_id: 'req_1',
      operation: 'getAccount',
      method: 'GET',
      route: '/v1/accounts/{account_id}',
      status: 200,
      code: null,
      application_id: 'app_one',
      duration_ms: 3,
    },
  ])
})

test('a fault is logged with its stack', async () => {
  const { log, lines } = logIn(temporaryFolder())
  log.fault('req_1', new Error('disk is gone'))
  log.trouble('due work', 'no error at all', 'test_one')
  expect(await lines()).toMatchObject([
    {
      level: 'error',
      request_id: 'req_1',
      fault: 'disk is gone',
      stack: expect.stringContaining('at '),
    },
    { level: 'error', where: 'due work', bank: 'test_one', fault: 'no error at all' },
  ])
})

test('what is below the level is left out', async () => {
  const folder = temporaryFolder()
  const { log, lines } = logIn(folder, 'error')
  log.request(LINE)
  log.note('started')
  log.fault('req_1', new Error('kept'))
  expect(await lines()).toHaveLength(1)
})

test('what is logged after it was closed is left out, and does no harm', async () => {
  const { log, lines } = logIn(temporaryFolder())
  log.note('first')
  await log.close()
  log.note('late')
  expect(await lines()).toMatchObject([{ happening: 'first' }])
})

test('lines wait in memory until they are written together', async () => {
  const { log, lines } = logIn(temporaryFolder())
  for (let count = 0; count < 500; count += 1) log.note('counted', { count })
  expect(await lines()).toHaveLength(500)
})
