import { describe, expect, test } from 'vitest'
import { html, textOf } from '../html.ts'
import { chooseLanguage } from './choose-language.ts'
import { en } from './en.ts'
import { fill } from './fill.ts'
import { sw } from './sw.ts'

/** Every text by its path. */
function textsOf(words: object, path = ''): Map<string, string> {
  const found = Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as const]
      : [...textsOf(value, `${path}${name}.`)],
  )
  return new Map(found)
}

const bracesOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('the catalogues', () => {
  const english = textsOf(en)
  const swahili = textsOf(sw)

  test('have the same texts', () => {
    expect([...swahili.keys()].sort()).toEqual([...english.keys()].sort())
    expect(english.size).toBeGreaterThan(90)
  })

  test('have nothing that is empty, or left in the other language', () => {
    for (const [path, text] of english) {
      expect(text.trim(), path).not.toBe('')
      expect(swahili.get(path)?.trim(), path).not.toBe('')
      expect(swahili.get(path), path).not.toBe(text)
    }
  })

  test('fill in the same', () => {
    for (const [path, text] of english) {
      expect(bracesOf(swahili.get(path)), path).toEqual(bracesOf(text))
    }
  })
})

test('what fills a text is escaped unless it is markup of ours', () => {
  const said = fill('{a} & {b}', { a: '<x>', b: html`<b>y</b>` })
  expect(textOf(said)).toBe('&lt;x&gt; &amp; <b>y</b>')
  expect(() => fill('{a}', {})).toThrow('nothing fills {a}')
})

test.each([
  ['sw', 'en', 'en', 'sw'],
  [null, 'fr sw-KE en', 'en', 'sw'],
  ['fr', undefined, 'en-US,en;q=0.9', 'en'],
  [undefined, ['sw'], 'de, en;q=0.3, sw;q=0.8', 'sw'],
  [undefined, undefined, 'sw;q=0, fr', 'en'],
  [undefined, undefined, undefined, 'en'],
])('chosen %s, asked for %s, preferring %s: %s', (chosen, uiLocales, acceptLanguage, code) => {
  expect(chooseLanguage({ chosen, uiLocales, acceptLanguage }).code).toBe(code)
})
