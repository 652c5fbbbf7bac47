/**
 * Whoever reads only the beginning, as `head` does, closes the pipe: what is still told is told to nobody, and what the
 * command does goes on.
 * @param stream standard output, or another that is written to for people
 */
export function ignoreClosedPipe(stream: NodeJS.WritableStream): void {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
  })
}
