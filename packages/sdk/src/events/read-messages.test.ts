import { expect, test } from 'vitest'
import { readMessages } from './read-messages.ts'

/** The messages of a text that arrives in pieces of so many bytes. */
async function read(text: string, bytes: number) {
  const whole = new TextEncoder().encode(text)
  const retries: number[] = []
  async function* pieces() {
    for (let at = 0; at < whole.length; at += bytes) yield whole.subarray(at, at + bytes)
  }
  const messages = []
  for await (const message of readMessages(pieces(), (ms) => retries.push(ms))) {
    messages.push(message)
  }
  return { messages, retries }
}

const STREAM = [
  ': a comment',
  '',
  'retry: 2500',
  'id: e1',
  'event: payment.settled',
  'data: {"name":',
  'data: "Wanjirũ 🦒"}',
  '',
  'data:no space',
  'unknown: field',
  'id: e2',
  '',
  'id: without data',
  '',
  'data: cut off',
]
const EXPECTED = [
  { id: 'e1', event: 'payment.settled', data: '{"name":\n"Wanjirũ 🦒"}' },
  { id: 'e2', event: undefined, data: 'no space' },
]

const sizes = [1, 2, 3, 5, 7, 16, 10_000]
test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('lines that end with %s are read, however the bytes are cut', async (_, end) => {
  for (const bytes of sizes) {
    const { messages, retries } = await read(STREAM.join(end), bytes)
    expect([messages, retries]).toEqual([EXPECTED, [2_500]])
  }
})

test('a byte order mark at the beginning is passed over', async () => {
  expect((await read('\uFEFFdata: a\n\n', 1)).messages).toMatchObject([{ data: 'a' }])
})
