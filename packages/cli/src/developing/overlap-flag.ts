import { string } from '@oclif/core/flags'
import { readDuration } from '../times/read-duration.ts'

/** How long what is replaced stays good. */
export const overlapFlag = {
  overlap: string({
    helpValue: '24h',
    summary: 'How long the one so far stays good, at most 7d; 0s when it has leaked. Default 24h',
  }),
}

export function overlapOf({ overlap }: { overlap?: string | undefined }): {
  overlap_seconds?: number
} {
  return overlap === undefined ? {} : { overlap_seconds: readDuration(overlap) }
}
