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
export const webhookArgument = word('A webhook of this application: whk_…')
export const deliveryArgument = word('A delivery of that webhook: dlv_…')
export const eventArgument = word('An event: evt_…')
export const faultArgument = word('A rule: flt_…')
export const errorCodeArgument = word('A code, as errors show it: insufficient_funds')
export const durationArgument = word('How far: 90d, 2h, 15m, 30s, or some of them: 1d12h')
export const requestArgument = word('A request, as answers and errors name it: req_…')
export const applicationArgument = word('An application: app_…')
export const developerArgument = word('A member: dev_…')
export const secretArgument = word('A secret, as wekeza apps secrets list names it')
export const keyArgument = word('An API key, as wekeza keys list names it')
export const goLiveArgument = word('A request to go live: glr_…')
export const addressArgument = word('An address or a block of them: 203.0.113.7, 203.0.113.0/24')
export const planArgument = word('A plan, as wekeza billing plans names it: growth')
export const invoiceArgument = word('An invoice, as wekeza billing invoices names it: inv_…')
