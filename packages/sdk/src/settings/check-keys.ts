import { ConfigurationError } from '../errors/local-errors.ts'

/** Refuses a name that means nothing here: a misspelt option must not be ignored in silence. Values are not told. */
export function checkKeys(what: string, given: object, known: readonly string[]): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    throw new ConfigurationError(`${what}: there is no ${key}. Use one of ${known.join(', ')}.`)
  }
}
