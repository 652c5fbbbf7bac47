import { usageError } from '../errors/usage-error.ts'

/** `localhost:3000/webhooks` or a whole address; path and query stay as they are. */
export function readForwardUrl(text: string): URL {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url
  throw usageError(
    `--forward-to: ${text} is no address. Give one like localhost:3000/webhooks/transaction.`,
  )
}
