import type { Rendered } from '../markdown/render-page.ts'
import { addressOf } from '../pages/page.ts'
import type { Section } from '../pages/sections.ts'

/** What the search knows of a section of a page; short names, since there are thousands. */
export interface Entry {
  /** the page’s title */
  readonly t: string
  /** the section’s heading; absent: the page’s beginning */
  readonly h?: string
  /** where it is */
  readonly u: string
  /** the part of the documentation that it stands in */
  readonly s: string
  /** what is said there */
  readonly x: string
}

const TEXT_LENGTH_MAX = 600

/** Everything that can be found, section by section. */
export function indexOf(rendered: readonly Rendered[], sections: readonly Section[]): Entry[] {
  return rendered.flatMap(({ page, sections: parts }) => {
    const part = sections.find(({ pages }) => pages.includes(page))?.title ?? ''
    return parts.map(({ heading, text }) => ({
      t: page.title,
      ...(heading && { h: heading.text }),
      u: heading ? `${addressOf(page)}#${heading.id}` : addressOf(page),
      s: part,
      x: text.replace(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH_MAX),
    }))
  })
}
