import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fileOf, payFile as payFileOnce } from '../load/pay-file.ts'
import { atLeast, forKnowing, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { startPlatform } from '../platform/server.ts'

const ROWS = 10_000
const ROUNDS = 5
const FLOOR_SECONDS = 3
const EMPLOYEES = Array.from({ length: 1000 }, (_, index) => String(2_000_000_000 + index))

/** A file of ten thousand rows, from its being sent until the last of them is settled. */
export async function payFile(): Promise<Measurement[]> {
  const platform = await startPlatform({ fill: employ })
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const file = fileOf(ROWS, EMPLOYEES)
    const pay = () => payFileOnce(client, platform.baseUrl, file, ROWS)
    await pay()
    const rounds: { floor: number; ours: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ floor: rawLedger(), ours: ROWS / ((await pay()) / 1000) })
    }
    const ratios = rounds.map(({ floor, ours }) => ours / floor)
    const name = 'pay-file: rows accepted and settled a second'
    return [
      atLeast(name, 0.5, median(ratios), '× a raw ledger, 64 payments a commit'),
      forKnowing(name, median(rounds.map(({ ours }) => ours)), 'a second'),
    ]
  } finally {
    await platform.stop()
  }
}

function rawLedger(): number {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-floor-'))
  const program = join(import.meta.dirname, '../floors/raw-ledger.mjs')
  const args = [program, join(folder, 'floor.db'), String(FLOOR_SECONDS)]
  try {
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A thousand accounts to pay to, and a payer who does not run dry while it is measured. */
function employ(file: string): void {
  const database = new Database(file)
  database.exec(`UPDATE account SET booked_minor = 1000000000000 WHERE id = 'acc_wanjiru_current'`)
  const open = database.prepare(
    `INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on, booked_minor,
       held_minor, overdraft_minor)
     SELECT bank, 'acc_' || @number, sequence, type, status, currency, nickname, @number, holders, opened_on, 0, 0, 0
     FROM account WHERE id = 'acc_baraka_business'`,
  )
  database.transaction(() => {
    for (const number of EMPLOYEES) open.run({ number })
  })()
  database.close()
}
