import type { Change, Store, Webhook } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import {
  WEBHOOK_COLUMNS as COLUMNS,
  WEBHOOK_MOVE_COLUMNS as MOVE_COLUMNS,
  WEBHOOK_SECRET_COLUMNS as SECRET_COLUMNS,
  watchedAccounts,
  webhookMoveValues,
  webhookOf,
  webhookSecretsOf,
  webhookSecretValues,
  webhookValues,
} from '../rows/webhooks.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const SELECT = `SELECT sequence, ${COLUMNS} FROM webhook WHERE bank = ?`

const PAGE = `${SELECT} AND application_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const SECRETS = `SELECT sequence, ${SECRET_COLUMNS} FROM webhook_secret
  WHERE bank = ? AND webhook_id = ?`

const ENABLED = `${SELECT} AND status = 'enabled'`

const ENABLED_OF = `${ENABLED} AND application_id = ? ORDER BY sequence`

const WATCHING = `${ENABLED} AND id IN (SELECT webhook_id FROM webhook_account
  WHERE bank = ? AND account_id IN (SELECT value FROM json_each(?))) ORDER BY sequence`

const MOVE = `UPDATE webhook SET ${MOVE_COLUMNS.split(',')
  .map((column) => `${column} = ?`)
  .join(',')}, version = version + 1 WHERE bank = ? AND id = ? AND version = ?`

const NOTE =
  'UPDATE webhook SET failing_since_ms = ?, paused_until_ms = ? WHERE bank = ? AND id = ?'

const RETIRE = `UPDATE webhook_secret SET retires_at_ms = min(coalesce(retires_at_ms, @atMs), @atMs)
  WHERE bank = @bank AND webhook_id = @id`

const INSERT_SECRET = `INSERT INTO webhook_secret (bank, webhook_id, sequence, ${SECRET_COLUMNS})
  VALUES (?, ?, ?, ${marks(SECRET_COLUMNS)})`

const UNWATCH = 'DELETE FROM webhook_account WHERE bank = ? AND webhook_id = ?'

const DELETES = [
  UNWATCH,
  'DELETE FROM webhook_secret WHERE bank = ? AND webhook_id = ?',
  'DELETE FROM webhook WHERE bank = ? AND id = ?',
]

/** What is read of webhooks. */
const readsOf = (database: Database) => {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(PAGE).raw()
  const secrets = database.prepare(SECRETS).raw()
  const enabledOf = database.prepare(ENABLED_OF).raw()
  const watching = database.prepare(WATCHING).raw()
  return (bank: string): Store['webhooks'] => ({
    get: async (id) => readOne(byId.get(bank, id), webhookOf),
    page: async (applicationId, { beforeSequence = NEWEST, limit }) =>
      page.all(bank, applicationId, beforeSequence, limit).map(webhookOf),
    secrets: async (id) => webhookSecretsOf(secrets.all(bank, id)),
    enabledOf: async (applicationIds) =>
      [...new Set(applicationIds)]
        .flatMap((applicationId) => enabledOf.all(bank, applicationId).map(webhookOf))
        .sort((a, b) => a.sequence - b.sequence),
    watching: async (accountIds) =>
      watching.all(bank, bank, JSON.stringify(accountIds)).map(webhookOf),
  })
}

export function webhookTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO webhook (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  const insertSecret = database.prepare(INSERT_SECRET)
  const exists = database.prepare('SELECT 1 FROM webhook WHERE bank = ? AND id = ?').pluck()
  const move = database.prepare(MOVE)
  const note = database.prepare(NOTE)
  const retire = database.prepare(RETIRE)
  const watch = prepareWatch(database)
  const deletes = DELETES.map((sql) => database.prepare(sql))

  return {
    of: readsOf(database),
    insert(bank: string, sequence: number, { webhook, secret }: Of<'insert-webhook'>) {
      insert.run(bank, sequence, ...webhookValues(webhook))
      insertSecret.run(bank, webhook.id, sequence, ...webhookSecretValues(secret))
      watch(bank, webhook.id, webhook)
    },
    /** @returns whether its version was still `from` */
    move(bank: string, { id, from, to }: Of<'move-webhook'>): boolean {
      if (move.run(...webhookMoveValues(to), bank, id, from).changes !== 1) return false
      watch(bank, id, to)
      return true
    },
    note: (bank: string, { id, to }: Of<'note-webhook'>) =>
      void note.run(to.failingSinceMs, to.pausedUntilMs, bank, id),
    delete(bank: string, id: string) {
      for (const one of deletes) one.run(bank, id)
    },
    /** @returns whether the webhook is there */
    addSecret(bank: string, sequence: number, change: Of<'add-webhook-secret'>): boolean {
      const { id, secret, othersRetireAtMs: atMs } = change
      if (exists.get(bank, id) === undefined) return false
      retire.run({ bank, id, atMs })
      insertSecret.run(bank, id, sequence, ...webhookSecretValues(secret))
      return true
    },
  }
}

/** Keeps a webhook with the accounts that it has thresholds on from now on. */
function prepareWatch(database: Database) {
  const unwatch = database.prepare(UNWATCH)
  const watch = database.prepare('INSERT INTO webhook_account VALUES (?, ?, ?)')
  return (bank: string, id: string, to: Pick<Webhook, 'thresholds'>): void => {
    unwatch.run(bank, id)
    for (const accountId of watchedAccounts(to)) watch.run(bank, id, accountId)
  }
}
