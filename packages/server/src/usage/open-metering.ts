import { join } from 'node:path'
import type { Usage } from '@wekeza/api'
import type { QuotaCounter } from '@wekeza/platform'
import type { Config } from '../config/config.ts'
import type { SharedRedis } from '../limiting/open-redis.ts'
import type { ServerLog } from '../logging/create-log.ts'
import { countedOnDay } from './counted-on-day.ts'
import { meanwhileQuotaCounter } from './meanwhile-quota-counter.ts'
import { type CallMeter, meterCalls } from './meter-calls.ts'
import { postgresQuotaCounter } from './postgres-quota-counter.ts'
import { postgresUsageRows } from './postgres-usage-rows.ts'
import { redisQuotaCounter } from './redis-quota-counter.ts'
import { sqliteQuotaCounter } from './sqlite-quota-counter.ts'
import { sqliteUsageRows, USAGE_FILE } from './sqlite-usage-rows.ts'
import type { UsageRows } from './usage-rows.ts'

/** What a server counts of calls, and where it stands. */
export interface OpenMetering {
  readonly meter: CallMeter
  readonly rows: UsageRows
  /** reads what was counted, up to this moment in this process */
  readonly usage: Usage
  readonly quotas: QuotaCounter
  /** Writes down what was counted last, and ends. */
  close(): Promise<void>
}

interface Where {
  readonly databaseUrl: Config['databaseUrl']
  readonly folder: string
  readonly redis: SharedRedis | undefined
  readonly log: Pick<ServerLog, 'note' | 'trouble'>
}

/**
 * Opens what is counted of calls, apart from the money: a file of its own in the data folder, or connections of its own.
 * @throws {Trouble} if it cannot be used; later, what goes wrong with it is logged, and keeps no call from its answer
 */
export async function openMetering(where: Where): Promise<OpenMetering> {
  const { databaseUrl, folder, log } = where
  const file = join(folder, USAGE_FILE)
  const rows =
    databaseUrl === undefined ? sqliteUsageRows(file) : await postgresUsageRows(databaseUrl)
  const meter = meterCalls({ rows, onFault: faultOf(log, 'usage') })
  const usage: Usage = {
    async read(query) {
      await meter.flush()
      return rows.read(query)
    },
  }
  const closeRows = async () => {
    await meter.close()
    await rows.close()
  }
  try {
    const { quotas, closeQuotas } = await openQuotas(where, usage)
    return {
      ...{ meter, rows, quotas, usage },
      async close() {
        await closeQuotas()
        await closeRows()
      },
    }
  } catch (cause) {
    await closeRows()
    throw cause
  }
}

interface OpenQuotas {
  readonly quotas: QuotaCounter
  closeQuotas(): Promise<void>
}

async function openQuotas(
  { databaseUrl, folder, redis, log }: Where,
  usage: Usage,
): Promise<OpenQuotas> {
  if (databaseUrl === undefined) {
    const file = join(folder, USAGE_FILE)
    // One process serves the file: whatever Redis there is would only forget.
    const quotas = sqliteQuotaCounter({ file, onFault: faultOf(log, 'quotas') })
    return { quotas, closeQuotas: async () => quotas.close() }
  }
  if (redis) {
    const counted = countedOnDay(usage)
    const meanwhile = meanwhileQuotaCounter(counted)
    return {
      quotas: redisQuotaCounter(redis, { counted, meanwhile }),
      closeQuotas: async () => {},
    }
  }
  const quotas = await postgresQuotaCounter(databaseUrl)
  return { quotas, closeQuotas: quotas.close }
}

function faultOf(log: Where['log'], room: 'usage' | 'quotas') {
  return (cause: unknown | undefined) =>
    cause === undefined
      ? log.note('counts are written down again', { room })
      : log.trouble(room, cause)
}
