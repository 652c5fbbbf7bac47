/** Rows as lines with their columns in line: names to the left, figures to the right. The first row is the head. */
export function tableLines(rows: readonly (readonly (string | number)[])[]): string[] {
  const texts = rows.map((row) => row.map(String))
  const [head = [], ...body] = texts
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)))
  const figures = head.map((_, column) => body.every((row) => /^-?\d+$/.test(row[column] ?? '')))
  return texts.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0
        return figures[column] ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
