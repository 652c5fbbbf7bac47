import { useMutation } from '@tanstack/react-query'
import type { Answered, Call, Consent, Payment, TokenSet } from '@wekeza/sdk'
import { useState } from 'react'
import { applicationClient } from '../../session/application-client.ts'
import { CONSENT, PAYER, PAYMENT } from './payment-terms.ts'

/** What came back, and how long it took here. */
export interface Told<T> extends Answered<T> {
  readonly tookMs: number
}

/** The four requests of a payment, each sent when it is asked for, as an application and with its own answer. */
export function useFirstPayment(applicationId: string) {
  const [keys] = useState(() => ({ consent: crypto.randomUUID(), payment: crypto.randomUUID() }))
  const wekeza = applicationClient(applicationId)
  const consent = useMutation({
    mutationFn: async () =>
      timed<Consent>(() => wekeza.consents.create(CONSENT, { idempotencyKey: keys.consent })),
  })
  const consentId = consent.data?.data.id ?? ''
  const approval = useMutation({
    mutationFn: async () => timed<Consent>(() => wekeza.sandbox.approveConsent(consentId, PAYER)),
  })
  const token = useMutation({
    mutationFn: async () =>
      timed<TokenSet>(() => wekeza.sandbox.createToken({ consent_id: consentId })),
  })
  const payment = useMutation({
    async mutationFn() {
      const tokens = token.data?.data
      if (!tokens) throw new Error('Wanjiru has not approved yet')
      const customer = wekeza.withCustomer({ access_token: tokens.access_token })
      return timed<Payment>(() =>
        customer.payments.create(PAYMENT, { idempotencyKey: keys.payment }),
      )
    },
  })
  const approve = async () => {
    await approval.mutateAsync()
    await token.mutateAsync()
  }
  return { keys, consentId, consent, approval, token, payment, approve }
}

async function timed<T>(send: () => Call<T>): Promise<Told<T>> {
  const begunMs = performance.now()
  const answered = await send().withResponse()
  return { ...answered, tookMs: Math.round(performance.now() - begunMs) }
}
