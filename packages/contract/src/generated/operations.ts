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
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "balance"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "details"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "statement"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "beneficiaries"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "accounts",
      "method": "standingOrders"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "transactions",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "transactions",
      "method": "sync"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "transactions",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "consents",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "consents",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "consents",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "consents",
      "method": "revoke"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "consents",
      "method": "history"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "funds",
      "method": "confirm"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "quote"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "cancel"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payments",
      "method": "history"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "payees",
      "method": "verify"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "refunds",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "refunds",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "refunds",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "cancel"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "bulkPayments",
      "method": "items"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "transfers",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "transfers",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
  "listWebhooks": {
    "id": "listWebhooks",
    "method": "GET",
    "path": "/v1/webhooks",
    "tag": "Webhooks",
    "summary": "List the application's webhooks",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid"
    ]
  },
  "createWebhook": {
    "id": "createWebhook",
    "method": "POST",
    "path": "/v1/webhooks",
    "tag": "Webhooks",
    "summary": "Register a webhook",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "webhook_url_refused",
      "threshold_not_permitted",
      "webhooks_too_many",
      "event_type_unknown"
    ]
  },
  "getWebhook": {
    "id": "getWebhook",
    "method": "GET",
    "path": "/v1/webhooks/{webhook_id}",
    "tag": "Webhooks",
    "summary": "Read a webhook",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "webhook_not_found"
    ]
  },
  "deleteWebhook": {
    "id": "deleteWebhook",
    "method": "DELETE",
    "path": "/v1/webhooks/{webhook_id}",
    "tag": "Webhooks",
    "summary": "Delete a webhook",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "delete"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "webhook_not_found"
    ]
  },
  "updateWebhook": {
    "id": "updateWebhook",
    "method": "PATCH",
    "path": "/v1/webhooks/{webhook_id}",
    "tag": "Webhooks",
    "summary": "Change a webhook",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "update"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "webhook_not_found",
      "webhook_url_refused",
      "threshold_not_permitted",
      "event_type_unknown"
    ]
  },
  "listWebhookSecrets": {
    "id": "listWebhookSecrets",
    "method": "GET",
    "path": "/v1/webhooks/{webhook_id}/secrets",
    "tag": "Webhooks",
    "summary": "Read a webhook's secrets",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "secrets"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "webhook_not_found"
    ]
  },
  "rotateWebhookSecret": {
    "id": "rotateWebhookSecret",
    "method": "POST",
    "path": "/v1/webhooks/{webhook_id}/rotate-secret",
    "tag": "Webhooks",
    "summary": "Rotate a webhook's secret",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "rotateSecret"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "webhook_not_found"
    ]
  },
  "testWebhook": {
    "id": "testWebhook",
    "method": "POST",
    "path": "/v1/webhooks/{webhook_id}/test",
    "tag": "Webhooks",
    "summary": "Send a webhook a test event",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 202,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "test"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "webhook_not_found",
      "webhook_disabled"
    ]
  },
  "recoverDeliveries": {
    "id": "recoverDeliveries",
    "method": "POST",
    "path": "/v1/webhooks/{webhook_id}/recover",
    "tag": "Webhooks",
    "summary": "Send again what was missed",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 202,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "recover"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "webhook_not_found",
      "webhook_disabled"
    ]
  },
  "listDeliveries": {
    "id": "listDeliveries",
    "method": "GET",
    "path": "/v1/webhooks/{webhook_id}/deliveries",
    "tag": "Webhooks",
    "summary": "List a webhook's deliveries",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [
      "status",
      "event_type",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "deliveries"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "webhook_not_found"
    ]
  },
  "getDelivery": {
    "id": "getDelivery",
    "method": "GET",
    "path": "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}",
    "tag": "Webhooks",
    "summary": "Read a delivery",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id",
      "delivery_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "delivery"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "webhook_not_found",
      "delivery_not_found"
    ]
  },
  "redeliverDelivery": {
    "id": "redeliverDelivery",
    "method": "POST",
    "path": "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
    "tag": "Webhooks",
    "summary": "Send a delivery again",
    "caller": "application",
    "scopes": [
      "webhooks.manage"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "webhook_id",
      "delivery_id"
    ],
    "queryParameters": [],
    "successStatus": 202,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "webhooks",
      "method": "redeliver"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "idempotency_key_missing",
      "idempotency_key_invalid",
      "idempotency_key_reused",
      "webhook_not_found",
      "webhook_disabled",
      "delivery_not_found"
    ]
  },
  "listEvents": {
    "id": "listEvents",
    "method": "GET",
    "path": "/v1/events",
    "tag": "Webhooks",
    "summary": "List what happened",
    "caller": "application",
    "scopes": [
      "events.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "type",
      "resource_id",
      "from",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "events",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "event_type_unknown"
    ]
  },
  "streamEvents": {
    "id": "streamEvents",
    "method": "GET",
    "path": "/v1/events/stream",
    "tag": "Webhooks",
    "summary": "Hear what happens as it happens",
    "caller": "application",
    "scopes": [
      "events.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "after",
      "types"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": true,
    "sdk": {
      "resource": "events",
      "method": "stream"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "event_not_found",
      "event_type_unknown",
      "streams_too_many"
    ]
  },
  "getEvent": {
    "id": "getEvent",
    "method": "GET",
    "path": "/v1/events/{event_id}",
    "tag": "Webhooks",
    "summary": "Read an event",
    "caller": "application",
    "scopes": [
      "events.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "event_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "events",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "event_not_found"
    ]
  },
  "getMe": {
    "id": "getMe",
    "method": "GET",
    "path": "/v1/me",
    "tag": "Me",
    "summary": "Read who I am",
    "caller": "me",
    "scopes": [
      "me"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid"
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "listConsents"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "getConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "revokeConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "consentHistory"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "approveConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "rejectConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "renewConsent"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "me",
      "method": "listReceipts"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "consent_not_found"
    ]
  },
  "registerDeveloper": {
    "id": "registerDeveloper",
    "method": "POST",
    "path": "/v1/developers",
    "tag": "Developers",
    "summary": "Register as a developer",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
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
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "register"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid"
    ]
  },
  "confirmEmail": {
    "id": "confirmEmail",
    "method": "POST",
    "path": "/v1/developers/confirmations",
    "tag": "Developers",
    "summary": "Confirm a mailbox",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
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
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "confirm"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "email_token_invalid",
      "password_too_weak"
    ]
  },
  "createDeveloperSession": {
    "id": "createDeveloperSession",
    "method": "POST",
    "path": "/v1/developers/sessions",
    "tag": "Developers",
    "summary": "Sign in as a developer",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
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
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "createSession"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "sign_in_failed"
    ]
  },
  "endDeveloperSessions": {
    "id": "endDeveloperSessions",
    "method": "DELETE",
    "path": "/v1/developers/sessions",
    "tag": "Developers",
    "summary": "Sign out everywhere",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "endSessions"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid"
    ]
  },
  "requestPasswordReset": {
    "id": "requestPasswordReset",
    "method": "POST",
    "path": "/v1/developers/password-resets",
    "tag": "Developers",
    "summary": "Ask for a new password",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
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
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "requestPasswordReset"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid"
    ]
  },
  "getDeveloper": {
    "id": "getDeveloper",
    "method": "GET",
    "path": "/v1/developers/me",
    "tag": "Developers",
    "summary": "Read who is signed in",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "developers",
      "method": "me"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid"
    ]
  },
  "listOrganisations": {
    "id": "listOrganisations",
    "method": "GET",
    "path": "/v1/organisations",
    "tag": "Developers",
    "summary": "List my organisations",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid"
    ]
  },
  "getOrganisation": {
    "id": "getOrganisation",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}",
    "tag": "Developers",
    "summary": "Read an organisation",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "listMembers": {
    "id": "listMembers",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/members",
    "tag": "Developers",
    "summary": "List an organisation's members",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "members"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "changeMember": {
    "id": "changeMember",
    "method": "PUT",
    "path": "/v1/organisations/{organisation_id}/members/{developer_id}",
    "tag": "Developers",
    "summary": "Change a member's role",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "developer_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "changeMember"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "organisation_not_found",
      "member_not_found",
      "role_not_allowed",
      "last_owner"
    ]
  },
  "removeMember": {
    "id": "removeMember",
    "method": "DELETE",
    "path": "/v1/organisations/{organisation_id}/members/{developer_id}",
    "tag": "Developers",
    "summary": "Remove a member",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "developer_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "removeMember"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found",
      "member_not_found",
      "role_not_allowed",
      "last_owner"
    ]
  },
  "listOrganisationActs": {
    "id": "listOrganisationActs",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/acts",
    "tag": "Developers",
    "summary": "List what was done in an organisation",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "acts"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "cursor_invalid",
      "organisation_not_found"
    ]
  },
  "inviteMember": {
    "id": "inviteMember",
    "method": "POST",
    "path": "/v1/organisations/{organisation_id}/invitations",
    "tag": "Developers",
    "summary": "Invite somebody into an organisation",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "invite"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "organisation_not_found",
      "role_not_allowed"
    ]
  },
  "listApplications": {
    "id": "listApplications",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/applications",
    "tag": "Applications",
    "summary": "List an organisation's applications",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "createApplication": {
    "id": "createApplication",
    "method": "POST",
    "path": "/v1/organisations/{organisation_id}/applications",
    "tag": "Applications",
    "summary": "Create an application",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "create"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "organisation_not_found",
      "role_not_allowed",
      "application_name_taken",
      "profile_invalid",
      "redirect_uri_invalid",
      "ip_range_invalid",
      "not_live",
      "scope_not_approved"
    ]
  },
  "listGoLive": {
    "id": "listGoLive",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/go-live-requests",
    "tag": "Go live",
    "summary": "List an organisation's requests to go live",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "goLive",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "submitGoLive": {
    "id": "submitGoLive",
    "method": "POST",
    "path": "/v1/organisations/{organisation_id}/go-live-requests",
    "tag": "Go live",
    "summary": "Ask to go live",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "goLive",
      "method": "submit"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "organisation_not_found",
      "role_not_allowed",
      "scope_not_approved",
      "go_live_open"
    ]
  },
  "getGoLive": {
    "id": "getGoLive",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/go-live-requests/{go_live_request_id}",
    "tag": "Go live",
    "summary": "Read a request to go live",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "goLive",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found",
      "go_live_not_found"
    ]
  },
  "answerGoLive": {
    "id": "answerGoLive",
    "method": "POST",
    "path": "/v1/organisations/{organisation_id}/go-live-requests/{go_live_request_id}/answer",
    "tag": "Go live",
    "summary": "Answer the bank's question",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "goLive",
      "method": "answer"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "organisation_not_found",
      "role_not_allowed",
      "scope_not_approved",
      "go_live_not_found",
      "go_live_status"
    ]
  },
  "getGoLiveReadiness": {
    "id": "getGoLiveReadiness",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/readiness",
    "tag": "Go live",
    "summary": "See how fit an organisation is to go live",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "goLive",
      "method": "readiness"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "getOrganisationUsage": {
    "id": "getOrganisationUsage",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/usage",
    "tag": "Usage",
    "summary": "See what an organisation has called",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [
      "from",
      "to",
      "per",
      "by",
      "limit",
      "cursor",
      "environment"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "organisations",
      "method": "usage"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "cursor_invalid",
      "organisation_not_found",
      "usage_range_invalid"
    ]
  },
  "getOrganisationPlan": {
    "id": "getOrganisationPlan",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/plan",
    "tag": "Billing",
    "summary": "Read an organisation's plan",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "plan"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found"
    ]
  },
  "chooseOrganisationPlan": {
    "id": "chooseOrganisationPlan",
    "method": "PUT",
    "path": "/v1/organisations/{organisation_id}/plan",
    "tag": "Billing",
    "summary": "Choose an organisation's plan",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "choosePlan"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "organisation_not_found",
      "role_not_allowed",
      "plan_not_found",
      "plan_not_offered"
    ]
  },
  "listInvoices": {
    "id": "listInvoices",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/invoices",
    "tag": "Billing",
    "summary": "List an organisation's invoices",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "invoices"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "cursor_invalid",
      "organisation_not_found"
    ]
  },
  "getInvoice": {
    "id": "getInvoice",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/invoices/{invoice_id}",
    "tag": "Billing",
    "summary": "Read an invoice",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "invoice_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "invoice"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found",
      "invoice_not_found"
    ]
  },
  "getInvoiceFile": {
    "id": "getInvoiceFile",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/invoices/{invoice_id}/file",
    "tag": "Billing",
    "summary": "Read an invoice as a file",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "invoice_id"
    ],
    "queryParameters": [
      "format"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "invoiceFile"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "organisation_not_found",
      "invoice_not_found",
      "invoice_format_unavailable"
    ]
  },
  "simulateInvoice": {
    "id": "simulateInvoice",
    "method": "POST",
    "path": "/v1/organisations/{organisation_id}/invoice-simulations",
    "tag": "Billing",
    "summary": "See what a month would cost",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 10,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "simulateInvoice"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "organisation_not_found",
      "plan_not_found",
      "month_invalid"
    ]
  },
  "getRevenueStatement": {
    "id": "getRevenueStatement",
    "method": "GET",
    "path": "/v1/organisations/{organisation_id}/revenue-statements/{month}",
    "tag": "Billing",
    "summary": "Read an organisation's revenue statement",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 10,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id",
      "month"
    ],
    "queryParameters": [
      "environment",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "revenueStatement"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "cursor_invalid",
      "organisation_not_found",
      "month_invalid"
    ]
  },
  "getApplication": {
    "id": "getApplication",
    "method": "GET",
    "path": "/v1/applications/{application_id}",
    "tag": "Applications",
    "summary": "Read an application",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "application_not_found"
    ]
  },
  "updateApplication": {
    "id": "updateApplication",
    "method": "PATCH",
    "path": "/v1/applications/{application_id}",
    "tag": "Applications",
    "summary": "Change an application",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "update"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "role_not_allowed",
      "application_not_found",
      "application_name_taken",
      "profile_invalid",
      "redirect_uri_invalid",
      "ip_range_invalid"
    ]
  },
  "listSecrets": {
    "id": "listSecrets",
    "method": "GET",
    "path": "/v1/applications/{application_id}/secrets",
    "tag": "Applications",
    "summary": "List an application's client secrets",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "secrets"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "application_not_found"
    ]
  },
  "rotateSecret": {
    "id": "rotateSecret",
    "method": "POST",
    "path": "/v1/applications/{application_id}/secrets",
    "tag": "Applications",
    "summary": "Rotate an application's client secret",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "rotateSecret"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "role_not_allowed",
      "application_not_found",
      "profile_invalid",
      "too_many_secrets"
    ]
  },
  "revokeSecret": {
    "id": "revokeSecret",
    "method": "DELETE",
    "path": "/v1/applications/{application_id}/secrets/{secret_id}",
    "tag": "Applications",
    "summary": "Revoke a client secret",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id",
      "secret_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "revokeSecret"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "role_not_allowed",
      "application_not_found",
      "secret_not_found"
    ]
  },
  "listApiKeys": {
    "id": "listApiKeys",
    "method": "GET",
    "path": "/v1/applications/{application_id}/api-keys",
    "tag": "Applications",
    "summary": "List an application's API keys",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "apiKeys"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "application_not_found"
    ]
  },
  "createApiKey": {
    "id": "createApiKey",
    "method": "POST",
    "path": "/v1/applications/{application_id}/api-keys",
    "tag": "Applications",
    "summary": "Create an API key",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "createApiKey"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "role_not_allowed",
      "application_not_found",
      "profile_invalid",
      "too_many_secrets",
      "key_name_taken",
      "key_scope_not_allowed",
      "key_expiry_invalid"
    ]
  },
  "revokeApiKey": {
    "id": "revokeApiKey",
    "method": "DELETE",
    "path": "/v1/applications/{application_id}/api-keys/{key_id}",
    "tag": "Applications",
    "summary": "Revoke an API key",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id",
      "key_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "revokeApiKey"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "role_not_allowed",
      "application_not_found",
      "secret_not_found"
    ]
  },
  "rollApiKey": {
    "id": "rollApiKey",
    "method": "POST",
    "path": "/v1/applications/{application_id}/api-keys/{key_id}/roll",
    "tag": "Applications",
    "summary": "Roll an API key",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [
      "application_id",
      "key_id"
    ],
    "queryParameters": [],
    "successStatus": 201,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "rollApiKey"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
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
      "role_not_allowed",
      "application_not_found",
      "profile_invalid",
      "secret_not_found",
      "too_many_secrets",
      "key_name_taken"
    ]
  },
  "createTestToken": {
    "id": "createTestToken",
    "method": "POST",
    "path": "/v1/applications/{application_id}/test-tokens",
    "tag": "Applications",
    "summary": "Get a token of a test application",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "createTestToken"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "content_type_unsupported",
      "body_too_large",
      "malformed_json",
      "field_missing",
      "field_unknown",
      "field_type_invalid",
      "field_value_invalid",
      "parameter_invalid",
      "scope_not_grantable",
      "role_not_allowed",
      "application_not_found",
      "profile_invalid",
      "application_is_live",
      "application_suspended"
    ]
  },
  "listApplicationRequests": {
    "id": "listApplicationRequests",
    "method": "GET",
    "path": "/v1/applications/{application_id}/requests",
    "tag": "Applications",
    "summary": "List an application's requests",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [
      "status",
      "operation",
      "resource_id",
      "from",
      "to",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "requests"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "cursor_invalid",
      "role_not_allowed",
      "application_not_found"
    ]
  },
  "getApplicationRequest": {
    "id": "getApplicationRequest",
    "method": "GET",
    "path": "/v1/applications/{application_id}/requests/{request_id}",
    "tag": "Applications",
    "summary": "Read an application's request",
    "caller": "developer",
    "scopes": [
      "developers"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id",
      "request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "request"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "caller_not_allowed",
      "parameter_invalid",
      "role_not_allowed",
      "application_not_found",
      "request_not_found"
    ]
  },
  "getOwnApplication": {
    "id": "getOwnApplication",
    "method": "GET",
    "path": "/v1/application",
    "tag": "Applications",
    "summary": "Read who is calling",
    "caller": "application",
    "scopes": [
      "self.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "applications",
      "method": "own"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid"
    ]
  },
  "getUsage": {
    "id": "getUsage",
    "method": "GET",
    "path": "/v1/usage",
    "tag": "Usage",
    "summary": "See what this application has called",
    "caller": "application",
    "scopes": [
      "self.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "from",
      "to",
      "per",
      "by",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "usage",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid",
      "usage_range_invalid"
    ]
  },
  "listPlans": {
    "id": "listPlans",
    "method": "GET",
    "path": "/v1/plans",
    "tag": "Billing",
    "summary": "List the plans",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "billing",
      "method": "plans"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid"
    ]
  },
  "listRequests": {
    "id": "listRequests",
    "method": "GET",
    "path": "/v1/requests",
    "tag": "Applications",
    "summary": "List my requests",
    "caller": "application",
    "scopes": [
      "self.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status",
      "operation",
      "resource_id",
      "from",
      "to",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "requests",
      "method": "list"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "getRequest": {
    "id": "getRequest",
    "method": "GET",
    "path": "/v1/requests/{request_id}",
    "tag": "Applications",
    "summary": "Read one of my requests",
    "caller": "application",
    "scopes": [
      "self.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "requests",
      "method": "get"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "request_not_found"
    ]
  },
  "listGoLiveReviews": {
    "id": "listGoLiveReviews",
    "method": "GET",
    "path": "/v1/operations/go-live-requests",
    "tag": "Operations",
    "summary": "List requests to go live",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "status"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "listGoLiveReviews"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid"
    ]
  },
  "getGoLiveReview": {
    "id": "getGoLiveReview",
    "method": "GET",
    "path": "/v1/operations/go-live-requests/{go_live_request_id}",
    "tag": "Operations",
    "summary": "Read a request to go live as the staff",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "getGoLiveReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "go_live_not_found"
    ]
  },
  "reviewGoLive": {
    "id": "reviewGoLive",
    "method": "POST",
    "path": "/v1/operations/go-live-requests/{go_live_request_id}/review",
    "tag": "Operations",
    "summary": "Take up a request to go live",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "reviewGoLive"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "go_live_not_found",
      "go_live_status"
    ]
  },
  "approveGoLive": {
    "id": "approveGoLive",
    "method": "POST",
    "path": "/v1/operations/go-live-requests/{go_live_request_id}/approve",
    "tag": "Operations",
    "summary": "Approve a request to go live",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "approveGoLive"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "go_live_not_found",
      "go_live_status"
    ]
  },
  "askGoLive": {
    "id": "askGoLive",
    "method": "POST",
    "path": "/v1/operations/go-live-requests/{go_live_request_id}/ask",
    "tag": "Operations",
    "summary": "Ask an organisation a question",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "askGoLive"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "go_live_not_found",
      "go_live_status"
    ]
  },
  "rejectGoLive": {
    "id": "rejectGoLive",
    "method": "POST",
    "path": "/v1/operations/go-live-requests/{go_live_request_id}/reject",
    "tag": "Operations",
    "summary": "Reject a request to go live",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "go_live_request_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "rejectGoLive"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "go_live_not_found",
      "go_live_status"
    ]
  },
  "suspendApplication": {
    "id": "suspendApplication",
    "method": "POST",
    "path": "/v1/operations/applications/{application_id}/suspend",
    "tag": "Operations",
    "summary": "Suspend an application",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "suspendApplication"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "application_not_found"
    ]
  },
  "reinstateApplication": {
    "id": "reinstateApplication",
    "method": "POST",
    "path": "/v1/operations/applications/{application_id}/reinstate",
    "tag": "Operations",
    "summary": "Reinstate an application",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 2,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "application_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "reinstateApplication"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "application_not_found"
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "listRiskReviews"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "getRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "releaseRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "declineRiskReview"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
  "listPartners": {
    "id": "listPartners",
    "method": "GET",
    "path": "/v1/operations/organisations",
    "tag": "Operations",
    "summary": "List organisations",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "text",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "listPartners"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "givePlan": {
    "id": "givePlan",
    "method": "PUT",
    "path": "/v1/operations/organisations/{organisation_id}/plan",
    "tag": "Operations",
    "summary": "Give an organisation a plan",
    "caller": "staff",
    "scopes": [
      "operations.write"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "organisation_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "givePlan"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
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
      "organisation_not_found",
      "plan_not_found",
      "organisation_is_live",
      "plan_not_offered"
    ]
  },
  "listActs": {
    "id": "listActs",
    "method": "GET",
    "path": "/v1/operations/acts",
    "tag": "Operations",
    "summary": "Search the audit",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 5,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "actor",
      "act",
      "subject",
      "from",
      "to",
      "limit",
      "cursor"
    ],
    "successStatus": 200,
    "paged": true,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "listActs"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "cursor_invalid"
    ]
  },
  "getInsight": {
    "id": "getInsight",
    "method": "GET",
    "path": "/v1/operations/insight",
    "tag": "Operations",
    "summary": "See how the platform does",
    "caller": "staff",
    "scopes": [
      "operations.read"
    ],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 10,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "from",
      "to"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "operations",
      "method": "insight"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "quota_exceeded",
      "credentials_missing",
      "token_invalid",
      "token_expired",
      "token_binding_missing",
      "dpop_proof_invalid",
      "dpop_nonce_required",
      "certificate_mismatch",
      "application_inactive",
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "usage_range_invalid"
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
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
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
    "streams": false,
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
      "address_not_allowed",
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
  "listFaults": {
    "id": "listFaults",
    "method": "GET",
    "path": "/v1/sandbox/faults",
    "tag": "Sandbox",
    "summary": "List the fault rules",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "faults"
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
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "createFault": {
    "id": "createFault",
    "method": "POST",
    "path": "/v1/sandbox/faults",
    "tag": "Sandbox",
    "summary": "Make something go wrong",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "createFault"
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
      "address_not_allowed",
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
      "not_a_test_bank",
      "faults_too_many"
    ]
  },
  "clearFaults": {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/v1/sandbox/faults",
    "tag": "Sandbox",
    "summary": "Let nothing go wrong any more",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "clearFaults"
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
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank"
    ]
  },
  "deleteFault": {
    "id": "deleteFault",
    "method": "DELETE",
    "path": "/v1/sandbox/faults/{fault_id}",
    "tag": "Sandbox",
    "summary": "Delete a fault rule",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "fault_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "deleteFault"
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
      "address_not_allowed",
      "caller_not_allowed",
      "scope_missing",
      "parameter_invalid",
      "not_a_test_bank",
      "fault_not_found"
    ]
  },
  "triggerEvent": {
    "id": "triggerEvent",
    "method": "POST",
    "path": "/v1/sandbox/events",
    "tag": "Sandbox",
    "summary": "Trigger an event",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
    "rateCost": 2,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": true,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 202,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "triggerEvent"
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
      "address_not_allowed",
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
      "not_a_test_bank"
    ]
  },
  "postTransaction": {
    "id": "postTransaction",
    "method": "POST",
    "path": "/v1/sandbox/transactions",
    "tag": "Sandbox",
    "summary": "Post a transaction",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
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
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "postTransaction"
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
      "address_not_allowed",
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
      "insufficient_funds",
      "account_dormant",
      "not_a_test_bank",
      "account_not_found"
    ]
  },
  "probeWebhook": {
    "id": "probeWebhook",
    "method": "POST",
    "path": "/v1/sandbox/webhooks/{webhook_id}/probes",
    "tag": "Sandbox",
    "summary": "Probe a webhook's receiver",
    "caller": "application",
    "scopes": [
      "sandbox.manage"
    ],
    "consent": null,
    "testBankOnly": true,
    "store": "bank",
    "rateCost": 5,
    "takesBody": true,
    "bodyTypes": [
      "application/json"
    ],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [
      "webhook_id"
    ],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "probeWebhook"
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
      "address_not_allowed",
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
      "webhook_not_found",
      "not_a_test_bank"
    ]
  },
  "listMails": {
    "id": "listMails",
    "method": "GET",
    "path": "/v1/sandbox/mails",
    "tag": "Sandbox",
    "summary": "Read the mails of this platform",
    "caller": "public",
    "scopes": [],
    "consent": null,
    "testBankOnly": false,
    "store": "platform",
    "rateCost": 1,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [
      "to"
    ],
    "successStatus": 200,
    "paged": false,
    "streams": false,
    "sdk": {
      "resource": "sandbox",
      "method": "mails"
    },
    "errors": [
      "internal_error",
      "service_unavailable",
      "rate_limited",
      "parameter_invalid",
      "outbox_closed"
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
    "store": "bank",
    "rateCost": 10,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
      "address_not_allowed",
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
    "store": "bank",
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
    "store": "bank",
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
    "store": "bank",
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
    "store": "bank",
    "rateCost": 0,
    "takesBody": false,
    "bodyTypes": [],
    "bodyBytesMax": 65536,
    "idempotent": false,
    "pathParameters": [],
    "queryParameters": [],
    "successStatus": 200,
    "paged": false,
    "streams": false,
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
    "store": "bank",
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
    "streams": false,
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
