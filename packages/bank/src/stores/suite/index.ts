import { afterEach, beforeEach, describe } from 'vitest'
import { testAnswers } from './answers.ts'
import { testBilling } from './billing.ts'
import { testBulks } from './bulks.ts'
import { testCarrying } from './carrying.ts'
import { testCore } from './core.ts'
import { testCovering } from './covering.ts'
import { testDeliveries } from './deliveries.ts'
import { testFaultRules } from './fault-rules.ts'
import { testJournal } from './journal.ts'
import { testLater } from './later.ts'
import { testModel } from './model.ts'
import { testMoves } from './moves.ts'
import { testPages } from './pages.ts'
import { testParallel } from './parallel.ts'
import { testPending } from './pending.ts'
import { testReads } from './reads.ts'
import { testRefunds } from './refunds.ts'
import { testRefusals } from './refusals.ts'
import { testRisk } from './risk.ts'
import { testStanding } from './standing.ts'
import type { Open, Subject } from './subject.ts'
import { testSyncing } from './syncing.ts'
import { testTenants } from './tenants.ts'
import { testWebhooks } from './webhooks.ts'

export type { Subject } from './subject.ts'

/**
 * The behaviour that every `Store` owes, as vitest tests: the same for each implementation.
 * @param start called before each test, for banks that are empty
 * @example
 * storeSuite('in memory', () => ({ open: () => memoryStore() }))
 */
export function storeSuite(name: string, start: () => Subject | Promise<Subject>): void {
  describe(`the store ${name}`, () => {
    let subject: Subject
    beforeEach(async () => {
      subject = await start()
    })
    afterEach(() => subject.close?.())
    const open: Open = (bank = 'test_suite') => subject.open(bank)

    describe('reads', () => testReads(open))
    describe('pages', () => testPages(open))
    describe('shows what is pending', () => testPending(open))
    describe('tells what happened', () => testSyncing(open))
    describe('pays again and again', () => testStanding(open))
    describe('moves', () => testMoves(open))
    describe('carries payments', () => testCarrying(open))
    describe('knows the risk', () => testRisk(open))
    describe('pays back', () => testRefunds(open))
    describe('bills', () => testBilling(open))
    describe('keeps files of payments', () => testBulks(open))
    describe('refuses', () => testRefusals(open))
    describe('remembers answers', () => testAnswers(open))
    describe('keeps for later', () => testLater(open))
    describe('tells in order', () => testJournal(open))
    describe('knows who may see', () => testCovering(open))
    describe('knows where to tell it', () => testWebhooks(open))
    describe('delivers', () => testDeliveries(open))
    describe('plays faults', () => testFaultRules(open))
    describe('stands between a bank and its core', () => testCore(open))
    describe('keeps banks apart', () => testTenants(open))
    describe('takes many at once', () => testParallel(open))
    describe('keeps the books', () => testModel(open))
  })
}
