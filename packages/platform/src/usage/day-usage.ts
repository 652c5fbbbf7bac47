/** What an organisation's applications asked of one operation on one Nairobi day. */
export interface DayUsage {
  readonly day: string
  readonly applicationId: string
  readonly operationId: string
  readonly calls: number
  /** what its calls count for: the contract's cost of the operation, for each that was answered */
  readonly units: number
}

/** Units of each operation, by its name. */
export function unitsByOperation(usage: readonly DayUsage[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const { operationId, units } of usage) {
    sums.set(operationId, (sums.get(operationId) ?? 0) + units)
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)))
}

export function unitsOf(usage: readonly DayUsage[]): number {
  return usage.reduce((sum, { units }) => sum + units, 0)
}
