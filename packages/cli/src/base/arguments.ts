import { string } from '@oclif/core/args'

/** A required word of the command line. Never taken from standard input: waiting for some costs every call time. */
function word(description: string) {
  return string({ description, required: true, ignoreStdin: true })
}

export const accountArgument = word('An account, as wekeza accounts list names it: acc_…')
export const transactionArgument = word('A transaction of that account: txn_…')
export const consentArgument = word('A consent of this application: csn_…')
export const paymentArgument = word('A payment: pay_…')
export const refundArgument = word('A refund of that payment: rfd_…')
export const bulkPaymentArgument = word('A bulk payment: blk_…')
export const reviewArgument = word('A review: rvw_…')
export const transferArgument = word('A transfer: trf_…')
export const errorCodeArgument = word('A code, as errors show it: insufficient_funds')
export const durationArgument = word('How far: 90d, 2h, 15m, 30s, or some of them: 1d12h')
