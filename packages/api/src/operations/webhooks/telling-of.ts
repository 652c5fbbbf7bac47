import { lookOnce } from '@wekeza/bank'
import type { OperationId } from '@wekeza/contract'
import type { Given } from '../../operation.ts'
import type { Telling } from '../../wire/to-event.ts'

/** What an operation tells events with: each thing is read once for all that it answers. */
export function tellingOf({ bank, host }: Pick<Given<OperationId>, 'bank' | 'host'>): Telling {
  return { look: lookOnce(bank.store), publicUrl: host.publicUrl }
}
