import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expectWhole, type Moves, plantHundred, type Seen, told } from '@wekeza/bank/endurance'
import { expect, test } from 'vitest'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'

const MOVER = fileURLToPath(new URL('./move-for-a-while.ts', import.meta.url))
const FOR_MS = 20_000
const PROCESSES = 3

test('the books on PostgreSQL hold through 20 s of three processes, in every snapshot of each', {
  timeout: FOR_MS + 60_000,
}, async ({ annotate }) => {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 4 })
  await plantHundred(stores.bank('test_endurance'))
  await stores.close()
  const seed = Date.now()
  const run = promisify(execFile)
  const outputs = await Promise.all(
    Array.from({ length: PROCESSES }, (_, index) =>
      run(process.execPath, [MOVER, url, `p${index}`, String(seed + 100 * index), String(FOR_MS)]),
    ),
  )
  const results = outputs.map(
    ({ stdout }) => JSON.parse(stdout) as { moves: Moves[]; seen: Seen[] },
  )
  const [moves, seen] = [results.flatMap((one) => one.moves), results.flatMap((one) => one.seen)]
  await annotate(`seed ${seed}: ${told(moves, seen)}`)
  expectWhole(moves, seen, `seed ${seed}`)
  expect(results).toHaveLength(PROCESSES)
})
