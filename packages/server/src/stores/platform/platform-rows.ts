import type { Value } from './platform-step.ts'

/** How the platform's rows are read and written on an engine; places are `$1`, `$2` and so on. */
export interface PlatformRows {
  read(sql: string, values?: readonly Value[]): Promise<readonly unknown[]>
  /** the same for what may take long */
  scan(sql: string, values?: readonly Value[]): Promise<readonly unknown[]>
  /** @returns how many rows were written */
  write(sql: string, values: readonly Value[]): Promise<number>
}
