const KEY = 'wekeza-example-language'

/** Whoever chooses a language for one example has it for all, on every page. */
export function keepLanguage(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('.tab-choice')
  const choose = (label: string | undefined) => {
    for (const choice of choices) if (choice.dataset.label === label) choice.checked = true
  }
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      const top = choice.getBoundingClientRect().top
      choose(choice.dataset.label)
      remember(choice.dataset.label ?? '')
      // Examples above have another height now: what was pressed stays where it was.
      scrollBy(0, choice.getBoundingClientRect().top - top)
    })
  }
  choose(recall())
}

function remember(label: string): void {
  try {
    localStorage.setItem(KEY, label)
  } catch {
    // A browser that keeps nothing shows the first language next time.
  }
}

function recall(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}
