import type { EventType } from '@wekeza/sdk'

/** Which types there are is the platform's to say: a newer one knows more than this program. */
export function readType(name: string): EventType {
  return name as EventType
}
