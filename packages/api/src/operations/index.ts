import type { OperationId } from '@wekeza/contract'
import type { Operation } from '../operation.ts'
import { getAccount } from './accounts/get-account.ts'
import { getAccountBalance } from './accounts/get-account-balance.ts'
import { getAccountDetails } from './accounts/get-account-details.ts'
import { getStatement } from './accounts/get-statement.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { listBeneficiaries } from './accounts/list-beneficiaries.ts'
import { listStandingOrders } from './accounts/list-standing-orders.ts'
import { cancelBulkPayment } from './bulk-payments/cancel-bulk-payment.ts'
import { createBulkPayment } from './bulk-payments/create-bulk-payment.ts'
import { getBulkPayment } from './bulk-payments/get-bulk-payment.ts'
import { listBulkPaymentItems } from './bulk-payments/list-bulk-payment-items.ts'
import { listBulkPayments } from './bulk-payments/list-bulk-payments.ts'
import { createConsent } from './consents/create-consent.ts'
import { getConsent } from './consents/get-consent.ts'
import { getConsentHistory } from './consents/get-consent-history.ts'
import { listConsents } from './consents/list-consents.ts'
import { revokeConsent } from './consents/revoke-consent.ts'
import { confirmFunds } from './funds/confirm-funds.ts'
import { approveMyConsent } from './me/approve-my-consent.ts'
import { getMyConsent } from './me/get-my-consent.ts'
import { getMyConsentHistory } from './me/get-my-consent-history.ts'
import { listMyConsents } from './me/list-my-consents.ts'
import { listMyReceipts } from './me/list-my-receipts.ts'
import { rejectMyConsent } from './me/reject-my-consent.ts'
import { renewMyConsent } from './me/renew-my-consent.ts'
import { revokeMyConsent } from './me/revoke-my-consent.ts'
import { declineRiskReview } from './operations/decline-risk-review.ts'
import { getRiskReview } from './operations/get-risk-review.ts'
import { listRiskReviews } from './operations/list-risk-reviews.ts'
import { releaseRiskReview } from './operations/release-risk-review.ts'
import { cancelPayment } from './payments/cancel-payment.ts'
import { createPayment } from './payments/create-payment.ts'
import { getPayment } from './payments/get-payment.ts'
import { getPaymentHistory } from './payments/get-payment-history.ts'
import { listPayments } from './payments/list-payments.ts'
import { quotePayment } from './payments/quote-payment.ts'
import { verifyPayee } from './payments/verify-payee.ts'
import { createRefund } from './refunds/create-refund.ts'
import { getRefund } from './refunds/get-refund.ts'
import { listRefunds } from './refunds/list-refunds.ts'
import { advanceClock } from './sandbox/advance-clock.ts'
import { approveConsent } from './sandbox/approve-consent.ts'
import { createSandboxSession } from './sandbox/create-sandbox-session.ts'
import { createSandboxToken } from './sandbox/create-sandbox-token.ts'
import { createStaffSession } from './sandbox/create-staff-session.ts'
import { getClock } from './sandbox/get-clock.ts'
import { listPersonas } from './sandbox/list-personas.ts'
import { listRails } from './sandbox/list-rails.ts'
import { rejectConsent } from './sandbox/reject-consent.ts'
import { resetBank } from './sandbox/reset-bank.ts'
import { setRail } from './sandbox/set-rail.ts'
import { explainError } from './system/explain-error.ts'
import { getContract } from './system/get-contract.ts'
import { getLiveness } from './system/get-liveness.ts'
import { getReadiness } from './system/get-readiness.ts'
import { getVersion } from './system/get-version.ts'
import { getTransaction } from './transactions/get-transaction.ts'
import { listTransactions } from './transactions/list-transactions.ts'
import { syncTransactions } from './transactions/sync-transactions.ts'
import { createTransfer } from './transfers/create-transfer.ts'
import { getTransfer } from './transfers/get-transfer.ts'

/** Every operation of the contract, once; one without a handler, or a handler without one, does not compile. */
export const handlers: { readonly [Id in OperationId]: Operation<Id> } = {
  getAccountBalance,
  getAccountDetails,
  getAccount,
  listAccounts,
  cancelBulkPayment,
  createBulkPayment,
  getBulkPayment,
  listBulkPaymentItems,
  listBulkPayments,
  createConsent,
  getConsent,
  listConsents,
  revokeConsent,
  getConsentHistory,
  confirmFunds,
  createSandboxSession,
  createStaffSession,
  listRiskReviews,
  getRiskReview,
  releaseRiskReview,
  declineRiskReview,
  listMyConsents,
  getMyConsent,
  revokeMyConsent,
  getMyConsentHistory,
  approveMyConsent,
  rejectMyConsent,
  renewMyConsent,
  listMyReceipts,
  cancelPayment,
  createPayment,
  getPayment,
  getPaymentHistory,
  listPayments,
  quotePayment,
  verifyPayee,
  advanceClock,
  approveConsent,
  createSandboxToken,
  getClock,
  listPersonas,
  rejectConsent,
  listRails,
  setRail,
  resetBank,
  explainError,
  getContract,
  getLiveness,
  getReadiness,
  getVersion,
  getTransaction,
  getStatement,
  listBeneficiaries,
  listStandingOrders,
  syncTransactions,
  listTransactions,
  createRefund,
  getRefund,
  listRefunds,
  createTransfer,
  getTransfer,
}
