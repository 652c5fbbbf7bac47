const SHILLING_MILLI = 100_000
const CENT_PLACES = 2

/** Thousandths of a cent as shillings, exact, with the zeros that a cent has and no more. */
export function toUnitPrice(priceMilliMinor: number): string {
  const whole = Math.floor(priceMilliMinor / SHILLING_MILLI)
  const places = String(priceMilliMinor % SHILLING_MILLI).padStart(5, '0')
  return `${whole}.${places.slice(0, CENT_PLACES)}${places.slice(CENT_PLACES).replace(/0+$/, '')}`
}
