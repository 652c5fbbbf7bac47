const THIN_SPACE = '\u2009'
const NOT_KNOWN = '–'

/** `12,408` */
export const formatCount = (count: number) => count.toLocaleString('en-KE')

/** A share with one decimal: `4.9 %`. */
export const formatShare = (share: number) => `${(share * 100).toFixed(1)}${THIN_SPACE}%`

/** A duration: `12 ms`; a dash where nothing was measured. */
export const formatMs = (ms: number | null) =>
  ms === null ? NOT_KNOWN : `${formatCount(ms)}${THIN_SPACE}ms`
