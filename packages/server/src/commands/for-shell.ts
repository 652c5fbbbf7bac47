/** A word as a shell reads it. */
export function forShell(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** A URL of PostgreSQL as an operator may type it: the password is asked for, or stands in PGPASSWORD. */
export function typedUrl(text: string): string {
  const url = new URL(text)
  url.password = ''
  return url.href
}
