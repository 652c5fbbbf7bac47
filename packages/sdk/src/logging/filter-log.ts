import { LOG_LEVELS, type Logger, type LogLevel } from './logger.ts'

const silent = () => {}

/** A logger that passes on its level and what is graver. */
export function filterLog(logger: Logger, level: LogLevel): Logger {
  const from = LOG_LEVELS.indexOf(level)
  const pass = (name: Exclude<LogLevel, 'off'>) =>
    LOG_LEVELS.indexOf(name) < from ? silent : (line: string) => logger[name](line)
  return { debug: pass('debug'), info: pass('info'), warn: pass('warn'), error: pass('error') }
}
