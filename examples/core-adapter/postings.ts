/** Postings in memory, which never change. Amounts are cents. */

export interface Posting {
  readonly id: string
  readonly accountId: string
  readonly cents: number
  readonly bookedAt: string
  readonly description: string
  readonly counterparty: string | null
  readonly instruction: string | null
}

/** Where money is that is on no customer's account: other banks, and what this one earns. */
export const WORLD = 'world'

type Movement = Pick<Posting, 'description' | 'instruction'> & {
  readonly from: string
  readonly to: string
  readonly cents: number
  readonly fromName: string | null
  readonly toName: string | null
}

export function keepPostings(now: () => Date) {
  const postings: Posting[] = []
  return {
    all: postings as readonly Posting[],
    balanceOf: (accountId: string) =>
      postings.reduce((sum, one) => (one.accountId === accountId ? sum + one.cents : sum), 0),
    /** One movement is two postings, which sum to zero. */
    move({ from, to, cents, description, fromName, toName, instruction }: Movement): void {
      const shared = { bookedAt: now().toISOString(), description, instruction }
      const id = () => `p${postings.length + 1}`
      postings.push({ ...shared, id: id(), accountId: from, cents: -cents, counterparty: toName })
      postings.push({ ...shared, id: id(), accountId: to, cents, counterparty: fromName })
    },
  }
}

export type Postings = ReturnType<typeof keepPostings>
