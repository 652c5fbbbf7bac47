import type { FeeBand } from './figures.ts'

/** The fee of the first band that the amount fits in. */
export function feeOf(bands: readonly FeeBand[], amountMinor: number): number {
  const band = bands.find(({ upToMinor }) => amountMinor <= upToMinor)
  if (!band) throw new Error(`no band takes ${amountMinor}`)
  return band.feeMinor
}
