import type { PlatformAct } from '../../commit/platform-commit.ts'
import type { PlatformStore } from '../../ports/platform-store.ts'
import { applicationRows, organisationRows, secretRows } from './applications.ts'
import { auditReads } from './audit.ts'
import { invoiceReads, planReads } from './billing.ts'
import { commit } from './commit.ts'
import { goLiveReads } from './go-live.ts'
import { mailRows } from './mails.ts'
import { emptyTables, memberKey } from './tables.ts'

/** A platform store with what a host asks of it beside the port. */
export interface MemoryPlatformStore extends PlatformStore {
  /** what is stored of a developer's password, for the host that signs in */
  passwordHash(developerId: string): string | undefined
  /** what was written down, the oldest first */
  acts(): readonly PlatformAct[]
  clear(): void
}

/**
 * The platform store in memory: the same contract as the databases, forgotten with the process.
 * @example
 * const store = memoryPlatformStore()
 * const organisation = { id: 'org_one', name: 'One', createdAtMs: 0, live: null }
 * await store.commit({ changes: [{ kind: 'insert-organisation', organisation }] })
 */
export function memoryPlatformStore(): MemoryPlatformStore {
  const tables = emptyTables()
  const { developers, members, answers } = tables
  return {
    organisations: organisationRows(tables),
    applications: applicationRows(tables),
    secrets: secretRows(tables),
    developers: {
      get: async (id) => developers.get(id),
      byEmail: async (email) => [...developers.values()].find((one) => one.email === email),
    },
    members: {
      get: async (organisationId, developerId) =>
        members.get(memberKey(organisationId, developerId)),
      ofOrganisation: async (id) =>
        [...members.values()].filter((one) => one.organisationId === id).sort(byJoining),
      ofDeveloper: async (id) =>
        [...members.values()].filter((one) => one.developerId === id).sort(byJoining),
    },
    emailTokens: { get: async (hash) => tables.emailTokens.get(hash) },
    goLive: goLiveReads(tables),
    plans: planReads(tables),
    invoices: invoiceReads(tables),
    audit: auditReads(tables),
    mails: mailRows(tables),
    answers: {
      get: async (scope, nowMs) => {
        const answer = answers.get(scope)
        return answer && answer.expiresAtMs > nowMs ? answer : undefined
      },
    },
    commit: async (work) => commit(tables, work),
    passwordHash: (developerId) => tables.passwords.get(developerId),
    acts: () => [...tables.acts.values()],
    clear: () => {
      for (const table of Object.values(tables)) table.clear()
    },
  }
}

function byJoining(one: { joinedAtMs: number }, other: { joinedAtMs: number }): number {
  return one.joinedAtMs - other.joinedAtMs
}
