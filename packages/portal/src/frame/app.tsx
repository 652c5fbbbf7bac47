import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { Toasts } from '../design/toast.tsx'
import { routes } from '../routes.tsx'
import { createQueries } from '../session/queries.ts'

/** The whole app: what was read, what is said aside, and where one is. */
export function App(): ReactNode {
  const [queries] = useState(createQueries)
  const [router] = useState(() => createBrowserRouter(routes))
  return (
    <QueryClientProvider client={queries}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </QueryClientProvider>
  )
}
