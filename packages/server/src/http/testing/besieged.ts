import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Config } from '../../config/config.ts'
import {
  applicationToken,
  call,
  type TestServerOptions,
  testServer,
} from '../../testing/test-server.ts'

const PATIENT: Config['slowClients'] = { headersMs: 10_000, requestMs: 30_000, answerMs: 30_000 }

/** A server, and a caller beside the attack who must be answered all the while. */
export async function besieged(
  slowClients: Partial<Config['slowClients']> = {},
  options: TestServerOptions = {},
) {
  const server = await testServer({ ...options, slowClients: { ...PATIENT, ...slowClients } })
  const token = await applicationToken(server)
  /** Asks beside the attack for as long as it lasts, and attacks again until somebody was answered meanwhile. */
  const attacked = async <Outcome>(attack: () => Promise<Outcome>): Promise<Outcome> => {
    let answered = 0
    for (;;) {
      let going = true
      const attacking = attack().finally(() => {
        going = false
      })
      while (going) {
        const { status } = await call(server, token, 'GET /v1/consents')
        expect(status).toBe(200)
        if (going) answered += 1
        // It has a limit as everybody has.
        await pause(10)
      }
      const outcome = await attacking
      if (answered > 0) return outcome
    }
  }
  return { ...server, token, attacked }
}
