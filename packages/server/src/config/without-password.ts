/** A text that is no URL may still hold a password, and is not shown at all. */
export function withoutPassword(text: string): string {
  const url = URL.parse(text)
  if (!url) return '[redacted]'
  if (url.password) url.password = '***'
  if (url.searchParams.has('password')) url.searchParams.set('password', '***')
  return url.href
}
