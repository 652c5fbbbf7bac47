import type { Clock } from './clock.ts'
import type { CoreBanking } from './core-banking.ts'
import type { Ids } from './ids.ts'
import type { Risk } from './risk.ts'
import type { Simulation } from './simulation.ts'
import type { Store } from './store.ts'
import type { WebhookSecrets } from './webhook-secrets.ts'

/** What a host plugs in to open a bank. */
export interface BankPorts {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly risk: Risk
  readonly core: CoreBanking
  readonly webhookSecrets: WebhookSecrets
  /** what can be played here; only a test bank has it */
  readonly simulation?: Simulation
}
