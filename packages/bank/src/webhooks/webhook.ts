import type { Threshold } from './threshold.ts'

/** The most webhooks of one application. */
export const WEBHOOKS_MAX = 20
/** The most thresholds of one webhook. */
export const THRESHOLDS_MAX = 20

/** requested: by its application. gone: its receiver said 410. failing: it took nothing for days. */
export type DisabledReason = 'requested' | 'gone' | 'failing'

/** An address that an application wants to hear events at. Its secrets are kept apart. */
export interface Webhook {
  readonly id: string
  readonly applicationId: string
  readonly url: string
  readonly description: string | null
  /** types of events, families of them (`payment.*`), or all (`*`) */
  readonly types: readonly string[]
  readonly thresholds: readonly Threshold[]
  readonly status: 'enabled' | 'disabled'
  /** null while it is enabled */
  readonly disabledReason: DisabledReason | null
  /** since when each delivery has failed; null: the last one arrived, or there was none */
  readonly failingSinceMs: number | null
  /** nothing is sent before; null: nobody has asked for a rest */
  readonly pausedUntilMs: number | null
  /** counts its changes by whoever governs it, the first included */
  readonly version: number
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export interface StoredWebhook extends Webhook {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}

/** What somebody who governs a webhook may change. */
export type WebhookMove = Pick<
  Webhook,
  | 'url'
  | 'description'
  | 'types'
  | 'thresholds'
  | 'status'
  | 'disabledReason'
  | 'failingSinceMs'
  | 'pausedUntilMs'
  | 'updatedAtMs'
>

/** How its receiver has behaved lately. */
export type WebhookHealth = Pick<Webhook, 'failingSinceMs' | 'pausedUntilMs'>

/** A secret that signs, as it is kept: nobody reads it without the platform's key. */
export interface SealedSecret {
  readonly id: string
  readonly sealed: string
  readonly createdAtMs: number
  /** signs until then; null: it is the one in force */
  readonly retiresAtMs: number | null
}
