const CHARS_MAX = 254
/**
 * One address as people have it (RFC 5321, section 4.1.2, without quoted names and without addresses of machines). What
 * could end it, or begin another header or address, is not in it.
 */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Whether a text is one mail address and nothing else. */
export function isAddress(text: string): boolean {
  return text.length <= CHARS_MAX && ADDRESS.test(text)
}
