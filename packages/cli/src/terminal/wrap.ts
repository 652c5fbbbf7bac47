/** Breaks text into lines at its spaces; a word that is too long stays whole, so that it can be copied. */
export function wrap(text: string, widthMax: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, widthMax))
}

function wrapLine(line: string, widthMax: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length <= widthMax || current === '') current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current]
}
