import { spawn } from 'node:child_process'

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the user's browser, or in what BROWSER names. That it may not work is why it is printed too. */
export function openBrowser(url: string, env: NodeJS.ProcessEnv = process.env): void {
  const [command = '', ...words] = env.BROWSER
    ? [env.BROWSER]
    : (OPENERS[process.platform] ?? ['xdg-open'])
  // No shell reads the address, so nothing in it can be a command.
  const child = spawn(command, [...words, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
