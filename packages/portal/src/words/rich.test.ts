import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { defineWords } from './define-words.ts'
import { Rich } from './rich.tsx'

const words = defineWords('test/rich', {
  en: { lead: '<strong>{{name}}</strong> may see <a>your accounts</a>, {{name}}.' },
  sw: { lead: '<strong>{{name}}</strong> anaweza kuona <a>akaunti zako</a>, {{name}}.' },
})

const shown = (name: string) =>
  renderToStaticMarkup(
    createElement(Rich<(typeof words)['en']>, {
      words,
      of: 'lead',
      values: { name },
      parts: { strong: (inner) => createElement('b', null, inner) },
    }),
  )

test('tags of our own words become parts, and one without a part is only its text', () => {
  expect(shown('Soko')).toBe('<b>Soko</b> may see your accounts, Soko.')
})

test('a name that looks like a tag is text', () => {
  expect(shown('<strong>x</strong>{{name}}')).toBe(
    '<b>&lt;strong&gt;x&lt;/strong&gt;{{name}}</b> may see your accounts, &lt;strong&gt;x&lt;/strong&gt;{{name}}.',
  )
})
