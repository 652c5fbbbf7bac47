const NAME_CHARS_MAX = 60

/** A name that somebody chose, in one line, so that nothing in it becomes a link in whoever's mail program. */
export function plainName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} &'’(),.-]/gu, ' ').replace(/\.(?=\S)/g, '. ')
  return [...plain.replace(/\s+/g, ' ').trim()].slice(0, NAME_CHARS_MAX).join('')
}
