import { defineWords } from '../../../words/define-words.ts'

/** What each scope opens. Beneath `own` those of the application itself, beneath `customer` those of who consented. */
export const words = defineWords('developers/scopes', {
  en: {
    ownTitle: 'For itself',
    customerTitle: 'For customers who consented',
    own: {
      consents: { manage: 'Ask for consents, read and withdraw them' },
      payments: { prepare: 'Compare rails, verify a payee’s name' },
      refunds: { manage: 'Pay back what was paid' },
      webhooks: { manage: 'Register webhooks, read deliveries' },
      events: { read: 'Read and hear events' },
      self: { read: 'Read its own settings and requests' },
      sandbox: { manage: 'Govern its test bank' },
    },
    customer: {
      openid: 'Know who somebody is',
      offline_access: 'Keep access until the consent ends',
      accounts: { read: 'See accounts' },
      balances: { read: 'See balances' },
      transactions: { read: 'See transactions' },
      beneficiaries: { read: 'See payees' },
      standing_orders: { read: 'See standing orders' },
      payments: { write: 'Make approved payments', read: 'See how payments went' },
      funds: { read: 'Ask whether an amount is there' },
    },
  },
  sw: {
    ownTitle: 'Kwa ajili yake yenyewe',
    customerTitle: 'Kwa wateja waliotoa idhini',
    own: {
      consents: { manage: 'Kuomba idhini, kuzisoma na kuziondoa' },
      payments: { prepare: 'Kulinganisha njia za malipo, kuthibitisha jina la mlipwaji' },
      refunds: { manage: 'Kurudisha kilicholipwa' },
      webhooks: { manage: 'Kusajili webhook, kusoma utumaji' },
      events: { read: 'Kusoma na kusikia matukio' },
      self: { read: 'Kusoma mipangilio na maombi yake' },
      sandbox: { manage: 'Kusimamia benki yake ya majaribio' },
    },
    customer: {
      openid: 'Kujua mtu ni nani',
      offline_access: 'Kubaki na ufikiaji hadi idhini iishe',
      accounts: { read: 'Kuona akaunti' },
      balances: { read: 'Kuona salio' },
      transactions: { read: 'Kuona miamala' },
      beneficiaries: { read: 'Kuona walipwaji' },
      standing_orders: { read: 'Kuona maagizo ya kudumu' },
      payments: { write: 'Kufanya malipo yaliyoidhinishwa', read: 'Kuona malipo yalivyoenda' },
      funds: { read: 'Kuuliza kama kiasi kipo' },
    },
  },
})
