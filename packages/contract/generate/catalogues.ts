import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { BANNER } from './banner.ts'
import type { Document } from './document.ts'
import type { Catalogue } from './error-catalogue.ts'
import { eventExamples } from './spell-out-events.ts'

export function errorsSource(catalogue: Catalogue): string {
  const entries = Object.entries(catalogue).map(([code, { raised_for: _, ...entry }]) => [
    code,
    { code, ...entry },
  ])
  return constant('errors', Object.fromEntries(entries))
}

export function scopesSource(file: string): string {
  return constant('scopes', parse(readFileSync(file, 'utf8')))
}

export function eventsSource(document: Document): string {
  return constant('eventTypes', Object.keys(document.webhooks))
}

/** What an event of each type looks like: what is triggered on a test bank is made from it. */
export function eventExamplesSource(document: Document): string {
  return constant('eventExamples', eventExamples(document))
}

const constant = (name: string, value: unknown) =>
  `${BANNER}export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
