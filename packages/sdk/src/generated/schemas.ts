// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import type { Schema } from '@wekeza/contract'
import type { WekezaEvent } from '../events/event.ts'
import type { Open } from '../open.ts'

/** A refusal (RFC 9457). `detail` ends with what to do next. */
export type Problem = Open<Schema<'Problem'>>

/** ISO 4217. */
export type Currency = Schema<'Currency'>

/** An account without anything that names its holder. */
export type Account = Open<Schema<'Account'>>

export type AccountList = Open<Schema<'AccountList'>>

/** An amount, exact, as a decimal string with two places; never a float. */
export type Money = Open<Schema<'Money'>>

/** RFC 3339, UTC. */
export type Timestamp = Schema<'Timestamp'>

/** What is booked, and what of it can be spent now (booked, less holds, plus an agreed overdraft). */
export type Balance = Open<Schema<'Balance'>>

/** An account's number and holders. Needs the permission account_details.read. */
export type AccountDetails = Open<Schema<'AccountDetails'>>

/** What an account held as its days began and as they ended, and what was booked in between. It adds up. */
export type Statement = Open<Schema<'Statement'>>

export type PayeeName = Schema<'PayeeName'>

/** The holder of an account at a Kenyan bank. */
export type AccountPayee = Schema<'AccountPayee'>

/** Whoever has a phone with mobile money. */
export type MobilePayee = Schema<'MobilePayee'>

/** A business that is paid by its paybill number and the payer's account with it. */
export type PaybillPayee = Schema<'PaybillPayee'>

/** A shop that is paid by its till number. */
export type TillPayee = Schema<'TillPayee'>

/**
 * Who receives: an account, a phone, a paybill or a till. Kenya has no IBAN, so an account is its number and its
 * bank's code.
 */
export type Payee = Schema<'Payee'>

/** Somebody whom an account has paid, or whom its holder has written down. */
export type Beneficiary = Open<Schema<'Beneficiary'>>

/** On which days it is paid. */
export type StandingOrderSchedule = Open<Schema<'StandingOrderSchedule'>>

/** How it went the last time. What failed is not tried again before the next day. */
export type StandingOrderRun = Open<Schema<'StandingOrderRun'>>

/** A payment that its holder has told the bank to make again and again. */
export type StandingOrder = Open<Schema<'StandingOrder'>>

export type StandingOrderList = Open<Schema<'StandingOrderList'>>

/**
 * Raised by each change that an event tells. Of two copies, whether read or told, the one with the higher
 * version is the newer.
 */
export type ResourceVersion = Open<Schema<'ResourceVersion'>>

/** What moved on one account, or is held for a payment that is on its way. */
export type Transaction = Open<Schema<'Transaction'>>

/** What to add to, replace in and take out of a copy of an account's transactions. */
export type TransactionSync = Open<Schema<'TransactionSync'>>

/** awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final. */
export type ConsentStatus = Open<Schema<'ConsentStatus'>>

export type ConsentKind = Open<Schema<'ConsentKind'>>

export type Permission = Schema<'Permission'>

/** Of the calendar in Nairobi; a week begins on Monday. */
export type Period = Schema<'Period'>

/** An amount for each day, week or month in Nairobi. */
export type PeriodCap = Open<Schema<'PeriodCap'>>

/**
 * internal books at once between two Wekeza accounts. pesalink reaches other banks at any hour, up to KES
 * 999,999. mpesa reaches phones, paybills and tills in whole shillings. rtgs carries large sums within business
 * hours, and eft goes with the next batch of a business day.
 */
export type Rail = Schema<'Rail'>

/**
 * The rails that may carry the payment instead, in this order, where the first is closed or fails. They are part
 * of what the customer approves.
 */
export type FallbackRails = Schema<'FallbackRails'>

/** What a customer was asked, and what became of it. Terms that its kind does not have are null. */
export type Consent = Open<Schema<'Consent'>>

/** To see accounts, until it expires. */
export type AccountAccessRequest = Schema<'AccountAccessRequest'>

/**
 * A positive amount. Up to thirteen digits before the point and two after it. What breaks that gets a code of
 * its own: amount_malformed, amount_negative, amount_zero, amount_too_precise, amount_too_large.
 */
export type MoneyInput = Schema<'MoneyInput'>

/** To make one payment, exactly this one. */
export type SinglePaymentRequest = Schema<'SinglePaymentRequest'>

/** An amount for each day, week or month in Nairobi. */
export type PeriodCapInput = Schema<'PeriodCapInput'>

/**
 * To make payments to the named payees, each within a cap and together within what a period allows, until it
 * expires. Periods are of the calendar in Nairobi: days, weeks from Monday, months.
 */
export type RecurringPaymentRequest = Schema<'RecurringPaymentRequest'>

/**
 * To make the payments of one file, exactly as it is: its total, its number of items and its bytes are what the
 * customer approves.
 */
export type BulkPaymentConsentRequest = Schema<'BulkPaymentConsentRequest'>

/** To pay back, out of one account, payments that the application has made to it: each never above what was paid. */
export type RefundsConsentRequest = Schema<'RefundsConsentRequest'>

/** To ask whether one account could pay an amount: yes or no, never how much it holds. */
export type FundsConfirmationRequest = Schema<'FundsConfirmationRequest'>

/** What the application asks the customer for. */
export type ConsentRequest = Schema<'ConsentRequest'>

/**
 * One thing that was done to a consent. sign: a holder approved, and another must. approve: nobody is left who
 * must.
 */
export type ConsentAct = Open<Schema<'ConsentAct'>>

/** What was done to a consent, oldest first. */
export type ConsentHistory = Open<Schema<'ConsentHistory'>>

export type FundsConfirmationAsk = Schema<'FundsConfirmationAsk'>

/** Whether the account could have paid the amount at that moment. Nothing is held back for it. */
export type FundsConfirmation = Open<Schema<'FundsConfirmation'>>

/**
 * scheduled waits for its day, in_review for a person at the bank, pending for its rail to open or to confirm.
 * settled has moved the money; failed and cancelled have not.
 */
export type PaymentStatus = Open<Schema<'PaymentStatus'>>

/** A payment and where it stands. While it is in_review or pending, its amount and its fee are held. */
export type Payment = Open<Schema<'Payment'>>

/** The payment that the consent allows, field for field. */
export type PaymentRequest = Schema<'PaymentRequest'>

/** A payment that may be made. */
export type PaymentQuoteRequest = Schema<'PaymentQuoteRequest'>

/** What one rail would do with the payment. */
export type RailQuote = Open<Schema<'RailQuote'>>

/** What each rail would do with a payment. It holds nothing and promises no funds. */
export type PaymentQuote = Open<Schema<'PaymentQuote'>>

/** One step of a payment. */
export type PaymentStep = Open<Schema<'PaymentStep'>>

/** How a payment came to stand where it stands, oldest first. */
export type PaymentHistory = Open<Schema<'PaymentHistory'>>

/** The payee as the payer knows them. */
export type PayeeVerificationRequest = Schema<'PayeeVerificationRequest'>

/** How well the payee's name fits the one that the account is in. */
export type PayeeVerification = Open<Schema<'PayeeVerification'>>

export type RefundStatus = Open<Schema<'RefundStatus'>>

/**
 * Money that goes back to whoever paid. pending is with the rail, settled has moved the money, failed has not,
 * and what failed can be asked for again.
 */
export type Refund = Open<Schema<'Refund'>>

/** What of a payment goes back. */
export type RefundRequest = Schema<'RefundRequest'>

/**
 * accepted and partially_accepted: its payments are being made; partially, some rows were rejected. completed:
 * every row of the file is settled. partially_completed: some are, the others were rejected or failed. failed:
 * none is settled.
 */
export type BulkPaymentStatus = Open<Schema<'BulkPaymentStatus'>>

/** whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected. */
export type BulkMode = Schema<'BulkMode'>

/** How many rows, and what their amounts come to. */
export type BulkTally = Open<Schema<'BulkTally'>>

/** A file of payments and where it stands. */
export type BulkPayment = Open<Schema<'BulkPayment'>>

/** One payment of a file. */
export type BulkPaymentItemRequest = Schema<'BulkPaymentItemRequest'>

/** A file of payments, the very one that the customer approved. */
export type BulkPaymentRequest = Schema<'BulkPaymentRequest'>

/**
 * rejected was never accepted; pending waits for its turn, or for its rail; the others are where its payment
 * ended.
 */
export type BulkPaymentItemStatus = Open<Schema<'BulkPaymentItemStatus'>>

/** What is wrong, and where. */
export type FieldError = Open<Schema<'FieldError'>>

/** One row of a file and what has become of it. */
export type BulkPaymentItem = Open<Schema<'BulkPaymentItem'>>

/** Between two accounts of the customer, under a payment consent whose payee is the receiving account. */
export type TransferRequest = Schema<'TransferRequest'>

/**
 * A transfer is booked at once, or refused. Where a bank's books are kept by another system, it is pending until
 * that system has booked it.
 */
export type Transfer = Open<Schema<'Transfer'>>

/** A type of events, all of one family (`payment.*`), or all (`*`). */
export type EventTypeFilter = Schema<'EventTypeFilter'>

/** below: told once less than the amount is left. above: told once there is more. */
export type ThresholdDirection = Schema<'ThresholdDirection'>

/** What a webhook is to hear of an account's booked balance. */
export type BalanceThreshold = Open<Schema<'BalanceThreshold'>>

/** disabled: nothing is sent, and what happens meanwhile waits in the list of events. */
export type WebhookStatus = Schema<'WebhookStatus'>

/**
 * An address at which an application wants to hear events. What it is sent is signed with its secrets, which are
 * read apart.
 */
export type Webhook = Open<Schema<'Webhook'>>

export type WebhookList = Open<Schema<'WebhookList'>>

/**
 * Where to send, by https, at an address that the whole internet reaches. A test bank takes http too, and
 * addresses of the machine that it runs on.
 */
export type WebhookUrl = Schema<'WebhookUrl'>

/** What to send. A webhook's own webhook.test is sent whatever it names. */
export type WebhookTypes = Schema<'WebhookTypes'>

/**
 * What the webhook is to hear of an account's booked balance. It is told once each time that the balance passes
 * the amount.
 */
export type BalanceThresholdInput = Schema<'BalanceThresholdInput'>

/** Told to this webhook as balance.threshold_reached, whatever its types name. None where it is left out. */
export type BalanceThresholdInputs = Schema<'BalanceThresholdInputs'>

/** Where to send what. */
export type WebhookRequest = Schema<'WebhookRequest'>

/** What is to change; what is left out stays. */
export type UpdateWebhookRequest = Schema<'UpdateWebhookRequest'>

/** A secret that signs what a webhook is sent (Standard Webhooks, v1). */
export type WebhookSecret = Open<Schema<'WebhookSecret'>>

/** The secret in force first, and after it those that retire. */
export type WebhookSecretList = Open<Schema<'WebhookSecretList'>>

export type RotateSecretRequest = Schema<'RotateSecretRequest'>

/** The types of events that this platform tells. */
export type EventType = Schema<'EventType'>

/**
 * pending: it is tried, now or again. delivered: the receiver answered 2xx. failed: every attempt did; redeliver
 * it once the receiver is well. discarded: nothing is to be sent any more.
 */
export type DeliveryStatus = Open<Schema<'DeliveryStatus'>>

/**
 * answered: with status_code. timed_out: nothing came within 15 seconds. address_refused: the name leads to an
 * address that this bank does not send to. reply_too_large: the reply passes 64 kB.
 */
export type DeliveryOutcome = Open<Schema<'DeliveryOutcome'>>

/** One try. */
export type DeliveryAttempt = Open<Schema<'DeliveryAttempt'>>

/**
 * One event on its way to one webhook. It is tried until the receiver answers 2xx: after 5 seconds, 5 minutes,
 * 30 minutes, and 2, 5, 10, 14, 20 and 24 hours, a tenth sooner or later.
 */
export type Delivery = Open<Schema<'Delivery'>>

export type RecoverDeliveriesRequest = Schema<'RecoverDeliveriesRequest'>

/** What is being sent again, in the background. */
export type WebhookRecovery = Open<Schema<'WebhookRecovery'>>

/** The same in every delivery and every reading of this event. */
export type EventId = Open<Schema<'EventId'>>

/**
 * The place in the bank's journal: it counts up per bank, without gaps, in the order in which events were handed
 * over. An application hears a part of them, and they may arrive out of order: put them in order by this.
 */
export type EventSequence = Open<Schema<'EventSequence'>>

/** What the event is about, and its version with this event. */
export type EventResource = Open<Schema<'EventResource'>>

/** True where it did not happen, and a test bank was asked to tell it all the same; otherwise left out. */
export type Simulated = Open<Schema<'Simulated'>>

/** What happened to a payment. */
export type PaymentEvent = Open<Schema<'PaymentEvent'>>

/** What happened to a refund. */
export type RefundEvent = Open<Schema<'RefundEvent'>>

/** What happened to a bulk payment. */
export type BulkPaymentEvent = Open<Schema<'BulkPaymentEvent'>>

/** What happened to a transfer. */
export type TransferEvent = Open<Schema<'TransferEvent'>>

/** What happened to a consent. */
export type ConsentEvent = Open<Schema<'ConsentEvent'>>

/** What was posted on an account. */
export type TransactionEvent = Open<Schema<'TransactionEvent'>>

/** A booked balance that has passed a threshold. */
export type BalanceThresholdReached = Open<Schema<'BalanceThresholdReached'>>

/** A balance has passed a threshold of a webhook. */
export type BalanceThresholdEvent = Open<Schema<'BalanceThresholdEvent'>>

/** What happened to a webhook. */
export type WebhookEvent = Open<Schema<'WebhookEvent'>>

/**
 * What happened. `type` says which of them it is, and with that what `data` is. Newer platforms tell of more
 * types: let those that you do not know pass.
 */
export type Event = WekezaEvent

/** A delivery, and what it hands over. */
export type DeliveryDetail = Omit<Open<Schema<'DeliveryDetail'>>, 'body'> & { readonly body: WekezaEvent | null }

/** A customer in a session of their own, and the accounts that they hold. */
export type MyProfile = Open<Schema<'MyProfile'>>

/** One of the customer's own consents, and the name of the application that asked for it. */
export type MyConsent = Open<Schema<'MyConsent'>>

/** How often an application has read one thing of one account, counted about every second. */
export type ConsentRead = Open<Schema<'ConsentRead'>>

/** One of the customer's own consents, what was read under it, and what was paid. */
export type MyConsentDetail = Open<Schema<'MyConsentDetail'>>

/** A payment or a transfer that was made under a consent, or a refund that concerns it. */
export type Receipt = Open<Schema<'Receipt'>>

/** Capitals make no difference. */
export type EmailAddress = Schema<'EmailAddress'>

/** Who wants to build here. */
export type DeveloperRegistration = Schema<'DeveloperRegistration'>

/** The same whoever is asked for, so that nobody learns who is known here. */
export type MailSent = Open<Schema<'MailSent'>>

/** What the mail held, and the password from now on. */
export type EmailConfirmation = Schema<'EmailConfirmation'>

/**
 * viewer reads. developer also makes and changes applications, their secrets and their keys, and reads what they
 * asked. owner also governs the members and the way to live.
 */
export type Role = Schema<'Role'>

export type Membership = Open<Schema<'Membership'>>

/** A person who builds on the platform, and the organisations that they belong to. */
export type Developer = Open<Schema<'Developer'>>

export type DeveloperSessionRequest = Schema<'DeveloperSessionRequest'>

/** The answer of a token endpoint (RFC 6749, section 5.1). */
export type TokenSet = Open<Schema<'TokenSet'>>

/** Whose mailbox it is about. */
export type EmailRequest = Schema<'EmailRequest'>

export type LiveGrant = Open<Schema<'LiveGrant'>>

/** A company, a team or a person that builds on the platform. */
export type Organisation = Open<Schema<'Organisation'>>

export type OrganisationList = Open<Schema<'OrganisationList'>>

/** A developer in an organisation. */
export type Member = Open<Schema<'Member'>>

export type MemberList = Open<Schema<'MemberList'>>

export type ChangeMemberRequest = Schema<'ChangeMemberRequest'>

/** Who did it. */
export type Actor = Open<Schema<'Actor'>>

/** What it was done to. */
export type ActSubject = Open<Schema<'ActSubject'>>

/** Something that somebody did, as it was written down. */
export type Act = Open<Schema<'Act'>>

export type InvitationRequest = Schema<'InvitationRequest'>

/** A mail is on its way; whoever reads it joins by POST /v1/developers/confirmations. */
export type Invitation = Open<Schema<'Invitation'>>

/** test: the organisation's own test bank, where nothing is real. live: the bank. */
export type Environment = Schema<'Environment'>

/**
 * How an application proves itself and whom it acts for. standard acts for customers by OAuth 2.1, fapi2 by the
 * FAPI 2.0 security profile, with keys or a certificate in place of a secret. machine acts for itself alone.
 * device is for customers where there is no browser. first-party is the bank's own.
 */
export type ApplicationProfile = Open<Schema<'ApplicationProfile'>>

/**
 * A range of addresses in CIDR notation, of IPv4 or IPv6. One address alone ends in /32 or /128, which may be
 * left out.
 */
export type AddressRange = Schema<'AddressRange'>

export type PublicKey = Schema<'PublicKey'>

/** A key set (RFC 7517) of public keys; what it signs with never leaves the application. */
export type PublicKeys = Schema<'PublicKeys'>

/** Software of an organisation, with credentials of its own. They pick the bank that it reaches. */
export type Application = Open<Schema<'Application'>>

export type ApplicationList = Open<Schema<'ApplicationList'>>

/**
 * Where customers come back to, by https, compared character by character. http is taken for addresses of the
 * customer's own machine.
 */
export type RedirectUris = Schema<'RedirectUris'>

export type ScopeNames = Schema<'ScopeNames'>

/** From where it may call; empty: from everywhere. */
export type AddressRanges = Schema<'AddressRanges'>

/** Whom its certificate must name, as RFC 4514 writes it (RFC 8705, section 2.1.2). */
export type CertificateSubject = Schema<'CertificateSubject'>

/** What the application is to be. */
export type ApplicationRequest = Schema<'ApplicationRequest'>

/** An application, and the secret that it starts with. */
export type ApplicationCreated = Open<Schema<'ApplicationCreated'>>

/**
 * submitted waits for the bank's staff, who take it up: in_review. more_information waits for the organisation's
 * answer. approved and rejected are its ends.
 */
export type GoLiveStatus = Open<Schema<'GoLiveStatus'>>

/** A document that stays where it is: the bank's reviewer opens the address. */
export type GoLiveDocument = Schema<'GoLiveDocument'>

/** An organisation's way to live credentials. */
export type GoLiveRequest = Open<Schema<'GoLiveRequest'>>

export type GoLiveRequestList = Open<Schema<'GoLiveRequestList'>>

/** What an organisation says of itself, and asks for. */
export type GoLiveSubmission = Schema<'GoLiveSubmission'>

export type GoLiveStep = Open<Schema<'GoLiveStep'>>

/** A request to go live, and how it came to stand where it stands. */
export type GoLiveRequestDetail = Open<Schema<'GoLiveRequestDetail'>>

/** The answer to the bank's question, and what it changes of the request; what is left out stays. */
export type GoLiveAnswerRequest = Schema<'GoLiveAnswerRequest'>

export type ReadinessCheck = Open<Schema<'ReadinessCheck'>>

/** How fit an organisation's applications are to go live, by what its test applications did in the last 30 days. */
export type OrganisationReadiness = Open<Schema<'OrganisationReadiness'>>

/**
 * How long all but a part of the calls took at most, as far as buckets tell: half of them, 95 and 99 of a
 * hundred. Null where it was longer than ten seconds, or nothing was called.
 */
export type UsageLatency = Open<Schema<'UsageLatency'>>

/** What was called in one span. What rows are not told apart by is null. */
export type UsageRow = Open<Schema<'UsageRow'>>

export type UsageReport = Open<Schema<'UsageReport'>>

/** In shillings, exact; a call may cost less than a cent. */
export type UnitPrice = Open<Schema<'UnitPrice'>>

export type PlanTier = Open<Schema<'PlanTier'>>

/** What an organisation pays for its calls, and what it may ask. Prices are without tax. */
export type Plan = Open<Schema<'Plan'>>

export type NextPlan = Open<Schema<'NextPlan'>>

/** The calls of the present day in Nairobi, in the time of that bank. */
export type QuotaToday = Open<Schema<'QuotaToday'>>

/** Which plan an organisation has, which it will have, and what it has used of today. */
export type OrganisationPlan = Open<Schema<'OrganisationPlan'>>

export type PlanChoiceRequest = Schema<'PlanChoiceRequest'>

export type InvoiceSummary = Open<Schema<'InvoiceSummary'>>

/** Whose invoice it is, as the bank called itself when it was drawn. Null: it says nothing. */
export type InvoiceIssuer = Open<Schema<'InvoiceIssuer'>>

/**
 * subscription: what its plan costs whatever is called, and its quantity is days. included: units that are paid
 * by it. calls: units of one tier.
 */
export type InvoiceLine = Open<Schema<'InvoiceLine'>>

/** Days that follow each other under one plan, and the calls that its lines were made of. */
export type InvoicePeriod = Open<Schema<'InvoicePeriod'>>

/** What a month cost at one bank, as it was drawn once the month was over. It never changes. */
export type Invoice = Open<Schema<'Invoice'>>

export type InvoiceFile = Open<Schema<'InvoiceFile'>>

export type InvoiceSimulationRequest = Schema<'InvoiceSimulationRequest'>

/** What a month would cost, by the rule of real invoices and on its real calls until now. Nothing was written. */
export type InvoiceSimulation = Open<Schema<'InvoiceSimulation'>>

export type RevenueLine = Open<Schema<'RevenueLine'>>

/** What an organisation gets of a month's payment fees, payment by payment. It adds up. */
export type RevenueStatement = Open<Schema<'RevenueStatement'>>

/** What is to change; what is left out stays. */
export type UpdateApplicationRequest = Schema<'UpdateApplicationRequest'>

/** A secret by which an application proves itself at /oauth/token, as far as it is remembered. */
export type ClientSecret = Open<Schema<'ClientSecret'>>

/** Those that still open something. */
export type ClientSecretList = Open<Schema<'ClientSecretList'>>

export type OverlapRequest = Schema<'OverlapRequest'>

/** A new secret. */
export type ClientSecretIssued = Open<Schema<'ClientSecretIssued'>>

/** A key that calls operations by itself, without a token, as far as it is remembered. */
export type ApiKey = Open<Schema<'ApiKey'>>

/** Those that still open something. */
export type ApiKeyList = Open<Schema<'ApiKeyList'>>

export type ApiKeyRequest = Schema<'ApiKeyRequest'>

/** A new key. */
export type ApiKeyIssued = Open<Schema<'ApiKeyIssued'>>

export type TestTokenRequest = Schema<'TestTokenRequest'>

/** A request that an application made, as it is kept for 30 days. No body, no query, no token and no address is. */
export type ApiRequest = Open<Schema<'ApiRequest'>>

/** One entry of the error catalogue. */
export type ErrorExplanation = Open<Schema<'ErrorExplanation'>>

/** It came, and was answered so. */
export type TimelineRequest = Open<Schema<'TimelineRequest'>>

/** It was held against the consent that its token is for. */
export type TimelineConsent = Open<Schema<'TimelineConsent'>>

export type SideSum = Open<Schema<'SideSum'>>

/** The money moved in the books. */
export type TimelineBooking = Open<Schema<'TimelineBooking'>>

/** An event tells of it. */
export type TimelineEvent = Open<Schema<'TimelineEvent'>>

/** An event was sent to a webhook. */
export type TimelineAttempt = Open<Schema<'TimelineAttempt'>>

/** One thing that became of a request. */
export type TimelineStep = Open<Schema<'TimelineStep'>>

/** A request, and what became of it in words. */
export type ApiRequestDetail = Open<Schema<'ApiRequestDetail'>>

export type PlanList = Open<Schema<'PlanList'>>

/**
 * A request to go live as the bank's staff see it: with its history, and with what the organisation's test
 * applications did.
 */
export type GoLiveReview = Open<Schema<'GoLiveReview'>>

export type GoLiveQuestionRequest = Schema<'GoLiveQuestionRequest'>

export type ReasonRequest = Schema<'ReasonRequest'>

/**
 * `open` awaits the staff. `released` and `declined` were decided by them. `expired` was not decided in time,
 * and `stopped` lost its consent or was cancelled first: neither payment is made.
 */
export type RiskReviewStatus = Open<Schema<'RiskReviewStatus'>>

/**
 * Why a rule or a risk engine wants a person to look. For the staff: neither the customer nor the application is
 * told.
 */
export type RiskReason = Open<Schema<'RiskReason'>>

/** A payment that waits for the bank's staff, its amount held meanwhile. */
export type RiskReview = Open<Schema<'RiskReview'>>

export type RiskReviewDecisionRequest = Schema<'RiskReviewDecisionRequest'>

/** An application as the bank's staff see it. */
export type PartnerApplication = Open<Schema<'PartnerApplication'>>

/** The applications it has, and how many they are. */
export type PartnerApplications = Open<Schema<'PartnerApplications'>>

/** An organisation as the bank's staff see it. */
export type Partner = Open<Schema<'Partner'>>

export type PartnerInsight = Open<Schema<'PartnerInsight'>>

export type ApplicationInsight = Open<Schema<'ApplicationInsight'>>

export type DayInsight = Open<Schema<'DayInsight'>>

export type InsightTotals = Open<Schema<'InsightTotals'>>

/** How the platform does. Whoever calls most stands first. */
export type Insight = Open<Schema<'Insight'>>

/** Somebody who lives on a test bank. */
export type Persona = Open<Schema<'Persona'>>

export type PersonaList = Open<Schema<'PersonaList'>>

export type SandboxTokenRequest = Schema<'SandboxTokenRequest'>

export type SandboxSessionRequest = Schema<'SandboxSessionRequest'>

export type SandboxStaffSessionRequest = Schema<'SandboxStaffSessionRequest'>

export type ApproveConsentRequest = Schema<'ApproveConsentRequest'>

export type RejectConsentRequest = Schema<'RejectConsentRequest'>

/** Bank time. A frozen clock moves only by advance; a ticking one also moves with the wall. */
export type Clock = Open<Schema<'Clock'>>

export type AdvanceClockRequest = Schema<'AdvanceClockRequest'>

/** A rail that reaches others. What the bank books by itself is always there. */
export type OutsideRail = Open<Schema<'OutsideRail'>>

/**
 * closed: it takes nothing, and the next of the consented rails carries the payment. failing: it takes payments,
 * and answers no where it would confirm.
 */
export type RailStateName = Schema<'RailStateName'>

/** How a rail behaves on a test bank. */
export type RailState = Open<Schema<'RailState'>>

export type RailStateList = Open<Schema<'RailStateList'>>

/** How the rail is to behave from now on. */
export type SetRailRequest = Schema<'SetRailRequest'>

/**
 * whole: as it is. dropped: the connection closes and no reply comes. cut: it closes in the middle of the reply.
 * Either way what was asked is done, unless code or status refuses it.
 */
export type FaultReply = Schema<'FaultReply'>

/** What goes wrong on a test bank, where and how often. */
export type Fault = Open<Schema<'Fault'>>

/** The rules that stand; the first one that fits a call is the one that it meets. */
export type FaultList = Open<Schema<'FaultList'>>

/**
 * What is to go wrong. With a code or a status the call is refused and nothing is done; without, it is done, and
 * only its reply suffers.
 */
export type FaultRequest = Schema<'FaultRequest'>

export type TriggerEventRequest = Schema<'TriggerEventRequest'>

/** An event that was made up, and is about to be handed over. */
export type TriggeredEvent = Open<Schema<'TriggeredEvent'>>

/** Money that comes into an account of the test bank, or leaves it, out of nowhere. */
export type SandboxTransactionRequest = Schema<'SandboxTransactionRequest'>

/**
 * bad_signature: signed with a secret that is not the webhook's; to be refused. duplicate: the same event twice;
 * both to be taken, and to count once. reorder: a later event before an earlier one of the same resource; both
 * to be taken. late: signed an hour ago, as somebody who replays it would send it; to be refused.
 */
export type WebhookProbeKind = Schema<'WebhookProbeKind'>

export type WebhookProbeRequest = Schema<'WebhookProbeRequest'>

/** How a receiver stood a probe. */
export type WebhookProbe = Open<Schema<'WebhookProbe'>>

/** A mail to a developer that leaves no further than this platform. */
export type OutboxMail = Open<Schema<'OutboxMail'>>

/** The newest first. */
export type OutboxMailList = Open<Schema<'OutboxMailList'>>

export type Liveness = Open<Schema<'Liveness'>>

export type Readiness = Open<Schema<'Readiness'>>

export type Version = Open<Schema<'Version'>>

/** What `wekeza.accounts.statement` can be asked for. */
export interface GetStatementQuery {
  /** The first day. */
  from: string
  /** The last day. */
  to: string
}

/** What `wekeza.accounts.beneficiaries` can be asked for. */
export interface ListBeneficiariesQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.transactions.list` can be asked for. */
export interface ListTransactionsQuery {
  /** Booked, or held, at or after this time. */
  from?: string
  /** Booked, or held, before this time. */
  to?: string
  /** Only what is pending, or only what is posted. */
  status?: 'pending' | 'posted'
  /** Only money that came in, or only money that went out. */
  direction?: 'credit' | 'debit'
  /** Of this amount or more, whichever way it went. */
  amount_min?: string
  /** Of this amount or less, whichever way it went. */
  amount_max?: string
  /** With this in the description or the counterparty; A to Z are the same in either case. */
  text?: string
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.transactions.sync` can be asked for. */
export interface SyncTransactionsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the sync before. */
  cursor?: string
}

/** What `wekeza.consents.list` can be asked for. */
export interface ListConsentsQuery {
  /** Only those that stand so. */
  status?: ConsentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.payments.list` can be asked for. */
export interface ListPaymentsQuery {
  /** Only those that stand so. */
  status?: PaymentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.refunds.list` can be asked for. */
export interface ListRefundsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.bulkPayments.list` can be asked for. */
export interface ListBulkPaymentsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.bulkPayments.items` can be asked for. */
export interface ListBulkPaymentItemsQuery {
  /** Only those that stand so. */
  status?: BulkPaymentItemStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.webhooks.deliveries` can be asked for. */
export interface ListDeliveriesQuery {
  /** Only those that stand so. */
  status?: DeliveryStatus
  /** Only those of events of this type. */
  event_type?: EventType
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.events.list` can be asked for. */
export interface ListEventsQuery {
  /** Only those of this type, or of this family, as `payment.*`. */
  type?: EventTypeFilter
  /** Only those about the resource of this id. */
  resource_id?: string
  /** Only what happened at or after this time. */
  from?: Timestamp
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.me.listConsents` can be asked for. */
export interface ListMyConsentsQuery {
  /** Only those that stand so. */
  status?: ConsentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.me.listReceipts` can be asked for. */
export interface ListMyReceiptsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.organisations.acts` can be asked for. */
export interface ListOrganisationActsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.organisations.usage` can be asked for. */
export interface GetOrganisationUsageQuery {
  /** Only spans that begin at this time or later. Left out, an hour, a day or 30 days before `to`, by `per`. */
  from?: Timestamp
  /** Only spans that begin before this time. Left out, now in the time of the bank. */
  to?: Timestamp
  /**
   * How long a span is; a day is one in Nairobi. Minutes are answered for a day, hours for 31 days, days for
   * 366.; default day.
   */
  per?: 'minute' | 'hour' | 'day'
  /** What rows are told apart by beside their time, with commas between: application, operation, status. */
  by?: string
  /** How many rows at most. 1 to 1000; default 200. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
  /** Whose time and whose calls: the organisation's test bank, or the live one.; default test. */
  environment?: 'test' | 'live'
}

/** What `wekeza.billing.invoices` can be asked for. */
export interface ListInvoicesQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.billing.invoiceFile` can be asked for. */
export interface GetInvoiceFileQuery {
  /** What kind of file.; default csv. */
  format?: 'csv' | 'pdf'
}

/** What `wekeza.billing.revenueStatement` can be asked for. */
export interface GetRevenueStatementQuery {
  /** Whose time and whose calls: the organisation's test bank, or the live one.; default test. */
  environment?: 'test' | 'live'
  /** How many rows at most. 1 to 1000; default 200. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.applications.requests` can be asked for. */
export interface ListApplicationRequestsQuery {
  /** Only those that were answered so: 429, or 4xx for all that begin with a four. */
  status?: string
  /** Only those of this operationId. */
  operation?: string
  /** Only those that made or changed this: a payment, a consent, a webhook. */
  resource_id?: string
  /** Only those from this time on. */
  from?: Timestamp
  /** Only those before this time. */
  to?: Timestamp
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.usage.get` can be asked for. */
export interface GetUsageQuery {
  /** Only spans that begin at this time or later. Left out, an hour, a day or 30 days before `to`, by `per`. */
  from?: Timestamp
  /** Only spans that begin before this time. Left out, now in the time of the bank. */
  to?: Timestamp
  /**
   * How long a span is; a day is one in Nairobi. Minutes are answered for a day, hours for 31 days, days for
   * 366.; default day.
   */
  per?: 'minute' | 'hour' | 'day'
  /** What rows are told apart by beside their time, with commas between: application, operation, status. */
  by?: string
  /** How many rows at most. 1 to 1000; default 200. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.requests.list` can be asked for. */
export interface ListRequestsQuery {
  /** Only those that were answered so: 429, or 4xx for all that begin with a four. */
  status?: string
  /** Only those of this operationId. */
  operation?: string
  /** Only those that made or changed this: a payment, a consent, a webhook. */
  resource_id?: string
  /** Only those from this time on. */
  from?: Timestamp
  /** Only those before this time. */
  to?: Timestamp
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.operations.listGoLiveReviews` can be asked for. */
export interface ListGoLiveReviewsQuery {
  /** Only those that stand so. */
  status?: GoLiveStatus
}

/** What `wekeza.operations.listRiskReviews` can be asked for. */
export interface ListRiskReviewsQuery {
  /** Only those that stand so. */
  status?: RiskReviewStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.operations.listPartners` can be asked for. */
export interface ListPartnersQuery {
  /** Only those whose name has this in it, whatever the case of its letters, or whose id it is. */
  text?: string
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.operations.listActs` can be asked for. */
export interface ListActsQuery {
  /** Only what this one did: developer:dev_…, staff:stf_…, customer:cus_…, application:app_…, operator, platform. */
  actor?: string
  /** Only what is called so, such as secret.rotated. */
  act?: string
  /** Only what was done to this, by its id. */
  subject?: string
  /** Only what was done from this time on. */
  from?: Timestamp
  /** Only what was done before this time. */
  to?: Timestamp
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.operations.insight` can be asked for. */
export interface GetInsightQuery {
  /** Only spans that begin at this time or later. Left out, an hour, a day or 30 days before `to`, by `per`. */
  from?: Timestamp
  /** Only spans that begin before this time. Left out, now in the time of the bank. */
  to?: Timestamp
}

/** What `wekeza.sandbox.mails` can be asked for. */
export interface ListMailsQuery {
  /** Only those to this address. */
  to?: EmailAddress
}

/** A code of the error catalogue; `wekeza.system.explainError(code)` says what each means. */
export type ErrorCode =
  | 'internal_error'
  | 'service_unavailable'
  | 'rate_limited'
  | 'quota_exceeded'
  | 'route_not_found'
  | 'method_not_allowed'
  | 'headers_too_large'
  | 'cross_site_refused'
  | 'credentials_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'token_binding_missing'
  | 'dpop_proof_invalid'
  | 'dpop_nonce_required'
  | 'certificate_mismatch'
  | 'application_inactive'
  | 'address_not_allowed'
  | 'caller_not_allowed'
  | 'scope_missing'
  | 'consent_revoked'
  | 'consent_expired'
  | 'consent_kind_mismatch'
  | 'permission_missing'
  | 'account_not_in_consent'
  | 'content_type_unsupported'
  | 'body_too_large'
  | 'malformed_json'
  | 'field_missing'
  | 'field_unknown'
  | 'field_type_invalid'
  | 'field_value_invalid'
  | 'parameter_invalid'
  | 'cursor_invalid'
  | 'idempotency_key_missing'
  | 'idempotency_key_invalid'
  | 'idempotency_key_reused'
  | 'amount_malformed'
  | 'amount_negative'
  | 'amount_zero'
  | 'amount_too_precise'
  | 'amount_too_large'
  | 'currency_not_supported'
  | 'insufficient_funds'
  | 'consent_not_found'
  | 'consent_expiry_invalid'
  | 'consent_start_invalid'
  | 'transactions_window_invalid'
  | 'consent_not_awaiting'
  | 'consent_not_authorised'
  | 'approval_code_needed'
  | 'consent_not_renewable'
  | 'consent_consumed'
  | 'payment_differs_from_consent'
  | 'payment_over_cap'
  | 'fallback_rail_repeated'
  | 'payment_not_refundable'
  | 'refund_not_found'
  | 'refund_over_amount'
  | 'refund_over_cap'
  | 'refund_consent_unfit'
  | 'payment_over_period_cap'
  | 'payments_over_period_count'
  | 'consent_not_started'
  | 'payment_not_found'
  | 'payment_not_cancellable'
  | 'bulk_payment_not_found'
  | 'bulk_payment_not_cancellable'
  | 'bulk_payment_items_invalid'
  | 'malformed_csv'
  | 'payee_account_not_found'
  | 'payee_is_debtor'
  | 'account_dormant'
  | 'rail_not_eligible'
  | 'rail_limit_exceeded'
  | 'rail_not_found'
  | 'rail_minimum_not_met'
  | 'amount_not_whole'
  | 'rail_closed'
  | 'rail_failed'
  | 'core_refused'
  | 'bank_code_unknown'
  | 'phone_number_invalid'
  | 'execution_date_invalid'
  | 'risk_declined'
  | 'risk_review_not_found'
  | 'risk_review_not_open'
  | 'transfer_not_found'
  | 'creditor_account_not_own'
  | 'transaction_not_found'
  | 'statement_outside_consent'
  | 'webhook_not_found'
  | 'webhook_url_refused'
  | 'threshold_not_permitted'
  | 'webhooks_too_many'
  | 'webhook_disabled'
  | 'delivery_not_found'
  | 'event_not_found'
  | 'event_type_unknown'
  | 'streams_too_many'
  | 'not_a_test_bank'
  | 'persona_not_found'
  | 'account_not_of_customer'
  | 'account_not_found'
  | 'fault_not_found'
  | 'faults_too_many'
  | 'simulated_fault'
  | 'scope_not_grantable'
  | 'sign_in_failed'
  | 'email_token_invalid'
  | 'password_too_weak'
  | 'organisation_not_found'
  | 'member_not_found'
  | 'role_not_allowed'
  | 'last_owner'
  | 'application_not_found'
  | 'application_name_taken'
  | 'profile_invalid'
  | 'redirect_uri_invalid'
  | 'ip_range_invalid'
  | 'secret_not_found'
  | 'too_many_secrets'
  | 'key_name_taken'
  | 'key_scope_not_allowed'
  | 'application_is_live'
  | 'application_suspended'
  | 'key_expiry_invalid'
  | 'not_live'
  | 'scope_not_approved'
  | 'go_live_not_found'
  | 'go_live_open'
  | 'go_live_status'
  | 'request_not_found'
  | 'outbox_closed'
  | 'usage_range_invalid'
  | 'plan_not_found'
  | 'organisation_is_live'
  | 'plan_not_offered'
  | 'invoice_not_found'
  | 'invoice_format_unavailable'
  | 'month_invalid'
  | 'error_code_unknown'
