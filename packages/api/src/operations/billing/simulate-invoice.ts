import { bankKeyOf } from '../../billing/bank-key-of.ts'
import { bankToday } from '../../billing/bank-time.ts'
import { usageOfMonth } from '../../billing/of-month.ts'
import { done, failed, type Operation } from '../../operation.ts'
import { toInvoiceSimulation } from '../../wire/to-invoice.ts'

/** POST /v1/organisations/{organisation_id}/invoice-simulations: what a month would cost; nothing is written. */
export const simulateInvoice: Operation<'simulateInvoice'> = async (given) => {
  const { host, developer, params, body } = given
  const { organisation_id: organisationId = '' } = params
  const { month, environment = 'test', plan_id: planId } = body
  const { service, store } = host.platform
  const member = await service.organisations.get(developer.id, organisationId)
  if (!member.ok) return failed(member.failure)
  const bankKey = bankKeyOf(organisationId, environment)
  const { usage: rows, banks } = host
  const usage = await usageOfMonth(
    { usage: rows, banks, store },
    { organisationId, bankKey, month },
  )
  const asked = { planId, bankKey, month, usage, today: await bankToday(host, bankKey) }
  const found = await service.billing.simulate(developer.id, organisationId, asked)
  if (!found.ok) return failed(found.failure)
  return done(toInvoiceSimulation(found.sums, planId ?? null, environment))
}
