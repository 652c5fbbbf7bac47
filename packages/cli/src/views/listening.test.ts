import type { Event } from '@wekeza/sdk'
import { afterEach, expect, test } from 'vitest'
import type { Told } from '../listening/told.ts'
import { tallyLine, toldLines } from './listening.ts'

const AT = new Date(2026, 0, 15, 9, 4, 7)
const event = {
  id: 'evt_01k3m7q0r8e4x5v6',
  type: 'payment.settled',
  resource: { type: 'payment', id: 'pay_01k3m7q0r8e4x5v600', version: 3 },
} as Event

const told = (more: Partial<Told>): Told => ({
  ...{ kind: 'taken', event, attempt: 1, status: 204, durationMs: 14, why: null, againInMs: null },
  ...more,
})

const { columns: before } = process.stdout
afterEach(() => {
  process.stdout.columns = before
})

test('a line has time, type, resource, status and milliseconds', () => {
  expect(toldLines()(told({}), AT)).toBe(
    '09:04:07  payment.settled     pay_01k3m7q0r8e4x5v600  204   14 ms',
  )
})

test.each([
  [told({ kind: 'refused', status: 500, why: 'boom', againInMs: 3_000 }), 'boom; again in 3 s'],
  [told({ kind: 'refused', status: 500, attempt: 5 }), 'given up after 5 tries'],
  [told({ attempt: 3 }), 'at try 3'],
  [told({ kind: 'left_out', status: null, attempt: null, why: 'left out' }), 'left out'],
  [told({ kind: 'refused', status: 500, why: 'a\u001b[2Jb' }), 'a [2Jb'],
])('why stands behind it (%#)', (one, reason) => {
  expect(toldLines()(one, AT).endsWith(`  ${reason}`)).toBe(true)
})

test('where there is no room behind it, why stands under it', () => {
  process.stdout.columns = 80
  const why = 'localhost:3000 refused the connection'
  const line = toldLines()(told({ kind: 'unreachable', status: null, why, againInMs: 1_000 }), AT)
  expect(line.split('\n')[1]).toBe(`          ${why}; again in 1 s`)
})

test('the tally names only what there was', () => {
  const none = { heard: 0, resent: 0, taken: 0, notTaken: 0, leftOut: 0 }
  expect(tallyLine(none)).toBe('Nothing was heard.')
  expect(tallyLine({ ...none, heard: 3, taken: 3 })).toBe('3 heard: 3 taken')
  expect(tallyLine({ heard: 4, resent: 1, taken: 2, notTaken: 1, leftOut: 2 })).toBe(
    '4 heard, 1 resent: 2 taken, 1 not taken, 2 left out',
  )
})
