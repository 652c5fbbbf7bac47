import type { ErrorCode } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import { likeness } from './likeness.ts'

/** What belongs to somebody else is refused in the very words in which nothing at all is. */
export async function asIfAbsent(
  bench: Bench,
  code: ErrorCode,
  ids: readonly [theirs: string, nobodys: string],
  ask: (id: string) => Ask,
): Promise<void> {
  const answers = []
  for (const id of ids) {
    await bench.refused(ask(id), code)
    answers.push(likeness(bench.exchanges.at(-1), [id]))
  }
  equal(answers[0], answers[1], 'the answer for what is somebody else’s, beside that for nothing')
}
