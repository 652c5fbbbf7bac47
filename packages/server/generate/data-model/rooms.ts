/** Tables that belong together, and of each what it keeps, in one sentence. */
export interface Room {
  readonly name: string
  readonly tables: Readonly<Record<string, string>>
}

export const ROOMS: readonly Room[] = [
  {
    name: 'Developers',
    tables: {
      developer: 'A person who builds on the platform, known by the mailbox that they proved.',
      organisation:
        'A company, a team or a person that builds on the platform, and what the bank has approved for live use.',
      member: 'What a developer may do in an organisation.',
      email_token: 'What a mail lets its reader do, once; the token itself is in the mail alone.',
      mail: 'A mail that is to be sent or was, its text sealed and forgotten once it was sent.',
      platform_answer:
        'The first answer to an Idempotency-Key of a developer, sealed, since it may show a secret.',
    },
  },
  {
    name: 'Applications',
    tables: {
      application:
        "An organisation's software, with credentials of its own that pick its bank; its id is its OAuth client id.",
      application_secret:
        'A client secret or an API key, as a keyed hash; the secret itself is kept nowhere.',
      go_live_request: "An organisation's way to live credentials, or a rehearsal of it.",
      go_live_step:
        'Each move of such a request, by whom, with the question, the answer or the reason.',
      request_line:
        'What an application asked and how that was answered: no body, no query, no token, no address.',
      usage_sum:
        'What an application asked, summed up by minute, hour and day, with how long it took and what is billed.',
    },
  },
  {
    name: 'Billing',
    tables: {
      plan_choice: 'The plan that an organisation chose, and from when on it counts.',
      quota_count: 'How many calls of a day were let through.',
      invoice: 'What an organisation owes for a month at one bank, as it was drawn.',
    },
  },
  {
    name: 'Signing in',
    tables: {
      credential:
        'A username and the argon2id hash of its password, of a developer, a customer or a member of staff.',
      second_factor: "What makes the codes of somebody's authenticator app, sealed.",
      sign_in_attempt:
        'An attempt to sign in that failed or has not succeeded yet, counted by keyed digests.',
      provider_row:
        'What the authorization server remembers: grants, codes, tokens and sessions, by digests.',
    },
  },
  {
    name: 'Customers and accounts',
    tables: {
      customer: 'A customer of a bank.',
      account: "An account, of customers or the bank's own, with what is booked and what is held.",
      account_customer: 'Whose account it is, in the order in which they are printed.',
      posting:
        'One leg of an entry in the books: a transaction, as the holder of the account sees it.',
      pending_transaction:
        'What is held for a payment that is on its way, as the holder of the account sees it.',
      beneficiary: 'Whom an account pays, each payee once.',
      standing_order: 'What the holder of an account has told the bank to pay again and again.',
    },
  },
  {
    name: 'Consents',
    tables: {
      consent: 'What a customer lets an application see or do, for how long, and how that stands.',
      consent_holder: 'The consents of a customer, to list them.',
      consent_account:
        'The accounts that consents show, to find who may see what is posted to them.',
      consent_act: 'What was done to a consent, by whom and when.',
      consent_period: 'What the payments under a consent come to in a period.',
      consent_read: 'What an application has read under a consent, counted.',
    },
  },
  {
    name: 'Payments',
    tables: {
      payment: 'A payment under a consent, on the rail that carries it.',
      payment_step: 'Each move of a payment from one status to the next, with its reason.',
      transfer: "A movement between a customer's own accounts.",
      refund: 'What a payee gives back of a payment.',
      bulk_payment: 'A file of payments under one consent, and how far it has come.',
      bulk_item: 'A row of such a file: the payment that it became, or what is wrong with it.',
      risk_review: 'A payment that waits for a person of the bank, and what became of it.',
      rail_state: 'How a rail of a test bank behaves: open, closed or failing.',
    },
  },
  {
    name: 'Events and webhooks',
    tables: {
      event: 'Something that happened at a bank.',
      outbox: 'The events that are not handed over yet.',
      journal: 'The events that were handed over, in their order.',
      audience: 'Which application was to hear an event.',
      webhook: 'Where an application wants to hear what happens.',
      webhook_secret: 'What signs the deliveries of a webhook, sealed.',
      webhook_account: 'The accounts on which a webhook has thresholds.',
      delivery: 'An event on its way to a webhook, with every attempt.',
      delivery_due: 'What is still to be tried, and when.',
    },
  },
  {
    name: 'An outside core',
    tables: {
      core_instruction:
        'A movement that an outside core was asked for, and whether it has booked it.',
      core_posting: "What the outside core's feed has brought, once each.",
      core_difference: 'What the core and the platform do not say alike.',
      core_cursor: "How far the core's feed was read.",
    },
  },
  {
    name: 'Housekeeping',
    tables: {
      answer: 'The first answer to an Idempotency-Key of an application, byte for byte.',
      due: 'What happens later: a row, not a timer.',
      fault_rule: 'A fault that a test bank plays on the calls of an application.',
      bank_clock: 'How far the clock of a test bank is ahead of the wall.',
      bank_sequence:
        'The last number that a bank gave to a row; on PostgreSQL a sequence stands for it.',
      audit_entry: 'Who did what: each entry holds the hash of the one before it.',
      server_key: 'A key that every server works with, sealed by the master key.',
      migration: 'Which files of migrations were applied, by name and checksum.',
    },
  },
]

/** References whose column is not called after the table that it points into. */
export const OTHER_REFERENCES: Readonly<Record<string, string>> = {
  'bulk_item.bulk_id': 'bulk_payment',
  'core_instruction.refund_of': 'payment',
  'core_posting.instruction_id': 'core_instruction',
  'email_token.invited_by': 'developer',
  'go_live_request.submitted_by': 'developer',
}

/** What is asked for most, and where it stands. */
export const LOOKED_FOR: readonly (readonly [
  what: string,
  fields: readonly (readonly [string, string])[],
])[] = [
  [
    'Developer',
    [
      ['id', 'developer.id'],
      ['company name', 'organisation.name'],
      ['contact e-mail', 'developer.email'],
    ],
  ],
  [
    'Application',
    [
      ['id', 'application.id'],
      ['client id', 'application.id'],
      ['secret hash', 'application_secret.hash'],
      ['redirect URI', 'application.redirect_uris'],
    ],
  ],
  [
    'Consent',
    [
      ['id', 'consent.id'],
      ['customer', 'consent.customer_id'],
      ['application', 'consent.application_id'],
      ['scope', 'consent.terms'],
      ['expiry', 'consent.expires_at_ms'],
      ['status', 'consent.status'],
    ],
  ],
  [
    'API usage',
    [
      ['application', 'request_line.application_id'],
      ['endpoint', 'request_line.route'],
      ['timestamp', 'request_line.at_ms'],
      ['response time', 'request_line.duration_ms'],
    ],
  ],
]

/** The tables that are shown together first, by the columns above. */
export const FIRST_LOOK: readonly string[] = [
  'developer',
  'member',
  'organisation',
  'application',
  'application_secret',
  'consent',
  'customer',
  'request_line',
]
