/** How long an answer took, in whole milliseconds: what was faster than one is not told to have taken none. */
export const formatTook = (ms: number): string =>
  ms < 1 ? '<\u20091\u2009ms' : `${Math.round(ms).toLocaleString('en-KE')}\u2009ms`
