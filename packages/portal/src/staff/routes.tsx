import { Navigate, type RouteObject } from 'react-router'
import { ErrorPage } from '../frame/error-page.tsx'
import { lazyPage } from '../frame/lazy-page.ts'
import { NotFoundPage } from '../frame/not-found-page.tsx'
import { ShellPlain } from '../frame/shell-plain.tsx'

/** Each page has its folder, and its place in places.ts. */
const signedInRoutes: RouteObject[] = [
  { index: true, element: <Navigate to="/ops/go-live" replace /> },
  {
    path: 'go-live',
    lazy: lazyPage(async () => (await import('./go-live/queue-page.tsx')).QueuePage),
  },
  {
    path: 'go-live/:requestId',
    lazy: lazyPage(async () => (await import('./go-live/one/request-page.tsx')).RequestPage),
  },
  {
    path: 'risk-reviews',
    lazy: lazyPage(async () => (await import('./risk/reviews-page.tsx')).ReviewsPage),
  },
  {
    path: 'risk-reviews/:reviewId',
    lazy: lazyPage(async () => (await import('./risk/one/review-page.tsx')).ReviewPage),
  },
  {
    path: 'partners',
    lazy: lazyPage(async () => (await import('./partners/partners-page.tsx')).PartnersPage),
  },
  {
    path: 'partners/:organisationId',
    lazy: lazyPage(async () => (await import('./partners/one/partner-page.tsx')).PartnerPage),
  },
  {
    path: 'analytics',
    lazy: lazyPage(async () => (await import('./analytics/analytics-page.tsx')).AnalyticsPage),
  },
  { path: 'audit', lazy: lazyPage(async () => (await import('./acts/acts-page.tsx')).ActsPage) },
  { path: '*', Component: NotFoundPage },
]

/** What the bank's staff see, beneath `/ops`. */
export const staffRoutes: RouteObject = {
  path: 'ops',
  ErrorBoundary: ErrorPage,
  children: [
    {
      Component: ShellPlain,
      children: [
        {
          path: 'sign-in',
          lazy: lazyPage(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage),
        },
      ],
    },
    {
      lazy: lazyPage(async () => (await import('./staff-shell.tsx')).StaffShell),
      ErrorBoundary: ErrorPage,
      children: signedInRoutes,
    },
  ],
}
