import { type Account, availableMinor } from '@wekeza/bank'
import type { ApprovalView } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { accountText, amountText } from './words.ts'

interface Choosing {
  /** a payment draws on one account, access covers any number */
  readonly kind: 'checkbox' | 'radio'
  readonly legend: string
  /** a dormant account can be seen and asked about, and cannot pay */
  readonly pays: boolean
}

/** The customer's accounts to choose from. Nothing is chosen beforehand, unless there is only one to choose. */
export function accountChoices(view: ApprovalView, choosing: Choosing, language: Language): Html {
  const { dormantOnly } = language.words.account
  const shown = offeredAccounts(view)
  if (shown.length === 0) return nothingToChoose(view, language)
  const fit = shown.filter((account) => usable(account, choosing))
  const stuck = fit.length === 0 && html`<p class="alert" role="alert">${dormantOnly}</p>`
  const single = fit.length === 1 ? fit : []
  const chosen = new Set([...view.chosenIds, ...single.map(({ id }) => id)])
  const rows = shown.map((account) =>
    choice(account, choosing, chosen.has(account.id), view, language),
  )
  const told = view.fault ? html` aria-describedby="fault"` : html``
  return html`<fieldset${told}><legend>${choosing.legend}</legend>${rows}</fieldset>${stuck}`
}

/** What the customer may choose from: all that they hold, or the one account that it is about. */
export function offeredAccounts({
  accounts,
  fixedAccountId,
}: Pick<ApprovalView, 'accounts' | 'fixedAccountId'>): readonly Account[] {
  return fixedAccountId === null ? accounts : accounts.filter(({ id }) => id === fixedAccountId)
}

/** Whether any of them could pay. */
export function canPay(view: ApprovalView): boolean {
  return offeredAccounts(view).some(({ status }) => status === 'active')
}

function choice(
  account: Account,
  choosing: Choosing,
  chosen: boolean,
  { customerName }: ApprovalView,
  language: Language,
): Html {
  const { account: say } = language.words
  const fit = usable(account, choosing)
  const required = choosing.kind === 'radio'
  const others = account.holders.filter((holder) => holder !== customerName)
  const joint = account.holders.length > 1 && fill(say.joint, { holders: others.join(', ') })
  const signed = choosing.pays && account.mandate === 'all' && say.allSign
  return html`<label class="choice">
<input type="${choosing.kind}" name="account" value="${account.id}"${chosen && html` checked`}${!fit && html` disabled`}${required && html` required`}>
<span><span class="name">${account.nickname}</span><span class="more">${accountText(account, language)}${joint && html`, ${joint}`}${account.status === 'dormant' && `, ${say.dormant}`}</span>${signed && html`<span class="more">${signed}</span>`}</span>
<span class="sum">${amountText(availableMinor(account))}<small>${say.available}</small></span>
</label>`
}

function usable({ status }: Account, { pays }: Choosing): boolean {
  return !pays || status === 'active'
}

function nothingToChoose(
  { applicationName, fixedAccountId }: ApprovalView,
  { words: { account: say } }: Language,
): Html {
  const told =
    fixedAccountId !== null ? fill(say.notYours, { application: applicationName }) : say.none
  return html`<p class="alert" role="alert">${told}</p>`
}
