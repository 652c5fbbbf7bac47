/** A cell of a table: one line, and no bar that would end it. */
export function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

/** A table of Markdown; without rows it is nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`
}

export function fence(info: string, text: string): string {
  return `\`\`\`${info}\n${text.replace(/\n?$/, '\n')}\`\`\`\n\n`
}

export function code(text: string): string {
  return `\`${text}\``
}

/** Sentences on lines of their own become one paragraph. */
export function paragraph(text: string): string {
  return `${text.trim()}\n\n`
}
