// biome-ignore-all lint/suspicious/noConsole: this is the one place that writes to the console, where no logger was given
import type { Logger } from './logger.ts'

/** The default logger. It looks the console up at each line, so that a test's own console is used. */
export const consoleLogger: Logger = {
  debug: (line) => globalThis.console.debug(line),
  info: (line) => globalThis.console.info(line),
  warn: (line) => globalThis.console.warn(line),
  error: (line) => globalThis.console.error(line),
}
