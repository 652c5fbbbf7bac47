import { type Call, header } from './call.ts'

/** Whether the body is said to be of a media type, which the operation takes. */
export function isOfType(call: Call, type: string): boolean {
  const said = (header(call, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  return said === type && (call.operation?.bodyTypes.includes(type) ?? false)
}
