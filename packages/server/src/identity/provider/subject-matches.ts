/**
 * Whether a certificate's subject is the registered one (RFC 8705, section 2.1.2). Node writes one part a line in the
 * certificate's order; RFC 4514 writes them the other way round, with commas. Values are compared as they are written.
 */
export function subjectMatches(subject: string | undefined, registered: string): boolean {
  if (!subject || registered === '') return false
  const parts = subject.split('\n').reverse().map(tidy)
  const wanted = registered.split(/(?<!\\),/).map(tidy)
  return parts.length === wanted.length && parts.every((part, index) => part === wanted[index])
}

/** The type of an attribute has no case, and spaces around a part mean nothing (RFC 4514, sections 2.3 and 4). */
function tidy(part: string): string {
  return part
    .split(/\s*(?<!\\)\+\s*/)
    .map((pair) => {
      const [type = '', ...value] = pair.trim().split('=')
      return `${type.trim().toUpperCase()}=${value.join('=').trim()}`
    })
    .sort()
    .join('+')
}
