import { ask } from '../../packages/server/src/testing/customer-client.ts'
import type { Lane, Load } from '../../packages/server/src/testing/pay-with-keys.ts'
import type { Dice } from '../dice.ts'
import type { Findings } from '../findings.ts'

const SAMPLE = 50

/** Keys that were answered are answered the same again, and make nothing. */
export async function checkKeys(
  lanes: readonly Lane[],
  load: Load,
  dice: Dice,
  findings: Findings,
): Promise<void> {
  const keys = [...load.paid.keys()]
  for (let count = 0; count < SAMPLE && keys.length > 0; count += 1) {
    const key = keys[dice.below(keys.length)] ?? ''
    const lane = lanes.find(({ name }) => key.startsWith(`${name}-`))
    if (!lane) throw new Error(`no lane asked for ${key}`)
    const asked = { token: lane.token(), key, body: lane.paymentOf(key) }
    const { status, body } = await ask(`${lane.url}/v1/payments`, 'POST', asked)
    if (status !== 201) findings.failed(`${key} was answered with ${status} when asked again`)
    else if (body.id !== load.paid.get(key)) findings.doubled(`${key} was answered with ${body.id}`)
  }
}
