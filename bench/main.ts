import { auth } from './benches/auth.ts'
import { cliStart } from './benches/cli-start.ts'
import { makePayment } from './benches/make-payment.ts'
import { onPostgres } from './benches/on-postgres.ts'
import { pageSizes } from './benches/page-sizes.ts'
import { payFile } from './benches/pay-file.ts'
import { readPage } from './benches/read-page.ts'
import { sdkCall } from './benches/sdk-call.ts'
import type { Measurement } from './measurement.ts'

/** `pnpm bench [NAME] [--json] [--large]`: every bench, or one. Goals are ratios, because machines differ and share. */
const benches: Record<string, () => Promise<Measurement[]>> = {
  'read-page': readPage,
  'make-payment': makePayment,
  'pay-file': payFile,
  auth,
  'on-postgres': onPostgres,
  'page-sizes': pageSizes,
  'cli-start': cliStart,
  'sdk-call': sdkCall,
}

const args = process.argv.slice(2)
const json = args.includes('--json')
const named = args.find((arg) => !arg.startsWith('--'))
const chosen = named === undefined ? Object.keys(benches) : [named]

const measured: Measurement[] = []
for (const name of chosen) {
  const bench = benches[name]
  if (!bench) {
    console.error(`There is no bench ${name}; there is ${Object.keys(benches).join(', ')}.`)
    process.exit(2)
  }
  if (!json) console.error(`${name} …`)
  measured.push(...(await bench()))
}
console.log(json ? JSON.stringify(measured, null, 2) : table(measured))

function table(rows: readonly Measurement[]): string {
  const cells = rows.map(({ name, value, goal, unit, pass }) => [
    name,
    value?.toFixed(2) ?? 'n/a',
    goal?.toFixed(2) ?? '',
    unit,
    pass === null ? '' : pass ? 'met' : 'MISSED',
  ])
  const all = [['measured', 'value', 'goal', 'unit', 'verdict'], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  )
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
