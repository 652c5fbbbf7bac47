import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Placed } from './document.ts'

export const FAMILIES = [
  'every',
  'credentials',
  'application',
  'quota',
  'customer',
  'account',
  'body',
  'paged',
  'idempotent',
  'test_bank',
  'later',
  'simulated',
] as const
export type Family = (typeof FAMILIES)[number]

export interface CatalogueEntry {
  status: number
  raised_for?: Family[]
  title: string
  cause: string
  next: string
  retryable: boolean
}
export type Catalogue = Record<string, CatalogueEntry>

export function readCatalogue(file: string): Catalogue {
  return parse(readFileSync(file, 'utf8')) as Catalogue
}

/** The families of errors.yaml that an operation belongs to; errors.yaml's head says what each means. */
export function familiesOf({ operation, parameters }: Placed): Set<Family> {
  const caller = operation['x-caller']
  const has = (place: string, name: string) =>
    parameters.some((p) => p.in === place && p.name === name)
  const belongs: Record<Family, boolean> = {
    every: true,
    credentials: caller !== 'public',
    application: caller !== 'public' && caller !== 'developer',
    // What governs a test bank is needed when the day is spent, to go to the next one.
    quota: caller !== 'public' && caller !== 'developer' && operation['x-bank'] !== 'test',
    customer: caller === 'customer',
    account: caller === 'customer' && has('path', 'account_id'),
    body: operation.requestBody !== undefined,
    paged: has('query', 'cursor'),
    idempotent: has('header', 'Idempotency-Key'),
    test_bank: operation['x-bank'] === 'test',
    later: false,
    simulated: false,
  }
  return new Set(FAMILIES.filter((family) => belongs[family]))
}

/** Every code that an operation can answer: its families' and its own, in the catalogue's order. */
export function errorsOf(placed: Placed, catalogue: Catalogue): string[] {
  const families = familiesOf(placed)
  const own = new Set(placed.operation['x-errors'] ?? [])
  for (const code of own) {
    if (!catalogue[code]) throw new Error(`${placed.operation.operationId}: no such error: ${code}`)
  }
  return Object.entries(catalogue)
    .filter(([code, e]) => own.has(code) || e.raised_for?.some((family) => families.has(family)))
    .map(([code]) => code)
}
