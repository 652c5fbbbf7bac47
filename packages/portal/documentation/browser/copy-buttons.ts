const SAID_MS = 1_500

/** A button at each block of code that puts its text onto the clipboard. */
export function addCopyButtons(): void {
  for (const pre of document.querySelectorAll<HTMLElement>('.code > pre, .tab-panel > pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy'
    button.addEventListener('click', () => void copy(pre.textContent ?? '', button))
    pre.before(button)
  }
}

/** "Copy as Markdown": the twin of this page, for whoever works with a language model. */
export function addPageCopy(): void {
  const twin = document.querySelector<HTMLAnchorElement>('.page-tools a')
  if (!twin) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet-button'
  button.textContent = 'Copy as Markdown'
  button.addEventListener('click', async () => {
    const answer = await fetch(twin.href)
    await copy(await answer.text(), button)
  })
  twin.after(button)
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const before = button.textContent
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'Press Ctrl+C'
  }
  setTimeout(() => {
    button.textContent = before
  }, SAID_MS)
}
