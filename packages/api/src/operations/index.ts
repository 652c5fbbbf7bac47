import type { OperationId } from '@wekeza/contract'
import type { Operation } from '../operation.ts'
import { getAccount } from './accounts/get-account.ts'
import { getAccountBalance } from './accounts/get-account-balance.ts'
import { getAccountDetails } from './accounts/get-account-details.ts'
import { getStatement } from './accounts/get-statement.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { listBeneficiaries } from './accounts/list-beneficiaries.ts'
import { listStandingOrders } from './accounts/list-standing-orders.ts'
import { createApiKey } from './applications/create-api-key.ts'
import { createApplication } from './applications/create-application.ts'
import { createTestToken } from './applications/create-test-token.ts'
import { getApplication } from './applications/get-application.ts'
import { getApplicationRequest } from './applications/get-application-request.ts'
import { getOwnApplication } from './applications/get-own-application.ts'
import { getRequest } from './applications/get-request.ts'
import { listApiKeys } from './applications/list-api-keys.ts'
import { listApplicationRequests } from './applications/list-application-requests.ts'
import { listApplications } from './applications/list-applications.ts'
import { listRequests } from './applications/list-requests.ts'
import { listSecrets } from './applications/list-secrets.ts'
import { revokeApiKey } from './applications/revoke-api-key.ts'
import { revokeSecret } from './applications/revoke-secret.ts'
import { rollApiKey } from './applications/roll-api-key.ts'
import { rotateSecret } from './applications/rotate-secret.ts'
import { updateApplication } from './applications/update-application.ts'
import { chooseOrganisationPlan } from './billing/choose-organisation-plan.ts'
import { getInvoice } from './billing/get-invoice.ts'
import { getInvoiceFile } from './billing/get-invoice-file.ts'
import { getOrganisationPlan } from './billing/get-organisation-plan.ts'
import { getRevenueStatement } from './billing/get-revenue-statement.ts'
import { listInvoices } from './billing/list-invoices.ts'
import { listPlans } from './billing/list-plans.ts'
import { simulateInvoice } from './billing/simulate-invoice.ts'
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
import { changeMember } from './developers/change-member.ts'
import { confirmEmail } from './developers/confirm-email.ts'
import { createDeveloperSession } from './developers/create-developer-session.ts'
import { endDeveloperSessions } from './developers/end-developer-sessions.ts'
import { getDeveloper } from './developers/get-developer.ts'
import { getOrganisation } from './developers/get-organisation.ts'
import { inviteMember } from './developers/invite-member.ts'
import { listMembers } from './developers/list-members.ts'
import { listOrganisationActs } from './developers/list-organisation-acts.ts'
import { listOrganisations } from './developers/list-organisations.ts'
import { registerDeveloper } from './developers/register-developer.ts'
import { removeMember } from './developers/remove-member.ts'
import { requestPasswordReset } from './developers/request-password-reset.ts'
import { confirmFunds } from './funds/confirm-funds.ts'
import { answerGoLive } from './go-live/answer-go-live.ts'
import { getGoLive } from './go-live/get-go-live.ts'
import { getGoLiveReadiness } from './go-live/get-go-live-readiness.ts'
import { listGoLive } from './go-live/list-go-live.ts'
import { submitGoLive } from './go-live/submit-go-live.ts'
import { approveMyConsent } from './me/approve-my-consent.ts'
import { getMe } from './me/get-me.ts'
import { getMyConsent } from './me/get-my-consent.ts'
import { getMyConsentHistory } from './me/get-my-consent-history.ts'
import { listMyConsents } from './me/list-my-consents.ts'
import { listMyReceipts } from './me/list-my-receipts.ts'
import { rejectMyConsent } from './me/reject-my-consent.ts'
import { renewMyConsent } from './me/renew-my-consent.ts'
import { revokeMyConsent } from './me/revoke-my-consent.ts'
import { approveGoLive } from './operations/approve-go-live.ts'
import { askGoLive } from './operations/ask-go-live.ts'
import { declineRiskReview } from './operations/decline-risk-review.ts'
import { getGoLiveReview } from './operations/get-go-live-review.ts'
import { getInsight } from './operations/get-insight.ts'
import { getRiskReview } from './operations/get-risk-review.ts'
import { givePlan } from './operations/give-plan.ts'
import { listActs } from './operations/list-acts.ts'
import { listGoLiveReviews } from './operations/list-go-live-reviews.ts'
import { listPartners } from './operations/list-partners.ts'
import { listRiskReviews } from './operations/list-risk-reviews.ts'
import { reinstateApplication } from './operations/reinstate-application.ts'
import { rejectGoLive } from './operations/reject-go-live.ts'
import { releaseRiskReview } from './operations/release-risk-review.ts'
import { reviewGoLive } from './operations/review-go-live.ts'
import { suspendApplication } from './operations/suspend-application.ts'
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
import { clearFaults } from './sandbox/clear-faults.ts'
import { createFault } from './sandbox/create-fault.ts'
import { createSandboxSession } from './sandbox/create-sandbox-session.ts'
import { createSandboxToken } from './sandbox/create-sandbox-token.ts'
import { createStaffSession } from './sandbox/create-staff-session.ts'
import { deleteFault } from './sandbox/delete-fault.ts'
import { getClock } from './sandbox/get-clock.ts'
import { listFaults } from './sandbox/list-faults.ts'
import { listMails } from './sandbox/list-mails.ts'
import { listPersonas } from './sandbox/list-personas.ts'
import { listRails } from './sandbox/list-rails.ts'
import { postTransaction } from './sandbox/post-transaction.ts'
import { probeWebhook } from './sandbox/probe-webhook.ts'
import { rejectConsent } from './sandbox/reject-consent.ts'
import { resetBank } from './sandbox/reset-bank.ts'
import { setRail } from './sandbox/set-rail.ts'
import { triggerEvent } from './sandbox/trigger-event.ts'
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
import { getOrganisationUsage } from './usage/get-organisation-usage.ts'
import { getUsage } from './usage/get-usage.ts'
import { createWebhook } from './webhooks/create-webhook.ts'
import { deleteWebhook } from './webhooks/delete-webhook.ts'
import { getDelivery } from './webhooks/get-delivery.ts'
import { getEvent } from './webhooks/get-event.ts'
import { getWebhook } from './webhooks/get-webhook.ts'
import { listDeliveries } from './webhooks/list-deliveries.ts'
import { listEvents } from './webhooks/list-events.ts'
import { listWebhookSecrets } from './webhooks/list-webhook-secrets.ts'
import { listWebhooks } from './webhooks/list-webhooks.ts'
import { recoverDeliveries } from './webhooks/recover-deliveries.ts'
import { redeliverDelivery } from './webhooks/redeliver-delivery.ts'
import { rotateWebhookSecret } from './webhooks/rotate-webhook-secret.ts'
import { streamEvents } from './webhooks/stream-events.ts'
import { testWebhook } from './webhooks/test-webhook.ts'
import { updateWebhook } from './webhooks/update-webhook.ts'

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
  getMe,
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
  listFaults,
  createFault,
  deleteFault,
  clearFaults,
  postTransaction,
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
  createWebhook,
  deleteWebhook,
  getDelivery,
  getEvent,
  getWebhook,
  listDeliveries,
  listEvents,
  listWebhookSecrets,
  listWebhooks,
  recoverDeliveries,
  redeliverDelivery,
  rotateWebhookSecret,
  streamEvents,
  testWebhook,
  updateWebhook,
  triggerEvent,
  probeWebhook,
  createApiKey,
  createApplication,
  createTestToken,
  getApplication,
  getApplicationRequest,
  getOwnApplication,
  getRequest,
  listApiKeys,
  listApplicationRequests,
  listApplications,
  listRequests,
  listSecrets,
  revokeApiKey,
  revokeSecret,
  rollApiKey,
  rotateSecret,
  updateApplication,
  changeMember,
  confirmEmail,
  createDeveloperSession,
  endDeveloperSessions,
  getDeveloper,
  getOrganisation,
  inviteMember,
  listMembers,
  listOrganisationActs,
  listOrganisations,
  registerDeveloper,
  removeMember,
  requestPasswordReset,
  answerGoLive,
  getGoLive,
  getGoLiveReadiness,
  listGoLive,
  submitGoLive,
  approveGoLive,
  askGoLive,
  getGoLiveReview,
  givePlan,
  listActs,
  listPartners,
  listGoLiveReviews,
  reinstateApplication,
  rejectGoLive,
  reviewGoLive,
  suspendApplication,
  listMails,
  getUsage,
  getOrganisationUsage,
  getInsight,
  listPlans,
  getOrganisationPlan,
  chooseOrganisationPlan,
  listInvoices,
  getInvoice,
  getInvoiceFile,
  simulateInvoice,
  getRevenueStatement,
}
