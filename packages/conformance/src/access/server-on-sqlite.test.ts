import { afterAll, beforeAll, describe } from 'vitest'
import { oneTestACell } from './testing/one-test-a-cell.ts'
import { type RunningStand, startServerStand } from './testing/stands.ts'

describe('who may see what, on the server on SQLite', () => {
  let stand: RunningStand
  beforeAll(async () => {
    stand = await startServerStand()
  }, 30_000)
  afterAll(() => stand.stop())
  oneTestACell('the server on SQLite', () => stand)
})
