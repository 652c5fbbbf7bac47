/** Pads cells so that lines lines up that come one by one: what is longer widens its column from then on. */
export function growingColumns(widthsMin: readonly number[]): (cells: readonly string[]) => string {
  const widths = [...widthsMin]
  return (cells) =>
    cells
      .map((cell, index) => {
        const width = Math.max(widths[index] ?? 0, cell.length)
        widths[index] = width
        return cell.padEnd(width)
      })
      .join('  ')
}
