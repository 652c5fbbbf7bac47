import { PROXY_HEADERS } from '../http/identify-caller.ts'
import type { RoutePolicy } from './group-routes.ts'
import type { KongPlugin } from './kong.ts'

/** What only we may say to the platform, and Kong does not write anew for each request by itself. */
const CALLERS_MAY_NOT_SAY = PROXY_HEADERS.filter((name) => !name.startsWith('x-forwarded-'))

/** Of all routes. Each is part of Kong's open source. */
export function servicePlugins(allow: readonly string[]): KongPlugin[] {
  return [
    ...(allow.length > 0 ? [{ name: 'ip-restriction', config: { allow } }] : []),
    { name: 'request-transformer', config: { remove: { headers: CALLERS_MAY_NOT_SAY } } },
    {
      name: 'correlation-id',
      // The platform echoes it, and gives each request an x-request-id of its own.
      config: { header_name: 'x-fapi-interaction-id', generator: 'uuid', echo_downstream: false },
    },
    {
      name: 'prometheus',
      config: { status_code_metrics: true, latency_metrics: true, bandwidth_metrics: true },
    },
  ]
}

/** Of one route: how many requests an address may send to it in a minute, and how large one may be. */
export function routePlugins(
  { rateCost, bodyBytesMax }: Pick<RoutePolicy, 'rateCost' | 'bodyBytesMax'>,
  unitsPerMinute: number,
): KongPlugin[] {
  const minute = Math.max(1, Math.floor(unitsPerMinute / Math.max(1, rateCost)))
  return [
    {
      name: 'rate-limiting',
      // Its headers would contradict the RateLimit header, which tells of the platform's own, exact count.
      config: { minute, limit_by: 'ip', policy: 'local', hide_client_headers: true },
    },
    {
      name: 'request-size-limiting',
      config: { allowed_payload_size: bodyBytesMax, size_unit: 'bytes' },
    },
  ]
}
