import { usageError } from '../errors/usage-error.ts'
import type { Settings } from './setting.ts'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * A folder that somebody else wrote must not draw this user's secret to a host of its choice: where the address is the
 * project file's and the secret is not, only this machine is trusted.
 */
export function refuseStrayHost({ baseUrl, clientSecret, otherClientSecret }: Settings): void {
  const secrets = [clientSecret, otherClientSecret]
  const own = secrets.find((secret) => secret && !['project', 'flag'].includes(secret.origin.kind))
  if (baseUrl.origin.kind !== 'project' || !own) return
  if (URL.canParse(baseUrl.value) && LOOPBACK.test(new URL(baseUrl.value).hostname)) return
  throw usageError(
    `The address ${baseUrl.value} stands in ${baseUrl.origin.name}, and the secret in ${own.origin.name}: it is not sent to where a folder points.`,
    `if you trust it: --base-url ${baseUrl.value}, or WEKEZA_BASE_URL`,
  )
}
