import type { Wekeza } from '@wekeza/sdk'
import { toMinor } from '@wekeza/sdk/money'
import { type Movement, nairobiDay, toMovement } from './movement.ts'

type Customer = ReturnType<Wekeza['withCustomer']>

/** What one customer let the copilot see. */
export interface Books {
  readonly movements: readonly Movement[]
  /** what all the accounts can pay now */
  readonly availableMinor: bigint
  /** the day at the bank; on a live bank, the machine's own would do */
  readonly today: string
}

/** Reads all that the customer's accounts show, by the API and under their consent. */
export async function readBooks(wekeza: Wekeza, customerId: string): Promise<Books> {
  // 1. Ask for leave to look, and for no more than is looked at.
  const consent = await wekeza.consents.create({
    kind: 'account_access',
    permissions: ['accounts.read', 'balances.read', 'transactions.read'],
  })

  // 2. On a test bank a persona approves at once; a real customer would open consent.authorisation_url.
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: customerId })
  const tokens = await wekeza.sandbox.createToken({ consent_id: consent.id })
  const customer = wekeza.withCustomer(tokens)

  try {
    return await readAll(customer, nairobiDay(Date.parse((await wekeza.sandbox.clock()).now)))
  } finally {
    // 4. What was asked once needs no leave to ask again.
    await wekeza.consents.revoke(consent.id)
  }
}

/** 3. Read. One page after the other comes by itself. */
async function readAll(customer: Customer, today: string): Promise<Books> {
  const movements: Movement[] = []
  let availableMinor = 0n
  const { data: accounts } = await customer.accounts.list()
  for (const { id } of accounts) {
    availableMinor += toMinor((await customer.accounts.balance(id)).available)
    for await (const transaction of customer.transactions.list(id, { status: 'posted' })) {
      const movement = toMovement(transaction)
      if (movement) movements.push(movement)
    }
  }
  return { movements, availableMinor, today }
}
