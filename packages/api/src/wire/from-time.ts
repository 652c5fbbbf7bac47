/** Stub. */
export const fromTime = (text: string): number => Date.parse(text)
