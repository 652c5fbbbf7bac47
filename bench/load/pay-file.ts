import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Client } from '../platform/client.ts'

const POLL_MS = 10

/** A file of so many rows, each of one shilling to one of the accounts in turn. */
export function fileOf(rows: number, accountNumbers: readonly string[]): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const number = accountNumbers[(index * 7 + 1) % accountNumbers.length]
    return `1.00,Employee ${index},${number},77,Wages ${index}`
  })
  return `amount,name,account_number,bank_code,reference\n${lines.join('\n')}\n`
}

/** Hands a file in and waits until its last row is settled. @returns how long that took, in milliseconds */
export async function payFile(
  client: Client,
  baseUrl: string,
  file: string,
  rows: number,
): Promise<number> {
  const file_hash = createHash('sha256').update(file).digest('hex')
  const total = { amount: `${rows}.00`, currency: 'KES' }
  const { token } = await client.mayPayFile({ total, items_count: rows, file_hash })
  const authorization = `Bearer ${token}`
  const startedMs = performance.now()
  const answer = await fetch(`${baseUrl}/v1/bulk-payments`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() },
    body: file,
  })
  const { id } = (await answer.json()) as { id: string }
  if (answer.status !== 202) throw new Error(`the file was answered with ${answer.status}`)
  for (;;) {
    const read = await fetch(`${baseUrl}/v1/bulk-payments/${id}`, { headers: { authorization } })
    const { status } = (await read.json()) as { status: string }
    if (status === 'completed') return performance.now() - startedMs
    if (status !== 'accepted') throw new Error(`the file is ${status}`)
    await setTimeout(POLL_MS)
  }
}
