import type { AccountRun, Entry, Posting, RunPosting, runPostings } from '@wekeza/bank'
import { POSTING_COLUMNS, postingValues } from '../rows/transactions.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const AVAILABLE = 'booked_minor - held_minor + overdraft_minor'

// In the order of their ids, so that two commits that move money between the same accounts wait for one another, and
// never each for the other. Whoever refers to an account (FOR KEY SHARE) need not wait.
const LOCK = statement(
  'SELECT id FROM account WHERE bank = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE',
)

// $4 is the amount. The posting takes its number while the account is locked: its numbers follow its balances.
const BOOK = statement(`WITH booked AS (
    UPDATE account SET booked_minor = booked_minor + $4::bigint WHERE bank = $1 AND id = $2
    AND ($4::bigint >= 0 OR overdraft_minor IS NULL OR ${AVAILABLE} >= -$4::bigint) RETURNING booked_minor)
  INSERT INTO posting (bank, account_id, ${POSTING_COLUMNS}, balance_after_minor, sequence)
  SELECT $1, $2, ${places(POSTING_COLUMNS, 3)}, booked_minor, nextval('row_sequence') FROM booked`)

const MIRROR = statement(`WITH booked AS (
    UPDATE account SET booked_minor = booked_minor + $4::bigint WHERE bank = $1 AND id = $2 RETURNING booked_minor)
  INSERT INTO posting (bank, account_id, ${POSTING_COLUMNS}, balance_after_minor, sequence)
  SELECT $1, $2, ${places(POSTING_COLUMNS, 3)}, booked_minor, nextval('row_sequence') FROM booked`)

// Each account is touched once. The postings take their numbers in their order, while all accounts are locked.
const BOOK_MANY = statement(`WITH moved AS (
    UPDATE account SET booked_minor = booked_minor + run.net
    FROM json_to_recordset($2) AS run (account_id text, net bigint, lowest bigint)
    WHERE bank = $1 AND id = run.account_id
      AND (run.lowest = 0 OR overdraft_minor IS NULL OR ${AVAILABLE} >= -run.lowest)
    RETURNING id AS account_id, booked_minor - run.net AS began)
  INSERT INTO posting (bank, account_id, ${POSTING_COLUMNS}, balance_after_minor, sequence)
  SELECT $1, account_id, ${POSTING_COLUMNS}, began + since, nextval('row_sequence') FROM (
    SELECT leg.*, moved.began FROM json_to_recordset($3) AS leg (place bigint, account_id text, since bigint, id text,
      amount_minor bigint, booked_at_ms bigint, entry_id text, payment_id text, description text, counterparty text)
    JOIN moved USING (account_id) ORDER BY leg.place) AS placed
  RETURNING account_id`)

const HOLD = statement(`UPDATE account SET held_minor = held_minor + $3 WHERE bank = $1 AND id = $2
  AND (overdraft_minor IS NULL OR ${AVAILABLE} >= $3)`)

const RELEASE = statement(`UPDATE account SET held_minor = held_minor - $3
  WHERE bank = $1 AND id = $2 AND held_minor >= $3`)

const EXISTS = statement('SELECT 1 FROM account WHERE bank = $1 AND id = $2')

/** Money moves only here. The guard is in the WHERE clause: where it does not hold, no row is written. */
export function balanceTable({ query }: Database) {
  return {
    /** Keeps all others from these accounts until the commit has ended. */
    lock: (bank: string, accountIds: readonly string[]) => ({
      statement: LOCK,
      values: [bank, accountIds],
    }),
    /** Moves the balance, and writes the posting with what the account holds after it. */
    book: (bank: string, entry: Entry, posting: Posting) => ({
      statement: BOOK,
      values: [bank, posting.accountId, ...postingValues(entry, posting)],
    }),
    /** The same whatever there is. */
    mirror: (bank: string, entry: Entry, posting: Posting) => ({
      statement: MIRROR,
      values: [bank, posting.accountId, ...postingValues(entry, posting)],
    }),
    /** Answers the account of each posting; none of an account that is not there, or cannot give its part. */
    bookMany: (bank: string, { accounts, postings }: ReturnType<typeof runPostings>) => ({
      statement: BOOK_MANY,
      values: [
        bank,
        JSON.stringify(accounts.map(runRecord)),
        JSON.stringify(postings.map(legRecord)),
      ],
    }),
    hold: (bank: string, accountId: string, amountMinor: number) => ({
      statement: HOLD,
      values: [bank, accountId, amountMinor],
    }),
    release: (bank: string, accountId: string, amountMinor: number) => ({
      statement: RELEASE,
      values: [bank, accountId, amountMinor],
    }),
    exists: async (bank: string, accountId: string) =>
      (await query(EXISTS, [bank, accountId])).length === 1,
  }
}

function runRecord({ accountId, netMinor, lowestMinor }: AccountRun) {
  return { account_id: accountId, net: netMinor, lowest: lowestMinor }
}

const NAMES = POSTING_COLUMNS.split(', ')

function legRecord({ entry, posting, sinceMinor }: RunPosting, place: number) {
  const values = postingValues(entry, posting)
  const columns = NAMES.map((name, index) => [name, values[index]])
  return { place, account_id: posting.accountId, since: sinceMinor, ...Object.fromEntries(columns) }
}
