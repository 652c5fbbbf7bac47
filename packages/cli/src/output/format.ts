/** As the contract writes it. */
export interface MoneyLike {
  readonly amount: string
  readonly currency: string
}

/** `KES 1,250.00`: grouped by text, never by way of a float. */
export function formatMoney({ amount, currency }: MoneyLike): string {
  return `${currency} ${groupAmount(amount)}`
}

/** `-1250.00` → `-1,250.00` */
export function groupAmount(amount: string): string {
  const [whole = '', cents] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return cents === undefined ? grouped : `${grouped}.${cents}`
}

/** RFC 3339 in UTC → `2026-01-15 06:00 UTC`; what is no time stays as it is. */
export function formatTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC')
}

/** The same to the second, where one thing follows another: `2026-01-15 06:00:05 UTC`. */
export function formatMoment(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d).*Z$/, '$1 $2 UTC')
}
