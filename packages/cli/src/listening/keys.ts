import { isInForeground } from '../terminal/in-foreground.ts'

const CTRL_C = '\u0003'

/** Hears single keys where this program has a terminal. Ctrl-C stays what it is. Answers how to stop. */
export function onKey(
  stdin: NodeJS.ReadStream,
  act: (key: string) => unknown,
  inForeground: () => boolean = isInForeground,
): () => void {
  if (stdin.isTTY !== true || !inForeground()) return () => {}
  const hear = (text: Buffer | string) => {
    for (const key of String(text)) {
      if (key === CTRL_C) process.kill(process.pid, 'SIGINT')
      else act(key)
    }
  }
  stdin.setRawMode(true)
  stdin.resume()
  stdin.on('data', hear)
  return () => {
    stdin.off('data', hear)
    stdin.setRawMode(false)
    stdin.pause()
  }
}
