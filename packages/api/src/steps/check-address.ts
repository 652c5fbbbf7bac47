import type { Application } from '@wekeza/platform'
import { inRanges } from '../addresses/in-ranges.ts'
import { type Connection, found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/**
 * An application that says from where it calls is taken from there and from nowhere else, so that what is stolen of it
 * opens nothing elsewhere. It is its live row that says so; a caller without an address is nowhere.
 */
export const checkAddress: Step = (call) =>
  callsFrom(found(call.application, 'application'), call.connection)
    ? undefined
    : problem(call, 'address_not_allowed')

/** Whether a connection comes from where an application calls from. */
export function callsFrom(
  { ipAllowList }: Pick<Application, 'ipAllowList'>,
  { remoteAddress = '' }: Connection,
): boolean {
  return ipAllowList.length === 0 || inRanges(ipAllowList, remoteAddress)
}
