import type { OperationId } from '@wekeza/contract'
import type { Operation } from '../operation.ts'
import { getAccount } from './accounts/get-account.ts'
import { getAccountBalance } from './accounts/get-account-balance.ts'
import { getAccountDetails } from './accounts/get-account-details.ts'
import { listAccounts } from './accounts/list-accounts.ts'
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
import { cancelPayment } from './payments/cancel-payment.ts'
import { createPayment } from './payments/create-payment.ts'
import { getPayment } from './payments/get-payment.ts'
import { listPayments } from './payments/list-payments.ts'
import { advanceClock } from './sandbox/advance-clock.ts'
import { approveConsent } from './sandbox/approve-consent.ts'
import { createSandboxSession } from './sandbox/create-sandbox-session.ts'
import { createSandboxToken } from './sandbox/create-sandbox-token.ts'
import { getClock } from './sandbox/get-clock.ts'
import { listPersonas } from './sandbox/list-personas.ts'
import { rejectConsent } from './sandbox/reject-consent.ts'
import { resetBank } from './sandbox/reset-bank.ts'
import { explainError } from './system/explain-error.ts'
import { getContract } from './system/get-contract.ts'
import { getLiveness } from './system/get-liveness.ts'
import { getReadiness } from './system/get-readiness.ts'
import { getVersion } from './system/get-version.ts'
import { getTransaction } from './transactions/get-transaction.ts'
import { listTransactions } from './transactions/list-transactions.ts'
import { createTransfer } from './transfers/create-transfer.ts'
import { getTransfer } from './transfers/get-transfer.ts'

/** Every operation of the contract, once; one without a handler, or a handler without one, does not compile. */
export const handlers: { readonly [Id in OperationId]: Operation<Id> } = {
  getAccountBalance,
  getAccountDetails,
  getAccount,
  listAccounts,
  createConsent,
  getConsent,
  listConsents,
  revokeConsent,
  getConsentHistory,
  confirmFunds,
  createSandboxSession,
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
  listPayments,
  advanceClock,
  approveConsent,
  createSandboxToken,
  getClock,
  listPersonas,
  rejectConsent,
  resetBank,
  explainError,
  getContract,
  getLiveness,
  getReadiness,
  getVersion,
  getTransaction,
  listTransactions,
  createTransfer,
  getTransfer,
}
