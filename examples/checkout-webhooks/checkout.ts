import { serve } from '@hono/node-server'
import { isWekezaError, Wekeza } from '@wekeza/sdk'
import { webhook } from '@wekeza/sdk/webhooks/hono'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { hear, ownSecrets } from './hear.ts'
import { newOrder, type Order, orderOf } from './orders.ts'

// Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
const wekeza = new Wekeza()
const port = Number(process.env.PORT ?? 3000)
const home = process.env.SHOP_URL ?? `http://127.0.0.1:${port}`
const redirectUri = `${home}/callback`

/** Where the shop is paid. */
const payee = {
  type: 'account',
  name: 'Duka la Mama Njeri',
  account_number: '01109876543210',
  bank_code: '11',
} as const
const rail = 'pesalink'

/** 1. The customer buys: ask their bank for exactly this payment, and send them there. */
async function buy(c: Context): Promise<Response> {
  const order = newOrder('1250.00')
  const { amount } = order
  const consent = await wekeza.consents.create({ kind: 'single_payment', amount, payee, rail })
  const { url, ...visit } = await wekeza.oauth.authorisation({ consent, redirectUri })
  Object.assign(order, { consentId: consent.id, visit })
  setCookie(c, 'order', order.id, { httpOnly: true, sameSite: 'Lax', path: '/' })
  return c.redirect(url, 303)
}

/** 2. They come back, having approved: pay. A retry with the order's key never pays twice. */
async function comeBack(c: Context): Promise<Response> {
  const order = orderOf(getCookie(c, 'order'))
  if (!order?.visit) return c.redirect('/', 303)
  const { visit } = order
  delete order.visit
  const tokens = await wekeza.oauth.exchange({ callbackUrl: c.req.url, redirectUri, ...visit })
  await pay(order, wekeza.withCustomer(tokens))
  return c.redirect(`/orders/${order.id}`, 303)
}

async function pay(order: Order, customer: Wekeza): Promise<void> {
  const { id: reference, amount, consentId = '' } = order
  const { debtor_account_id } = await wekeza.consents.get(consentId)
  if (debtor_account_id === null) throw new Error(`${consentId} has no account to pay from`)
  order.status = 'paying'
  await customer.payments.create(
    { debtor_account_id, amount, payee, rail, reference },
    { idempotencyKey: reference },
  )
}

const app = new Hono()
// 3. The bank tells what became of it: nobody else decides that an order is paid.
const secrets = Promise.withResolvers<string[]>()
app.post(
  '/webhooks/transaction',
  webhook(() => secrets.promise, hear),
)
app.get('/', (c) => c.html('<form method="post" action="/orders"><button>Buy</button></form>'))
app.post('/orders', buy)
app.get('/callback', comeBack)
app.get('/orders/:id', (c) => {
  const order = orderOf(c.req.param('id'))
  return order ? c.json({ id: order.id, status: order.status }) : c.notFound()
})
app.onError((error, c) => {
  if (!isWekezaError(error)) throw error
  // Every message ends with what to do next, and holds nothing secret.
  return c.text(`${error.message}\n`, 502)
})

serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, async () => {
  secrets.resolve(await ownSecrets(wekeza, `${home}/webhooks/transaction`))
  console.log(`Open ${home}`)
})
