import type { Entry } from '../search/index-of.ts'
import { find } from './find.ts'

/** Turns the field in the head into a search: the index comes when it is first needed, and stays. */
export function readySearch(input: HTMLInputElement, indexAddress: string): void {
  let index: Promise<Entry[]> | undefined
  const load = () => {
    index ??= fetch(indexAddress).then((answer) => answer.json() as Promise<Entry[]>)
    return index
  }
  const list = addList(input)
  const show = async () => {
    const asked = input.value
    const found = asked.trim() === '' ? [] : find(await load(), asked)
    // Whoever types on has asked something else meanwhile.
    if (asked === input.value) showResults(input, list, found, asked)
  }
  input.addEventListener('focus', () => void load())
  input.addEventListener('input', () => void show())
  input.addEventListener('keydown', (event) => moveAmong(input, list, event))
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    const chosen = list.querySelector<HTMLAnchorElement>('[aria-selected="true"] a, a')
    if (chosen) location.assign(chosen.href)
  })
  document.addEventListener('click', (event) => {
    if (!input.form?.contains(event.target as Node)) close(input, list)
  })
  if (input.value !== '') void show()
}

function addList(input: HTMLInputElement): HTMLElement {
  const list = document.createElement('div')
  list.className = 'found'
  list.id = 'found'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Found')
  list.hidden = true
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-autocomplete', 'list')
  input.after(list)
  return list
}

function showResults(
  input: HTMLInputElement,
  list: HTMLElement,
  found: readonly Entry[],
  asked: string,
): void {
  list.replaceChildren(...(found.length > 0 ? found.map(option) : [nothing(asked)]))
  list.hidden = asked.trim() === ''
  input.setAttribute('aria-expanded', String(!list.hidden))
  input.removeAttribute('aria-activedescendant')
}

function option({ t, h, u, s, x }: Entry, index: number): HTMLElement {
  const row = document.createElement('div')
  row.setAttribute('role', 'option')
  row.id = `found-${index}`
  row.setAttribute('aria-selected', 'false')
  const link = document.createElement('a')
  link.href = u
  link.tabIndex = -1
  const title = document.createElement('strong')
  title.textContent = h ?? t
  const place = document.createElement('span')
  place.className = 'found-place'
  place.textContent = h === undefined ? s : `${s} · ${t}`
  const text = document.createElement('span')
  text.className = 'found-text'
  text.textContent = x
  link.append(title, place, text)
  row.append(link)
  return row
}

function nothing(asked: string): HTMLElement {
  const row = document.createElement('p')
  row.className = 'found-nothing'
  row.setAttribute('role', 'option')
  row.setAttribute('aria-disabled', 'true')
  row.textContent = `Nothing has “${asked.trim()}” in it. Try one word, an error code, or a path.`
  return row
}

function moveAmong(input: HTMLInputElement, list: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'Escape') close(input, list)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || list.hidden) return
  event.preventDefault()
  const rows = [...list.querySelectorAll<HTMLElement>('[role="option"]:not([aria-disabled])')]
  const at = rows.findIndex((row) => row.getAttribute('aria-selected') === 'true')
  const next = rows.at((at + step) % rows.length)
  for (const row of rows) row.setAttribute('aria-selected', String(row === next))
  next?.scrollIntoView({ block: 'nearest' })
  if (next) input.setAttribute('aria-activedescendant', next.id)
}

function close(input: HTMLInputElement, list: HTMLElement): void {
  list.hidden = true
  input.setAttribute('aria-expanded', 'false')
}
