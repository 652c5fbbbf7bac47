import { afterEach, beforeEach, describe } from 'vitest'
import { testAnswers } from './answers.ts'
import { testApplications } from './applications.ts'
import { testAudit } from './audit.ts'
import { testBilling } from './billing.ts'
import { testDevelopers } from './developers.ts'
import { testGoLive } from './go-live.ts'
import { testMails } from './mails.ts'
import { testMembers } from './members.ts'
import { testParallel } from './parallel.ts'
import { testRefusals } from './refusals.ts'
import { testSecrets } from './secrets.ts'
import type { PlatformSubject } from './subject.ts'

export type { PlatformSubject } from './subject.ts'

/**
 * The behaviour that every `PlatformStore` owes, as vitest tests: the same for each implementation.
 * @param start called before each test, for a store that is empty
 * @example
 * platformStoreSuite('in memory', () => {
 *   const store = memoryPlatformStore()
 *   const acts = async () => store.acts().map(({ act }) => act)
 *   return { store, acts, passwordHash: async (id) => store.passwordHash(id) }
 * })
 */
export function platformStoreSuite(
  name: string,
  start: () => PlatformSubject | Promise<PlatformSubject>,
): void {
  describe(`the platform store ${name}`, () => {
    let subject: PlatformSubject
    beforeEach(async () => {
      subject = await start()
    })
    afterEach(() => subject.close?.())
    const running = () => subject

    describe('knows developers', () => testDevelopers(running))
    describe('knows members', () => testMembers(running))
    describe('knows applications', () => testApplications(running))
    describe('knows secrets', () => testSecrets(running))
    describe('knows who wants to go live', () => testGoLive(running))
    describe('knows what is paid', () => testBilling(running))
    describe('finds what was written down', () => testAudit(running))
    describe('keeps mails', () => testMails(running))
    describe('remembers answers', () => testAnswers(running))
    describe('refuses', () => testRefusals(running))
    describe('takes many at once', () => testParallel(running))
  })
}
