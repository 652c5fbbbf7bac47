import { ask } from '../../packages/server/src/testing/customer-client.ts'
import type { Ground } from '../ground/ground.ts'
import { listen } from '../ground/listen.ts'
import {
  accepting,
  answering,
  atFirst,
  cutting,
  openReceiver,
  type Receiver,
  silent,
  slow,
} from '../ground/receiver.ts'

/** One receiver, and the webhook that leads to it. */
export interface Listener {
  readonly name: string
  readonly receiver: Receiver
  readonly webhookId: string
  readonly secret: string
}

/** All who listen for payments, and somebody whom a redirect must never reach. */
export interface Cast {
  readonly all: readonly Listener[]
  /** those who take every event in the end */
  readonly willing: readonly Listener[]
  readonly prompt: Listener
  readonly gone: Listener
  readonly redirecting: Listener
  readonly trap: Receiver
  close(): void
}

/** Each of these keeps its sender waiting for fifteen seconds. */
const TIMED_OUT = 3
const LISTENED = ['payment.settled']

export async function openCast(ground: Ground, application: string): Promise<Cast> {
  const trap = await openReceiver()
  const open = async (name: string, answer = accepting): Promise<Listener> => {
    const receiver = await openReceiver(answer)
    const webhookId = await listen(ground, receiver, LISTENED)
    const path = `${ground.url}/v1/webhooks/${webhookId}/secrets`
    const { body } = await ask(path, 'GET', { token: application })
    const [{ secret = '' } = {}] = body.data as { secret?: string }[]
    return { name, receiver, webhookId, secret }
  }
  const prompt = await open('prompt')
  const willing = [
    prompt,
    await open('slow', slow),
    await open('answers 500 at first', atFirst(answering(500))),
    await open('cuts the connection at first', atFirst(cutting)),
    await open('times out after accepting at first', atFirst(silent, TIMED_OUT)),
  ]
  const gone = await open('is gone', answering(410))
  const redirecting = await open('redirects', answering(302, { location: trap.url }))
  const all = [...willing, gone, redirecting]
  const close = () => {
    for (const receiver of [trap, ...all.map((one) => one.receiver)]) receiver.close()
  }
  return { all, willing, prompt, gone, redirecting, trap, close }
}
