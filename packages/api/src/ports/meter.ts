import type { CountedCall } from '@wekeza/platform'

/** Counts what applications ask. It is asked at every call, and writes nothing there. */
export interface Meter {
  count(call: CountedCall): void
}
