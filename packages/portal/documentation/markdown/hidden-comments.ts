import type { MarkdownIt } from 'markdown-it'

const COMMENT = /^<!--\s*(.*?)\s*-->$/
const ENDS = { alt: ['paragraph', 'reference', 'blockquote', 'list'] }

/**
 * Comments on a line of their own are not shown. `<!-- tabs -->` and `<!-- /tabs -->` have a meaning: the fences between
 * them are one thing in several languages.
 */
export function hiddenComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'table',
    'hidden_comment',
    (state, startLine, _endLine, silent) => {
      const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
      const line = state.src.slice(from, state.eMarks[startLine]).trim()
      const said = COMMENT.exec(line)?.[1]
      if (said === undefined) return false
      if (silent) return true
      if (said === 'tabs') state.push('tabs_open', '', 1)
      if (said === '/tabs') state.push('tabs_close', '', -1)
      state.line = startLine + 1
      return true
    },
    ENDS,
  )
}
