import { type Context, type Span, SpanStatusCode } from '@opentelemetry/api'

/** What is being done, and in which span. */
export interface Doing {
  readonly span: Span
  readonly context: Context
}

/** A span ends with its work, however that ends. What went wrong is told by its kind alone: a message may name somebody. */
export function ending<T>(
  span: Span,
  work: () => T,
  done: (result: Awaited<T>) => void = () => {},
): T {
  const fail = (cause: unknown): never => {
    failed(span, cause instanceof Error ? cause.name : 'fault')
    span.end()
    throw cause
  }
  const end = (result: Awaited<T>) => {
    done(result)
    span.end()
    return result
  }
  let result: T
  try {
    result = work()
  } catch (cause) {
    return fail(cause)
  }
  if (result instanceof Promise) return result.then(end, fail) as T
  return end(result as Awaited<T>) as T
}

/** @param kind one of few: a class of errors, a code, a status */
export function failed(span: Span, kind: string): void {
  span.setAttribute('error.type', kind)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
