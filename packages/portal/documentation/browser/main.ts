import { addCopyButtons, addPageCopy } from './copy-buttons.ts'
import { keepLanguage } from './language-of-examples.ts'
import { addThemeSwitch } from './theme-switch.ts'

// All of it is added to a page that works without.
addThemeSwitch()
addCopyButtons()
addPageCopy()
keepLanguage()

const input = document.querySelector<HTMLInputElement>('#search')
if (input) {
  const { search = '' } = document.body.dataset
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  void import('./search.ts').then(({ readySearch }) => readySearch(input, search))
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (event.key !== '/' || isTyping) return
    event.preventDefault()
    input.focus()
  })
}
