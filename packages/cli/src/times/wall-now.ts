/** Who builds on the platform lives on everybody's time, also where a test bank's stands still. */
export const wallNowMs = async (): Promise<number> => Date.now()
