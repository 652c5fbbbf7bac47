import { CALLERS, type Sample } from './sample.ts'

/** The request with nothing but Python’s own library. */
export function inPython({ operation, path, query, body, idempotencyKey }: Sample): string {
  const { token } = CALLERS[operation.caller]
  const address = path + search(query)
  const headers = [
    ...(token === undefined ? [] : [`"Authorization": f"Bearer {${token}}",`]),
    ...(idempotencyKey === undefined ? [] : [`"Idempotency-Key": "${idempotencyKey}",`]),
    ...(body === undefined ? [] : ['"Content-Type": "application/json",']),
  ]
  const lines = [
    'request = urllib.request.Request(',
    `    BASE_URL + ${JSON.stringify(address)},`,
    `    method="${operation.method}",`,
    ...(headers.length === 0
      ? []
      : ['    headers={', ...headers.map((one) => `        ${one}`), '    },']),
    ...(body === undefined ? [] : [`    data=json.dumps(${literal(body, '    ')}).encode(),`]),
    ')',
    'with urllib.request.urlopen(request) as response:',
    operation.streams
      ? '    for line in response:\n        print(line.decode(), end="")'
      : '    answer = json.load(response)',
  ]
  return `${lines.join('\n')}\n`
}

export function search(query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? '' : `?${text}`
}

function literal(value: unknown, indent: string): string {
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value !== 'object') return JSON.stringify(value)
  const deeper = `${indent}    `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((one) => literal(one, deeper))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${literal(one, deeper)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const line = `${open}${parts.join(', ')}${close}`
  if (line.length + indent.length < 72 && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`
}
