import type { Query } from '../stores/ledger/verify-ledger.ts'
import { checkHeads, type Head } from './check-heads.ts'
import { contentDigest, entryHash, GENESIS } from './hash-entry.ts'

/** How a chain is broken, at its first entry that does not hold. */
export interface AuditFault {
  readonly bank: string
  readonly sequence: number
  readonly fault: 'changed' | 'removed' | 'added' | 'cut' | 'rewritten'
  readonly says: string
}

export interface AuditReport {
  /** where each chain ends */
  readonly heads: readonly Head[]
  readonly faults: readonly AuditFault[]
}

interface Row {
  readonly sequence: number
  readonly hash: string
  readonly previousHash: string
  readonly content: string
}

const PAGE_ROWS = 5_000

/**
 * Walks the chain of each bank from its first entry to its last.
 * @param query reads one snapshot, so that servers may go on to write
 * @param known heads that were put aside earlier: a chain that ends before one was cut off
 */
export async function verifyAudit(query: Query, known: readonly Head[] = []): Promise<AuditReport> {
  const banks = await query('SELECT DISTINCT bank FROM audit_entry ORDER BY bank')
  const heads: Head[] = []
  const faults: AuditFault[] = []
  for (const { bank } of banks) {
    const walked = await walkChain(query, String(bank), known)
    heads.push(walked.head)
    if (walked.fault) faults.push(walked.fault)
  }
  const gone = known.filter(({ bank }) => !heads.some((head) => head.bank === bank))
  const cut = gone.map((head) => checkHeads(head.bank, [head], { sequence: 0, hash: GENESIS }))
  return { heads, faults: [...faults, ...cut.filter((fault) => fault !== undefined)] }
}

async function walkChain(query: Query, bank: string, known: readonly Head[]) {
  const put = known.filter((head) => head.bank === bank)
  let last = { sequence: 0, hash: GENESIS }
  for (;;) {
    const rows = await readPage(query, bank, last.sequence)
    for (const row of rows) {
      const fault = checkRow(bank, row, last) ?? checkHeads(bank, put, row, true)
      if (fault) return { head: { bank, ...last }, fault }
      last = { sequence: row.sequence, hash: row.hash }
    }
    if (rows.length < PAGE_ROWS) break
  }
  return { head: { bank, ...last }, fault: checkHeads(bank, put, last) }
}

function checkRow(
  bank: string,
  { sequence, hash, previousHash, content }: Row,
  last: { readonly sequence: number; readonly hash: string },
): AuditFault | undefined {
  const next = last.sequence + 1
  if (sequence !== next) {
    return { bank, sequence: next, fault: 'removed', says: `entry ${next} was removed` }
  }
  if (entryHash(sequence, previousHash, content) !== hash) {
    return { bank, sequence, fault: 'changed', says: `entry ${sequence} was changed` }
  }
  if (previousHash === last.hash) return undefined
  const says = `entry ${sequence} does not follow the one before it: it was added, or that one was replaced`
  return { bank, sequence, fault: 'added', says }
}

async function readPage(query: Query, bank: string, after: number): Promise<Row[]> {
  const rows = await query(
    `SELECT sequence, at_ms, actor, act, subject, facts, previous_hash, hash FROM audit_entry
     WHERE bank = '${bank.replaceAll("'", "''")}' AND sequence > ${after}
     ORDER BY sequence LIMIT ${PAGE_ROWS}`,
  )
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    hash: String(row.hash),
    previousHash: String(row.previous_hash),
    content: contentDigest({
      bank,
      atMs: Number(row.at_ms),
      actor: String(row.actor),
      act: String(row.act),
      subject: String(row.subject),
      facts: String(row.facts),
    }),
  }))
}
