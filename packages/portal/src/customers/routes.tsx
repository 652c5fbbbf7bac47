import type { RouteObject } from 'react-router'
import { ErrorPage } from '../frame/error-page.tsx'
import { lazyPage } from '../frame/lazy-page.ts'
import { NotFoundPage } from '../frame/not-found-page.tsx'

/** What a customer sees, beneath `/my`. */
export const customersRoutes: RouteObject = {
  path: 'my',
  lazy: lazyPage(async () => (await import('./customers-shell.tsx')).CustomersShell),
  ErrorBoundary: ErrorPage,
  children: [
    {
      index: true,
      lazy: lazyPage(async () => (await import('./consents/consents-page.tsx')).ConsentsPage),
    },
    {
      path: 'consents/:consentId',
      lazy: lazyPage(async () => (await import('./one/consent-page.tsx')).ConsentPage),
    },
    {
      path: 'approvals',
      lazy: lazyPage(async () => (await import('./approvals/approvals-page.tsx')).ApprovalsPage),
    },
    {
      path: 'history',
      lazy: lazyPage(async () => (await import('./history/history-page.tsx')).HistoryPage),
    },
    {
      path: 'account',
      lazy: lazyPage(async () => (await import('./account/account-page.tsx')).AccountPage),
    },
    { path: '*', Component: NotFoundPage },
  ],
}
