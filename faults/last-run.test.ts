import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programmes } from './programmes.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/operating/faults.md'), 'utf8')
const [, lastRun = ''] = page.split('## The last whole run')

interface Told {
  readonly programme: string
  readonly tried: string
  readonly holds: boolean
}

/** The rows of the table of the last whole run, without its head. */
const told: readonly Told[] = lastRun
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => {
    const [name = '', store = '', tried = '', ...found] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [lost, doubled, failed, , verdict] = found
    const holds = [lost, doubled, failed, verdict].join(' ') === '0 0 0 holds'
    return { programme: `${name} on ${store}`, tried, holds }
  })

test('the page tells of every programme as it ran last, with its date and its command', () => {
  expect(told.map(({ programme }) => programme)).toEqual(
    programmes.map(({ name, store }) => `${name} on ${store}`),
  )
  expect(told.filter(({ holds }) => !holds)).toEqual([])
  expect(lastRun).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}, `[^`]*pnpm faults`/)
})

test('the page’s whole run has killed and thrown as often as was promised', () => {
  const triedBy = Object.fromEntries(told.map(({ programme, tried }) => [programme, tried]))
  expect(triedBy).toMatchObject({
    'simulations on memory': '20000 seeds',
    'kills on sqlite': '200 kills',
    'kills on postgres': '200 kills',
  })
})
