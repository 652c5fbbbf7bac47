// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
export const errors = {
  "internal_error": {
    "code": "internal_error",
    "status": 500,
    "title": "Something failed on our side",
    "cause": "An unexpected fault. Nothing was written.",
    "next": "Try again with the same Idempotency-Key; if it stays, send us the request_id.",
    "retryable": true
  },
  "service_unavailable": {
    "code": "service_unavailable",
    "status": 503,
    "title": "The platform is not taking requests",
    "cause": "It is starting, stopping or overloaded, or its database is out of reach.",
    "next": "Try again after the seconds in Retry-After, with the same Idempotency-Key if you sent one.",
    "retryable": true
  },
  "rate_limited": {
    "code": "rate_limited",
    "status": 429,
    "title": "Too many requests",
    "cause": "The limit in RateLimit-Policy is used up.",
    "next": "Wait for the seconds in Retry-After.",
    "retryable": true
  },
  "quota_exceeded": {
    "code": "quota_exceeded",
    "status": 429,
    "title": "The plan's calls of the day are used up",
    "cause": "The organisation's applications have made as many calls at this bank as its plan lets through on a day in Nairobi.",
    "next": "Wait for the seconds in Retry-After, or let an owner choose a larger plan with PUT /v1/organisations/{organisation_id}/plan.",
    "retryable": true
  },
  "route_not_found": {
    "code": "route_not_found",
    "status": 404,
    "title": "There is nothing at this address",
    "cause": "The contract has no such path.",
    "next": "Compare the path with GET /openapi.json.",
    "retryable": false
  },
  "method_not_allowed": {
    "code": "method_not_allowed",
    "status": 405,
    "title": "This address does not take this method",
    "cause": "The contract has the path, but not with this method.",
    "next": "Use a method of the Allow header.",
    "retryable": false
  },
  "headers_too_large": {
    "code": "headers_too_large",
    "status": 431,
    "title": "The headers are too large",
    "cause": "The request's headers together pass the limit.",
    "next": "Send fewer or shorter headers.",
    "retryable": false
  },
  "cross_site_refused": {
    "code": "cross_site_refused",
    "status": 403,
    "title": "The browser's session is not for other sites",
    "cause": "What opens or ends a session of a browser came from a page of another origin, or from no page.",
    "next": "Sign in and out on the pages of the platform itself; a program gets a token at /oauth/token.",
    "retryable": false
  },
  "credentials_missing": {
    "code": "credentials_missing",
    "status": 401,
    "title": "No credentials",
    "cause": "The Authorization header is missing, or carries neither a Bearer nor a DPoP token.",
    "next": "Get a token at /oauth/token, or as a developer with POST /v1/developers/sessions, and send it as `Authorization: Bearer …`.",
    "retryable": false
  },
  "token_invalid": {
    "code": "token_invalid",
    "status": 401,
    "title": "The token is not valid",
    "cause": "It was not issued here, was altered, or is for another audience.",
    "next": "Get a new token at /oauth/token; as a developer sign in again.",
    "retryable": false
  },
  "token_expired": {
    "code": "token_expired",
    "status": 401,
    "title": "The token has expired",
    "cause": "Its lifetime is over.",
    "next": "Use the refresh token, or get a new one at /oauth/token; as a developer sign in again.",
    "retryable": false
  },
  "token_binding_missing": {
    "code": "token_binding_missing",
    "status": 401,
    "title": "The call does not show that it holds what the token is bound to",
    "cause": "The token is bound to a key or to a certificate, or must be, and came without a proof of the key or without the certificate.",
    "next": "Send `Authorization: DPoP …` with a fresh proof in the header `DPoP`, or call over a connection with the certificate.",
    "retryable": false
  },
  "dpop_proof_invalid": {
    "code": "dpop_proof_invalid",
    "status": 401,
    "title": "The proof of the token's key does not hold",
    "cause": "It is of another key, method, address or token, is too old, was used before, or is not signed as it should be.",
    "next": "Make a new proof for each call, with the method and the address of that call and a jti of its own.",
    "retryable": false
  },
  "dpop_nonce_required": {
    "code": "dpop_nonce_required",
    "status": 401,
    "title": "The proof needs a nonce",
    "cause": "The proof carries no nonce of ours, or one that is too old.",
    "next": "Make a new proof with the nonce of the header DPoP-Nonce, and send the call again.",
    "retryable": false
  },
  "certificate_mismatch": {
    "code": "certificate_mismatch",
    "status": 401,
    "title": "The certificate is not the one that the token is bound to",
    "cause": "The connection has another certificate than the one that the token was issued to.",
    "next": "Call with the certificate that the token was got with, or get a new token with this one.",
    "retryable": false
  },
  "application_inactive": {
    "code": "application_inactive",
    "status": 403,
    "title": "The application is not active",
    "cause": "It was suspended or removed.",
    "next": "Ask the owner of the application to reinstate it.",
    "retryable": false
  },
  "address_not_allowed": {
    "code": "address_not_allowed",
    "status": 403,
    "title": "The application does not call from this address",
    "cause": "Its owner has named the addresses that it calls from, and this one is none of them.",
    "next": "Call from one of them, or let its owner add this one to ip_allow_list.",
    "retryable": false
  },
  "caller_not_allowed": {
    "code": "caller_not_allowed",
    "status": 403,
    "title": "This operation is for another kind of caller",
    "cause": "Applications, customers under a consent, customers in a session of their own, developers, and the bank's staff each have their operations.",
    "next": "Use a token of the kind that detail names.",
    "retryable": false
  },
  "scope_missing": {
    "code": "scope_missing",
    "status": 403,
    "title": "The token lacks a scope",
    "cause": "The operation needs a scope that the token was not given.",
    "next": "Ask for the scope that detail names and get a new token.",
    "retryable": false
  },
  "consent_revoked": {
    "code": "consent_revoked",
    "status": 403,
    "title": "The consent was revoked",
    "cause": "The customer or the application withdrew it.",
    "next": "Create a new consent and ask the customer again.",
    "retryable": false
  },
  "consent_expired": {
    "code": "consent_expired",
    "status": 403,
    "title": "The consent has expired",
    "cause": "Its expires_at is past.",
    "next": "Create a new consent and ask the customer again.",
    "retryable": false
  },
  "consent_kind_mismatch": {
    "code": "consent_kind_mismatch",
    "status": 403,
    "title": "The consent is of another kind",
    "cause": "Account access does not allow payments, and a payment consent shows no accounts.",
    "next": "Create a consent of the kind that detail names.",
    "retryable": false
  },
  "permission_missing": {
    "code": "permission_missing",
    "status": 403,
    "title": "The consent does not include this",
    "cause": "The customer was not asked for the permission.",
    "next": "Create a consent with the permission that detail names.",
    "retryable": false
  },
  "account_not_in_consent": {
    "code": "account_not_in_consent",
    "status": 403,
    "title": "The consent does not cover this account",
    "cause": "The account is not among those that the customer chose, or there is none of this id; we do not say which.",
    "next": "Use one of the ids that GET /v1/accounts answers, or ask for a consent that covers it.",
    "retryable": false
  },
  "content_type_unsupported": {
    "code": "content_type_unsupported",
    "status": 415,
    "title": "The body is of an unsupported type",
    "cause": "Content-Type is none that the operation takes.",
    "next": "Send `Content-Type: application/json`, or another that the contract gives.",
    "retryable": false
  },
  "body_too_large": {
    "code": "body_too_large",
    "status": 413,
    "title": "The body is too large",
    "cause": "It passes the limit that detail names.",
    "next": "Send a smaller body.",
    "retryable": false
  },
  "malformed_json": {
    "code": "malformed_json",
    "status": 400,
    "title": "The body is not JSON",
    "cause": "It could not be parsed.",
    "next": "Check for a missing quote, bracket or comma, and that it is UTF-8.",
    "retryable": false
  },
  "field_missing": {
    "code": "field_missing",
    "status": 400,
    "title": "A field is missing",
    "cause": "A field that the operation needs is not there.",
    "next": "Add the fields that errors names.",
    "retryable": false
  },
  "field_unknown": {
    "code": "field_unknown",
    "status": 400,
    "title": "A field is unknown",
    "cause": "The contract has no such field here, and we do not guess.",
    "next": "Remove the fields that errors names, or compare their spelling with the contract.",
    "retryable": false
  },
  "field_type_invalid": {
    "code": "field_type_invalid",
    "status": 400,
    "title": "A field has the wrong type",
    "cause": "For example a number where the contract has a string.",
    "next": "Send the types that errors names.",
    "retryable": false
  },
  "field_value_invalid": {
    "code": "field_value_invalid",
    "status": 400,
    "title": "A field has a value that is not allowed",
    "cause": "It breaks the pattern, length, range or list that the contract gives.",
    "next": "Send values as errors describes.",
    "retryable": false
  },
  "parameter_invalid": {
    "code": "parameter_invalid",
    "status": 400,
    "title": "A query parameter is not valid",
    "cause": "It is unknown, or breaks what the contract gives.",
    "next": "Compare the parameters that errors names with the contract.",
    "retryable": false
  },
  "cursor_invalid": {
    "code": "cursor_invalid",
    "status": 400,
    "title": "The cursor is not valid here",
    "cause": "It was altered, or was issued to another application or for another list.",
    "next": "Start again without a cursor.",
    "retryable": false
  },
  "idempotency_key_missing": {
    "code": "idempotency_key_missing",
    "status": 400,
    "title": "The Idempotency-Key is missing",
    "cause": "Whatever moves money or creates something needs one.",
    "next": "Send a new random key with each new request, and the same key when you retry it.",
    "retryable": false
  },
  "idempotency_key_invalid": {
    "code": "idempotency_key_invalid",
    "status": 400,
    "title": "The Idempotency-Key is not valid",
    "cause": "It is not 1 to 255 visible ASCII characters.",
    "next": "Send a UUID.",
    "retryable": false
  },
  "idempotency_key_reused": {
    "code": "idempotency_key_reused",
    "status": 422,
    "title": "The Idempotency-Key was used for another request",
    "cause": "The key's first request had a different body.",
    "next": "Use a new key for a new request; send the first body to retry.",
    "retryable": false
  },
  "amount_malformed": {
    "code": "amount_malformed",
    "status": 422,
    "title": "The amount is not a decimal number",
    "cause": "An amount is digits, with at most one point and two digits after it; no exponent, sign or separator.",
    "next": "Send it like `\"1250.00\"`.",
    "retryable": false
  },
  "amount_negative": {
    "code": "amount_negative",
    "status": 422,
    "title": "The amount is negative",
    "cause": "An amount is positive; direction is said by who pays whom.",
    "next": "Send a positive amount.",
    "retryable": false
  },
  "amount_zero": {
    "code": "amount_zero",
    "status": 422,
    "title": "The amount is zero",
    "cause": "Nothing would move.",
    "next": "Send an amount of at least 0.01.",
    "retryable": false
  },
  "amount_too_precise": {
    "code": "amount_too_precise",
    "status": 422,
    "title": "The amount has too many decimal places",
    "cause": "The currency has two.",
    "next": "Round it yourself to two places; we do not round money.",
    "retryable": false
  },
  "amount_too_large": {
    "code": "amount_too_large",
    "status": 422,
    "title": "The amount has more digits than the ledger holds",
    "cause": "There are more than thirteen digits before the point.",
    "next": "Send a smaller amount.",
    "retryable": false
  },
  "currency_not_supported": {
    "code": "currency_not_supported",
    "status": 422,
    "title": "The currency is not supported",
    "cause": "This bank keeps accounts in KES.",
    "next": "Send KES.",
    "retryable": false
  },
  "insufficient_funds": {
    "code": "insufficient_funds",
    "status": 422,
    "title": "Not enough money",
    "cause": "The available balance is lower than the amount.",
    "next": "Send a lower amount, or a new request once there is money.",
    "retryable": false
  },
  "consent_not_found": {
    "code": "consent_not_found",
    "status": 404,
    "title": "There is no such consent",
    "cause": "None of this id is the caller's.",
    "next": "Use an id that the list of your consents answers.",
    "retryable": false
  },
  "consent_expiry_invalid": {
    "code": "consent_expiry_invalid",
    "status": 422,
    "title": "The expiry is not possible",
    "cause": "It is past, or later than this kind of consent allows.",
    "next": "Send a time between now and the limit that detail names.",
    "retryable": false
  },
  "consent_start_invalid": {
    "code": "consent_start_invalid",
    "status": 422,
    "title": "The start is not possible",
    "cause": "starts_at is not before expires_at.",
    "next": "Send a start before the expiry, or leave it out to start with the approval.",
    "retryable": false
  },
  "transactions_window_invalid": {
    "code": "transactions_window_invalid",
    "status": 422,
    "title": "The window of transactions is not possible",
    "cause": "transactions_from is not before transactions_to.",
    "next": "Send a window with something in it, or leave out one of its ends.",
    "retryable": false
  },
  "consent_not_awaiting": {
    "code": "consent_not_awaiting",
    "status": 409,
    "title": "The consent does not await a decision",
    "cause": "It was decided, withdrawn, or has expired.",
    "next": "Create a new consent.",
    "retryable": false
  },
  "consent_not_authorised": {
    "code": "consent_not_authorised",
    "status": 403,
    "title": "The consent is not authorised",
    "cause": "The customer has not decided, or said no.",
    "next": "Send the customer to the consent's authorisation_url first.",
    "retryable": false
  },
  "approval_code_needed": {
    "code": "approval_code_needed",
    "status": 403,
    "title": "This approval needs a code",
    "cause": "On a live bank money is approved with a code that is bound to amount and payee, on the approval page.",
    "next": "Open the consent's authorisation_url, and approve there.",
    "retryable": false
  },
  "consent_not_renewable": {
    "code": "consent_not_renewable",
    "status": 409,
    "title": "The consent cannot be renewed",
    "cause": "Only account access and recurring payments are, while they stand, and by the one customer whose they are.",
    "next": "Let the application ask for a new consent.",
    "retryable": false
  },
  "consent_consumed": {
    "code": "consent_consumed",
    "status": 422,
    "title": "The consent was used",
    "cause": "A single payment consent allows one payment, and it was made.",
    "next": "Read the payment that payment_id names, or create a new consent for another.",
    "retryable": false
  },
  "payment_differs_from_consent": {
    "code": "payment_differs_from_consent",
    "status": 422,
    "title": "The payment is not the one that the customer approved",
    "cause": "One or more of amount, currency, payee, rail and debtor account differ from the consent.",
    "next": "Send the consented values, or create a consent for these.",
    "retryable": false
  },
  "payment_over_cap": {
    "code": "payment_over_cap",
    "status": 422,
    "title": "The payment is above the consent's cap",
    "cause": "The amount is higher than cap_per_payment.",
    "next": "Send a lower amount, or ask for a consent with a higher cap.",
    "retryable": false
  },
  "fallback_rail_repeated": {
    "code": "fallback_rail_repeated",
    "status": 422,
    "title": "A rail is named twice",
    "cause": "fallback_rails names a rail that stands in rail already, or the same one again.",
    "next": "Name each rail once, in the order in which they are to be tried.",
    "retryable": false
  },
  "payment_not_refundable": {
    "code": "payment_not_refundable",
    "status": 409,
    "title": "This payment cannot be paid back",
    "cause": "Only a payment that is settled can be.",
    "next": "Wait until it is settled, or cancel it while it is scheduled.",
    "retryable": false
  },
  "refund_not_found": {
    "code": "refund_not_found",
    "status": 404,
    "title": "There is no such refund",
    "cause": "The payment has no refund of this id, or was not made through your application.",
    "next": "List the payment's refunds, and use an id from there.",
    "retryable": false
  },
  "refund_over_amount": {
    "code": "refund_over_amount",
    "status": 422,
    "title": "The refund is above what is left of the payment",
    "cause": "What has gone back, what is on its way, and this refund come to more than was paid.",
    "next": "Send a lower amount, or leave it out for all that is left.",
    "retryable": false
  },
  "refund_over_cap": {
    "code": "refund_over_cap",
    "status": 422,
    "title": "The refund is above the consent's cap",
    "cause": "The amount is higher than cap_per_refund.",
    "next": "Send a lower amount, or ask for a consent with a higher cap.",
    "retryable": false
  },
  "refund_consent_unfit": {
    "code": "refund_consent_unfit",
    "status": 422,
    "title": "This consent does not fit the refund",
    "cause": "An internal payment goes back under a consent of the kind refunds for the account that was paid; any other goes back by its rail, without a consent.",
    "next": "Send the consent_id of such a consent, or leave it out where the rail brings the money back.",
    "retryable": false
  },
  "payment_over_period_cap": {
    "code": "payment_over_period_cap",
    "status": 422,
    "title": "The payment is above what the period has left",
    "cause": "With it, the payments of the period would come to more than cap_per_period.",
    "next": "Send a lower amount, or wait for the next period, whose start detail names.",
    "retryable": false
  },
  "payments_over_period_count": {
    "code": "payments_over_period_count",
    "status": 422,
    "title": "The period has had all its payments",
    "cause": "As many as payments_per_period_max were made in it.",
    "next": "Wait for the next period, whose start detail names.",
    "retryable": false
  },
  "consent_not_started": {
    "code": "consent_not_started",
    "status": 422,
    "title": "The consent has not started",
    "cause": "Its starts_at is still to come.",
    "next": "Send the payment at or after the time that detail names.",
    "retryable": false
  },
  "payment_not_found": {
    "code": "payment_not_found",
    "status": 404,
    "title": "There is no such payment",
    "cause": "None of this id was made under your consent.",
    "next": "Use an id that POST /v1/payments answered.",
    "retryable": false
  },
  "payment_not_cancellable": {
    "code": "payment_not_cancellable",
    "status": 409,
    "title": "The payment can no longer be cancelled",
    "cause": "Only a scheduled payment can; this one has gone further.",
    "next": "Read it to see where it stands.",
    "retryable": false
  },
  "bulk_payment_not_found": {
    "code": "bulk_payment_not_found",
    "status": 404,
    "title": "There is no such bulk payment",
    "cause": "None of this id was made under the token's consent.",
    "next": "Use an id that POST /v1/bulk-payments answered.",
    "retryable": false
  },
  "bulk_payment_not_cancellable": {
    "code": "bulk_payment_not_cancellable",
    "status": 409,
    "title": "The bulk payment can no longer be cancelled",
    "cause": "Its first payment is made, or it has come to its end.",
    "next": "Read it to see where it stands.",
    "retryable": false
  },
  "bulk_payment_items_invalid": {
    "code": "bulk_payment_items_invalid",
    "status": 422,
    "title": "The file has bad rows",
    "cause": "With the mode whole every row must be good, with the mode items at least one.",
    "next": "Mend the rows that errors names and ask for a consent to the mended file, or send the good ones with the mode items.",
    "retryable": false
  },
  "malformed_csv": {
    "code": "malformed_csv",
    "status": 400,
    "title": "The body is not a CSV file",
    "cause": "It could not be read as one (RFC 4180), or its header is not what the contract gives.",
    "next": "Check its header and its quotes, that it has 1 to 10,000 rows, and that it is UTF-8.",
    "retryable": false
  },
  "payee_account_not_found": {
    "code": "payee_account_not_found",
    "status": 422,
    "title": "The payee's account was not found",
    "cause": "The bank code is ours, but no open account has this number.",
    "next": "Check the payee's account_number.",
    "retryable": false
  },
  "payee_is_debtor": {
    "code": "payee_is_debtor",
    "status": 422,
    "title": "The payee is the paying account",
    "cause": "Money would not move.",
    "next": "Name another payee.",
    "retryable": false
  },
  "account_dormant": {
    "code": "account_dormant",
    "status": 422,
    "title": "The account is dormant",
    "cause": "The bank lets no money leave a dormant account.",
    "next": "Ask the customer to wake the account at the bank, or use another.",
    "retryable": false
  },
  "rail_not_eligible": {
    "code": "rail_not_eligible",
    "status": 422,
    "title": "The rail cannot carry this payment",
    "cause": "internal reaches Wekeza accounts, pesalink, rtgs and eft other banks, and mpesa phones, paybills and tills.",
    "next": "Use a rail that detail names; POST /v1/payments/quote tells them all.",
    "retryable": false
  },
  "rail_limit_exceeded": {
    "code": "rail_limit_exceeded",
    "status": 422,
    "title": "The amount is above the rail's limit",
    "cause": "The scheme carries no more in one payment.",
    "next": "Send no more than detail names.",
    "retryable": false
  },
  "rail_not_found": {
    "code": "rail_not_found",
    "status": 404,
    "title": "There is no such rail",
    "cause": "The path names none of the rails that a test bank can close, slow or break.",
    "next": "Use one that GET /v1/sandbox/rails lists.",
    "retryable": false
  },
  "rail_minimum_not_met": {
    "code": "rail_minimum_not_met",
    "status": 422,
    "title": "The amount is below the rail's minimum",
    "cause": "The scheme carries no less in one payment.",
    "next": "Send at least what detail names, or use another rail; POST /v1/payments/quote tells them all.",
    "retryable": false
  },
  "amount_not_whole": {
    "code": "amount_not_whole",
    "status": 422,
    "title": "The rail carries whole shillings only",
    "cause": "Mobile money knows no cents.",
    "next": "Send an amount that ends in .00, or use another rail.",
    "retryable": false
  },
  "rail_closed": {
    "code": "rail_closed",
    "status": 503,
    "title": "The rail takes nothing now",
    "cause": "The scheme is closed, and none of the consented fallback_rails takes the payment either.",
    "next": "Try again later with the same key, or ask for a consent with fallback_rails that POST /v1/payments/quote names.",
    "retryable": true
  },
  "rail_failed": {
    "code": "rail_failed",
    "status": 502,
    "title": "The rail refused the payment",
    "cause": "The scheme took the payment and answered no, and none of the consented fallback_rails was left to carry it.",
    "next": "Nothing was paid and nothing is held. Make the payment again, under a new consent if this one was for one payment.",
    "retryable": true
  },
  "core_refused": {
    "code": "core_refused",
    "status": 422,
    "title": "The bank's core refused the payment",
    "cause": "The system that keeps the bank's books answered no, and gave no reason of its own that an application can mend.",
    "next": "Nothing was paid and nothing is held. Ask the customer to speak to the bank before it is tried again, under a new consent if this one was for one payment.",
    "retryable": false
  },
  "bank_code_unknown": {
    "code": "bank_code_unknown",
    "status": 422,
    "title": "No bank has this code",
    "cause": "The payee's bank_code is none of the codes of Kenya's banks.",
    "next": "Send the bank's two-digit code; docs/concepts/rails.md lists them.",
    "retryable": false
  },
  "phone_number_invalid": {
    "code": "phone_number_invalid",
    "status": 422,
    "title": "The phone number is not a Kenyan mobile number",
    "cause": "No mobile number can have these digits.",
    "next": "Send the twelve digits of a mobile number, from 254 on, without a plus.",
    "retryable": false
  },
  "execution_date_invalid": {
    "code": "execution_date_invalid",
    "status": 422,
    "title": "The execution date is not possible",
    "cause": "It is not a later day in East Africa Time, or is past the consent's expiry.",
    "next": "Send a later day within the consent's validity, or leave it out to pay now.",
    "retryable": false
  },
  "risk_declined": {
    "code": "risk_declined",
    "status": 422,
    "title": "The payment was declined",
    "cause": "The bank's checks did not let it through.",
    "next": "Ask the customer to speak to the bank; the request_id names the case.",
    "retryable": false
  },
  "risk_review_not_found": {
    "code": "risk_review_not_found",
    "status": 404,
    "title": "There is no such risk review",
    "cause": "No payment was put before the staff under this id.",
    "next": "List the risk reviews, and use an id from there.",
    "retryable": false
  },
  "risk_review_not_open": {
    "code": "risk_review_not_open",
    "status": 409,
    "title": "The risk review is decided",
    "cause": "Somebody has released or declined the payment, or time or a withdrawn consent has ended the review.",
    "next": "Read the review to see what became of it. A decision is not taken back.",
    "retryable": false
  },
  "transfer_not_found": {
    "code": "transfer_not_found",
    "status": 404,
    "title": "There is no such transfer",
    "cause": "None of this id was made under your consent.",
    "next": "Use an id that POST /v1/transfers answered.",
    "retryable": false
  },
  "creditor_account_not_own": {
    "code": "creditor_account_not_own",
    "status": 422,
    "title": "The receiving account is not the customer's",
    "cause": "A transfer stays between accounts of one customer.",
    "next": "Use POST /v1/payments to pay somebody else.",
    "retryable": false
  },
  "transaction_not_found": {
    "code": "transaction_not_found",
    "status": 404,
    "title": "There is no such transaction",
    "cause": "None of this id is on the account.",
    "next": "Use an id that the list of transactions answered.",
    "retryable": false
  },
  "statement_outside_consent": {
    "code": "statement_outside_consent",
    "status": 403,
    "title": "The consent does not show all of these days",
    "cause": "The customer consented to transactions of a shorter time, and a part of a statement would not add up.",
    "next": "Ask for days that the consent shows, or create a consent that shows more.",
    "retryable": false
  },
  "webhook_not_found": {
    "code": "webhook_not_found",
    "status": 404,
    "title": "There is no such webhook",
    "cause": "None of this id is the application's.",
    "next": "List your webhooks, and use an id from there.",
    "retryable": false
  },
  "webhook_url_refused": {
    "code": "webhook_url_refused",
    "status": 422,
    "title": "Nothing can be sent to this address",
    "cause": "It is not https, carries a name and a password, or leads to an address that the internet does not reach.",
    "next": "Send an https address of a public host; a test bank takes http and addresses of its own machine too.",
    "retryable": false
  },
  "threshold_not_permitted": {
    "code": "threshold_not_permitted",
    "status": 403,
    "title": "The application may not see this account's balance",
    "cause": "No live consent with the permission balances.read covers the account, or there is none of this id; we do not say which.",
    "next": "Name an account that such a consent covers, or ask its customer for one.",
    "retryable": false
  },
  "webhooks_too_many": {
    "code": "webhooks_too_many",
    "status": 409,
    "title": "The application has as many webhooks as it can",
    "cause": "An application has at most 20.",
    "next": "Delete one that you no longer need, or let one webhook hear more types.",
    "retryable": false
  },
  "webhook_disabled": {
    "code": "webhook_disabled",
    "status": 409,
    "title": "The webhook is disabled",
    "cause": "It was disabled by request, or because its receiver was gone or failing.",
    "next": "Mend the receiver, and enable the webhook with PATCH /v1/webhooks/{webhook_id} and `{\"status\": \"enabled\"}`.",
    "retryable": false
  },
  "delivery_not_found": {
    "code": "delivery_not_found",
    "status": 404,
    "title": "There is no such delivery",
    "cause": "None of this id belongs to the webhook.",
    "next": "List the webhook's deliveries, and use an id from there.",
    "retryable": false
  },
  "event_not_found": {
    "code": "event_not_found",
    "status": 404,
    "title": "There is no such event",
    "cause": "None of this id happened, or the application may not hear it, or not any more; we do not say which.",
    "next": "List the events, and use an id from there.",
    "retryable": false
  },
  "event_type_unknown": {
    "code": "event_type_unknown",
    "status": 422,
    "title": "There is no such type of events",
    "cause": "The contract announces no event, and no family of events, of this name.",
    "next": "Compare its spelling with the names under webhooks in GET /openapi.json.",
    "retryable": false
  },
  "streams_too_many": {
    "code": "streams_too_many",
    "status": 429,
    "title": "Too many event streams",
    "cause": "The application has as many streams open as it can.",
    "next": "Close one, or let one stream hear more types; then try again.",
    "retryable": true
  },
  "not_a_test_bank": {
    "code": "not_a_test_bank",
    "status": 404,
    "title": "This exists on test banks only",
    "cause": "The credentials are of a live bank.",
    "next": "Use test credentials.",
    "retryable": false
  },
  "persona_not_found": {
    "code": "persona_not_found",
    "status": 422,
    "title": "There is no such persona",
    "cause": "Nobody of this id lives on the test bank.",
    "next": "Use a customer_id that GET /v1/sandbox/personas answers.",
    "retryable": false
  },
  "account_not_of_customer": {
    "code": "account_not_of_customer",
    "status": 422,
    "title": "The account is not the customer's",
    "cause": "A customer can only choose accounts of their own.",
    "next": "Use account ids of that persona.",
    "retryable": false
  },
  "account_not_found": {
    "code": "account_not_found",
    "status": 422,
    "title": "There is no such account",
    "cause": "The test bank has no customer's account of this id.",
    "next": "Use an account id that GET /v1/sandbox/personas answers.",
    "retryable": false
  },
  "fault_not_found": {
    "code": "fault_not_found",
    "status": 404,
    "title": "There is no such fault rule",
    "cause": "None of this id stands; it may have been deleted, or the bank reset.",
    "next": "List the fault rules, and use an id from there.",
    "retryable": false
  },
  "faults_too_many": {
    "code": "faults_too_many",
    "status": 409,
    "title": "There are as many fault rules as there can be",
    "cause": "An application has at most 100.",
    "next": "Delete those that you no longer need; DELETE /v1/sandbox/faults deletes them all.",
    "retryable": false
  },
  "simulated_fault": {
    "code": "simulated_fault",
    "status": 500,
    "title": "A fault rule of the test bank answered this",
    "cause": "A rule that the application made with POST /v1/sandbox/faults fits this call, and names no other code.",
    "next": "Delete the rule with DELETE /v1/sandbox/faults/{fault_id} once you have seen what your application does.",
    "retryable": true
  },
  "scope_not_grantable": {
    "code": "scope_not_grantable",
    "status": 422,
    "title": "The scope cannot be granted",
    "cause": "The consent or the application does not carry it.",
    "next": "Ask for the scopes that detail names, or leave scopes out.",
    "retryable": false
  },
  "sign_in_failed": {
    "code": "sign_in_failed",
    "status": 401,
    "title": "The sign-in failed",
    "cause": "Nobody is known by this address and this password.",
    "next": "Compare both with what you set, or ask for a new password with POST /v1/developers/password-resets.",
    "retryable": false
  },
  "email_token_invalid": {
    "code": "email_token_invalid",
    "status": 422,
    "title": "The token is not good",
    "cause": "It was used, has ended, or is none of ours.",
    "next": "Ask for another mail, and send its token as it stands there.",
    "retryable": false
  },
  "password_too_weak": {
    "code": "password_too_weak",
    "status": 422,
    "title": "The password is too easy to guess",
    "cause": "It is shorter than 12 characters, repeats a few of them, or is the address itself.",
    "next": "Choose four words that have nothing to do with each other.",
    "retryable": false
  },
  "organisation_not_found": {
    "code": "organisation_not_found",
    "status": 404,
    "title": "There is no such organisation",
    "cause": "You are a member of none of this id.",
    "next": "Use an id that GET /v1/organisations answers.",
    "retryable": false
  },
  "member_not_found": {
    "code": "member_not_found",
    "status": 404,
    "title": "There is no such member",
    "cause": "Nobody of this id belongs to the organisation.",
    "next": "List the members, and use an id from there.",
    "retryable": false
  },
  "role_not_allowed": {
    "code": "role_not_allowed",
    "status": 403,
    "title": "Your role in the organisation does not allow this",
    "cause": "A viewer reads, a developer also makes and changes applications, an owner also governs members and the way to live.",
    "next": "Ask an owner to do it, or to give you the role that detail names.",
    "retryable": false
  },
  "last_owner": {
    "code": "last_owner",
    "status": 409,
    "title": "One owner must stay",
    "cause": "It would leave the organisation without anybody who governs it.",
    "next": "Make another member an owner first.",
    "retryable": false
  },
  "application_not_found": {
    "code": "application_not_found",
    "status": 404,
    "title": "There is no such application",
    "cause": "None of this id is yours.",
    "next": "Use an id that the list of your applications answers.",
    "retryable": false
  },
  "application_name_taken": {
    "code": "application_name_taken",
    "status": 409,
    "title": "Another application has this name",
    "cause": "Names stand once per organisation and environment.",
    "next": "Choose another name.",
    "retryable": false
  },
  "profile_invalid": {
    "code": "profile_invalid",
    "status": 422,
    "title": "This does not fit the profile",
    "cause": "A profile says how an application proves itself and where its customers come back to.",
    "next": "Send what the profile takes, as the guide for developers has it.",
    "retryable": false
  },
  "redirect_uri_invalid": {
    "code": "redirect_uri_invalid",
    "status": 422,
    "title": "Customers cannot come back to this address",
    "cause": "It is not https, has a fragment, a wildcard or a name and password, or is not written as browsers write it.",
    "next": "Send each address whole, by https; http is taken for the customer's own machine.",
    "retryable": false
  },
  "ip_range_invalid": {
    "code": "ip_range_invalid",
    "status": 422,
    "title": "This is no range of addresses",
    "cause": "It is neither an address nor a block in CIDR notation, or has bits set behind its prefix.",
    "next": "Send it like `203.0.113.0/24` or `2001:db8::/32`.",
    "retryable": false
  },
  "secret_not_found": {
    "code": "secret_not_found",
    "status": 404,
    "title": "There is no such secret or key",
    "cause": "The application has none of this id.",
    "next": "List those that it has, and use an id from there.",
    "retryable": false
  },
  "too_many_secrets": {
    "code": "too_many_secrets",
    "status": 409,
    "title": "As many are valid as can be",
    "cause": "An application has at most two client secrets and 20 API keys that are valid.",
    "next": "Revoke one that you no longer need, or wait until it ends.",
    "retryable": false
  },
  "key_name_taken": {
    "code": "key_name_taken",
    "status": 409,
    "title": "Another key has this name",
    "cause": "Names stand once among the valid keys of an application.",
    "next": "Choose another name, or roll the key that has it.",
    "retryable": false
  },
  "key_scope_not_allowed": {
    "code": "key_scope_not_allowed",
    "status": 422,
    "title": "The key cannot have this scope",
    "cause": "A key has at most what its application holds for itself.",
    "next": "Ask for scopes that detail names, or leave scopes out.",
    "retryable": false
  },
  "application_is_live": {
    "code": "application_is_live",
    "status": 422,
    "title": "The application is live",
    "cause": "Only an application of the test bank gives its developers a token of itself.",
    "next": "Name a test application; a live one gets its tokens with its own credentials, at POST /oauth/token.",
    "retryable": false
  },
  "application_suspended": {
    "code": "application_suspended",
    "status": 409,
    "title": "The application is suspended",
    "cause": "The bank's staff suspended it, and whatever it asks is refused.",
    "next": "Ask the bank to reinstate it, or name another application.",
    "retryable": false
  },
  "key_expiry_invalid": {
    "code": "key_expiry_invalid",
    "status": 422,
    "title": "The expiry is not possible",
    "cause": "It is past.",
    "next": "Send a time to come, or leave it out.",
    "retryable": false
  },
  "not_live": {
    "code": "not_live",
    "status": 409,
    "title": "The organisation is not live",
    "cause": "The bank has not approved it yet.",
    "next": "Ask to go live with POST /v1/organisations/{organisation_id}/go-live-requests; meanwhile work with environment test.",
    "retryable": false
  },
  "scope_not_approved": {
    "code": "scope_not_approved",
    "status": 422,
    "title": "The scope cannot be had",
    "cause": "It is none that this environment has for this profile, or none that the bank approved.",
    "next": "Ask for scopes that detail names, or leave scopes out.",
    "retryable": false
  },
  "go_live_not_found": {
    "code": "go_live_not_found",
    "status": 404,
    "title": "There is no such request to go live",
    "cause": "None of this id is there for you to see.",
    "next": "List them, and use an id from there.",
    "retryable": false
  },
  "go_live_open": {
    "code": "go_live_open",
    "status": 409,
    "title": "A request to go live is open",
    "cause": "An organisation has one open at a time, and one rehearsal.",
    "next": "Wait until it is decided, or answer what the bank asks about it.",
    "retryable": false
  },
  "go_live_status": {
    "code": "go_live_status",
    "status": 409,
    "title": "The request to go live does not stand so that this can be done",
    "cause": "It has moved on, or is not there yet.",
    "next": "Read it, and do what its status allows.",
    "retryable": false
  },
  "request_not_found": {
    "code": "request_not_found",
    "status": 404,
    "title": "There is no such request",
    "cause": "The application made none of this id in the last 30 days, or it is not written down yet.",
    "next": "Compare the id with the header x-request-id; wait a second and try again if it was just now.",
    "retryable": false
  },
  "outbox_closed": {
    "code": "outbox_closed",
    "status": 404,
    "title": "No mails are shown here",
    "cause": "Mails leave this platform, so they are read in their mailboxes.",
    "next": "Read the mailbox that it was sent to.",
    "retryable": false
  },
  "usage_range_invalid": {
    "code": "usage_range_invalid",
    "status": 422,
    "title": "Usage cannot be answered for this time",
    "cause": "It ends before it begins, or is longer than its spans are answered for.",
    "next": "Ask for a shorter time, or for longer spans with per.",
    "retryable": false
  },
  "plan_not_found": {
    "code": "plan_not_found",
    "status": 404,
    "title": "There is no such plan",
    "cause": "No plan has this id.",
    "next": "Use an id that GET /v1/plans answers.",
    "retryable": false
  },
  "organisation_is_live": {
    "code": "organisation_is_live",
    "status": 409,
    "title": "The organisation is live",
    "cause": "Its plan is paid for at the live bank, so no staff of a test bank give it another.",
    "next": "Have an owner choose a plan, or ask the bank's own staff to give one.",
    "retryable": false
  },
  "plan_not_offered": {
    "code": "plan_not_offered",
    "status": 409,
    "title": "The plan is not to be chosen",
    "cause": "The bank gives it, and an organisation does not take it.",
    "next": "Choose one that GET /v1/plans answers, or ask the bank for this one.",
    "retryable": false
  },
  "invoice_not_found": {
    "code": "invoice_not_found",
    "status": 404,
    "title": "There is no such invoice",
    "cause": "The organisation has none of this id.",
    "next": "List its invoices, and use an id from there. They are drawn once a month is over.",
    "retryable": false
  },
  "invoice_format_unavailable": {
    "code": "invoice_format_unavailable",
    "status": 422,
    "title": "This platform does not write invoices so",
    "cause": "It has nothing that writes such a file; the sandbox writes no PDF.",
    "next": "Ask for it with format=csv, or read the invoice itself.",
    "retryable": false
  },
  "month_invalid": {
    "code": "month_invalid",
    "status": 422,
    "title": "This is no month to be asked about",
    "cause": "It is not written as YYYY-MM, or has not begun yet.",
    "next": "Ask for the present month of that bank, or for one before it.",
    "retryable": false
  },
  "error_code_unknown": {
    "code": "error_code_unknown",
    "status": 404,
    "title": "The catalogue has no such code",
    "cause": "No error of this code exists.",
    "next": "Compare its spelling with the code of the problem that you received.",
    "retryable": false
  }
} as const
