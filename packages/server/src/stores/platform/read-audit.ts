import {
  type ActQuery,
  NAMED_IN_FACTS,
  type PlatformStore,
  type WrittenAct,
} from '@wekeza/platform'
import type { PlatformRows } from './platform-rows.ts'
import type { Value } from './platform-step.ts'

const COLUMNS = 'at_ms, bank, sequence, actor, act, subject, facts'
const NEWEST_FIRST = 'ORDER BY at_ms DESC, bank DESC, sequence DESC'
const NAMED = NAMED_IN_FACTS.map((act) => `'${act}'`).join(', ')

/** What was written down, read back: its chains are appended to elsewhere, with what they tell of. */
export function readAudit({ scan }: PlatformRows): Pick<PlatformStore, 'audit'> {
  return {
    audit: {
      async list(query) {
        const { where, values } = whereOf(query)
        const sql = `SELECT ${COLUMNS} FROM audit_entry ${where} ${NEWEST_FIRST} LIMIT $${values.length + 1}`
        return (await scan(sql, [...values, query.limit])).map(actOf)
      },
    },
  }
}

/** The conditions that are asked for, each with its places behind those before it. */
function whereOf(query: ActQuery): { where: string; values: Value[] } {
  const { of, actor, act, subject, fromMs, toMs, before } = query
  const values: Value[] = []
  const at = (...more: Value[]) => more.map((value) => `$${values.push(value)}`).join(', ')
  const conditions = [
    of && concerning(of, at),
    actor !== undefined && `actor = ${at(actor)}`,
    act !== undefined && `act = ${at(act)}`,
    subject !== undefined && `subject = ${at(subject)}`,
    fromMs !== undefined && `at_ms >= ${at(fromMs)}`,
    toMs !== undefined && `at_ms < ${at(toMs)}`,
    before && `(at_ms, bank, sequence) < (${at(before.atMs, before.bank, before.sequence)})`,
  ].filter((one) => typeof one === 'string')
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values }
}

/** The facts are JSON without spaces; an id of an organisation stands in them as a text of its own. */
function concerning(
  { organisationId, subjects }: NonNullable<ActQuery['of']>,
  at: (...values: Value[]) => string,
): string {
  const named = `act IN (${NAMED}) AND facts LIKE ${at(`%:"${organisationId}"%`)}`
  return `(subject IN (${at(...padded(subjects))}) OR (${named}))`
}

const SUBJECTS_MIN = 8

/** To a power of two, so that a statement is prepared for few lengths, and not for each. */
function padded(subjects: readonly string[]): string[] {
  let length = SUBJECTS_MIN
  while (length < subjects.length) length *= 2
  return Array.from({ length }, (_, index) => subjects[index] ?? subjects[0] ?? '')
}

type Row = readonly [number, string, number, string, string, string, string]

function actOf(row: unknown): WrittenAct {
  const [atMs, bank, sequence, actor, act, subject, facts] = row as Row
  const place = { atMs: Number(atMs), bank, sequence: Number(sequence) }
  return { ...place, actor, act, subject, facts: JSON.parse(facts) as WrittenAct['facts'] }
}
