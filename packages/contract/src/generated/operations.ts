// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
export const operations = {
  "listAccounts": {
    "id": "listAccounts",
    "method": "GET",
    "path": "/v1/accounts",
    "tag": "Accounts",
    "summary": "List the consented accounts",
    "caller": "customer",
    "scopes": [
      "accounts.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "accounts.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "parameter_invalid"
    ]
  },
  "getAccount": {
    "id": "getAccount",
    "method": "GET",
    "path": "/v1/accounts/{account_id}",
    "tag": "Accounts",
    "summary": "Read one account",
    "caller": "customer",
    "scopes": [
      "accounts.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "accounts.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid"
    ]
  },
  "getAccountBalance": {
    "id": "getAccountBalance",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/balance",
    "tag": "Accounts",
    "summary": "Read an account's balance",
    "caller": "customer",
    "scopes": [
      "balances.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "balances.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "balance"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid"
    ]
  },
  "getAccountDetails": {
    "id": "getAccountDetails",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/details",
    "tag": "Accounts",
    "summary": "Read an account's number and holders",
    "caller": "customer",
    "scopes": [
      "accounts.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "account_details.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "details"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid"
    ]
  },
  "getStatement": {
    "id": "getStatement",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/statement",
    "tag": "Accounts",
    "summary": "Read an account's statement",
    "caller": "customer",
    "scopes": [
      "transactions.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "transactions.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [
      "from",
      "to"
    ],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "statement"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid",
      "statement_outside_consent"
    ]
  },
  "listBeneficiaries": {
    "id": "listBeneficiaries",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/beneficiaries",
    "tag": "Accounts",
    "summary": "List an account's beneficiaries",
    "caller": "customer",
    "scopes": [
      "beneficiaries.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "beneficiaries.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "accounts",
      "method": "beneficiaries"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "listStandingOrders": {
    "id": "listStandingOrders",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/standing-orders",
    "tag": "Accounts",
    "summary": "List an account's standing orders",
    "caller": "customer",
    "scopes": [
      "standing_orders.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "standing_orders.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "accounts",
      "method": "standingOrders"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid"
    ]
  },
  "listTransactions": {
    "id": "listTransactions",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/transactions",
    "tag": "Transactions",
    "summary": "List an account's transactions",
    "caller": "customer",
    "scopes": [
      "transactions.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "transactions.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [
      "from",
      "to",
      "status",
      "direction",
      "amount_min",
      "amount_max",
      "text",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "transactions",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "syncTransactions": {
    "id": "syncTransactions",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/transactions/sync",
    "tag": "Transactions",
    "summary": "Bring a copy of an account's transactions up to date",
    "caller": "customer",
    "scopes": [
      "transactions.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "transactions.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "transactions",
      "method": "sync"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "getTransaction": {
    "id": "getTransaction",
    "method": "GET",
    "path": "/v1/accounts/{account_id}/transactions/{transaction_id}",
    "tag": "Transactions",
    "summary": "Read one transaction",
    "caller": "customer",
    "scopes": [
      "transactions.read"
    ],
    "consent": {
      "kinds": [
        "account_access"
      ],
      "permission": "transactions.read",
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "account_id",
      "transaction_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "transactions",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "permission_missing",
      "account_not_in_consent",
      "parameter_invalid",
      "transaction_not_found"
    ]
  },
  "listConsents": {
    "id": "listConsents",
    "method": "GET",
    "path": "/v1/consents",
    "tag": "Consents",
    "summary": "List the application's consents",
    "caller": "application",
    "scopes": [
      "consents.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "consents",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "createConsent": {
    "id": "createConsent",
    "method": "POST",
    "path": "/v1/consents",
    "tag": "Consents",
    "summary": "Ask a customer for a consent",
    "caller": "application",
    "scopes": [
      "consents.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "sdk": {
      "resource": "consents",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported",
      "consent_expiry_invalid",
      "consent_start_invalid",
      "transactions_window_invalid",
      "fallback_rail_repeated",
      "rail_not_eligible",
      "rail_limit_exceeded",
      "rail_minimum_not_met",
      "amount_not_whole",
      "bank_code_unknown",
      "phone_number_invalid"
    ]
  },
  "getConsent": {
    "id": "getConsent",
    "method": "GET",
    "path": "/v1/consents/{consent_id}",
    "tag": "Consents",
    "summary": "Read a consent",
    "caller": "application",
    "scopes": [
      "consents.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "consents",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "revokeConsent": {
    "id": "revokeConsent",
    "method": "DELETE",
    "path": "/v1/consents/{consent_id}",
    "tag": "Consents",
    "summary": "Withdraw a consent",
    "caller": "application",
    "scopes": [
      "consents.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "consents",
      "method": "revoke"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "getConsentHistory": {
    "id": "getConsentHistory",
    "method": "GET",
    "path": "/v1/consents/{consent_id}/history",
    "tag": "Consents",
    "summary": "Read what was done to a consent",
    "caller": "application",
    "scopes": [
      "consents.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "consents",
      "method": "history"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "confirmFunds": {
    "id": "confirmFunds",
    "method": "POST",
    "path": "/v1/funds-confirmations",
    "tag": "Funds",
    "summary": "Ask whether an account could pay an amount",
    "caller": "customer",
    "scopes": [
      "funds.read"
    ],
    "consent": {
      "kinds": [
        "funds_confirmation"
      ],
      "permission": null,
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "funds",
      "method": "confirm"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported"
    ]
  },
  "listPayments": {
    "id": "listPayments",
    "method": "GET",
    "path": "/v1/payments",
    "tag": "Payments",
    "summary": "List the consent's payments",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment",
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "payments",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "cursor_invalid",
      "consent_not_authorised"
    ]
  },
  "createPayment": {
    "id": "createPayment",
    "method": "POST",
    "path": "/v1/payments",
    "tag": "Payments",
    "summary": "Make a payment",
    "caller": "customer",
    "scopes": [
      "payments.write"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment"
      ],
      "permission": null,
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "sdk": {
      "resource": "payments",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported",
      "insufficient_funds",
      "consent_not_authorised",
      "consent_consumed",
      "payment_differs_from_consent",
      "payment_over_cap",
      "payment_over_period_cap",
      "payments_over_period_count",
      "consent_not_started",
      "payee_account_not_found",
      "payee_is_debtor",
      "account_dormant",
      "rail_minimum_not_met",
      "amount_not_whole",
      "rail_closed",
      "execution_date_invalid",
      "risk_declined"
    ]
  },
  "quotePayment": {
    "id": "quotePayment",
    "method": "POST",
    "path": "/v1/payments/quote",
    "tag": "Payments",
    "summary": "Ask which rails could carry a payment",
    "caller": "application",
    "scopes": [
      "payments.prepare"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "payments",
      "method": "quote"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported",
      "bank_code_unknown",
      "phone_number_invalid",
      "execution_date_invalid"
    ]
  },
  "getPayment": {
    "id": "getPayment",
    "method": "GET",
    "path": "/v1/payments/{payment_id}",
    "tag": "Payments",
    "summary": "Read a payment",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment",
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "payment_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "payments",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "payment_not_found"
    ]
  },
  "cancelPayment": {
    "id": "cancelPayment",
    "method": "POST",
    "path": "/v1/payments/{payment_id}/cancel",
    "tag": "Payments",
    "summary": "Cancel a scheduled payment",
    "caller": "customer",
    "scopes": [
      "payments.write"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "payment_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "payments",
      "method": "cancel"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "payment_not_found",
      "payment_not_cancellable"
    ]
  },
  "getPaymentHistory": {
    "id": "getPaymentHistory",
    "method": "GET",
    "path": "/v1/payments/{payment_id}/history",
    "tag": "Payments",
    "summary": "Read how a payment came to stand where it stands",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment",
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "payment_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "payments",
      "method": "history"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "payment_not_found"
    ]
  },
  "verifyPayee": {
    "id": "verifyPayee",
    "method": "POST",
    "path": "/v1/payee-verifications",
    "tag": "Payments",
    "summary": "Ask whether a payee is who the payer takes them for",
    "caller": "application",
    "scopes": [
      "payments.prepare"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "payees",
      "method": "verify"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "bank_code_unknown",
      "phone_number_invalid"
    ]
  },
  "listRefunds": {
    "id": "listRefunds",
    "method": "GET",
    "path": "/v1/payments/{payment_id}/refunds",
    "tag": "Refunds",
    "summary": "List a payment's refunds",
    "caller": "application",
    "scopes": [
      "refunds.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "payment_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "refunds",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "payment_not_found"
    ]
  },
  "createRefund": {
    "id": "createRefund",
    "method": "POST",
    "path": "/v1/payments/{payment_id}/refunds",
    "tag": "Refunds",
    "summary": "Pay back a payment",
    "caller": "application",
    "scopes": [
      "refunds.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "payment_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "sdk": {
      "resource": "refunds",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported",
      "insufficient_funds",
      "consent_not_found",
      "consent_not_authorised",
      "payment_not_refundable",
      "refund_over_amount",
      "refund_over_cap",
      "refund_consent_unfit",
      "payment_not_found",
      "account_dormant",
      "rail_minimum_not_met",
      "amount_not_whole",
      "rail_closed"
    ]
  },
  "getRefund": {
    "id": "getRefund",
    "method": "GET",
    "path": "/v1/payments/{payment_id}/refunds/{refund_id}",
    "tag": "Refunds",
    "summary": "Read a refund",
    "caller": "application",
    "scopes": [
      "refunds.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "payment_id",
      "refund_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "refunds",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "refund_not_found",
      "payment_not_found"
    ]
  },
  "listBulkPayments": {
    "id": "listBulkPayments",
    "method": "GET",
    "path": "/v1/bulk-payments",
    "tag": "Bulk payments",
    "summary": "List the consent's bulk payments",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "bulkPayments",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "cursor_invalid",
      "consent_not_authorised"
    ]
  },
  "createBulkPayment": {
    "id": "createBulkPayment",
    "method": "POST",
    "path": "/v1/bulk-payments",
    "tag": "Bulk payments",
    "summary": "Pay a file of payments",
    "caller": "customer",
    "scopes": [
      "payments.write"
    ],
    "consent": {
      "kinds": [
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 50,
    "takesBody": true,
    "bodyTypes": [
      "application/json",
      "text/csv"
    ],
    "bodyBytesMax": 8388608,
    "idempotent": true,
    "pathParameters": [],
    "queryParameters": [
      "mode",
      "execution_date"
    ],
    "successStatus": 202,
    "paged": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "insufficient_funds",
      "consent_not_authorised",
      "consent_consumed",
      "payment_differs_from_consent",
      "bulk_payment_items_invalid",
      "malformed_csv",
      "account_dormant",
      "execution_date_invalid",
      "risk_declined"
    ]
  },
  "getBulkPayment": {
    "id": "getBulkPayment",
    "method": "GET",
    "path": "/v1/bulk-payments/{bulk_payment_id}",
    "tag": "Bulk payments",
    "summary": "Read a bulk payment",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "bulk_payment_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "bulk_payment_not_found"
    ]
  },
  "cancelBulkPayment": {
    "id": "cancelBulkPayment",
    "method": "POST",
    "path": "/v1/bulk-payments/{bulk_payment_id}/cancel",
    "tag": "Bulk payments",
    "summary": "Cancel a bulk payment",
    "caller": "customer",
    "scopes": [
      "payments.write"
    ],
    "consent": {
      "kinds": [
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "bulk_payment_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "cancel"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "bulk_payment_not_found",
      "bulk_payment_not_cancellable"
    ]
  },
  "listBulkPaymentItems": {
    "id": "listBulkPaymentItems",
    "method": "GET",
    "path": "/v1/bulk-payments/{bulk_payment_id}/items",
    "tag": "Bulk payments",
    "summary": "List the rows of a bulk payment",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "bulk_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "bulk_payment_id"
    ],
    "queryParameters": [
      "status",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "bulkPayments",
      "method": "items"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "cursor_invalid",
      "consent_not_authorised",
      "bulk_payment_not_found"
    ]
  },
  "createTransfer": {
    "id": "createTransfer",
    "method": "POST",
    "path": "/v1/transfers",
    "tag": "Transfers",
    "summary": "Move money between a customer's own accounts",
    "caller": "customer",
    "scopes": [
      "payments.write"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment"
      ],
      "permission": null,
      "consumedAllowed": false
    },
    "testBankOnly": false,
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "sdk": {
      "resource": "transfers",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "amount_malformed",
      "amount_negative",
      "amount_zero",
      "amount_too_precise",
      "amount_too_large",
      "currency_not_supported",
      "insufficient_funds",
      "consent_not_authorised",
      "consent_consumed",
      "payment_differs_from_consent",
      "payment_over_cap",
      "payment_over_period_cap",
      "payments_over_period_count",
      "consent_not_started",
      "payee_is_debtor",
      "account_dormant",
      "risk_declined",
      "creditor_account_not_own"
    ]
  },
  "getTransfer": {
    "id": "getTransfer",
    "method": "GET",
    "path": "/v1/transfers/{transfer_id}",
    "tag": "Transfers",
    "summary": "Read a transfer",
    "caller": "customer",
    "scopes": [
      "payments.read"
    ],
    "consent": {
      "kinds": [
        "single_payment",
        "recurring_payment"
      ],
      "permission": null,
      "consumedAllowed": true
    },
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "transfer_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "transfers",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "consent_revoked",
      "consent_expired",
      "consent_kind_mismatch",
      "parameter_invalid",
      "consent_not_authorised",
      "transfer_not_found"
    ]
  },
  "listMyConsents": {
    "id": "listMyConsents",
    "method": "GET",
    "path": "/v1/me/consents",
    "tag": "Me",
    "summary": "List my consents",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "me",
      "method": "listConsents"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "getMyConsent": {
    "id": "getMyConsent",
    "method": "GET",
    "path": "/v1/me/consents/{consent_id}",
    "tag": "Me",
    "summary": "Read one of my consents",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "getConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "revokeMyConsent": {
    "id": "revokeMyConsent",
    "method": "DELETE",
    "path": "/v1/me/consents/{consent_id}",
    "tag": "Me",
    "summary": "Withdraw one of my consents",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "revokeConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "getMyConsentHistory": {
    "id": "getMyConsentHistory",
    "method": "GET",
    "path": "/v1/me/consents/{consent_id}/history",
    "tag": "Me",
    "summary": "Read what was done to one of my consents",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "consentHistory"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found"
    ]
  },
  "approveMyConsent": {
    "id": "approveMyConsent",
    "method": "POST",
    "path": "/v1/me/consents/{consent_id}/approval",
    "tag": "Me",
    "summary": "Approve a consent as another holder",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "approveConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_awaiting",
      "approval_code_needed"
    ]
  },
  "rejectMyConsent": {
    "id": "rejectMyConsent",
    "method": "POST",
    "path": "/v1/me/consents/{consent_id}/rejection",
    "tag": "Me",
    "summary": "Reject a consent as a holder",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "rejectConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_awaiting"
    ]
  },
  "renewMyConsent": {
    "id": "renewMyConsent",
    "method": "POST",
    "path": "/v1/me/consents/{consent_id}/renewal",
    "tag": "Me",
    "summary": "Let one of my consents last longer",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "me",
      "method": "renewConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_renewable"
    ]
  },
  "listMyReceipts": {
    "id": "listMyReceipts",
    "method": "GET",
    "path": "/v1/me/consents/{consent_id}/receipts",
    "tag": "Me",
    "summary": "List what was paid under one of my consents",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "me",
      "method": "listReceipts"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "consent_not_found"
    ]
  },
  "listRiskReviews": {
    "id": "listRiskReviews",
    "method": "GET",
    "path": "/v1/operations/risk-reviews",
    "tag": "Operations",
    "summary": "List risk reviews",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "sdk": {
      "resource": "operations",
      "method": "listRiskReviews"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "getRiskReview": {
    "id": "getRiskReview",
    "method": "GET",
    "path": "/v1/operations/risk-reviews/{risk_review_id}",
    "tag": "Operations",
    "summary": "Get a risk review",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "risk_review_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "operations",
      "method": "getRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "risk_review_not_found"
    ]
  },
  "releaseRiskReview": {
    "id": "releaseRiskReview",
    "method": "POST",
    "path": "/v1/operations/risk-reviews/{risk_review_id}/release",
    "tag": "Operations",
    "summary": "Release a payment",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "risk_review_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "operations",
      "method": "releaseRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "risk_review_not_found",
      "risk_review_not_open"
    ]
  },
  "declineRiskReview": {
    "id": "declineRiskReview",
    "method": "POST",
    "path": "/v1/operations/risk-reviews/{risk_review_id}/decline",
    "tag": "Operations",
    "summary": "Decline a payment",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "risk_review_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "operations",
      "method": "declineRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "risk_review_not_found",
      "risk_review_not_open"
    ]
  },
  "listPersonas": {
    "id": "listPersonas",
    "method": "GET",
    "path": "/v1/sandbox/personas",
    "tag": "Sandbox",
    "summary": "List the people of the test bank",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "personas"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "createSandboxToken": {
    "id": "createSandboxToken",
    "method": "POST",
    "path": "/v1/sandbox/tokens",
    "tag": "Sandbox",
    "summary": "Get a customer's tokens without a browser",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "createToken"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_authorised",
      "not_a_test_bank",
      "scope_not_grantable"
    ]
  },
  "createSandboxSession": {
    "id": "createSandboxSession",
    "method": "POST",
    "path": "/v1/sandbox/sessions",
    "tag": "Sandbox",
    "summary": "Sign in as a persona without a browser",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "createSession"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "not_a_test_bank",
      "persona_not_found"
    ]
  },
  "createStaffSession": {
    "id": "createStaffSession",
    "method": "POST",
    "path": "/v1/sandbox/staff-sessions",
    "tag": "Sandbox",
    "summary": "Act as the test bank's staff",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "createStaffSession"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "not_a_test_bank",
      "scope_not_grantable"
    ]
  },
  "approveConsent": {
    "id": "approveConsent",
    "method": "POST",
    "path": "/v1/sandbox/consents/{consent_id}/approve",
    "tag": "Sandbox",
    "summary": "Approve a consent as a persona",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 1,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "approveConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_awaiting",
      "not_a_test_bank",
      "persona_not_found",
      "account_not_of_customer"
    ]
  },
  "rejectConsent": {
    "id": "rejectConsent",
    "method": "POST",
    "path": "/v1/sandbox/consents/{consent_id}/reject",
    "tag": "Sandbox",
    "summary": "Reject a consent as a persona",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 1,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "consent_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "rejectConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "consent_not_found",
      "consent_not_awaiting",
      "not_a_test_bank",
      "persona_not_found",
      "account_not_of_customer"
    ]
  },
  "getClock": {
    "id": "getClock",
    "method": "GET",
    "path": "/v1/sandbox/clock",
    "tag": "Sandbox",
    "summary": "Read bank time",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "clock"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "advanceClock": {
    "id": "advanceClock",
    "method": "POST",
    "path": "/v1/sandbox/clock/advance",
    "tag": "Sandbox",
    "summary": "Advance bank time",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "advanceClock"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "listRails": {
    "id": "listRails",
    "method": "GET",
    "path": "/v1/sandbox/rails",
    "tag": "Sandbox",
    "summary": "Read how the rails stand",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "rails"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "setRail": {
    "id": "setRail",
    "method": "PUT",
    "path": "/v1/sandbox/rails/{rail}",
    "tag": "Sandbox",
    "summary": "Close, slow or break a rail",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "rail"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "setRail"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "rail_not_found",
      "not_a_test_bank"
    ]
  },
  "resetBank": {
    "id": "resetBank",
    "method": "POST",
    "path": "/v1/sandbox/reset",
    "tag": "Sandbox",
    "summary": "Put the test bank back to its seed",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "rateCost": 10,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "sandbox",
      "method": "reset"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "getLiveness": {
    "id": "getLiveness",
    "method": "GET",
    "path": "/livez",
    "tag": "System",
    "summary": "Is the process alive",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "system",
      "method": "liveness"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid"
    ]
  },
  "getReadiness": {
    "id": "getReadiness",
    "method": "GET",
    "path": "/readyz",
    "tag": "System",
    "summary": "Is the platform ready",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "system",
      "method": "readiness"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid"
    ]
  },
  "getVersion": {
    "id": "getVersion",
    "method": "GET",
    "path": "/version",
    "tag": "System",
    "summary": "Which version is it",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "system",
      "method": "version"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid"
    ]
  },
  "getContract": {
    "id": "getContract",
    "method": "GET",
    "path": "/openapi.json",
    "tag": "System",
    "summary": "Read the contract",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "system",
      "method": "contract"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid"
    ]
  },
  "explainError": {
    "id": "explainError",
    "method": "GET",
    "path": "/errors/{code}",
    "tag": "System",
    "summary": "Explain an error code",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "code"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "sdk": {
      "resource": "system",
      "method": "explainError"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid",
      "error_code_unknown"
    ]
  }
} as const
