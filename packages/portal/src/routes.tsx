import type { RouteObject } from 'react-router'
import { customersRoutes } from './customers/routes.tsx'
import { developersRoutes } from './developers/routes.tsx'
import { ErrorPage } from './frame/error-page.tsx'
import { lazyPage } from './frame/lazy-page.ts'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { Root } from './frame/root.tsx'
import { ShellPlain } from './frame/shell-plain.tsx'
import { staffRoutes } from './staff/routes.tsx'

/** Every address of the app. A realm's own stand in its folder; each page's code comes when it is opened. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        Component: ShellPlain,
        ErrorBoundary: ErrorPage,
        children: [
          {
            index: true,
            lazy: lazyPage(async () => (await import('./tour/tour-page.tsx')).TourPage),
          },
          {
            path: 'design',
            lazy: lazyPage(async () => (await import('./design/book/design-page.tsx')).DesignPage),
          },
        ],
      },
      developersRoutes,
      customersRoutes,
      staffRoutes,
      { Component: ShellPlain, children: [{ path: '*', Component: NotFoundPage }] },
    ],
  },
]
