export const camel = (name: string) =>
  name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase())

export const pascal = (name: string) => {
  const written = camel(name)
  return written.charAt(0).toUpperCase() + written.slice(1)
}

/** Breaks text into lines of a comment, none wider than the page. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines
}

/** A documentation comment: on one line if it fits, else a line each. */
export function comment(lines: readonly string[], indent = ''): string {
  if (lines.length === 1 && lines[0] !== undefined) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}
