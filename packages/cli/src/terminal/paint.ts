const SIGNS = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

export type Style = keyof typeof SIGNS
export type Painter = (style: Style, text: string) => string

/** Whether a stream takes colour: each is asked for itself, because one may be a terminal and the other a file. */
export function takesColour(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
  argv: readonly string[],
): boolean {
  if (argv.includes('--no-color') || env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** Colours text for a stream, or leaves it as it is. */
export function painter(stream: { readonly isTTY?: boolean }): Painter {
  if (!takesColour(stream, process.env, process.argv)) return (_, text) => text
  return (style, text) => `\u001b[${SIGNS[style][0]}m${text}\u001b[${SIGNS[style][1]}m`
}
