import type { Wekeza } from '@wekeza/sdk'

/** The secret in force, where it is shown to somebody: a log that a pipe writes is nobody. */
export async function secretFor(
  webhooks: Wekeza['webhooks'],
  id: string,
  json: boolean,
): Promise<{ secret?: string }> {
  if (!json && process.stdout.isTTY !== true) return {}
  const [current] = (await webhooks.secrets(id)).data
  return current ? { secret: current.secret } : {}
}
