import type { KongConfig, KongRoute } from '../kong.ts'

/**
 * The routes that Kong would choose among, as its router `traditional_compatible` does: of those whose method and path
 * fit, the ones of the highest regex priority. Two of them are a coin that Kong tosses.
 */
export function kongRoutes({ services }: KongConfig, method: string, path: string): KongRoute[] {
  const fitting = services
    .flatMap(({ routes }) => routes)
    .filter((route) => route.methods.includes(method) && route.paths.some((one) => fits(one, path)))
  const highest = Math.max(...fitting.map(({ regex_priority }) => regex_priority))
  return fitting.filter(({ regex_priority }) => regex_priority === highest)
}

/** Kong anchors a regular expression where it begins, and takes anything else as a prefix. */
function fits(path: string, asked: string): boolean {
  return path.startsWith('~') ? new RegExp(`^${path.slice(1)}`).test(asked) : asked.startsWith(path)
}
