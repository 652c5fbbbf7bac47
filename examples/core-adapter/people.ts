import type { Account } from './books.ts'

/** Who banks here. */
export const accounts: readonly Account[] = [
  {
    id: 'akinyi_current',
    number: '5500000011',
    type: 'current',
    nickname: 'Everyday',
    customers: [{ id: 'akinyi', username: 'akinyi', name: 'Akinyi Odhiambo' }],
    openedOn: '2019-05-06',
    openingCents: 25_000_000,
  },
  {
    id: 'barasa_shop',
    number: '5500000022',
    type: 'business',
    nickname: 'Barasa Hardware',
    customers: [{ id: 'barasa', username: 'barasa', name: 'Barasa Wekesa' }],
    openedOn: '2015-02-03',
    openingCents: 80_000_000,
  },
]
