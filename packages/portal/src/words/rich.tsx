import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyOf, Words } from './define-words.ts'
import type { Translate } from './use-words.ts'

interface RichProps<En> {
  readonly words: Words<En>
  readonly of: KeyOf<En>
  readonly values?: Readonly<Record<string, string | number>>
  /** what to make of each tag of the text: `<strong>…</strong>`, `<a>…</a>` */
  readonly parts: Readonly<Record<string, (inner: string) => ReactNode>>
}

/**
 * A text with emphasis or a link within. Tags are looked for in our own words only, before values are filled in: a name
 * that somebody gave can hold what it likes, and is shown as text.
 * @example
 * <Rich words={words} of="lead" values={{ name }} parts={{ strong: (inner) => <strong>{inner}</strong> }} />
 */
export function Rich<En>({ words, of, values = {}, parts }: RichProps<En>): ReactNode {
  const translate = useTranslation(words.namespace).t as unknown as Translate
  const text = translate(of, { ...values, skipInterpolation: true })
  const fill = (piece: string) =>
    piece.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  return piecesOf(text).map(({ at, tag, inner }) => {
    const part = tag === undefined ? undefined : parts[tag]
    return <Fragment key={at}>{part ? part(fill(inner)) : fill(inner)}</Fragment>
  })
}

interface Piece {
  readonly at: number
  readonly tag?: string | undefined
  readonly inner: string
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(/<(\w+)>(.*?)<\/\1>/g)) {
    pieces.push({ at: end, inner: text.slice(end, found.index) })
    end = found.index + found[0].length
    pieces.push({ at: found.index + 1, tag: found[1], inner: found[2] ?? '' })
  }
  return [...pieces, { at: text.length + 1, inner: text.slice(end) }]
}
