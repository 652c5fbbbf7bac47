import { scopes } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'
import { advance, MINUTE_MS } from '../world/bank-time.ts'
import { ALL_PERMISSIONS, grantAccess, revoke } from '../world/grants.ts'
import { BARAKA } from '../world/people.ts'
import { applicationToken, customerTokens, staffToken } from '../world/tokens.ts'
import type { ASKERS, Asker } from './askers.ts'
import { developerStages } from './developer-stages.ts'
import { idIn, type Own, ownOf, unknownLike, withId } from './own.ts'
import { recipeOf } from './recipe-of.ts'
import type { Who } from './recipes.ts'
import type { Stand } from './stand.ts'
import type { Subject } from './subjects.ts'

/** What is asked, and what it is asked about. */
export interface Staged {
  readonly own: Own
  /** each must be answered as the table says */
  readonly asks: readonly Ask[]
}

export type Stage = (stand: Stand, subject: Subject) => Promise<Staged>

/** How an asker comes to stand before what the id names. */
export function stageOf(asker: Asker, { family }: Subject): Stage {
  const stage =
    family === 'developer'
      ? developerStages[asker as keyof typeof developerStages]
      : stages[asker as keyof typeof stages]
  return present(stage, `how ${asker} comes to ask`)
}

const stages: Readonly<Record<(typeof ASKERS)[number], Stage>> = {
  owner: async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    return { own, asks: [own.ask] }
  },
  'another customer of the same application': stranger(({ bench }) => ({
    bench,
    who: { by: 'client', customerId: BARAKA, abroad: false },
  })),
  'the same customer of another application': stranger(({ bench }, { customerId }) => ({
    bench,
    who: { by: 'otherClient', customerId, abroad: false },
  })),
  'another organisation': stranger(({ organisation }, { customerId }) => ({
    bench: organisation,
    who: { by: 'client', customerId, abroad: true },
  })),
  'another bank': stranger(({ otherBank }, { customerId }) => ({
    bench: otherBank,
    who: { by: 'client', customerId, abroad: true },
  })),
  'revoked consent': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject, { unspent: true })
    await revoke(bench, consentOf(own))
    return ended(bench, own, 'revoked')
  },
  'expired consent': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject, { expiresInMs: MINUTE_MS, unspent: true })
    await advance(bench, MINUTE_MS)
    return ended(bench, own, 'expired')
  },
  'missing permission': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject, { unspent: true })
    const tokens = await lacking(bench, subject, own)
    return { own, asks: tokens.map((token) => ({ ...own.ask, token })) }
  },
  'unknown id': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    const id = unknownLike(idIn(own.ask, subject))
    return { own, asks: [withId(own.ask, subject, id)] }
  },
}

type From = (stand: Stand, own: Own) => { bench: Bench; who: Who }

/** Somebody with a token of the right kind, for something else. */
function stranger(from: From): Stage {
  return async (stand, subject) => {
    const own = await ownOf(stand.bench, subject)
    const { bench, who } = from(stand, own)
    // A stranger changes nothing, so that the same one serves for every operation with this id.
    const name = `stranger by ${who.by} as ${who.customerId} to ${subject.idName} of ${subject.row.caller}`
    const { token, params } = await bench.once(name, () => bearer(bench, subject, who))
    return { own, asks: [{ ...own.ask, token, params: { ...own.ask.params, ...params } }] }
  }
}

interface Bearer {
  readonly token: string
  readonly params?: Readonly<Record<string, string>>
}

async function bearer(bench: Bench, { row, idName }: Subject, who: Who): Promise<Bearer> {
  if (row.caller === 'application') {
    const params = (await recipeOf(idName).beside?.(bench, who.by)) ?? {}
    return { token: await applicationToken(bench, who.by), params }
  }
  if (row.caller === 'me') return { token: await session(bench, who) }
  if (row.caller === 'staff') {
    const other = who.abroad ? undefined : recipeOf(idName).colleague
    return { token: await (other?.(bench) ?? colleague(bench, who)) }
  }
  const make = present(recipeOf(idName).present, `how a customer asks by ${idName}`)
  const { grant, params = {} } = await make(bench, who)
  return { token: grant.token, params }
}

async function session(bench: Bench, { by, customerId }: Who): Promise<string> {
  const token = await applicationToken(bench, by)
  const body = { customer_id: customerId }
  const answer = await bench.done({ operation: 'createSandboxSession', token, body })
  return answer.access_token
}

/** Somebody else of the staff of the application's bank. */
function colleague(bench: Bench, { by }: Who): Promise<string> {
  return staffToken(bench, { staffId: 'stf_juma', by })
}

/** @throws CaseFailure where there is none; then the cell cannot exist, and `impossible.ts` must say why */
function consentOf({ ask, consentId }: Own): string {
  return present(consentId, `a consent that ${ask.operation} needs`)
}

/** @throws CaseFailure if the consent has not ended so: then nothing would be shown */
async function ended(bench: Bench, own: Own, status: string): Promise<Staged> {
  const token = await applicationToken(bench)
  const params = { consent_id: consentOf(own) }
  const consent = await bench.done({ operation: 'getConsent', token, params })
  equal(consent.status, status, 'the status of the consent that was ended')
  return { own, asks: [own.ask] }
}

/** Tokens of who may ask for this, but not for that. */
async function lacking(bench: Bench, { row }: Subject, own: Own): Promise<(string | undefined)[]> {
  if (row.caller === 'application') {
    const others = Object.keys(scopes.application).filter((name) => !row.scopes.includes(name))
    return [await applicationToken(bench, 'client', others.join(' '))]
  }
  if (row.caller === 'me') return [(await grantAccess(bench)).token]
  if (row.caller === 'staff') {
    const others = Object.keys(scopes.staff).filter((name) => !row.scopes.includes(name))
    return [await staffToken(bench, { scopes: others })]
  }
  const narrow = await customerTokens(bench, consentOf(own), { scopes: ['openid'] })
  const permission = row.consent?.permission
  if (!permission) return [narrow.access_token]
  const permissions = ALL_PERMISSIONS.filter((one) => one !== permission)
  return [narrow.access_token, (await grantAccess(bench, { permissions })).token]
}
