/** Text from elsewhere, without what would steer a terminal: one line, no control characters. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
