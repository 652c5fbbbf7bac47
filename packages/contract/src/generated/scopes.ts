// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
export const scopes = {
  "application": {
    "consents.manage": "Ask customers for consents, read them and withdraw them",
    "payments.prepare": "See which rails could carry a payment, and whether a payee's name fits their account",
    "refunds.manage": "Pay back payments that it made, and read how that went",
    "webhooks.manage": "Have events sent to it, and read what became of them",
    "events.read": "Read and hear what happens under its consents",
    "self.read": "Read its own settings and its own requests",
    "sandbox.manage": "Govern a test bank, its people and its clock"
  },
  "customer": {
    "openid": "Confirm who you are",
    "offline_access": "Keep access until the consent ends, without asking again each time",
    "accounts.read": "See your accounts",
    "balances.read": "See what your accounts hold",
    "transactions.read": "See what went in and out of your accounts",
    "beneficiaries.read": "See whom you pay from your accounts",
    "standing_orders.read": "See your standing orders",
    "payments.write": "Make the payments that you approved",
    "payments.read": "See how those payments went",
    "funds.read": "Ask whether an account could pay an amount, without seeing what it holds"
  },
  "me": {
    "me": "See and govern your consents, in the bank's own application"
  },
  "staff": {
    "operations.read": "See what awaits the bank's staff",
    "operations.write": "Decide what awaits the bank's staff"
  },
  "developer": {
    "developers": "Govern your organisations, their applications and their way to live"
  }
} as const
