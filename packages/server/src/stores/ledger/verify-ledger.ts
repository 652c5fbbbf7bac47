import { type Check, type CheckName, checks } from './checks.ts'

/** Asks the database, within the one snapshot that a whole verification reads. */
export type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>

/** A case in which the books do not hold. Amounts are minor units, as text: a sum may be beyond what a number holds. */
export interface Finding {
  readonly bank: string
  /** the id of the entry, account or transaction */
  readonly subject: string
  readonly expected: string
  readonly found: string
}

/** All findings of one check. */
export interface Fault {
  readonly check: CheckName
  /** what should hold, as a sentence */
  readonly says: string
  readonly count: number
  /** the first of them */
  readonly findings: readonly Finding[]
}

export interface BankTotals {
  readonly bank: string
  readonly accounts: number
  readonly postings: number
  /** of all balances, in minor units */
  readonly totalMinor: string
}

export interface LedgerReport {
  readonly banks: readonly BankTotals[]
  /** nothing, where the books hold */
  readonly faults: readonly Fault[]
}

/** How many findings of a kind are named; the rest are counted. */
const NAMED_MAX = 20

const TOTALS = `SELECT bank, CAST(sum(accounts) AS TEXT) AS accounts, CAST(sum(postings) AS TEXT) AS postings,
    CAST(sum(minor) AS TEXT) AS minor
  FROM (
    SELECT bank, count(*) AS accounts, 0 AS postings, sum(booked_minor) AS minor FROM account GROUP BY bank
    UNION ALL SELECT bank, 0, count(*), 0 FROM posting GROUP BY bank
  ) AS counted
  GROUP BY bank ORDER BY bank`

/**
 * Reads all books and checks that they hold.
 * @param query reads one snapshot of the database, so that payments may be made meanwhile
 * @example
 * const { faults } = await inSnapshot(database, verifyLedger)
 */
export async function verifyLedger(query: Query): Promise<LedgerReport> {
  const banks = (await query(TOTALS)).map(totalsOf)
  const faults: Fault[] = []
  for (const check of checks) {
    const fault = await run(check, query)
    if (fault) faults.push(fault)
  }
  return { banks, faults }
}

async function run({ name, says, sql }: Check, query: Query): Promise<Fault | undefined> {
  const rows = await query(
    `SELECT bank, subject, CAST(expected AS TEXT) AS expected, CAST(found AS TEXT) AS found,
       CAST(count(*) OVER () AS TEXT) AS of_kind
     FROM (${sql}) AS finding ORDER BY bank, subject LIMIT ${NAMED_MAX}`,
  )
  const [first] = rows
  if (first === undefined) return undefined
  return { check: name, says, count: Number(first.of_kind), findings: rows.map(findingOf) }
}

function findingOf({ bank, subject, expected, found }: Record<string, unknown>): Finding {
  return {
    bank: String(bank),
    subject: String(subject),
    expected: String(expected),
    found: String(found),
  }
}

function totalsOf({ bank, accounts, postings, minor }: Record<string, unknown>): BankTotals {
  return {
    bank: String(bank),
    accounts: Number(accounts),
    postings: Number(postings),
    totalMinor: String(minor),
  }
}
