/** A browser as far as sign-in needs one: cookies bound to paths, no redirect followed unseen. */
export interface Browser {
  get(address: string): Promise<Visited>
  post(address: string, fields: Record<string, string | readonly string[]>): Promise<Visited>
  /** every value that a cookie of this name had */
  valuesOf(name: string): string[]
}

export interface Visited {
  readonly url: URL
  readonly status: number
  readonly headers: Headers
  readonly location: URL | undefined
  readonly text: string
  /** the token in the page's forms */
  readonly csrf: string
}

interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

export function openBrowser(origin: string, fetchBy: typeof fetch = fetch): Browser {
  const jar = new Map<string, Cookie>()
  const had: Cookie[] = []

  async function send(address: string, init: RequestInit): Promise<Visited> {
    const url = new URL(address, origin)
    const cookie = [...jar.values()]
      .filter(
        ({ path }) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    const headers = { accept: 'text/html', cookie, ...init.headers }
    const response = await fetchBy(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) keep(line)
    const location = response.headers.get('location')
    const text = await response.text()
    return {
      url,
      status: response.status,
      headers: response.headers,
      location: location === null ? undefined : new URL(location, url),
      text,
      csrf: /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '',
    }
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split('=')
    const path = attributes.find((one) => one.startsWith('path='))?.slice(5) ?? '/'
    const key = `${name} ${path}`
    if (value === '') return void jar.delete(key)
    jar.set(key, { name, value, path })
    had.push({ name, value, path })
  }

  return {
    valuesOf: (name) => had.filter((one) => one.name === name).map(({ value }) => value),
    get: (address) => send(address, {}),
    post(address, fields) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat()) body.append(name, one)
      }
      return send(address, { method: 'POST', body })
    },
  }
}
