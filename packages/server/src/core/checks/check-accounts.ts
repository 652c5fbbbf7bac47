import { isDeepStrictEqual } from 'node:util'
import type { CoreCheck } from './core-checks.ts'
import type { Subject } from './subject.ts'

/** What a core says of its accounts. */
export const accountChecks: readonly CoreCheck[] = [
  {
    says: 'each account is listed once, and by itself it is the same',
    async run({ core, accounts, fromId }) {
      const all = await accounts()
      const ids = all.map(({ id }) => id)
      if (new Set(ids).size !== ids.length) throw new Error('an account is listed twice')
      const listed = all.find(({ id }) => id === fromId)
      if (!listed) throw new Error('the account that was named is not listed')
      if (!isDeepStrictEqual(await core.account(fromId), listed))
        throw new Error('asked for by itself it is another than in the list')
    },
  },
  {
    says: 'an account that is not there is answered with account_unknown',
    async run({ core }) {
      if (await core.account('acc_there_is_no_such_account'))
        throw new Error('it has an account that nobody opened')
    },
  },
  {
    says: 'the feed adds up to the balance of each account, and has each posting once',
    run: addsUp,
  },
  {
    says: 'the transactions of an account are those of the feed',
    async run({ core, feed, fromId }) {
      const own = (await feed()).filter(({ accountId }) => accountId === fromId)
      const { postings } = await core.transactions(fromId, null)
      const shown = postings.map(({ id }) => id)
      if (
        !isDeepStrictEqual(
          shown,
          own.slice(0, shown.length).map(({ id }) => id),
        )
      )
        throw new Error('they are others, or in another order')
    },
  },
  {
    says: 'the feed behind a cursor is the same each time, and begins behind what came before',
    async run({ core }) {
      const first = await core.postings(null)
      const [one, other] = [await core.postings(first.cursor), await core.postings(first.cursor)]
      const seen = new Set(first.postings.map(({ id }) => id))
      if (one.postings.some(({ id }) => seen.has(id))) throw new Error('it begins too early')
      const again = other.postings.slice(0, one.postings.length)
      if (!isDeepStrictEqual(again, one.postings)) throw new Error('it is another the second time')
    },
  },
  {
    says: 'who does not show the token is told nothing',
    async run({ stranger, fromId }) {
      if (!stranger) return
      const told = await stranger.account(fromId).catch(() => undefined)
      if (told) throw new Error('it answered somebody without a token')
    },
  },
]

async function addsUp({ feed, accounts }: Subject): Promise<void> {
  const postings = await feed()
  const ids = postings.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) throw new Error('a posting came twice')
  for (const { id, bookedMinor } of await accounts()) {
    const sum = postings
      .filter(({ accountId }) => accountId === id)
      .reduce((total, { amountMinor }) => total + amountMinor, 0)
    if (sum !== bookedMinor)
      throw new Error(`${id} has ${bookedMinor} cents, and its postings come to ${sum}`)
  }
}
