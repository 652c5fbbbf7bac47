import { BODY_BYTES_MAX } from '@wekeza/api'
import { operations } from '@wekeza/contract'
import { servedPaths } from '../identity/paths.ts'
import { groupRoutes, type RouteGroup } from './group-routes.ts'
import type { KongConfig, KongRoute } from './kong.ts'
import { routePlugins, servicePlugins } from './kong-plugins.ts'
import { pathRegex } from './path-regex.ts'

export interface KongOptions {
  /** the origin at which Kong reaches the platform */
  readonly upstream: string
  /** addresses and ranges that may call; none: all */
  readonly allow: readonly string[]
  /** units of `x-rate-cost` that one address may use in a minute */
  readonly unitsPerMinute: number
}

const TAGS = ['wekeza']
const CONNECT_TIMEOUT_MS = 5_000
/** Between two bytes, not of a whole answer: an event stream says every 15 seconds that it lives. */
const SILENCE_MAX_MS = 60_000

/** The authorization server: the one thing served that is no operation of the contract. */
const IDENTITY: RouteGroup = {
  name: 'wekeza-identity',
  methods: ['GET', 'POST'],
  paths: servedPaths,
  rateCost: 1,
  bodyBytesMax: BODY_BYTES_MAX,
  streams: false,
  precedence: 0,
}

/** Kong's configuration: a route for what the contract has, and none for what it lacks. */
export function toKong({ upstream, allow, unitsPerMinute }: KongOptions): KongConfig {
  const groups = [...groupRoutes(Object.values(operations)), IDENTITY]
  return {
    _format_version: '3.0',
    services: [
      {
        name: 'wekeza',
        url: upstream,
        ...(upstream.startsWith('https:') && { tls_verify: true }),
        connect_timeout: CONNECT_TIMEOUT_MS,
        write_timeout: SILENCE_MAX_MS,
        read_timeout: SILENCE_MAX_MS,
        // Whoever asked holds the idempotency key, and asks again.
        retries: 0,
        tags: TAGS,
        plugins: servicePlugins(allow),
        routes: groups.map((group) => toRoute(group, unitsPerMinute)),
      },
    ],
  }
}

function toRoute(group: RouteGroup, unitsPerMinute: number): KongRoute {
  return {
    name: group.name,
    // A token that crosses a network in the clear is everybody's.
    protocols: ['https'],
    methods: group.methods,
    paths: group.paths.map(pathRegex),
    regex_priority: group.precedence,
    strip_path: false,
    preserve_host: true,
    request_buffering: true,
    response_buffering: !group.streams,
    tags: TAGS,
    plugins: routePlugins(group, unitsPerMinute),
  }
}
