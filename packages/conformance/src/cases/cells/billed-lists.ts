import type { Bench } from '../../bench/bench.ts'
import { bankNowMs } from '../../world/bank-time.ts'
import { billedMonth, invoiceOf, invoicesOf, monthAt, passMonth } from '../../world/invoices.ts'
import { newPayer } from '../../world/payers.ts'
import { residents } from '../../world/residents.ts'
import { paidFees } from '../../world/revenue.ts'
import { tokenOf } from '../../world/tokens.ts'
import { usageOf } from '../../world/usage.ts'
import type { Lists } from './asked-lists.ts'

/** Apart by operation, so that there is more than one row. */
const APART = { by: 'operation,status' }

/** Of what was called. */
export const usageLists: Record<
  'getUsage' | 'getOrganisationUsage',
  (bench: Bench) => Promise<Lists>
> = {
  async getUsage(bench) {
    const operation = 'getUsage'
    const { client, otherClient } = await residents(bench)
    const token = await called(bench, client)
    return {
      own: { operation, token, query: APART },
      others: [
        { operation, token: await tokenOf(bench, otherClient), query: APART },
        { operation, token, query: { by: 'operation' } },
      ],
    }
  },
  async getOrganisationUsage(bench) {
    const operation = 'getOrganisationUsage'
    const { owner, developer, client } = await residents(bench)
    await called(bench, client)
    const params = { organisation_id: owner.organisationId }
    return {
      own: { operation, token: owner.token, params, query: APART },
      others: [
        { operation, token: developer.token, params, query: APART },
        { operation, token: owner.token, params, query: { ...APART, per: 'hour' } },
      ],
    }
  },
}

/** Two operations, seen in usage. */
async function called(bench: Bench, client: Parameters<typeof tokenOf>[1]): Promise<string> {
  const token = await tokenOf(bench, client)
  await bench.done({ operation: 'getOwnApplication', token })
  await bench.done({ operation: 'getClock', token })
  await usageOf(bench, token, 2)
  return token
}

/** Of what is billed: a month has to pass before there is anything of it. */
export const billedLists: Record<
  'listInvoices' | 'getRevenueStatement',
  (bench: Bench) => Promise<Lists>
> = {
  async listInvoices(bench) {
    const operation = 'listInvoices'
    const { owner, developer, stranger, client } = await residents(bench)
    await billedMonth(bench)
    if ((await invoicesOf(bench, owner)).length < 2) {
      await called(bench, client)
      await invoiceOf(bench, owner, await passMonth(bench, client))
    }
    const params = { organisation_id: owner.organisationId }
    const strange = { organisation_id: stranger.organisationId }
    return {
      own: { operation, token: owner.token, params },
      others: [
        { operation, token: developer.token, params },
        { operation, token: stranger.token, params: strange },
      ],
    }
  },
  async getRevenueStatement(bench) {
    const operation = 'getRevenueStatement'
    const { owner, own } = await newPayer(bench)
    await paidFees(own)
    const { month } = monthAt(await bankNowMs(own))
    const params = { organisation_id: owner.organisationId, month }
    const { token } = owner
    return {
      own: { operation, token, params },
      others: [{ operation, token, params, query: { environment: 'live' } }],
    }
  },
}
