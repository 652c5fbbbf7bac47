import type { BankPorts } from '../ports/bank-ports.ts'
import type { SealedSecret } from './webhook.ts'

/** A secret that signs for a webhook until another takes its place. */
export function newSecret(
  { ids, webhookSecrets }: Pick<BankPorts, 'ids' | 'webhookSecrets'>,
  webhookId: string,
  atMs: number,
): SealedSecret {
  return {
    id: ids.next('whs'),
    sealed: webhookSecrets.seal(webhookSecrets.make(), webhookId),
    createdAtMs: atMs,
    retiresAtMs: null,
  }
}
