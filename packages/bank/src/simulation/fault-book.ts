import type { Change } from '../changes.ts'
import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { FAULT_RULES_MAX, type FaultableCall, type FaultRule, ruleFor } from './fault-rule.ts'

export type FaultAsk = Omit<FaultRule, 'id' | 'met' | 'createdAtMs'>

type Books = Pick<BankPorts, 'store' | 'clock' | 'ids'>

/**
 * The faults that a test bank plays. They are kept at hand, so that a call which meets none costs no read: whoever
 * changes them asks for `refresh` afterwards.
 */
export function faultBook(ports: Books) {
  const { store } = ports
  let atHand: readonly FaultRule[] = []
  const list = async (applicationId: string) =>
    (await store.faults.list()).filter((rule) => rule.applicationId === applicationId)
  const refresh = async () => {
    atHand = await store.faults.list()
  }
  return {
    /** Reads the rules anew. */
    refresh,

    /** The rule that this call meets, if any. */
    ruleFor: (call: FaultableCall): FaultRule | undefined =>
      atHand.length === 0 ? undefined : ruleFor(atHand, call),

    /** Counts a call that meets a rule. @returns false if others have used the rule up, or it is gone */
    async use({ id }: FaultRule): Promise<boolean> {
      const { kind } = await store.commit({ changes: [{ kind: 'use-fault', id }] })
      await refresh()
      return kind === 'committed'
    },

    /** an application's own, the oldest first */
    list,
    add: async (ask: FaultAsk) => addTo(await list(ask.applicationId), ask, ports),
    /** somebody else's is not told from none */
    remove: async (applicationId: string, faultId: string) =>
      removeFrom(await list(applicationId), faultId),
    clear: (applicationId: string): Change[] => [{ kind: 'clear-faults', applicationId }],
  }
}

function addTo(
  rules: readonly FaultRule[],
  ask: FaultAsk,
  { clock, ids }: Books,
): Decision<{ fault: FaultRule }> {
  if (rules.length >= FAULT_RULES_MAX) {
    return refuse({ code: 'faults_too_many', faultsMax: FAULT_RULES_MAX })
  }
  const fault = { ...ask, id: ids.next('flt'), met: 0, createdAtMs: clock.nowMs() }
  return { ok: true, fault, changes: [{ kind: 'insert-fault', fault }] }
}

function removeFrom(
  rules: readonly FaultRule[],
  faultId: string,
): Decision<{ left: readonly FaultRule[] }> {
  const left = rules.filter(({ id }) => id !== faultId)
  if (left.length === rules.length) return refuse({ code: 'fault_not_found', faultId })
  return { ok: true, left, changes: [{ kind: 'delete-fault', id: faultId }] }
}
