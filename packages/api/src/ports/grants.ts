/** What was granted under consents: refresh tokens and the like. */
export interface Grants {
  /**
   * Forgets all that was granted under a consent that has ended. It comes after the commit, and may be missed: each
   * use asks the consent's live row.
   */
  end(bankKey: string, consentId: string): Promise<void>
}
