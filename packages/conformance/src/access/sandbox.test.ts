import { afterAll, beforeAll, describe } from 'vitest'
import { oneTestACell } from './testing/one-test-a-cell.ts'
import { type RunningStand, startSandboxStand } from './testing/stands.ts'

describe('who may see what, on the sandbox over HTTP', () => {
  let stand: RunningStand
  beforeAll(async () => {
    stand = await startSandboxStand()
  })
  afterAll(() => stand.stop())
  oneTestACell('the sandbox', () => stand)
})
