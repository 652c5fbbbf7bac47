/** What a customer sees when they come back: where to go on. Fixed words only, nothing from the address. */
export function landingPage(approved: boolean): string {
  const [title, text] = approved
    ? ['Thank you', 'You may close this window and go back to the program that sent you here.']
    : ['Not approved', 'Nothing was allowed. You may close this window.']
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1.125rem/1.5 system-ui;max-width:32rem;margin:20vh auto;padding:0 1.5rem}</style>
<h1>${title}</h1>
<p>${text}</p>
</html>
`
}
