import { ConfigurationError } from '../errors/local-errors.ts'
import type { WriteOptions } from '../options.ts'
import { checkKeys } from '../settings/check-keys.ts'
import { checkLimits } from '../settings/check-limits.ts'
import type { Asked } from './asked.ts'
import { pathParametersOf } from './operation.ts'

const OPTIONS = ['signal', 'timeoutMs', 'deadlineMs', 'maxRetries']
const KEY = /^[\x21-\x7e]{1,255}$/

/** Refuses what can be seen to be wrong before anything is sent. */
export function checkCall({ operation, path, content }: Asked, options: WriteOptions): void {
  const { name, idempotent, queryParameters } = operation
  checkKeys(`${name} options`, options, idempotent ? [...OPTIONS, 'idempotencyKey'] : OPTIONS)
  checkLimits(name, options)
  checkKey(name, options.idempotencyKey)
  if (queryParameters.length > 0) checkKeys(`${name} query`, content ?? {}, queryParameters)
  for (const [index, parameter] of pathParametersOf(operation).entries())
    checkId(name, parameter, path[index])
}

function checkKey(name: string, key: string | undefined): void {
  if (key === undefined || KEY.test(key)) return
  throw new ConfigurationError(
    `${name}: the idempotencyKey is not 1 to 255 visible ASCII characters. Give a UUID, or none.`,
  )
}

/** An empty id would read the list instead, and dots would climb to another address. */
function checkId(name: string, parameter: string, value: unknown): void {
  if (typeof value === 'string' && value !== '' && value !== '.' && value !== '..') return
  throw new ConfigurationError(`${name}: ${parameter} is ${JSON.stringify(value)}. Give an id.`)
}
