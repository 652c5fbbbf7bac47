import { BODY_BYTES_MAX } from '../limits.ts'
import { readFile } from '../read-file.ts'
import { readText } from '../read-text.ts'
import type { Step } from '../step.ts'

/** Reads the body, and keeps no more of it than the limit, whatever Content-Length claims. */
export const limitBody: Step = (call) => {
  if (!call.operation?.takesBody || call.operation.bodyBytesMax > BODY_BYTES_MAX) return undefined
  return readText(call, BODY_BYTES_MAX)
}

/** The same for operations that take more: only of callers who are known, and have the scope. */
export const limitFile: Step = (call) => {
  const bytesMax = call.operation?.bodyBytesMax ?? 0
  return bytesMax > BODY_BYTES_MAX ? readFile(call, bytesMax) : undefined
}
