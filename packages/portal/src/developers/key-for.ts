import { useRef } from 'react'

/**
 * The Idempotency-Key of a form: the same for the same content, so that a lost answer and a second press make one thing,
 * and another one as soon as something else is asked.
 * @example
 * const keyFor = useKeyFor()
 * create(asked, { idempotencyKey: keyFor(asked) })
 */
export function useKeyFor(): (asked: unknown) => string {
  const last = useRef({ content: '', key: '' })
  return (asked) => {
    const content = JSON.stringify(asked)
    if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() }
    return last.current.key
  }
}
