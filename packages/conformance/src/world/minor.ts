/** Reads an amount of the wire as whole cents, exactly. */
export function toMinor(amount: string): number {
  const [whole = '', places = ''] = amount.replace('-', '').split('.')
  const size = Number(whole) * 100 + Number(places.padEnd(2, '0'))
  return amount.startsWith('-') ? -size : size
}

/** Writes whole cents as an amount of the wire. */
export function fromMinor(minor: number): string {
  const size = String(Math.abs(minor)).padStart(3, '0')
  return `${minor < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`
}

/** An amount in the bank's currency. */
export function kes(amount: string): { amount: string; currency: string } {
  return { amount, currency: 'KES' }
}
