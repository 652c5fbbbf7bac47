import { StoreUnavailable } from '@wekeza/bank'
import { hasCode } from './has-code.ts'

/** What the disk, or another process on the file, is to blame for: the same asked later may go well. */
const PASSING = /^SQLITE_(FULL|IOERR|BUSY|CANTOPEN|READONLY|PROTOCOL)/

/** Tells a fault that passes as every store does; any other stays as it is. */
export function asUnavailable(fault: unknown): unknown {
  return hasCode(fault) && PASSING.test(fault.code) ? new StoreUnavailable(fault) : fault
}

/** A role of the store whose faults are told by `asUnavailable`. Its functions answer with promises. */
export function passing<Role extends object>(role: Role): Role {
  const told = Object.entries(role).map(([name, member]) => [name, tell(member)])
  return Object.fromEntries(told) as Role
}

function tell(member: unknown): unknown {
  if (typeof member !== 'function') {
    return typeof member === 'object' && member !== null ? passing(member) : member
  }
  return async (...values: unknown[]) => {
    try {
      return await member(...values)
    } catch (fault) {
      throw asUnavailable(fault)
    }
  }
}
