import type { RouteObject } from 'react-router'
import { ErrorPage } from '../frame/error-page.tsx'
import { lazyPage } from '../frame/lazy-page.ts'
import { NotFoundPage } from '../frame/not-found-page.tsx'
import { ShellPlain } from '../frame/shell-plain.tsx'

/** What lies beneath `/developers/{organisation}`; each page has its folder, and its place in places.ts. */
const organisationRoutes: RouteObject[] = [
  { index: true, lazy: lazyPage(async () => (await import('./home/home-page.tsx')).HomePage) },
  {
    path: 'first-payment',
    lazy: lazyPage(
      async () => (await import('./first-payment/first-payment-page.tsx')).FirstPaymentPage,
    ),
  },
  {
    path: 'applications',
    lazy: lazyPage(
      async () => (await import('./applications/applications-page.tsx')).ApplicationsPage,
    ),
  },
  {
    path: 'applications/new',
    lazy: lazyPage(
      async () => (await import('./applications/new/new-application-page.tsx')).NewApplicationPage,
    ),
  },
  {
    path: 'applications/:applicationId',
    lazy: lazyPage(
      async () => (await import('./applications/one/application-page.tsx')).ApplicationPage,
    ),
  },
  {
    path: 'webhooks',
    lazy: lazyPage(async () => (await import('./webhooks/webhooks-page.tsx')).WebhooksPage),
  },
  {
    path: 'webhooks/:webhookId',
    lazy: lazyPage(async () => (await import('./webhooks/one/webhook-page.tsx')).WebhookPage),
  },
  {
    path: 'webhooks/:webhookId/deliveries/:deliveryId',
    lazy: lazyPage(
      async () => (await import('./webhooks/deliveries/delivery-page.tsx')).DeliveryPage,
    ),
  },
  {
    path: 'explorer',
    lazy: lazyPage(async () => (await import('./explorer/explorer-page.tsx')).ExplorerPage),
  },
  {
    path: 'requests',
    lazy: lazyPage(async () => (await import('./requests/requests-page.tsx')).RequestsPage),
  },
  {
    path: 'requests/:requestId',
    lazy: lazyPage(async () => (await import('./requests/one/request-page.tsx')).RequestPage),
  },
  {
    path: 'usage',
    lazy: lazyPage(async () => (await import('./usage/usage-page.tsx')).UsagePage),
  },
  {
    path: 'billing',
    lazy: lazyPage(async () => (await import('./billing/billing-page.tsx')).BillingPage),
  },
  {
    path: 'billing/invoices/:invoiceId',
    lazy: lazyPage(async () => (await import('./billing/invoice/invoice-page.tsx')).InvoicePage),
  },
  {
    path: 'sandbox',
    lazy: lazyPage(async () => (await import('./sandbox/sandbox-page.tsx')).SandboxPage),
  },
  {
    path: 'go-live',
    lazy: lazyPage(async () => (await import('./go-live/go-live-page.tsx')).GoLivePage),
  },
  { path: 'team', lazy: lazyPage(async () => (await import('./team/team-page.tsx')).TeamPage) },
  {
    path: 'activity',
    lazy: lazyPage(async () => (await import('./activity/activity-page.tsx')).ActivityPage),
  },
  {
    path: 'downloads',
    lazy: lazyPage(async () => (await import('./downloads/downloads-page.tsx')).DownloadsPage),
  },
]

/** What nobody needs to be signed in for. */
const openRoutes: RouteObject[] = [
  {
    path: 'sign-in',
    lazy: lazyPage(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage),
  },
  {
    path: 'register',
    lazy: lazyPage(async () => (await import('./register/register-page.tsx')).RegisterPage),
  },
  {
    path: 'confirm',
    lazy: lazyPage(async () => (await import('./confirm/confirm-page.tsx')).ConfirmPage),
  },
  {
    path: 'forgotten-password',
    lazy: lazyPage(
      async () => (await import('./forgotten-password/forgotten-page.tsx')).ForgottenPage,
    ),
  },
]

export const developersRoutes: RouteObject = {
  path: 'developers',
  ErrorBoundary: ErrorPage,
  children: [
    { Component: ShellPlain, children: openRoutes },
    {
      lazy: lazyPage(async () => (await import('./developers-shell.tsx')).DevelopersShell),
      ErrorBoundary: ErrorPage,
      children: [
        {
          index: true,
          lazy: lazyPage(async () => (await import('./start-page.tsx')).StartPage),
        },
        {
          path: 'account',
          lazy: lazyPage(async () => (await import('./account/account-page.tsx')).AccountPage),
        },
        {
          path: ':organisationId',
          lazy: lazyPage(async () => (await import('./organisation-pages.tsx')).OrganisationPages),
          children: organisationRoutes,
        },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ],
}
