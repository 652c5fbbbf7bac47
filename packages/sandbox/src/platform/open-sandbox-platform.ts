import { canonicalRange, type HostPlatform, type SignIn } from '@wekeza/api'
import { type Clock, type Ids, OUTSIDE_RAILS } from '@wekeza/bank'
import { applicationScopes, customerScopes } from '@wekeza/contract'
import { normaliseEmail, openPlatformService, type PlatformPorts } from '@wekeza/platform'
import { type MemoryPlatformStore, memoryPlatformStore } from '@wekeza/platform/memory'
import { hashPassword, matchesPassword } from './hash-password.ts'
import { isWholeKey } from './is-whole-key.ts'
import { plantDemo } from './plant-demo.ts'
import { playIssuing } from './play-issuing.ts'

const MAILS_AT_ONCE = 100

export interface SandboxPlatform extends HostPlatform {
  /** everybody but the demo's is forgotten */
  reset(): Promise<void>
}

interface Parts {
  readonly seed: number
  readonly wall: Clock
  readonly ids: Ids
  readonly publicUrl: string
}

/** Those who build on a sandbox: in memory, with a demo organisation, and mails that stay in it. */
export async function openSandboxPlatform({ seed, ...parts }: Parts): Promise<SandboxPlatform> {
  const store = memoryPlatformStore()
  const issuing = playIssuing(seed)
  const ports: PlatformPorts = {
    ...{ ...parts, store, secrets: issuing.secrets, emailTokens: issuing.emailTokens },
    passwords: { hash: hashPassword },
    known: {
      ...{ applicationScopes, customerScopes, testScopes: ['sandbox.manage'] },
      rails: ['internal', ...OUTSIDE_RAILS],
    },
    ipRanges: { canonical: canonicalRange },
    keys: { isWhole: isWholeKey },
  }
  await plantDemo(store)
  return {
    service: openPlatformService(ports),
    store,
    signIn: (email, password) => signIn(store, email, password),
    mayMail: async () => ({ kind: 'allowed' }),
    outboxOpen: true,
    onMail: () => void keepMails(store, parts.wall),
    async reset() {
      store.clear()
      issuing.reset()
      await plantDemo(store)
    },
  }
}

/** An address that nobody has takes as long as a wrong password. */
async function signIn(
  store: MemoryPlatformStore,
  email: string,
  password: string,
): Promise<SignIn> {
  const developer = await store.developers.byEmail(normaliseEmail(email))
  const hash = developer && (await store.passwordHash(developer.id))
  const right = await matchesPassword(hash, password)
  return right && developer?.status === 'active'
    ? { kind: 'signed-in', developer }
    : { kind: 'refused' }
}

/** None leaves: they are there to be read. */
async function keepMails({ mails }: MemoryPlatformStore, wall: Clock): Promise<void> {
  const nowMs = wall.nowMs()
  for (const { id } of await mails.waiting(nowMs, MAILS_AT_ONCE)) await mails.sent(id, nowMs, true)
}
