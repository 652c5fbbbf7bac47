import { afterAll, beforeAll, describe } from 'vitest'
import { oneTestACase } from './testing/one-test-a-case.ts'
import { type ServerTarget, startServerTarget } from './testing/start-server-target.ts'

describe('the server on SQLite, over HTTP', () => {
  let target: ServerTarget
  beforeAll(async () => {
    target = await startServerTarget()
  }, 30_000)
  afterAll(() => target.stop())
  oneTestACase(() => target)
})
