import type { Application } from '@wekeza/platform'
import { expect, test } from 'vitest'
import type { Host } from '../ports/host.ts'
import { hear, LISTENER, listenable } from '../testing/listenable.ts'

test.each([
  ['its token is revoked', { listener: 'token_invalid' }],
  ['its token expires', { listener: 'token_expired' }],
  [
    'its token loses the scope',
    { listener: { ...LISTENER, scopes: new Set(['webhooks.manage']) } },
  ],
] as const)('a stream ends at the next comment once %s', async (_, becomes) => {
  const { timing, known, listen } = await listenable()
  const { heard } = hear(await listen())
  Object.assign(known, becomes)
  await timing.pass(14_000)
  expect(heard.ended).toBe(false)
  await timing.pass(1_000)
  expect(heard.ended).toBe(true)
})

const settings: [string, Partial<Application>][] = [
  ['is suspended', { status: 'suspended' }],
  ['has left its bank', { bankKey: 'live' }],
  ['calls from elsewhere only', { ipAllowList: ['203.0.113.0/24'] }],
]

test.each(settings)(
  'a stream ends at the next comment once its application %s',
  async (_, becomes) => {
    const { host } = await listenable()
    let now: Partial<Application> = {}
    const applications: Host['applications'] = {
      async get(id) {
        const application = await host.applications.get(id)
        return application && { ...application, ...now }
      },
    }
    const { timing, listen } = await listenable({ applications })
    const { heard } = hear(await listen())
    await timing.pass(15_000)
    expect(heard.ended).toBe(false)
    now = becomes
    await timing.pass(15_000)
    expect(heard.ended).toBe(true)
  },
)
