import { isApiError } from '@wekeza/sdk'
import type { Session } from '../session/session.ts'

export interface PlatformStatus {
  readonly base_url: string
  readonly live: boolean
  readonly ready: boolean
  readonly checks: Readonly<Record<string, string>>
  readonly name: string
  readonly version: string
  readonly contract_version: string
}

/** Asks a platform how it is. What is not ready is told, and is no error. */
export async function readStatus({ wekeza, settings }: Session): Promise<PlatformStatus> {
  const { system } = wekeza
  const live = await system.liveness()
  const readiness = await system.readiness({ maxRetries: 0 }).safe()
  if (!readiness.ok && !isApiError(readiness.error)) throw readiness.error
  return {
    base_url: settings.baseUrl.value,
    live: live.status === 'ok',
    ready: readiness.ok && readiness.data.status === 'ok',
    checks: readiness.ok ? readiness.data.checks : {},
    ...(await system.version()),
  }
}
