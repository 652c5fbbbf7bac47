import { expect, test } from 'vitest'
import { makePage } from './make-page.ts'

const page = (markdown: string) => makePage({ path: 'a/page', file: 'docs/a/page.md', markdown })

test('a page is called by its heading, and described by its first sentences', () => {
  const { title, description } = page(
    '# The `code` of\n\n| a | table |\n| --- | --- |\n\nOne [sentence](x.md) that says what it is about. Two.\n\nMore.',
  )
  expect(title).toBe('The code of')
  expect(description).toBe('One sentence that says what it is about. Two.')
})

test('a page without a title, or without prose, is named', () => {
  expect(() => page('Prose.')).toThrow('docs/a/page.md has no title')
  expect(() => page('# Title\n\n```sh\nls\n```\n')).toThrow(
    'docs/a/page.md does not say what it is',
  )
})
