import type { Application } from '../applications/application.ts'
import type { PlatformDecision } from '../decision.ts'
import type { Developer } from '../developers/developer.ts'
import type { PlatformFailure } from '../failure.ts'
import type { Mail } from '../mail/mail.ts'
import type { Role } from '../members/member.ts'
import { openPlatformService } from '../open-platform-service.ts'
import type { Known, PlatformPorts, SecretAsk } from '../ports/platform-ports.ts'
import type { ApplicationAsk, PlatformService } from '../service.ts'
import { type MemoryPlatformStore, memoryPlatformStore } from '../stores/memory/index.ts'

/** Thursday, 15 January 2026, nine in the morning in Nairobi. */
export const NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')
export const PASSWORD = 'four plain words here'

export const KNOWN: Known = {
  applicationScopes: ['consents.manage', 'events.read', 'sandbox.manage'],
  customerScopes: ['openid', 'accounts.read', 'balances.read'],
  testScopes: ['sandbox.manage'],
  rails: ['internal', 'mpesa'],
}

export const HTTPS = ['https://books.example/callback']
export const APP: ApplicationAsk = {
  name: 'Books',
  environment: 'test',
  profile: 'standard',
  redirectUris: HTTPS,
}

/** A developer service on a memory store, with ids, tokens and secrets that can be told beforehand. */
export function smallPlatform(more: Partial<PlatformPorts> = {}) {
  const store = memoryPlatformStore()
  let nowMs = NOW_MS
  const service = openPlatformService({ ...portsOf(store, () => nowMs), ...more })
  const wait = (byMs: number) => {
    nowMs += byMs
  }
  return { store, service, wait, ...actsOn(store, service) }
}

function portsOf(store: MemoryPlatformStore, now: () => number): PlatformPorts {
  const count = counter()
  return {
    store,
    known: KNOWN,
    wall: { nowMs: now },
    ids: { next: (prefix) => `${prefix}_${count()}` },
    passwords: { hash: async (password) => `hash of ${password}` },
    emailTokens: {
      issue: () => {
        const text = `token${count()}`
        return { text, hash: `hash of ${text}` }
      },
      hashOf: (text) => `hash of ${text}`,
    },
    secrets: { issue: (asked, atMs) => issue(asked, atMs, count()) },
    publicUrl: 'https://api.bank.example',
    ipRanges: {
      canonical: (text) => (/^[\d.]+(\/\d+)?$/.test(text) ? text.replace(/\/32$/, '') : undefined),
    },
    keys: { isWhole: async ({ x }) => x !== 'broken' },
  }
}

function counter(): () => string {
  let count = 0
  return () => {
    count += 1
    return String(count).padStart(3, '0')
  }
}

function issue(asked: SecretAsk, createdAtMs: number, count: string) {
  const { application, kind, name = null, scopes = null, endsAtMs = null } = asked
  const text = `wk_test_${count}`
  const kept = { hash: `hash of ${text}`, lastFour: text.slice(-4), lastUsedAtMs: null }
  const id = `${kind === 'api_key' ? 'k' : 's'}${count}`
  const applicationId = application.id
  return { text, secret: { id, applicationId, kind, name, scopes, createdAtMs, endsAtMs, ...kept } }
}

function actsOn(store: MemoryPlatformStore, service: PlatformService) {
  /** Commits what was decided, and fails the test if it was refused. */
  async function take<Made extends object>(
    deciding: PlatformDecision<Made> | Promise<PlatformDecision<Made>>,
  ): Promise<Made> {
    const decided = await deciding
    if (!decided.ok) throw new Error(`it is refused: ${decided.failure.code}`)
    const { kind } = await store.commit(decided)
    if (kind !== 'committed') throw new Error(`it is ${kind}`)
    return decided
  }
  const tokenOf = (email: string) => tokenIn(store, email)
  const confirm = async (email: string, name?: string) => {
    const asked = { token: await tokenOf(email), password: PASSWORD }
    return take(service.developers.confirm({ ...asked, ...(name !== undefined && { name }) }))
  }
  /** Registers and confirms somebody, with an organisation of their own. */
  async function founder(name: string): Promise<{ developer: Developer; organisationId: string }> {
    const email = `${name}@books.example`
    await take(service.developers.register({ email, name, companyName: `${name} Ltd` }))
    const { developer, memberships } = await confirm(email)
    return { developer, organisationId: memberships[0]?.organisation.id ?? '' }
  }
  /** Invites somebody, who comes. */
  async function joined(by: string, organisationId: string, name: string, role: Role) {
    const email = `${name}@books.example`
    await take(service.organisations.invite(by, organisationId, { email, role }))
    return (await confirm(email, name)).developer
  }
  const made = async (by: string, organisationId: string, more: Partial<ApplicationAsk> = {}) =>
    (await take(service.applications.create(by, organisationId, { ...APP, ...more }))).application
  return { take, tokenOf, confirm, founder, joined, made, mailsTo: mailsOf(store) }
}

/** The token in the latest mail to an address. */
async function tokenIn(store: MemoryPlatformStore, email: string): Promise<string> {
  const [mail] = await mailsOf(store)(email)
  return /^ {4}(\S+)$/m.exec(mail?.text ?? '')?.[1] ?? ''
}

/** Mails by their address, the newest first. */
function mailsOf(store: MemoryPlatformStore) {
  return async (email: string): Promise<Mail[]> => {
    const mails = (await store.mails.kept(99)).filter(({ to }) => to === email)
    return mails.sort((one, other) => (one.id < other.id ? 1 : -1))
  }
}

/** Why it was refused; undefined if it was not. */
export async function failureOf(
  deciding: Promise<
    { readonly ok: true } | { readonly ok: false; readonly failure: PlatformFailure }
  >,
): Promise<PlatformFailure | undefined> {
  const decided = await deciding
  return decided.ok ? undefined : decided.failure
}

/** Ann founds an organisation, Ben develops in it, Vik looks on; Cis has another. */
export async function twoOrganisations(more: Partial<PlatformPorts> = {}) {
  const platform = smallPlatform(more)
  const { developer: ann, organisationId } = await platform.founder('ann')
  const ben = await platform.joined(ann.id, organisationId, 'ben', 'developer')
  const vik = await platform.joined(ann.id, organisationId, 'vik', 'viewer')
  const other = await platform.founder('cis')
  const application: Application = await platform.made(ann.id, organisationId)
  return {
    ...platform,
    organisationId,
    application,
    ann: ann.id,
    ben: ben.id,
    vik: vik.id,
    cis: other.developer.id,
    otherOrganisationId: other.organisationId,
  }
}
