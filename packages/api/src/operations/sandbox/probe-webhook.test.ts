import type { SendResult } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { askAs } from '../../testing/ask-as.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

/** Probes a webhook whose receiver answers every message so. */
async function probe(kind: string, status: number) {
  const host = await tinyHost({
    hooks: { scopes: new Set(['webhooks.manage', 'sandbox.manage']) },
  })
  const rest = { reply: '', retryAfter: null, durationMs: 1 }
  const answer: SendResult = { kind: 'answered', status, ...rest }
  const ask = askAs({ ...host, sender: { send: async () => answer } })
  const made = await ask('hooks', 'POST', '/v1/webhooks', {
    url: 'https://soko.example/hooks',
    types: ['*'],
  })
  const { body } = await ask('hooks', 'POST', `/v1/sandbox/webhooks/${made.body.id}/probes`, {
    kind,
  })
  return { body, kept: host.kept }
}

test.each([
  ['bad_signature', 401, true],
  ['bad_signature', 200, false],
  ['duplicate', 204, true],
  ['duplicate', 500, false],
] as const)(
  'of a probe %s that is answered %i is kept whether it was stood: %s',
  async (kind, status, passed) => {
    const { body, kept } = await probe(kind, status)
    expect(body).toMatchObject({ kind, passed })
    expect(kept.map((one) => [one.operationId, one.probe])).toEqual([
      ['createWebhook', null],
      ['probeWebhook', { kind, passed }],
    ])
  },
)
