import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { cases } from '../packages/conformance/src/cases/index.ts'
import { ROOT } from './machine.mjs'

const RISKS = Array.from({ length: 10 }, (_, index) => `API${index + 1}`)
const SUITE = 'the conformance suite'
/** where a test may be told not to run */
const SKIPPED = /\b(?:test|it|describe)\.(?:skip|todo|only|fails)\b/

/** What the page names: by risk, the file or the suite, and the names of the tests in it. */
function named(page: string) {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [risk = ''] = section.split('\n')
      return section
        .split(/^- /m)
        .slice(1)
        .flatMap((block) => {
          const [place = '', ...names] = block.split('\n').map((line) => line.trim())
          return names
            .filter((line) => line.startsWith('- '))
            .map((line) => ({ risk, place, name: line.slice(2) }))
        })
    })
}

/** The files that `npm test` runs, as vitest itself finds them. */
function filesThatRun(): Set<string> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'list', '--filesOnly', '--json']
  const listed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  const files = JSON.parse(listed.slice(listed.indexOf('['))) as { file: string }[]
  return new Set(files.map(({ file }) => relative(ROOT, file)))
}

const tests = named(readFileSync(join(ROOT, 'docs/security/owasp-api-top-10.md'), 'utf8'))

test('each of the ten risks has a test', () => {
  expect([...new Set(tests.map(({ risk }) => risk))]).toEqual(RISKS)
})

test('each case of the conformance suite that is named is a case of it', () => {
  const ids = new Set(cases.map(({ id }) => id))
  const wanted = tests.filter(({ place }) => place === SUITE).map(({ name }) => name)
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  expect(filesThatRun()).toContain('packages/conformance/src/server-on-sqlite.test.ts')
})

test('each test that is named is there by its name, and nothing of its file is left out', () => {
  const files = filesThatRun()
  const missing = tests
    .filter(({ place }) => place !== SUITE)
    .filter(({ place, name }) => !files.has(place) || !holds(place, name))
  expect(missing).toEqual([])
})

/** Whether a file has a test or a group of this very name, as a text of its own behind a bracket. */
function holds(place: string, name: string): boolean {
  const source = readFileSync(join(ROOT, place), 'utf8')
  const named = ["'", '"', '`'].some((quote) =>
    source.match(new RegExp(`\\(\\s*${quote}${escaped(name)}${quote},`)),
  )
  return named && !SKIPPED.test(source)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
