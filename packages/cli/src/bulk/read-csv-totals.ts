import Papa from 'papaparse'

/** What a consent for a file says of it beside its digest. */
export interface CsvTotals {
  readonly itemsCount: number
  /** the sum of the amounts that can be read, as the contract counts it */
  readonly totalMinor: bigint
}

const AMOUNT = /^(\d{1,13})(?:\.(\d{1,2}))?$/

/** Counts the rows of a CSV and sums its amounts; whether each row may be paid is the platform's to say. */
export function readCsvTotals(csv: string): CsvTotals {
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true })
  const [header = [], ...rows] = data
  const column = header.findIndex((name) => name.trim() === 'amount')
  const totalMinor = rows.reduce((sum, row) => sum + minorOf(row[column]?.trim() ?? ''), 0n)
  return { itemsCount: rows.length, totalMinor }
}

function minorOf(text: string): bigint {
  const [, whole, places = ''] = AMOUNT.exec(text) ?? []
  return whole === undefined ? 0n : BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'))
}
