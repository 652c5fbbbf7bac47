import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import type { Heard } from '../ground/receiver.ts'
import { wrongWith } from './check-deliveries.ts'

const SECRET = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`

function message(id: string, body: object): Heard {
  const text = JSON.stringify(body)
  const at = new Date()
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign(id, at, text),
  }
  return { eventId: id, headers, body: text }
}

test('a message that is signed, and the same each time, is sound', () => {
  const heard = message('evt_1', { id: 'evt_1' })
  expect(wrongWith(heard, SECRET, heard.body)).toEqual([])
})

test('both libraries notice one changed byte', () => {
  const heard = { ...message('evt_1', { id: 'evt_1', n: 1 }), body: '{"id":"evt_1","n":2}' }
  expect(wrongWith(heard, SECRET, heard.body)).toHaveLength(2)
})

test('an id that is not that of the body is noticed, and so is an event that changes', () => {
  expect(wrongWith(message('evt_1', { id: 'evt_2' }), SECRET, '{"id":"evt_1"}')).toEqual([
    'evt_1 has the body of another event',
    'evt_1 was not the same when it came again',
  ])
})
