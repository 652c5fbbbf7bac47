/** NIST SP 800-63B, section 3.1.1.2 asks for 15 where there is no second factor and for 8 beside one; OWASP for 12. */
export const PASSWORD_CHARS_MIN = 12
/** What is longer costs time to hash, and is no better. */
const PASSWORD_CHARS_MAX = 256
/** Fewer different characters than these are a pattern, whatever their number. */
const DIFFERENT_CHARS_MIN = 5

/**
 * Whether a password may be chosen: long enough, no pattern, and not one's own address. No rule asks for digits or
 * signs: length is what counts.
 * @returns what is wrong, with the next action, or undefined if it may
 * @example checkPassword('short', 'ann@books.example') // 'The password has 5 characters. Choose one of at least 12.'
 */
export function checkPassword(password: string, email: string): string | undefined {
  const chars = [...password.normalize('NFKC')]
  if (chars.length < PASSWORD_CHARS_MIN) {
    return `The password has ${chars.length} characters. Choose one of at least ${PASSWORD_CHARS_MIN}.`
  }
  if (chars.length > PASSWORD_CHARS_MAX) {
    return `The password has more than ${PASSWORD_CHARS_MAX} characters. Choose a shorter one.`
  }
  if (new Set(chars).size < DIFFERENT_CHARS_MIN) {
    return 'The password repeats a few characters. Choose one that is less regular, such as four words.'
  }
  if (password.trim().toLowerCase() === email) {
    return 'The password is the e-mail address. Choose another one.'
  }
  return undefined
}
