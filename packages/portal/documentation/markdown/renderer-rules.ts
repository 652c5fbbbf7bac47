import type { Env, RendererRule, Token } from 'markdown-it'
import { drawDiagram } from '../diagrams/draw-diagram.ts'
import { escapeHtml, Html, html } from '../frame/html.ts'
import type { Page } from '../pages/page.ts'
import { type Code, codeBlock, codeTabs, readFence } from './code-block.ts'
import type { Site } from './site.ts'
import { textOf } from './text-of.ts'

/** What is known while one page is written, and gathered from it. */
export interface Writing {
  readonly page: Page
  readonly site: Site
  readonly links: string[]
  /** how many things with an id of their own there have been */
  drawn: number
}

const writingOf = (env: Env | undefined) => env?.writing as Writing
const attributeOf = (token: Token | undefined, name: string) => String(token?.attrGet(name) ?? '')

/** How each part of Markdown stands in a page, where it is other than markdown-it has it. */
export const rendererRules: Readonly<Record<string, RendererRule>> = {
  tabs_open(tokens, index, _options, env) {
    const writing = writingOf(env)
    writing.drawn += 1
    const codes = (tokens[index]?.meta?.codes ?? []) as Code[]
    return `${codeTabs(codes, `tabs-${writing.drawn}`)}\n`
  },
  fence(tokens, index, _options, env) {
    const { info = '', content = '' } = tokens[index] ?? {}
    if (info.trim() !== 'mermaid') return `${codeBlock(readFence(info, content))}\n`
    const writing = writingOf(env)
    writing.drawn += 1
    return `${drawDiagram(content, `diagram-${writing.drawn}`)}\n`
  },
  heading_close(tokens, index) {
    const { tag = '' } = tokens[index] ?? {}
    const id = attributeOf(tokens[index - 2], 'id')
    const label = `Link to “${textOf(tokens[index - 1])}”`
    return `${html` <a class="anchor" href="#${id}" aria-label="${label}">#</a>`}</${tag}>\n`
  },
  table_open: () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n',
  table_close: () => '</table></div>\n',
  th_open: (tokens, index) => `<th scope="col"${classOf(tokens[index])}>`,
  td_open: (tokens, index) => `<td${classOf(tokens[index])}>`,
  link_open: openLink,
  link_close: (tokens, index) => String(tokens[index]?.meta?.close ?? '</a>'),
  code_inline: writeWord,
  image(tokens, index, _options, env) {
    const { site, page } = writingOf(env)
    return site.drawing(attributeOf(tokens[index], 'src'), page).text
  },
}

/** Alignment comes as a style attribute, which the pages’ own policy does not let through. */
function classOf(cell: Token | undefined): string {
  return attributeOf(cell, 'style').includes('right') ? ' class="number"' : ''
}

function openLink(...[tokens, index, , env]: Parameters<RendererRule>): string {
  const { site, page, links } = writingOf(env)
  const led = site.link(attributeOf(tokens[index], 'href'), page)
  if (!('href' in led)) {
    const close = tokens.slice(index).find(({ type }) => type === 'link_close')
    if (close) close.meta = { close: '</span>' }
    return html`<span class="in-source" title="In the source: ${led.source}">`.text
  }
  links.push(led.href)
  const outside = /^https?:/.test(led.href) ? ' rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(led.href)}"${outside}>`
}

/** A word of the contract leads to its page, unless it stands in a link already, or on that page. */
function writeWord(...[tokens, index, , env]: Parameters<RendererRule>): string {
  const { site, page, links } = writingOf(env)
  const word = tokens[index]?.content ?? ''
  const code = html`<code>${word}</code>`
  const address = isLinked(tokens.slice(0, index)) ? undefined : site.pageOf(word)
  if (address === undefined || address.split('#')[0] === `/docs/${page.path}`) return code.text
  links.push(address)
  return html`<a class="word" href="${address}">${new Html(code.text)}</a>`.text
}

function isLinked(before: readonly Token[]): boolean {
  const count = (wanted: string) => before.filter(({ type }) => type === wanted).length
  return count('link_open') > count('link_close')
}
