import { type HappeningType, type JournalEvent, resourceOf } from '@wekeza/bank'
import { eventTypes } from '@wekeza/contract'
import { eventValidators } from '@wekeza/contract/validate-event'
import { describe, expect, test } from 'vitest'
import { SAMPLE_TRANSACTION, sampleHappenings } from '../testing/sample-happenings.ts'
import { writeEvent } from './to-event.ts'

const telling = {
  publicUrl: 'https://bank.example',
  look: { transaction: async () => SAMPLE_TRANSACTION },
}
const at = { sequence: 7, place: 1_042, atMs: Date.parse('2026-01-15T06:00:00.000Z') }
const eventOf = (happening: JournalEvent['happening']): JournalEvent => ({
  ...{ id: 'evt_1', ...at, happening },
})

describe.each(eventTypes)('%s', (type: HappeningType) => {
  const event = eventOf(sampleHappenings[type])
  const written = async () => JSON.parse(await writeEvent(event, telling))

  test('is written as the contract has it', async () => {
    const { event: fits } = eventValidators[type]
    fits(await written())
    expect(fits.errors ?? []).toEqual([])
  })

  test('carries its place, its resource and that one’s version', async () => {
    const { sequence, resource, ...rest } = await written()
    expect({ sequence, resource }).toEqual({ sequence: 1_042, resource: resourceOf(event) })
    expect(rest).not.toHaveProperty('simulated')
    if ('version' in rest.data) expect(resource.version).toBe(rest.data.version)
  })
})

test('what was made up is told as its maker wrote it, and says that it is', async () => {
  const resource = { type: 'payment', id: 'pay_1', version: 3 } as const
  const told = { as: 'payment.failed', applicationId: 'app_demo', resource, data: { id: 'pay_1' } }
  const written = await writeEvent(
    eventOf({ type: 'simulated', ...told } as JournalEvent['happening']),
    telling,
  )
  expect(JSON.parse(written)).toEqual({
    ...{ id: 'evt_1', type: 'payment.failed', sequence: 1_042 },
    ...{ created_at: '2026-01-15T06:00:00.000Z', resource, simulated: true },
    data: { id: 'pay_1' },
  })
  expect(written).not.toContain('app_demo')
})

test('a consent that waits for another holder tells its application where that one signs in', async () => {
  const event = eventOf(sampleHappenings['consent.awaiting_co_holder'])
  const { data } = JSON.parse(await writeEvent(event, telling))
  expect(data.authorisation_url).toMatch(/^https:\/\/bank\.example\/oauth\/authorize\?/)
})

test('a transaction that is not there is a fault, and no event without it', async () => {
  const event = eventOf(sampleHappenings['transaction.posted'])
  const look = { transaction: async () => undefined }
  await expect(writeEvent(event, { ...telling, look })).rejects.toThrow(/txn_1/)
})
