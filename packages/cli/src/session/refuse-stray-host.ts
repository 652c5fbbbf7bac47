import { usageError } from '../errors/usage-error.ts'
import type { Setting, Settings } from './setting.ts'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * A folder that somebody else wrote must not draw this user's secret to a host of its choice: where the address is the
 * project file's and the secret is not, only this machine is trusted.
 */
export function refuseStrayHost({ baseUrl, clientSecret, otherClientSecret }: Settings): void {
  const secrets = [clientSecret, otherClientSecret]
  const own = secrets.find((secret) => secret && !['project', 'flag'].includes(secret.origin.kind))
  if (!own || !isStray(baseUrl)) return
  throw refusal(baseUrl, `and the secret in ${own.origin.name}`)
}

/** The same for a password, which is nobody's but the person's who types it. */
export function refuseStrayPassword({ baseUrl }: Settings): void {
  if (isStray(baseUrl)) throw refusal(baseUrl, 'and the password is yours')
}

function isStray({ value, origin }: Setting): boolean {
  if (origin.kind !== 'project') return false
  return !URL.canParse(value) || !LOOPBACK.test(new URL(value).hostname)
}

function refusal({ value, origin }: Setting, whose: string) {
  return usageError(
    `The address ${value} stands in ${origin.name}, ${whose}: it is not sent to where a folder points.`,
    `if you trust it: --base-url ${value}, or WEKEZA_BASE_URL`,
  )
}
