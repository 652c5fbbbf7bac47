// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
export const eventExamples = {
  "payment.scheduled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.scheduled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "scheduled",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "internal",
      "fallback_rails": [],
      "carried_by": "internal",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": "2026-01-20",
      "expected_at": "2026-01-20T06:00:00.000Z",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "payment.in_review": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.in_review",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "in_review",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "internal",
      "fallback_rails": [],
      "carried_by": "internal",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": null,
      "expected_at": null,
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "payment.pending": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.pending",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "pending",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "pesalink",
      "fallback_rails": [],
      "carried_by": "pesalink",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": null,
      "expected_at": "2026-01-15T06:00:05.000Z",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "payment.settled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.settled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "settled",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "internal",
      "fallback_rails": [],
      "carried_by": "internal",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": null,
      "expected_at": "2026-01-15T06:00:00.000Z",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "payment.failed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.failed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 2,
      "status": "failed",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "pesalink",
      "fallback_rails": [],
      "carried_by": "pesalink",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": null,
      "expected_at": null,
      "failure_code": "rail_failed",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "payment.cancelled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "payment.cancelled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "payment",
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "pay_01k3m7q0r8e4x5v6",
      "version": 2,
      "status": "cancelled",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "rail": "internal",
      "fallback_rails": [],
      "carried_by": "internal",
      "fee": {
        "amount": "0.00",
        "currency": "KES"
      },
      "refunded": {
        "amount": "0.00",
        "currency": "KES"
      },
      "reference": "Invoice 42",
      "execution_date": "2026-01-20",
      "expected_at": null,
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "refund.pending": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "refund.pending",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "refund",
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 1,
      "payment_id": "pay_01k3m7q0r8e4x5v6",
      "consent_id": null,
      "status": "pending",
      "amount": {
        "amount": "250.00",
        "currency": "KES"
      },
      "rail": "pesalink",
      "reason": "One item was out of stock",
      "expected_at": "2026-01-15T06:00:05.000Z",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "refund.settled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "refund.settled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "refund",
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 2,
      "payment_id": "pay_01k3m7q0r8e4x5v6",
      "consent_id": "csn_01k3m7q0r8e4x5v7",
      "status": "settled",
      "amount": {
        "amount": "250.00",
        "currency": "KES"
      },
      "rail": "internal",
      "reason": "One item was out of stock",
      "expected_at": "2026-01-15T06:00:00.000Z",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "refund.failed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "refund.failed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "refund",
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "rfd_01k3m7q0r8e4x5v6",
      "version": 2,
      "payment_id": "pay_01k3m7q0r8e4x5v6",
      "consent_id": null,
      "status": "failed",
      "amount": {
        "amount": "250.00",
        "currency": "KES"
      },
      "rail": "pesalink",
      "reason": "One item was out of stock",
      "expected_at": "2026-01-15T06:00:00.000Z",
      "failure_code": "rail_failed",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "bulk_payment.accepted": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "bulk_payment.accepted",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:05.000Z",
    "resource": {
      "type": "bulk_payment",
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "accepted",
      "mode": "whole",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "file_hash": "6bba1b4ef90ef0e3bd3f7ecad61a3b9a23b7ba4b7c1a2e6d4f4fbd30d25f0a55",
      "execution_date": null,
      "totals": {
        "accepted": {
          "count": 2,
          "amount": {
            "amount": "2050.00",
            "currency": "KES"
          }
        },
        "rejected": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "settled": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "failed": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "pending": {
          "count": 2,
          "amount": {
            "amount": "2050.00",
            "currency": "KES"
          }
        }
      },
      "fees": {
        "amount": "13.00",
        "currency": "KES"
      },
      "duplicates_count": 0,
      "warnings": [],
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:05.000Z"
    }
  },
  "bulk_payment.completed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "bulk_payment.completed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:05.000Z",
    "resource": {
      "type": "bulk_payment",
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 6
    },
    "data": {
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 6,
      "status": "completed",
      "mode": "whole",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "file_hash": "6bba1b4ef90ef0e3bd3f7ecad61a3b9a23b7ba4b7c1a2e6d4f4fbd30d25f0a55",
      "execution_date": null,
      "totals": {
        "accepted": {
          "count": 2,
          "amount": {
            "amount": "2050.00",
            "currency": "KES"
          }
        },
        "rejected": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "settled": {
          "count": 2,
          "amount": {
            "amount": "2050.00",
            "currency": "KES"
          }
        },
        "failed": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "pending": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        }
      },
      "fees": {
        "amount": "13.00",
        "currency": "KES"
      },
      "duplicates_count": 0,
      "warnings": [],
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:05.000Z"
    }
  },
  "bulk_payment.cancelled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "bulk_payment.cancelled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:05.000Z",
    "resource": {
      "type": "bulk_payment",
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "blk_01k3m7q0r8e4x5v6",
      "version": 2,
      "status": "cancelled",
      "mode": "whole",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "file_hash": "6bba1b4ef90ef0e3bd3f7ecad61a3b9a23b7ba4b7c1a2e6d4f4fbd30d25f0a55",
      "execution_date": "2026-01-28",
      "totals": {
        "accepted": {
          "count": 2,
          "amount": {
            "amount": "2050.00",
            "currency": "KES"
          }
        },
        "rejected": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "settled": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "failed": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        },
        "pending": {
          "count": 0,
          "amount": {
            "amount": "0.00",
            "currency": "KES"
          }
        }
      },
      "fees": {
        "amount": "13.00",
        "currency": "KES"
      },
      "duplicates_count": 0,
      "warnings": [],
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:05.000Z"
    }
  },
  "transfer.pending": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "transfer.pending",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "transfer",
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 1,
      "status": "pending",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "creditor_account_id": "acc_wanjiru_savings",
      "amount": {
        "amount": "5000.00",
        "currency": "KES"
      },
      "reference": "School fees",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "transfer.settled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "transfer.settled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "transfer",
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 2,
      "status": "settled",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "creditor_account_id": "acc_wanjiru_savings",
      "amount": {
        "amount": "5000.00",
        "currency": "KES"
      },
      "reference": "School fees",
      "failure_code": null,
      "created_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "transfer.failed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "transfer.failed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "transfer",
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "trf_01k3m7q0r8e4x5v6",
      "version": 2,
      "status": "failed",
      "consent_id": "csn_01k3m7q0r8e4x5v6",
      "debtor_account_id": "acc_wanjiru_current",
      "creditor_account_id": "acc_wanjiru_savings",
      "amount": {
        "amount": "5000.00",
        "currency": "KES"
      },
      "reference": "School fees",
      "failure_code": "core_refused",
      "created_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "consent.awaiting_co_holder": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.awaiting_co_holder",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2,
      "kind": "account_access",
      "status": "awaiting_co_holder",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.authorised": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.authorised",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2,
      "kind": "account_access",
      "status": "authorised",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.rejected": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.rejected",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 2,
      "kind": "account_access",
      "status": "rejected",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.revoked": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.revoked",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3,
      "kind": "account_access",
      "status": "revoked",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.expired": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.expired",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3,
      "kind": "account_access",
      "status": "expired",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.consumed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.consumed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3,
      "kind": "single_payment",
      "status": "consumed",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": "acc_wanjiru_current",
      "permissions": [],
      "transactions_from": null,
      "transactions_to": null,
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": {
        "type": "account",
        "name": "Baraka Traders Ltd",
        "account_number": "0110000021",
        "bank_code": "77"
      },
      "payees": [],
      "rail": "internal",
      "fallback_rails": [],
      "payment_id": "pay_01k3m7q0r8e4x5v6",
      "starts_at": null,
      "expires_at": "2026-07-14T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "consent.renewed": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "consent.renewed",
    "sequence": 1042,
    "created_at": "2026-01-15T06:01:00.000Z",
    "resource": {
      "type": "consent",
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3
    },
    "data": {
      "id": "csn_01k3m7q0r8e4x5v6",
      "version": 3,
      "kind": "account_access",
      "status": "authorised",
      "application_id": "app_demo",
      "customer_id": "cus_wanjiru",
      "account_ids": [
        "acc_wanjiru_current"
      ],
      "accounts_withheld": false,
      "debtor_account_id": null,
      "permissions": [
        "accounts.read",
        "balances.read"
      ],
      "transactions_from": null,
      "transactions_to": null,
      "amount": null,
      "cap_per_payment": null,
      "cap_per_period": null,
      "payments_per_period_max": null,
      "total": null,
      "items_count": null,
      "file_hash": null,
      "cap_per_refund": null,
      "payee": null,
      "payees": [],
      "rail": null,
      "fallback_rails": [],
      "payment_id": null,
      "starts_at": null,
      "expires_at": "2026-09-01T06:00:00.000Z",
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:01:00.000Z",
      "authorisation_url": null
    }
  },
  "transaction.posted": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "transaction.posted",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "transaction",
      "id": "txn_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "txn_01k3m7q0r8e4x5v6",
      "version": 2,
      "account_id": "acc_wanjiru_current",
      "status": "posted",
      "direction": "debit",
      "amount": {
        "amount": "1250.00",
        "currency": "KES"
      },
      "description": "Invoice 42",
      "counterparty": "Baraka Traders Ltd",
      "payment_id": "pay_01k3m7q0r8e4x5v6",
      "balance_after": {
        "amount": "82960.50",
        "currency": "KES"
      },
      "booked_at": "2026-01-15T06:00:00.000Z",
      "held_at": null
    }
  },
  "balance.threshold_reached": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "balance.threshold_reached",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "balance_threshold",
      "id": "thr_01k3m7q0r8e4x5v6",
      "version": 7
    },
    "data": {
      "account_id": "acc_baraka_business",
      "threshold": {
        "id": "thr_01k3m7q0r8e4x5v6",
        "account_id": "acc_baraka_business",
        "direction": "below",
        "amount": {
          "amount": "50000.00",
          "currency": "KES"
        }
      },
      "balance": {
        "amount": "49200.00",
        "currency": "KES"
      },
      "transaction_id": "txn_01k3m7q0r8e4x5v6"
    }
  },
  "webhook.test": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "webhook.test",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "webhook",
      "id": "whk_01k3m7q0r8e4x5v6",
      "version": 1
    },
    "data": {
      "id": "whk_01k3m7q0r8e4x5v6",
      "version": 1,
      "url": "https://shop.example/webhooks/transaction",
      "description": "The shop's till",
      "types": [
        "payment.*",
        "transaction.posted",
        "balance.threshold_reached"
      ],
      "balance_thresholds": [
        {
          "id": "thr_01k3m7q0r8e4x5v6",
          "account_id": "acc_baraka_business",
          "direction": "below",
          "amount": {
            "amount": "50000.00",
            "currency": "KES"
          }
        }
      ],
      "status": "enabled",
      "disabled_reason": null,
      "paused_until": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  },
  "webhook.disabled": {
    "id": "evt_01k3m7q0r8e4x5v6",
    "type": "webhook.disabled",
    "sequence": 1042,
    "created_at": "2026-01-15T06:00:00.000Z",
    "resource": {
      "type": "webhook",
      "id": "whk_01k3m7q0r8e4x5v6",
      "version": 2
    },
    "data": {
      "id": "whk_01k3m7q0r8e4x5v6",
      "version": 2,
      "url": "https://shop.example/webhooks/transaction",
      "description": "The shop's till",
      "types": [
        "payment.*",
        "transaction.posted",
        "balance.threshold_reached"
      ],
      "balance_thresholds": [],
      "status": "disabled",
      "disabled_reason": "failing",
      "paused_until": null,
      "created_at": "2026-01-15T06:00:00.000Z",
      "updated_at": "2026-01-15T06:00:00.000Z"
    }
  }
} as const
