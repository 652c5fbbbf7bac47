const OVERLAP_SECONDS_DEFAULT = 86_400

/** How long the secret so far is good beside the new one, in milliseconds. */
export function overlapOf({ overlap_seconds = OVERLAP_SECONDS_DEFAULT }): number {
  return overlap_seconds * 1_000
}
