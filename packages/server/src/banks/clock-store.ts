/** How far the clock of each test bank is ahead of the wall: it outlives the process. */
export interface ClockStore {
  aheadMs(bank: string): Promise<number>
  /** @returns how far it is ahead now */
  advance(bank: string, byMs: number): Promise<number>
  reset(bank: string): Promise<void>
}
