import type { Token } from 'markdown-it'

/** What an inline token says, without its marks. */
export function textOf(token: Token | undefined): string {
  const parts = token?.children?.map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
  return (parts ?? []).join('')
}
