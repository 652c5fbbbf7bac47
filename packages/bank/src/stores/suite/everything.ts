import type { Store } from '../../ports/store.ts'

const ALL = 1_000_000

/** All that a reader can see of the bank that the suite plants, to compare before and after. */
export async function everything(store: Store) {
  const accounts = ['acc_world', 'acc_ann', 'acc_ben', 'acc_new']
  return {
    customers: await store.customers.list(),
    accounts: await Promise.all(accounts.map((id) => store.accounts.get(id))),
    transactions: await Promise.all(
      accounts.map((id) => store.transactions.page(id, { limit: ALL })),
    ),
    changes: await Promise.all(
      accounts.map((id) => store.transactions.changes(id, { afterSequence: 0, limit: ALL })),
    ),
    beneficiaries: await store.beneficiaries.page('acc_ann', { limit: ALL }),
    standingOrders: await store.standingOrders.ofAccount('acc_ann'),
    consents: await store.consents.page('app_one', { limit: ALL }),
    held: await store.consents.pageOfCustomer('cus_ann', { limit: ALL }),
    covering: await store.consents.covering(['acc_ann']),
    history: await store.consents.history('csn_one'),
    used: await store.consents.used('csn_one', 0),
    reads: await store.reads.of('csn_one'),
    payments: await store.payments.page('csn_one', { limit: ALL }),
    steps: await store.payments.steps('pay_one'),
    rails: await store.rails.states(),
    refunds: await store.refunds.page('pay_paid', { limit: ALL }),
    refund: await store.refunds.get('rfd_one'),
    bulks: await store.bulks.page('csn_one', { limit: ALL }),
    bulkItems: await store.bulks.items('blk_one', { afterRow: 0, limit: ALL }),
    transfer: await store.transfers.get('trf_one'),
    reviews: await store.risk.reviews({ limit: ALL }),
    core: {
      instruction: await store.core.instruction('pay_core'),
      cursor: await store.core.cursor(),
      postings: await store.core.postingsOf('pay_core'),
      differences: await store.core.differences(ALL),
    },
    answer: await store.answers.get('key_one', 0),
    events: await store.events.waiting(ALL),
    event: await store.events.get('evt_one'),
    heard: await store.events.heardBy('app_one', { afterPlace: 0, limit: ALL }),
    heardByAny: await store.events.heard({ afterPlace: 0, limit: ALL }),
    places: [await store.events.lastPlace(), await store.events.placeFrom(0)],
    webhooks: await store.webhooks.page('app_one', { limit: ALL }),
    secrets: await Promise.all(['whk_one', 'whk_two'].map(store.webhooks.secrets)),
    watching: await store.webhooks.watching(['acc_ann']),
    deliveries: await store.deliveries.page('whk_one', { limit: ALL }),
    faults: await store.faults.list(),
    due: await store.due.next(Number.MAX_SAFE_INTEGER, ALL),
  }
}

/** The sum of all balances, and of all that was ever booked: both are zero while no money appears or vanishes. */
export async function sumsOf(store: Store, accountIds: readonly string[]) {
  let balancesMinor = 0
  let postingsMinor = 0
  for (const id of accountIds) {
    balancesMinor += (await store.accounts.get(id))?.bookedMinor ?? 0
    for (const { amountMinor } of await store.transactions.page(id, { limit: ALL })) {
      postingsMinor += amountMinor
    }
  }
  return { balancesMinor, postingsMinor }
}
