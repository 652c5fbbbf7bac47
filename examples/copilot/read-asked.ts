import { parseArgs } from 'node:util'

export interface Asked {
  readonly question: string
  /** YYYY-MM; undefined: the month that it is at the bank */
  readonly month: string | undefined
  /** how far a forecast goes */
  readonly days: number
  readonly customer: string
}

const DAYS_MAX = 366
const options = {
  month: { type: 'string' },
  days: { type: 'string', default: '30' },
  customer: { type: 'string', default: 'cus_wanjiru' },
} as const

/** @returns undefined where the arguments are no question */
export function readAsked(argv: readonly string[]): Asked | undefined {
  const parsed = parse(argv)
  if (!parsed) return undefined
  const [question, ...more] = parsed.positionals
  const { month, days, customer } = parsed.values
  const isMonth = month === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
  const isDays = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= DAYS_MAX
  if (question === undefined || more.length > 0 || !isMonth || !isDays) return undefined
  return { question, month, days: Number(days), customer }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options })
  } catch {
    return undefined
  }
}
