import type { PoolClient } from 'pg'
import { type Turns, turnsInProcess } from '../../banks/turns.ts'
import type { Database } from './open-database.ts'

/** How long a turn is waited for; what is done in turns takes a second or two. */
const WAIT_MS = 60_000

// The lock ends with its transaction, and that with its connection: a server that dies gives its turns back. Nothing
// is read or written in it, so that it keeps nothing of the database from being swept up.
const BEGIN = `BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = ${WAIT_MS};
  SET LOCAL lock_timeout = ${WAIT_MS}`
const TAKE = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))'
const TRY = 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken'

/** Turns among all servers of a database. Those of this process wait for each other first, on no connection. */
export function postgresTurns(database: Database): Turns {
  const here = turnsInProcess()

  const locked = <T>(lock: (client: PoolClient) => Promise<T>) =>
    database.session(async (client) => {
      await client.query(BEGIN)
      const done = await lock(client)
      await client.query('COMMIT')
      return done
    })

  return {
    take: (name, work) =>
      here.take(name, () =>
        locked(async (client) => {
          await client.query(TAKE, [name])
          return work()
        }),
      ),
    async tryTake(name, work) {
      let ran = false
      await here.tryTake(name, () =>
        locked(async (client) => {
          const { rows } = await client.query(TRY, [name])
          ran = rows[0].taken
          if (ran) await work()
        }),
      )
      return ran
    },
  }
}
