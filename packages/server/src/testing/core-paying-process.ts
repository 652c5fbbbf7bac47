import { openSqlite } from '../stores/sqlite/open.ts'
import { bankOn, coreAt, NOW_MS } from './core-bank.ts'

/** A process of the kill test: does what is due in a folder, before a core that may never let it get to the end. */
const [, , folder = '', coreUrl = ''] = process.argv
const core = coreAt(coreUrl, 5_000)
const stores = openSqlite(folder)
const bank = bankOn(stores.bank('live'), core, { nowMs: () => NOW_MS })
await bank.workDue(Date.now())
await core.close()
await stores.close()
