import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import { type BatchedRequests, batchRequests } from './batch-requests.ts'
import { postgresRequestRows } from './postgres-request-rows.ts'
import type { RequestRows } from './request-rows.ts'
import { REQUESTS_FILE, sqliteRequestRows } from './sqlite-request-rows.ts'

/** What a server keeps of requests, and where. */
export interface OpenRequestLog {
  readonly requests: BatchedRequests
  readonly rows: RequestRows
}

type Where = Pick<Config, 'databaseUrl'> & { readonly folder: string; readonly log: ServerLog }

/**
 * Opens the log of requests, apart from the money: a file of its own in the data folder, or a connection of its own.
 * @throws {Trouble} if it cannot be used; later, what goes wrong with it is logged, and keeps no request from its answer
 */
export async function openRequestLog({ databaseUrl, folder, log }: Where): Promise<OpenRequestLog> {
  const rows =
    databaseUrl === undefined
      ? sqliteRequestRows(join(folder, REQUESTS_FILE))
      : await postgresRequestRows(databaseUrl)
  const requests = batchRequests(rows, {
    onFault: (cause, dropped) =>
      cause === undefined
        ? log.note('requests are written down again', { dropped })
        : log.trouble('the log of requests', cause),
  })
  return { requests, rows }
}
