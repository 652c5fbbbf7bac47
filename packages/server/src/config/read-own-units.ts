const OWN = /^(?<id>app_\w{1,60})=(?<units>[1-9]\d{0,8})$/

/**
 * Reads which applications have how many units a minute.
 * @returns undefined if it is no such list, or names one of them twice
 * @example readOwnUnits('app_copilot=60000,app_reports=600')?.get('app_reports') // 600
 */
export function readOwnUnits(text: string): ReadonlyMap<string, number> | undefined {
  const own = new Map<string, number>()
  for (const part of text.split(',')) {
    const { id, units } = OWN.exec(part.trim())?.groups ?? {}
    if (id === undefined || own.has(id)) return undefined
    own.set(id, Number(units))
  }
  return own
}
