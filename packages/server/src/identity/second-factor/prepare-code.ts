import { randomInt, randomUUID } from 'node:crypto'
import { isTestBank } from '@wekeza/platform'
import { digest, keyedDigest } from '../../secrets/digest.ts'
import { NAME_LIMITS, ONE_TIME_CODE_MS } from '../limits.ts'
import { TEST_CODE } from '../pages/code-field.ts'
import type { IdentityPorts } from '../ports.ts'
import type { Person } from '../realms/realm.ts'
import type { Purpose } from './code-sender.ts'

/** Where a person's code comes from. */
export type CodeFrom = 'totp' | 'sent' | 'test'

export const CODE_MODEL = 'OneTimeCode'

/** What a code is asked for. */
export interface Asking {
  readonly person: Person
  /** what the code counts for: this, and nothing else */
  readonly binding: string
  readonly purpose: Purpose
}

export type CodePorts = Pick<
  IdentityPorts,
  'store' | 'secondFactors' | 'envelope' | 'codeSender' | 'keys' | 'counterKey' | 'wall'
>

/**
 * Sees to it that there is a code to be entered: sends one, unless the person has an app, or one was sent and waits.
 * @returns undefined if the person has no second factor: then nothing can be signed in to or paid
 */
export async function prepareCode(ports: CodePorts, asking: Asking): Promise<CodeFrom | undefined> {
  const { person, binding, purpose } = asking
  if (await ports.secondFactors.find(person)) return 'totp'
  const test = isTestBank(person.bankKey)
  if (!test && !ports.codeSender) return undefined
  const waiting = await ports.store.find(CODE_MODEL, digest(binding))
  if (isLive(waiting, ports.wall.nowMs())) return test ? 'test' : 'sent'
  // Whoever knows a password must not be able to ring its person's phone all night: the page stays the same.
  if (!test && !(await maySend(ports, person))) return 'sent'
  const code = test ? TEST_CODE : String(randomInt(1_000_000)).padStart(6, '0')
  await keep(ports, binding, code)
  if (!test) await ports.codeSender?.send({ person, code, purpose })
  return test ? 'test' : 'sent'
}

function isLive(
  row: { readonly consumedAtMs: number | null; readonly expiresAtMs: number } | undefined,
  nowMs: number,
): boolean {
  return row !== undefined && row.consumedAtMs === null && row.expiresAtMs > nowMs
}

async function maySend({ store, counterKey, wall }: CodePorts, person: Person): Promise<boolean> {
  const subject = codesSubject(counterKey, person)
  const subjects = [{ subject, limits: NAME_LIMITS }]
  return (await store.attempts.begin({ id: randomUUID(), atMs: wall.nowMs(), subjects })).ok
}

/** Whom codes that are sent are counted against. */
export function codesSubject(counterKey: Uint8Array, { realm, bankKey, personId }: Person): string {
  return keyedDigest(counterKey, `codes ${realm} ${bankKey} ${personId}`)
}

async function keep({ store, keys, wall }: CodePorts, binding: string, code: string) {
  await store.upsert({
    model: CODE_MODEL,
    id: digest(binding),
    uid: null,
    userCode: null,
    grantId: null,
    payload: { code: codeDigest(keys.cookieKeys[0] ?? '', binding, code) },
    consumedAtMs: null,
    expiresAtMs: wall.nowMs() + ONE_TIME_CODE_MS,
  })
}

/** Keyed, since a code has six digits: a plain digest would be turned back in a moment. */
export function codeDigest(key: string, binding: string, code: string): string {
  return keyedDigest(key, `code ${code} for ${binding}`)
}
