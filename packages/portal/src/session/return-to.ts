/**
 * Where to go after a sign-in: a path of ours, and nothing else, whatever the address bar asks for.
 * @param asked the parameter `return` of the address
 * @example
 * returnTo('https://evil.example', '/developers') // '/developers'
 */
export function returnTo(asked: string | null, home: string): string {
  // A browser takes `//host` and `/\host` for another host.
  if (asked === null || !/^\/(?![/\\])/.test(asked)) return home
  const { origin, pathname, search } = new URL(asked, 'https://portal.invalid')
  return origin === 'https://portal.invalid' ? pathname + search : home
}
