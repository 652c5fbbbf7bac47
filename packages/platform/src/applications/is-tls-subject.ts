/** A name as RFC 4514, section 3 writes it: `CN=…`, parts by commas, pairs by `+`, what has a meaning escaped. */
const TYPE = String.raw`(?:[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+)`
const PAIR = String.raw`\\(?:[ "#+,;<=>\\]|[0-9A-Fa-f]{2})`
const PLAIN = String.raw`[^\x00-\x1f"+,;<>\\]`
const VALUE = `(?:#(?:[0-9A-Fa-f]{2})+|(?![ #])(?:${PAIR}|${PLAIN})+?(?<! ))`
const PART = `${TYPE}=${VALUE}`
const NAME = new RegExp(`^${PART}(?:[+,]${PART})*$`)
const CHARS_MAX = 1_000

/** Whether a certificate's subject can be told by a text. @example isTlsSubject('CN=books,O=Baraka Books,C=KE') // true */
export function isTlsSubject(subject: string): boolean {
  return subject.length <= CHARS_MAX && NAME.test(subject)
}
