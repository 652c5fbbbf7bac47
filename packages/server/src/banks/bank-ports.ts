import {
  type BankPorts,
  builtInCore,
  builtInRules,
  type Clock,
  coreOutside,
  type OutsideCore,
  type Risk,
  type Store,
  type WebhookSecrets,
} from '@wekeza/bank'
import { randomIds } from '../ids/random-ids.ts'
import { sealedSecrets } from '../webhooks/webhook-secrets.ts'

export interface Plugged {
  /** default: the built-in rules, and nobody outside */
  readonly risk?: Risk
  /** keeps its books; default: they are kept here */
  readonly core?: OutsideCore | undefined
  /** default: none is made or opened, for want of keys */
  readonly webhookSecrets?: WebhookSecrets
}

/** What every bank of this process is opened with. */
export function bankPorts(store: Store, clock: Clock, plugged: Plugged = {}): BankPorts {
  const { risk = builtInRules(), core, webhookSecrets = sealedSecrets('', noKeys) } = plugged
  const ids = randomIds(() => clock.nowMs())
  const books = core ? coreOutside(core, ids) : builtInCore(ids)
  return { store, clock, ids, risk, core: books, webhookSecrets }
}

/** Stands for the keys until somebody has opened them. */
export function noKeys(): never {
  throw new Error('a secret was asked for before the keys of this server were open')
}
