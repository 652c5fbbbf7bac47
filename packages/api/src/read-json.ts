/** Stub. */
export const readJson = (text: string): unknown => JSON.parse(text)
