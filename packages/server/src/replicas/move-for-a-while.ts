import { setImmediate } from 'node:timers/promises'
import { endure } from '@wekeza/bank/endure'
import { openPostgres } from '../stores/postgres/open.ts'

/** One process of the endurance test: moves money and sums snapshots for so long, and prints what came of it. */
const [, , url = '', name = '', seed = '', forMs = ''] = process.argv

const stores = await openPostgres(url, { connectionsMax: 20 })
const endsAtMs = Date.now() + Number(forMs)
const goesOn = () => Date.now() < endsAtMs
const run = { name, seed: Number(seed), writers: 6, goesOn, pause: () => setImmediate() }
const outcome = await endure(stores.bank('test_endurance'), run)
await stores.close()
process.stdout.write(JSON.stringify(outcome))
