import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesOf, type Manifest, type Preloads } from '../list-preloads.ts'

const dist = process.env.WEKEZA_WEB_DIR || join(import.meta.dirname, '../dist')
const read = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'))
const manifest: Manifest = read('manifest.json')
const preloads: Preloads = read('preloads.json')

const KILOBYTE = 1_000
/**
 * The pages at which people arrive, by mails, bookmarks and the tour: how many files each is made of, and the kilobytes of
 * its scripts. More is slower for everybody who comes, so it wants a reason.
 */
const ARRIVALS: Readonly<Record<string, readonly [filesMax: number, scriptsMax: number]>> = {
  '/': [9, 175],
  '/developers/sign-in': [10, 187],
  '/developers': [10, 175],
  '/developers/:organisationId': [11, 178],
  '/developers/:organisationId/applications': [12, 175],
  '/my': [12, 193],
  '/my/consents/:consentId': [12, 196],
  '/ops/sign-in': [10, 187],
  '/ops/go-live': [13, 175],
}
const STYLE_MAX = 10 * KILOBYTE
/** Of every other page: forms and dialogs come on top. */
const FILES_MAX = 23
const SCRIPTS_MAX = 222 * KILOBYTE

const isScript = (file: string) => file.endsWith('.js')
const weigh = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)

const filesAt = (address: string) => preloads.find(([pattern]) => pattern === address)?.[1] ?? []

test.each(Object.entries(ARRIVALS))('%s is light enough for a slow line', (address, budget) => {
  const [filesMax, scriptsMax] = budget
  const files = filesAt(address)
  const scripts = files.filter(isScript)
  expect(scripts).not.toEqual([])
  expect(files.length).toBeLessThanOrEqual(filesMax)
  expect(weigh(scripts)).toBeLessThanOrEqual(scriptsMax * KILOBYTE)
  expect(weigh(files.filter((file) => !isScript(file)))).toBeLessThanOrEqual(STYLE_MAX)
})

test('no page at all is heavy', () => {
  const heavy = preloads
    .map(([address, files]) => ({ address, files: files.length, scripts: weigh(files) }))
    .filter(({ files, scripts }) => files > FILES_MAX || scripts > SCRIPTS_MAX + STYLE_MAX)
  expect(heavy).toEqual([])
})

test('what asks ahead is small, stands before the app, and waits for none of it', () => {
  const first = [...filesOf(['index.html'], manifest)]
  expect(weigh(first.filter(isScript))).toBeLessThanOrEqual(3 * KILOBYTE)
  for (const [, files] of preloads) expect(files.slice(0, first.length)).toEqual(first)
})

test('what draws charts, opens menus and explores the API comes only when it is asked for', () => {
  const early = preloads.flatMap(([, files]) => files)
  const late = Object.keys(manifest).filter((key) =>
    /chart-drawing|menu-open|explorer\.html/.test(key),
  )
  expect(late.length).toBeGreaterThan(2)
  expect(
    late.map((key) => manifest[key]?.file).filter((file = '') => early.includes(file)),
  ).toEqual([])
})

test('the page itself holds no script and no style, which the policy would forbid', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/)
})
