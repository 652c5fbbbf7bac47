import { FORM_BYTES_MAX } from '../identity/limits.ts'
import { refuse, type Visit } from './visit.ts'

/**
 * Reads a body that is a JSON object of texts with exactly these names.
 * @returns undefined if it is none; then it has been refused
 */
export async function readFields<Name extends string>(
  visit: Visit,
  names: readonly Name[],
): Promise<Record<Name, string> | undefined> {
  const type = visit.request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    return void refuse(visit, 'content_type_unsupported')
  const text = await readText(visit)
  if (text === undefined) {
    const fact = `The body is larger than ${FORM_BYTES_MAX} bytes.`
    return void refuse(visit, 'body_too_large', { fact, headers: { connection: 'close' } })
  }
  const body = objectOf(text)
  if (!body) return void refuse(visit, 'malformed_json')
  const unknown = Object.keys(body).find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) return void refuse(visit, 'field_unknown')
  for (const name of names) {
    if (body[name] === undefined) {
      return void refuse(visit, 'field_missing', { fact: `${name} is missing.` })
    }
    if (typeof body[name] !== 'string') {
      return void refuse(visit, 'field_type_invalid', { fact: `${name} is no text.` })
    }
  }
  return body as Record<Name, string>
}

async function readText({ request }: Visit): Promise<string | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += part.length
    if (bytes > FORM_BYTES_MAX) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const whole = typeof body === 'object' && body !== null && !Array.isArray(body)
    return whole ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
