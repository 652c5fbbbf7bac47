/**
 * The token of the mail's link, which stands behind the `#`: so no server and no log ever sees it. It is taken out of the
 * address at once, so that it stays in no history.
 */
export function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? ''
  if (token) history.replaceState(history.state, '', location.pathname + location.search)
  return token
}
