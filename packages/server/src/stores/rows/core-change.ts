import type { Change } from '@wekeza/bank'

/** What changes between a bank and a core outside. */
export type CoreChange = Extract<
  Change,
  {
    kind:
      | 'insert-core-instruction'
      | 'move-core-instruction'
      | 'take-core-posting'
      | 'move-core-cursor'
      | 'note-difference'
      | 'resolve-difference'
  }
>
