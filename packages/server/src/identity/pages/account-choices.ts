import { type Account, availableMinor } from '@wekeza/bank'
import type { ApprovalView } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { accountText, amountText } from './words.ts'

interface Choosing {
  /** a payment draws on one account, access covers any number */
  readonly kind: 'checkbox' | 'radio'
  readonly legend: string
  /** the one that the application named */
  readonly only?: string | null
}

/** The customer's accounts to choose from. Nothing is chosen beforehand, unless there is only one to choose. */
export function accountChoices(view: ApprovalView, { kind, legend, only }: Choosing): Html {
  const shown = only == null ? view.accounts : view.accounts.filter(({ id }) => id === only)
  if (shown.length === 0) return nothingToChoose(view, only != null)
  const fit = shown.filter((account) => usable(account, kind))
  const stuck = fit.length === 0 && DORMANT
  const single = fit.length === 1 ? fit : []
  const chosen = new Set([...view.chosenIds, ...single.map(({ id }) => id)])
  const rows = shown.map((account) => choice(account, kind, chosen.has(account.id)))
  const told = view.fault ? html` aria-describedby="fault"` : html``
  return html`<fieldset${told}><legend>${legend}</legend>${rows}</fieldset>${stuck}`
}

const DORMANT = html`<p class="alert" role="alert">A dormant account cannot pay. Ask the bank to open it again, or deny.</p>`

function choice(account: Account, kind: Choosing['kind'], chosen: boolean): Html {
  const fit = usable(account, kind)
  const required = kind === 'radio'
  return html`<label class="choice">
<input type="${kind}" name="account" value="${account.id}"${chosen && html` checked`}${!fit && html` disabled`}${required && html` required`}>
<span><span class="name">${account.nickname}</span><span class="more">${accountText(account)}${account.status === 'dormant' && ', dormant'}</span></span>
<span class="sum">${amountText(availableMinor(account))}<small>available</small></span>
</label>`
}

/** A dormant account can be seen, and cannot pay. */
function usable({ status }: Account, kind: Choosing['kind']): boolean {
  return kind === 'checkbox' || status === 'active'
}

function nothingToChoose({ applicationName }: ApprovalView, named: boolean): Html {
  return html`<p class="alert" role="alert">${
    named
      ? `The account that ${applicationName} wants paid from is not yours, so you cannot approve this.`
      : 'You have no account here, so there is nothing to approve.'
  }</p>`
}
