import { applicationsCost } from './benches/applications-cost.ts'
import { askBesideExport } from './benches/ask-beside-export.ts'
import { auth } from './benches/auth.ts'
import { cliStart } from './benches/cli-start.ts'
import { deliverEvents } from './benches/deliver-events.ts'
import { drawInvoice } from './benches/draw-invoice.ts'
import { eventStream } from './benches/event-stream.ts'
import { gatewaySteps } from './benches/gateway-steps.ts'
import { makePayment } from './benches/make-payment.ts'
import { meteringCost } from './benches/metering-cost.ts'
import { onPostgres } from './benches/on-postgres.ts'
import { pageSizes } from './benches/page-sizes.ts'
import { payBesideWebhooks } from './benches/pay-beside-webhooks.ts'
import { payFile } from './benches/pay-file.ts'
import { portalOnAPhone } from './benches/portal-on-a-phone.ts'
import { readPage } from './benches/read-page.ts'
import { sdkCall } from './benches/sdk-call.ts'
import { searchRequests } from './benches/search-requests.ts'
import { usageMonth } from './benches/usage-month.ts'
import type { Measurement } from './measurement.ts'

/** `pnpm bench [NAME] [--json] [--large]`: every bench, or one. Goals are ratios, because machines differ and share. */
const benches: Record<string, () => Promise<Measurement[]>> = {
  'read-page': readPage,
  'make-payment': makePayment,
  'pay-file': payFile,
  auth,
  'gateway-steps': gatewaySteps,
  'applications-cost': applicationsCost,
  'deliver-events': deliverEvents,
  'event-stream': eventStream,
  'pay-beside-webhooks': payBesideWebhooks,
  'on-postgres': onPostgres,
  'page-sizes': pageSizes,
  'cli-start': cliStart,
  'sdk-call': sdkCall,
  'metering-cost': meteringCost,
  'usage-month': usageMonth,
  'draw-invoice': drawInvoice,
  'ask-beside-export': askBesideExport,
  'search-requests': searchRequests,
  'portal-on-a-phone': portalOnAPhone,
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
