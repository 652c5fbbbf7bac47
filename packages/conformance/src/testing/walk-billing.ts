import { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { newApplication, staffOf } from '../world/applications.ts'
import { confirm, type Owner, PASSWORD, register, signIn } from '../world/developers.ts'
import { invoiceOf, monthAt, passMonth } from '../world/invoices.ts'
import { tokenFromMail } from '../world/mails.ts'
import { choosePlan, readPlan, UNLIMITED } from '../world/plans.ts'
import { applicationToken, tokenOf } from '../world/tokens.ts'
import { usageOf } from '../world/usage.ts'

const PAYER = 'payer@walk.example'
/** A time in which nothing was called: how much has been counted by now differs. */
const QUIET = { from: '2020-01-01T00:00:00Z', to: '2020-01-31T00:00:00Z' }

/** What calls cost, from the first plan to the invoice of a month. */
export async function walkBilling(bench: Bench): Promise<void> {
  const owner = await walkPlans(bench)
  const { client } = await newApplication(bench, owner, { name: 'Billed' })
  const token = await tokenOf(bench, client)
  for (const _ of ['once', 'again']) await bench.send({ operation: 'getClock', token })
  // How often one looks is no part of the walk.
  await usageOf(aside(bench), token, 2)
  const month = await passMonth(bench, client)
  const { id } = await invoiceOf(aside(bench), owner, month)
  await walkInvoices(bench, owner, id)
  await walkSimulations(bench, owner, month)
  await walkUsage(bench, owner, token)
  const staff = await staffOf(bench, client)
  await bench.send({ operation: 'getInsight', token: staff, query: QUIET })
  await bench.send({
    operation: 'getInsight',
    token: staff,
    query: { from: '2020-01-01T00:00:00Z' },
  })
}

async function walkPlans(bench: Bench): Promise<Owner> {
  await register(bench, PAYER)
  const { id, memberships } = await confirm(bench, await tokenFromMail(bench, PAYER))
  const { organisation_id: organisationId } = present(memberships[0], 'a membership')
  const token = await signIn(bench, PAYER)
  const owner = { id, email: PAYER, password: PASSWORD, token, organisationId }
  await bench.send({ operation: 'listPlans' })
  await readPlan(bench, owner)
  for (const planId of [UNLIMITED, 'free', 'growth']) await choosePlan(bench, owner, planId)
  const params = { organisation_id: organisationId }
  for (const plan_id of ['internal', 'unicorn', '']) {
    const body = { plan_id }
    await bench.send({ operation: 'chooseOrganisationPlan', token, params, body })
  }
  return owner
}

async function walkInvoices(bench: Bench, owner: Owner, invoice_id: string): Promise<void> {
  const { token, organisationId: organisation_id } = owner
  await bench.send({ operation: 'listInvoices', token, params: { organisation_id } })
  for (const named of [invoice_id, 'inv_none']) {
    const params = { organisation_id, invoice_id: named }
    await bench.send({ operation: 'getInvoice', token, params })
    await bench.send({ operation: 'getInvoiceFile', token, params })
  }
}

async function walkSimulations(bench: Bench, owner: Owner, month: string): Promise<void> {
  const { token, organisationId: organisation_id } = owner
  const params = { organisation_id }
  for (const body of [
    { month },
    { month, plan_id: 'growth' },
    { month, environment: 'live' },
    { month: 'January' },
    { month, plan_id: 'unicorn' },
  ] as const) {
    await bench.send({ operation: 'simulateInvoice', token, params, body })
  }
  const { month: far } = monthAt(Date.UTC(2100, 0, 15))
  for (const asked of [month, far]) {
    const named = { token, params: { ...params, month: asked } }
    await bench.send({ operation: 'getRevenueStatement', ...named })
  }
}

async function walkUsage(bench: Bench, owner: Owner, application: string): Promise<void> {
  const params = { organisation_id: owner.organisationId }
  for (const query of [
    QUIET,
    { ...QUIET, per: 'minute' },
    { ...QUIET, by: 'operation' },
  ] as const) {
    await bench.send({ operation: 'getUsage', token: application, query })
    const asked = { token: owner.token, params, query }
    await bench.send({ operation: 'getOrganisationUsage', ...asked })
  }
  const token = await applicationToken(bench)
  await bench.send({ operation: 'getUsage', token, query: QUIET })
}

function aside({ target }: Bench): Bench {
  return new Bench(target)
}
