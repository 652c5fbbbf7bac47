/** What is shown where the pages are not built: what to do, and what works without them. */
export const NOT_BUILT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not built · Wekeza</title>
</head>
<body>
<h1>The pages of this platform are not built</h1>
<p>The server runs and its interface answers. To have the pages too, run <code>node packages/portal/build.ts</code> and start the server again, or name a folder with them in <code>WEKEZA_WEB_DIR</code>.</p>
<p>Customers see and withdraw their consents without them: <a href="/my/plain">/my/plain</a>.</p>
</body>
</html>
`
