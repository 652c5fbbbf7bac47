import type { Config } from '../config/config.ts'
import type { Identifying } from '../http/identify-caller.ts'
import type { OpenServer } from '../http/open-server.ts'
import type { Limiters } from '../limiting/open-limiters.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { OpenMetrics } from '../metrics/open-metrics.ts'
import type { Platform } from '../platform/open-platform.ts'
import type { OpenRequestLog } from '../request-log/open-request-log.ts'
import type { ServedSecrets } from '../secrets/serve-secrets.ts'
import type { Tracing } from '../tracing/tracing.ts'
import type { OpenMetering } from '../usage/open-metering.ts'
import type { ServerOptions } from './running-server.ts'

/** What ends something that was opened, if what is opened after it cannot be. */
export type Closing = () => unknown

/** All that is open before the first request is answered. */
export interface Parts {
  readonly config: Config
  readonly codeSender: ServerOptions['codeSender']
  readonly tellMail: ServerOptions['tellMail']
  readonly platform: Platform
  /** undefined: nothing is followed */
  readonly tracing: Tracing | undefined
  readonly log: ServerLog
  readonly secrets: ServedSecrets
  readonly metrics: OpenMetrics
  readonly kept: OpenRequestLog
  readonly limiting: Limiters
  readonly metering: OpenMetering
  readonly open: OpenServer
  readonly callers: Identifying
  nextRequestId(): string
  bankKeys(): Promise<readonly string[]>
  /** gives the database back */
  release(): void
}
