import type { Consent, Decision, Terms } from '@wekeza/bank'
import type { Findings } from '../findings.ts'
import type { Intent } from './intents.ts'
import { APPLICATIONS, accountIdOf, customerIdOf, payeeOf, personIds } from './people.ts'
import type { PlainBank } from './plain-bank.ts'
import type { PlainThresholds } from './plain-thresholds.ts'
import type { World } from './world.ts'

/** What a customer lets an application do. */
export type Kind = 'here' | 'away' | 'refunds' | 'access'

/** A simulation as it stands: the world, what must be so, and what clients remember. */
export interface Stage {
  readonly world: World
  readonly plain: PlainBank
  readonly thresholds: PlainThresholds
  readonly findings: Findings
  readonly intents: Intent[]
  /** the newest consent of each person and kind, to the first application */
  readonly consents: Map<string, string>
  /** how many commits of the book were looked at */
  read: number
  /** how many of the sends were */
  readonly sentRead: { count: number }
  /** what was done, a line each */
  readonly trace: string[]
  keys: number
}

const FAR_MS = 200 * 86_400_000

export function consentKey(kind: Kind, person: number): string {
  return `${kind} ${person}`
}

/** Each person lets the first application do everything; the second only sees the first person's account. */
export async function giveConsents(stage: Stage): Promise<void> {
  for (const person of personIds) {
    for (const kind of ['here', 'away', 'refunds', 'access'] as const)
      await give(stage, kind, person)
  }
  await giveTo(stage, APPLICATIONS[1], 'access', 0)
}

export async function give(stage: Stage, kind: Kind, person: number): Promise<void> {
  const { id } = await giveTo(stage, APPLICATIONS[0], kind, person)
  stage.consents.set(consentKey(kind, person), id)
}

function giveTo(stage: Stage, applicationId: string, kind: Kind, person: number): Promise<Consent> {
  return consented(stage, applicationId, termsOf(kind, person), person)
}

/** A customer allows an application something. @throws if the store was struck on the way */
export async function consented(
  { world }: Stage,
  applicationId: string,
  terms: Terms,
  person: number,
): Promise<Consent> {
  const { bank, clock } = world
  const lasts = terms.kind === 'recurring_payment' || terms.kind === 'refunds'
  const ask = { applicationId, terms, expiresAtMs: lasts ? clock.nowMs() + FAR_MS : undefined }
  const { consent } = await taken(world, bank.consents.request(ask))
  const by = { customerId: customerIdOf(person) }
  return (await taken(world, await bank.consents.approve(consent, by))).consent
}

async function taken<Made extends object>(world: World, decision: Decision<Made>): Promise<Made> {
  if (!decision.ok) throw new Error(`a consent was refused: ${decision.failure.code}`)
  const { kind } = await world.bank.store.commit({ changes: decision.changes })
  if (kind !== 'committed') throw new Error(`a consent was ${kind}`)
  return decision
}

function termsOf(kind: Kind, person: number): Terms {
  const debtorAccountId = accountIdOf(person)
  if (kind === 'refunds') return { kind: 'refunds', debtorAccountId }
  if (kind === 'access') {
    return {
      kind: 'account_access',
      permissions: ['accounts.read', 'balances.read', 'transactions.read'],
    }
  }
  const others = personIds.filter((one) => one !== person).map(payeeOf)
  const paid = {
    kind: 'recurring_payment',
    debtorAccountId,
    capPerPaymentMinor: 50_000_00,
  } as const
  return kind === 'here'
    ? { ...paid, payees: others, rail: 'internal' }
    : { ...paid, payees: [payeeOf('elsewhere')], rail: 'pesalink', fallbackRails: ['eft'] }
}
