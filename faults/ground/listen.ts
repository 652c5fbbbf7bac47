import { applicationToken, ask } from '../../packages/server/src/testing/customer-client.ts'
import type { Ground } from './ground.ts'
import type { Receiver } from './receiver.ts'

/** A webhook of the ground's application. @returns its id */
export async function listen(
  { url, client }: Ground,
  receiver: Pick<Receiver, 'url'>,
  types: readonly string[] = ['*'],
): Promise<string> {
  const token = await applicationToken(url, client)
  const body = { url: receiver.url, types }
  const made = await ask(`${url}/v1/webhooks`, 'POST', { token, body })
  if (made.status !== 201) throw new Error(`no webhook: ${JSON.stringify(made.body)}`)
  return made.body.id
}
