/** Runs before the page is painted, so that nobody sees it in the other colours first: see frame/theme.ts of the portal. */
try {
  const kept = localStorage.getItem('wekeza-theme')
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
} catch {
  // Where nothing can be kept, the system's own choice counts.
}
