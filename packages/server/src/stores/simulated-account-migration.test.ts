import { describe, expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

/** What the version before has written: a bank with the account of everybody elsewhere. */
const WORLD = `INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on,
    booked_minor, held_minor) VALUES ('test_one', 'acc_world', 1, 'internal', 'active', 'KES', 'acc_world',
    'acc_world', '["Wekeza Bank"]', '2010-01-01', -900, 0)`

describe.each(writtenBefore('0076', [WORLD]))('a bank of the version before, on %s', (_, open) => {
  test('has the account against which a test bank posts by hand, empty and without a limit', async () => {
    const { accounts } = (await open()).bank
    const empty = { type: 'internal', bookedMinor: 0, heldMinor: 0, overdraftMinor: null }
    expect(await accounts.get('acc_simulated')).toMatchObject(empty)
  })
})
