import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const tokens = new Map(
  [
    ...readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)
const page = plain(
  readFileSync(
    join(import.meta.dirname, '../../../../docs/decisions/0014-visual-language.md'),
    'utf8',
  ),
)

/** How wide a column is drawn says nothing. */
function plain(text: string): string {
  return text.replace(/ +/g, ' ')
}

/** Every pair that the parts put together, and what WCAG 2.2 asks of it. */
const TEXT: readonly [string, string][] = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'well'],
  ['ink', 'tint'],
  ['ink', 'float'],
  ['quiet', 'ground'],
  ['quiet', 'card'],
  ['quiet', 'well'],
  ['quiet', 'tint'],
  ['quiet', 'float'],
  ['accent', 'ground'],
  ['accent', 'card'],
  ['accent', 'well'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['warn', 'ground'],
  ['warn', 'card'],
  ['warn', 'warn-tint'],
  ['on-warn', 'warn'],
  ['note', 'card'],
  ['note', 'note-tint'],
  ['sky', 'card'],
  ['sky', 'sky-tint'],
]
const SHAPES: readonly [string, string][] = [
  ['field', 'card'],
  ['field', 'ground'],
  ...[1, 2, 3, 4, 5].map((n): [string, string] => [`series-${n}`, 'card']),
]

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function contrastOf(front: string, back: string, theme: 'light' | 'dark'): number {
  const [one, other] = [tokens.get(front), tokens.get(back)]
  if (!one || !other) throw new Error(`no token ${front} or ${back}`)
  return contrast(one[theme], other[theme])
}

// Cut, not rounded: a figure must never look better than it is.
const written = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1)

function row([front, back]: readonly [string, string], needs: string): string {
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    written(contrastOf(front, back, theme)),
  )
  return `| \`${front}\` on \`${back}\` | ${light} | ${dark} | ${needs} |`
}

test.each(TEXT)('%s can be read on %s, light and dark', (front, back) => {
  expect(contrastOf(front, back, 'light')).toBeGreaterThanOrEqual(4.5)
  expect(contrastOf(front, back, 'dark')).toBeGreaterThanOrEqual(4.5)
})

test.each(SHAPES)('%s can be seen on %s, light and dark', (front, back) => {
  expect(contrastOf(front, back, 'light')).toBeGreaterThanOrEqual(3)
  expect(contrastOf(front, back, 'dark')).toBeGreaterThanOrEqual(3)
})

test('the page on the visual language tells the contrast of each pair as it is', () => {
  const rows = [...TEXT.map((pair) => row(pair, '4.5')), ...SHAPES.map((pair) => row(pair, '3.0'))]
  expect(page).toContain(rows.join('\n'))
})

test('black and white are as far apart as can be', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
