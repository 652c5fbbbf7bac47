import { InvalidArgumentError } from 'commander'

const UNITS_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** Reads a duration as people type it, for example `90s`, `10m`, `12h` or `7d`, into milliseconds. */
export function readDuration(text: string): number {
  const [, count, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? []
  const unitMs = UNITS_MS[unit ?? '']
  if (unitMs === undefined) {
    throw new InvalidArgumentError('Write a whole number and s, m, h or d, for example 7d.')
  }
  return Number(count) * unitMs
}
