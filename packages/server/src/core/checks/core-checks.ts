import { accountChecks } from './check-accounts.ts'
import { instructionChecks } from './check-instructions.ts'
import { type CheckedCore, openSubject, type Subject } from './subject.ts'

export type { CheckedCore } from './subject.ts'

/** One thing that the platform counts on. */
export interface CoreCheck {
  /** what must be so, as a sentence */
  readonly says: string
  /** @throws if it is not so; the message tells what was found */
  run(subject: Subject): Promise<void>
}

export const coreChecks: readonly CoreCheck[] = [...accountChecks, ...instructionChecks]

/** How one check went: `fault` is undefined where it holds. */
export interface Checked {
  readonly says: string
  readonly fault: string | undefined
}

/**
 * Checks whether a core speaks the protocol as the platform counts on it. It moves small amounts between two accounts:
 * let it be a core for trying out.
 * @param checked is told of each check as it ends
 * @returns all of them, in their order
 * @example
 * const all = await checkCore({ url: 'http://127.0.0.1:4000', token, from: 'one', to: 'two' })
 * const broken = all.filter(({ fault }) => fault)
 */
export async function checkCore(
  place: CheckedCore,
  checked: (one: Checked) => void = () => {},
): Promise<Checked[]> {
  const subject = openSubject(place)
  const all: Checked[] = []
  try {
    for (const { says, run } of coreChecks) {
      const fault = await run(subject).then(() => undefined, messageOf)
      all.push({ says, fault })
      checked({ says, fault })
    }
    return all
  } finally {
    await subject.close()
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
