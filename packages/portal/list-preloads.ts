import type { RouteObject } from 'react-router'

/** A chunk as the manifest of the build has it. */
export interface Chunk {
  readonly file: string
  /** other chunks, by their names in the manifest */
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

/** An address of the app as its routes write it, as `/developers/:organisationId`, and the files of its page. */
export type Preloads = readonly (readonly [pattern: string, files: readonly string[]])[]

/** Six files come at a time, so what asks ahead stands before the app. */
const FIRST = ['index.html', 'src/start.tsx']

/**
 * What each page is made of, so that a browser loads all of it at once instead of finding out file by file.
 * @param routes as Vite's `runnerImport` reads them: it writes the source of a page into the function that loads it
 */
export function listPreloads(routes: readonly RouteObject[], manifest: Manifest): Preloads {
  return (
    leavesOf(routes, '', FIRST)
      .map(([pattern, names]) => [pattern || '/', [...filesOf(names, manifest)]] as const)
      // A name is tried before what stands for any name: a colon is less than a letter.
      .sort(([one], [other]) => (one < other ? 1 : -1))
  )
}

type Leaf = readonly [pattern: string, names: readonly string[]]

function leavesOf(routes: readonly RouteObject[], above: string, names: readonly string[]): Leaf[] {
  return routes.flatMap(({ path, lazy, children }) => {
    if (path === '*') return []
    const pattern = path === undefined ? above : `${above}/${path}`
    const own = [...names, ...sourcesOf(lazy)]
    return children ? leavesOf(children, pattern, own) : [[pattern, own] as const]
  })
}

function sourcesOf(lazy: RouteObject['lazy']): string[] {
  if (typeof lazy !== 'object' || !lazy.Component) return []
  const [, source] = /\("\/(src\/[^"]+)"\)/.exec(String(lazy.Component)) ?? []
  if (source === undefined) throw new Error(`no source is named in ${lazy.Component}`)
  return [source]
}

/** The styles and scripts of chunks and of all that they import. */
export function filesOf(names: readonly string[], manifest: Manifest): Set<string> {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (files.has(chunk.file)) return
    for (const style of chunk.css ?? []) files.add(style)
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const name of names) visit(name)
  return files
}
