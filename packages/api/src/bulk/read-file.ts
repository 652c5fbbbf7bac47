import type { BulkFile } from '@wekeza/bank'
import type { Body, Query } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { isOfType } from '../is-of-type.ts'
import { problem } from '../problems/problem.ts'
import { readCsv } from './read-csv.ts'
import { readRow } from './read-row.ts'

interface Sent {
  readonly call: Call
  readonly body: Body<'createBulkPayment'>
  readonly query: Query<'createBulkPayment'>
}

export type FileRead =
  | { readonly ok: true; readonly file: BulkFile }
  | { readonly ok: false; readonly answer: Answer }

/** Reads the file that was sent: a CSV, or JSON whose list was left to be looked at row by row. */
export function readBulkFile(sent: Sent): FileRead {
  return isOfType(sent.call, 'text/csv') ? fromCsv(sent) : fromJson(sent)
}

function fromCsv({ call, query }: Sent): FileRead {
  const csv = readCsv(call.bodyText)
  if (!csv.ok) return refused(problem(call, 'malformed_csv', { fact: csv.fact }))
  return {
    ok: true,
    file: { ...wishesOf(query), hash: call.bodyHash, format: 'csv', rows: csv.rows },
  }
}

function fromJson({ call, query, body }: Sent): FileRead {
  const [misplaced] = Object.keys(query)
  if (misplaced !== undefined) return refused(belongsInBody(call, misplaced))
  const rows = body.items.map((item) => readRow(item))
  return { ok: true, file: { ...wishesOf(body), hash: call.bodyHash, format: 'json', rows } }
}

function wishesOf({ mode = 'whole', execution_date: day }: Query<'createBulkPayment'>) {
  return { mode, executionDate: day ?? null } as const
}

function belongsInBody(call: Call, name: string): Answer {
  const detail = 'is for a CSV; JSON says it in the body.'
  const errors = [{ pointer: `/query/${name}`, code: 'parameter_invalid', detail }]
  return problem(call, 'parameter_invalid', { fact: `At /query/${name}: ${detail}`, errors })
}

function refused(answer: Answer): FileRead {
  return { ok: false, answer }
}
