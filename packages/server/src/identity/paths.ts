/** Where the authorization server answers. */
export const paths = {
  authorize: '/oauth/authorize',
  token: '/oauth/token',
  userinfo: '/oauth/userinfo',
  jwks: '/oauth/jwks',
  endSession: '/oauth/end-session',
  revoke: '/oauth/revoke',
  introspect: '/oauth/introspect',
  interaction: '/interaction',
} as const

const DISCOVERY = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']

/** Whether a path is the authorization server's. */
export function isOwnPath(path: string): boolean {
  return path.startsWith('/oauth/') || path.startsWith('/interaction/') || isDiscovery(path)
}

/** OpenID Connect Discovery 1.0 and RFC 8414. */
export function isDiscovery(path: string): boolean {
  return DISCOVERY.includes(path)
}

/** A path as the log may have it: ids stay out. */
export function routeOf(path: string): string {
  return path
    .replace(/^\/interaction\/[^/]+/, '/interaction/{uid}')
    .replace(/^\/oauth\/authorize\/.+/, '/oauth/authorize/{uid}')
}
