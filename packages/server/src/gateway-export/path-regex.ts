const SPECIAL = /[.*+?^$()[\]{}|\\]/g

/**
 * A path of the contract as Kong matches it: `~` makes it a regular expression, which Kong anchors where it begins, and
 * `$` where it ends. A parameter is one segment. No more of the syntax is used than what both of Kong's routers read.
 */
export function pathRegex(path: string): string {
  const segments = path
    .split('/')
    .map((one) => (one.startsWith('{') ? '[^/]+' : one.replace(SPECIAL, String.raw`\$&`)))
  return `~${segments.join('/')}$`
}
