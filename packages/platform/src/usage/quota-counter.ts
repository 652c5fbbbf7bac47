/** How many calls of a day were let through. */
export interface QuotaTaken {
  /** with this one, if it was */
  readonly used: number
  readonly allowed: boolean
}

/** Counts calls against the quota of a day: of so many, exactly as many are let through, wherever they arrive. */
export interface QuotaCounter {
  /**
   * Takes one of a day's calls, if there is one left. What is refused uses up nothing.
   * @param key whose, see `quotaKey`
   * @param day in Nairobi, in the time of the bank that is called
   * @param max how many the day has; it may be another than a moment ago
   */
  take(key: string, day: string, max: number): Promise<QuotaTaken>
  /** how many were taken of a day */
  used(key: string, day: string): Promise<number>
}

/** Calls are counted for an organisation at one bank: its tests use up nothing that is live. */
export function quotaKey(organisationId: string, bankKey: string): string {
  return `${organisationId} ${bankKey}`
}

/** Whose a key is. */
export function ofQuotaKey(key: string): { organisationId: string; bankKey: string } {
  const [organisationId = '', bankKey = ''] = key.split(' ')
  return { organisationId, bankKey }
}
