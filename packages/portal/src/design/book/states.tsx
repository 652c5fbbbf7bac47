import type { ReactNode } from 'react'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Loaded } from '../loaded.tsx'

const refetch = () => {}
const LOST = new Error('shown as a fault of the page')

export function States(): ReactNode {
  return (
    <div data-example className="grid gap-8 md:grid-cols-2">
      <Loaded query={{ data: undefined, error: null, refetch }}>{() => null}</Loaded>
      <Loaded query={{ data: undefined, error: LOST, refetch }}>{() => null}</Loaded>
      <Loaded
        query={{ data: [], error: null, refetch }}
        empty={
          <EmptyState title="No webhook yet" action={<Button kind="go">Add a webhook</Button>}>
            A webhook is told of what happens, so that you do not have to ask.
          </EmptyState>
        }
      >
        {() => null}
      </Loaded>
      <Loaded query={{ data: ['one', 'two'], error: null, refetch }}>
        {(list) => <p>{list.join(', ')}</p>}
      </Loaded>
    </div>
  )
}
