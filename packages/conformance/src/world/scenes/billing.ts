import type { OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { staffOf } from '../applications.ts'
import { billedMonth, monthAt } from '../invoices.ts'
import { residents } from '../residents.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken, tokenOf } from '../tokens.ts'

/** What the residents' owner asks about their organisation. */
async function owning(bench: Bench) {
  const { owner } = await residents(bench)
  return { token: owner.token, params: { organisation_id: owner.organisationId } }
}

function reading(operation: OperationId): SceneMaker {
  return async (bench) => ({ ask: { operation, ...(await owning(bench)) }, grant: null })
}

/** About an invoice that was drawn. */
function ofInvoice(operation: 'getInvoice' | 'getInvoiceFile'): SceneMaker {
  return async (bench) => {
    const { token, params } = await owning(bench)
    const { invoiceId } = await billedMonth(bench)
    const named = { token, params: { ...params, invoice_id: invoiceId } }
    return { ask: { operation, ...named }, grant: null }
  }
}

/** The present month of the residents' bank. */
export async function presentMonth(bench: Bench): Promise<string> {
  const { client } = await residents(bench)
  const token = await tokenOf(bench, client)
  const { now } = await bench.done({ operation: 'getClock', token })
  return monthAt(Date.parse(now)).month
}

export const billingScenes = {
  getUsage: async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation: 'getUsage', token }, grant: null }
  },
  getOrganisationUsage: reading('getOrganisationUsage'),
  listPlans: async () => ({ ask: { operation: 'listPlans' }, grant: null }),
  getOrganisationPlan: reading('getOrganisationPlan'),
  chooseOrganisationPlan: async (bench) => {
    const body = { plan_id: 'growth' }
    const ask = { operation: 'chooseOrganisationPlan', ...(await owning(bench)), body } as const
    return { ask, grant: null }
  },
  listInvoices: reading('listInvoices'),
  getInvoice: ofInvoice('getInvoice'),
  getInvoiceFile: ofInvoice('getInvoiceFile'),
  simulateInvoice: async (bench) => {
    const body = { plan_id: 'growth', month: await presentMonth(bench) }
    const ask = { operation: 'simulateInvoice', ...(await owning(bench)), body } as const
    return { ask, grant: null }
  },
  getRevenueStatement: async (bench) => {
    const { token, params } = await owning(bench)
    const named = { token, params: { ...params, month: await presentMonth(bench) } }
    return { ask: { operation: 'getRevenueStatement', ...named }, grant: null }
  },
  getInsight: async (bench) => {
    const { client } = await residents(bench)
    return { ask: { operation: 'getInsight', token: await staffOf(bench, client) }, grant: null }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
