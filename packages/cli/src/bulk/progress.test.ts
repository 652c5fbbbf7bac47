import type { BulkPayment } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { progressBar, progressLine } from './progress.ts'

const bulk = (accepted: number, settled: number, failed: number) =>
  ({
    totals: {
      accepted: { count: accepted },
      settled: { count: settled },
      failed: { count: failed },
    },
  }) as BulkPayment

test('the bar fills with what has ended', () => {
  expect(progressLine(bulk(10_000, 4_900, 100))).toBe(
    `[${'#'.repeat(15)}${'-'.repeat(15)}] 5,000 of 10,000, 100 failed`,
  )
})

test('a file of which nothing was accepted is through', () => {
  expect(progressLine(bulk(0, 0, 0))).toBe(`[${'#'.repeat(30)}] 0 of 0`)
})

test('nothing is drawn where no terminal is', () => {
  const written: string[] = []
  const out = { isTTY: false, write: (text: string) => written.push(text) } as unknown
  const bar = progressBar(out as NodeJS.WriteStream, true)
  bar.draw(bulk(2, 1, 0))
  bar.end()
  expect(written).toEqual([])
})
