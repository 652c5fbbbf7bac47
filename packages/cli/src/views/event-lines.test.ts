import { exampleEvent } from '@wekeza/sdk/webhooks/testing'
import { afterEach, expect, test } from 'vitest'
import { eventLines } from './event-lines.ts'

const event = exampleEvent('payment.settled')

const { columns: before } = process.stdout
afterEach(() => {
  process.stdout.columns = before
})

test('where nobody counts columns, a line is whole', () => {
  expect(eventLines()(event)).toBe(
    '2026-01-15 06:00:00  payment.settled     pay_01k3m7q0r8e4x5v6    KES 1,250.00 to Baraka Traders Ltd',
  )
})

test('in a narrow terminal it leaves out the day, and cuts what the event is about', () => {
  process.stdout.columns = 80
  const line = eventLines()(event)
  expect(line).toMatch(/^06:00:00 {2}payment\.settled .*KES 1,250.00 to .*…$/)
  expect(line.length).toBeLessThanOrEqual(80)
})

test('what is longer moves the columns of those that follow', () => {
  const lineOf = eventLines()
  lineOf(exampleEvent('consent.awaiting_co_holder'))
  expect(lineOf(event).indexOf('pay_')).toBe(21 + 'consent.awaiting_co_holder'.length + 2)
})

test('an event of a newer kind is told too', () => {
  const newer = { ...event, type: 'moon.full', resource: { type: 'moon', id: 'mon_1', version: 1 } }
  expect(eventLines()(newer as never)).toBe('2026-01-15 06:00:00  moon.full           mon_1')
})
