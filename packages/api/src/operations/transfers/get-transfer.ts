import { done, failed, type Operation } from '../../operation.ts'
import { toTransfer } from '../../wire/to-transfer.ts'

/** GET /v1/transfers/{transfer_id}: a transfer made under the token's consent. */
export const getTransfer: Operation<'getTransfer'> = async ({ bank, consent, params }) => {
  const transferId = params.transfer_id ?? ''
  const transfer = await bank.transfers.under(consent, transferId)
  return transfer ? done(toTransfer(transfer)) : failed({ code: 'transfer_not_found', transferId })
}
