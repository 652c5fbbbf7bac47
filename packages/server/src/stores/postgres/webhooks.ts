import type { Change, SealedSecret, Store, Webhook } from '@wekeza/bank'
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
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const SELECT = `SELECT sequence, ${COLUMNS} FROM webhook WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = statement(
  `${SELECT} AND application_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4`,
)

const SECRETS = statement(`SELECT sequence, ${SECRET_COLUMNS} FROM webhook_secret
  WHERE bank = $1 AND webhook_id = $2`)

const ENABLED = `${SELECT} AND status = 'enabled'`

const ENABLED_OF = statement(`${ENABLED} AND application_id = ANY($2) ORDER BY sequence`)

const WATCHING = statement(`${ENABLED} AND id IN (SELECT webhook_id FROM webhook_account
  WHERE bank = $1 AND account_id = ANY($2)) ORDER BY sequence`)

const INSERT = statement(`INSERT INTO webhook (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

const MOVE =
  statement(`UPDATE webhook SET (${MOVE_COLUMNS}, version) = (${places(MOVE_COLUMNS, 4)}, version + 1)
  WHERE bank = $1 AND id = $2 AND version = $3`)

const NOTE = statement(`UPDATE webhook SET failing_since_ms = $3, paused_until_ms = $4
  WHERE bank = $1 AND id = $2`)

// Secrets are added one after the other, so that each retires those before it.
const LOCK = statement('SELECT 1 FROM webhook WHERE bank = $1 AND id = $2 FOR UPDATE')

const RETIRE = statement(`UPDATE webhook_secret SET retires_at_ms = least(retires_at_ms, $3)
  WHERE bank = $1 AND webhook_id = $2`)

const INSERT_SECRET =
  statement(`INSERT INTO webhook_secret (bank, webhook_id, sequence, ${SECRET_COLUMNS})
  VALUES ($1, $2, nextval('row_sequence'), ${places(SECRET_COLUMNS, 3)})`)

const WATCH = statement(`INSERT INTO webhook_account (bank, webhook_id, account_id)
  SELECT $1, $2, unnest($3::text[])`)

const UNWATCH = statement('DELETE FROM webhook_account WHERE bank = $1 AND webhook_id = $2')

const DELETE_SECRETS = statement('DELETE FROM webhook_secret WHERE bank = $1 AND webhook_id = $2')

const DELETE = statement('DELETE FROM webhook WHERE bank = $1 AND id = $2')

const readsOf =
  ({ query }: Database) =>
  (bank: string): Store['webhooks'] => ({
    get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], webhookOf),
    page: async (applicationId, { beforeSequence = NEWEST, limit }) =>
      (await query(PAGE, [bank, applicationId, beforeSequence, limit])).map(webhookOf),
    secrets: async (id) => webhookSecretsOf(await query(SECRETS, [bank, id])),
    enabledOf: async (applicationIds) =>
      (await query(ENABLED_OF, [bank, applicationIds])).map(webhookOf),
    watching: async (accountIds) => (await query(WATCHING, [bank, accountIds])).map(webhookOf),
  })

export function webhookTable(database: Database) {
  return {
    of: readsOf(database),
    insert: (bank: string, { webhook, secret }: Of<'insert-webhook'>) => [
      { statement: INSERT, values: [bank, ...webhookValues(webhook)] },
      inserting(bank, webhook.id, secret),
      watching(bank, webhook.id, webhook),
    ],
    /** The first of these writes no row if its version is another. */
    move: (bank: string, { id, from, to }: Of<'move-webhook'>) => [
      { statement: MOVE, values: [bank, id, from, ...webhookMoveValues(to)] },
      { statement: UNWATCH, values: [bank, id] },
      watching(bank, id, to),
    ],
    note: (bank: string, { id, to }: Of<'note-webhook'>) => ({
      statement: NOTE,
      values: [bank, id, to.failingSinceMs, to.pausedUntilMs],
    }),
    delete: (bank: string, id: string) =>
      [UNWATCH, DELETE_SECRETS, DELETE].map((one) => ({ statement: one, values: [bank, id] })),
    /** The first of these meets no row if the webhook is not there. */
    addSecret: (bank: string, { id, secret, othersRetireAtMs }: Of<'add-webhook-secret'>) => [
      { statement: LOCK, values: [bank, id] },
      { statement: RETIRE, values: [bank, id, othersRetireAtMs] },
      inserting(bank, id, secret),
    ],
  }
}

function inserting(bank: string, webhookId: string, secret: SealedSecret) {
  return { statement: INSERT_SECRET, values: [bank, webhookId, ...webhookSecretValues(secret)] }
}

function watching(bank: string, webhookId: string, webhook: Pick<Webhook, 'thresholds'>) {
  return { statement: WATCH, values: [bank, webhookId, watchedAccounts(webhook)] }
}
