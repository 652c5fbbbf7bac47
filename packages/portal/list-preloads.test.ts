import { expect, test } from 'vitest'
import { filesOf, listPreloads, type Manifest } from './list-preloads.ts'

const MANIFEST: Manifest = {
  'index.html': { file: 'index.js', imports: ['_first.js'], css: ['style.css'] },
  '_first.js': { file: 'first.js' },
  'src/start.tsx': { file: 'start.js', imports: ['_base.js', '_first.js'] },
  '_base.js': { file: 'base.js' },
  'src/shell.tsx': { file: 'shell.js', imports: ['_base.js'] },
  'src/page.tsx': { file: 'page.js', imports: ['_part.js'] },
  '_part.js': { file: 'part.js' },
}
/** As a route looks after Vite has read it. */
const lazy = (source: string) => ({
  Component: Object.assign(async () => null, {
    toString: () => `async () => (await load("/${source}")).Page`,
  }),
})
const APP = ['style.css', 'index.js', 'first.js', 'start.js', 'base.js']

test('a page is made of the app, its shells and itself, and of what they import, each once', () => {
  const page = { path: 'page', lazy: lazy('src/page.tsx') }
  const routes = [{ path: 'my', lazy: lazy('src/shell.tsx'), children: [page] }]
  const files = [...APP, 'shell.js', 'page.js', 'part.js']
  expect(listPreloads(routes, MANIFEST)).toEqual([['/my/page', files]])
})

test('an address by its name stands before those that have an id in its place', () => {
  const routes = [{ index: true }, { path: ':id' }, { path: 'new' }, { path: '*' }] as const
  const patterns = listPreloads(routes, MANIFEST).map(([pattern]) => pattern)
  expect(patterns).toEqual(['/new', '/:id', '/'])
})

test('a route that names no source, or one that is not built, fails the build', () => {
  const nameless = [{ path: 'page', lazy: lazy('elsewhere/page.tsx') }]
  expect(() => listPreloads(nameless, MANIFEST)).toThrow('no source is named')
  expect(() => filesOf(['src/gone.tsx'], MANIFEST)).toThrow('the build has no src/gone.tsx')
})
