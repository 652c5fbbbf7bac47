/** The place before which the newest page of a list stands. */
export const NEWEST = Number.MAX_SAFE_INTEGER
