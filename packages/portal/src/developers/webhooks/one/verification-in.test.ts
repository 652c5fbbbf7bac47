import { spawnSync } from 'node:child_process'
import { exampleEvent, signWebhook } from '@wekeza/sdk/webhooks/testing'
import { expect, test } from 'vitest'
import { askForPython } from '../../../../documentation/testing/ask-for-python.ts'
import { verificationIn } from './verification-in.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const webhook = { id: 'whk_1', url: 'https://soko.example/hooks' }

/** What the receiver in Python says of a message. */
async function judged(change: (body: string) => string, secret = SECRET): Promise<string> {
  const python = askForPython()
  const { headers, body } = await signWebhook({ secret, event: exampleEvent('payment.settled') })
  const { Python = '' } = verificationIn({ applicationId: 'app_1', webhook })
  const call = `import json, sys\nprint(is_from_the_bank(json.loads(sys.argv[1]), sys.argv[2].encode()))`
  const given = JSON.stringify(Object.fromEntries(Object.entries(headers)))
  const env = { ...process.env, WEKEZA_WEBHOOK_SECRET: SECRET }
  const ran = spawnSync(python, ['-c', `${Python}\n${call}`, given, change(body)], { env })
  return `${ran.stdout}${ran.stderr}`.trim()
}

test('the receiver in Python believes the bank, and nobody else', async () => {
  expect(await judged((body) => body)).toBe('True')
  expect(await judged((body) => body.replace('settled', 'failed'))).toBe('False')
  expect(await judged((body) => body, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toBe('False')
})

test('an address cannot end the line or the text that it stands in', () => {
  const url = 'https://soko.example/a\'"\nb'
  const { TypeScript = '', Python = '' } = verificationIn({
    applicationId: 'app_1',
    webhook: { id: 'whk_1', url },
  })
  expect(TypeScript).toContain('"/a\'%22b"')
  expect(Python.split('\n')[0]).toContain('"/a\'%22b"')
})
