/** Asks for a line of text, on stderr, so that data alone goes to stdout. inquirer is loaded only when somebody sits there. */
export async function askText(message: string): Promise<string> {
  const prompt = await openPrompt()
  const { answer } = await prompt([{ type: 'input', name: 'answer', message, required: true }])
  return String(answer).trim()
}

/** @internal of this folder */
export async function openPrompt() {
  const { createPromptModule } = await import('inquirer')
  return createPromptModule({ output: process.stderr })
}
