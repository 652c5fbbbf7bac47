import type { BulkPayment } from '@wekeza/sdk'

const CELLS = 30

/** How far a file is, as one line: `[######------] 4,200 of 10,000, 3 failed`. */
export function progressLine({ totals }: BulkPayment): string {
  const { accepted, settled, failed } = totals
  const ended = settled.count + failed.count
  const filled = accepted.count === 0 ? CELLS : Math.floor((CELLS * ended) / accepted.count)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}]`
  const failures = failed.count > 0 ? `, ${grouped(failed.count)} failed` : ''
  return `${bar} ${grouped(ended)} of ${grouped(accepted.count)}${failures}`
}

/** Draws over its own line on a terminal; elsewhere it is silent, so that no log is filled with it. */
export function progressBar(out: NodeJS.WriteStream, shown: boolean) {
  const draws = shown && out.isTTY === true
  return {
    draw(bulk: BulkPayment): void {
      if (draws) out.write(`\r${progressLine(bulk)}\u001b[K`)
    },
    end(): void {
      if (draws) out.write('\n')
    },
  }
}

const grouped = (count: number): string => new Intl.NumberFormat('en').format(count)
