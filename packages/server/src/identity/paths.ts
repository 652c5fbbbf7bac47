/** Where the authorization server answers. */
export const paths = {
  authorize: '/oauth/authorize',
  token: '/oauth/token',
  userinfo: '/oauth/userinfo',
  jwks: '/oauth/jwks',
  endSession: '/oauth/end-session',
  revoke: '/oauth/revoke',
  introspect: '/oauth/introspect',
  par: '/oauth/par',
  deviceAuthorization: '/oauth/device-authorization',
  device: '/oauth/device',
  interaction: '/interaction',
} as const

/** Where the platform's own pages take a customer's sign-in back; not the authorization server's, but known to it. */
export const OWN_CALLBACK = '/session/customers/callback'

const DISCOVERY = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']

/** Whether a path is the authorization server's. */
export function isOwnPath(path: string): boolean {
  return path.startsWith('/oauth/') || path.startsWith('/interaction/') || isDiscovery(path)
}

/** OpenID Connect Discovery 1.0 and RFC 8414. */
export function isDiscovery(path: string): boolean {
  return DISCOVERY.includes(path)
}

const ROUTES: ReadonlySet<string> = new Set([
  ...Object.values(paths),
  ...DISCOVERY,
  `${paths.authorize}/{uid}`,
  `${paths.device}/{uid}`,
  `${paths.endSession}/confirm`,
  `${paths.endSession}/success`,
  `${paths.interaction}/{uid}`,
  ...['sign-in', 'code', 'restart', 'cancel', 'decide', 'switch', 'leave'].map(
    (one) => `${paths.interaction}/{uid}/${one}`,
  ),
])

/** What is served, with `{uid}` for the one parameter that there is. */
export const servedPaths: readonly string[] = [...ROUTES].filter(isOwnPath)

/** A path as the log may have it: ids stay out, and so does what nobody serves, since it can say anything. */
export function routeOf(path: string): string | null {
  const route = path.replace(
    /^(\/interaction|\/oauth\/authorize|\/oauth\/device)\/[^/]+/,
    '$1/{uid}',
  )
  return ROUTES.has(route) ? route : null
}
