/** The one stylesheet of all pages. Its hash stands in each page's policy, so it is the only one that applies. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f3f1ea; --card: #ffffff; --ink: #17211d; --quiet: #55635c; --line: #d9d8ce; --field: #7b877f;
  --accent: #0b5d45; --accent-strong: #084634; --on-accent: #ffffff; --tint: #e9f2ed;
  --warn: #9c1c1c; --warn-tint: #fbeceb; --note: #6b4a00; --note-tint: #fdf3d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1311; --card: #151d1a; --ink: #e9f0ec; --quiet: #a3b2aa; --line: #2a3531; --field: #6f8078;
    --accent: #7ed7b0; --accent-strong: #a0e5c6; --on-accent: #06251a; --tint: #1a2a24;
    --warn: #ffb4ab; --warn-tint: #331715; --note: #f3d58b; --note-tint: #2b2410;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; align-items: center;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
p, ul, dl, dd, h1, h2, fieldset { margin: 0; padding: 0; }
.ribbon {
  width: 100%; padding: .5rem 1rem; text-align: center; font-size: .875rem;
  background: var(--note-tint); color: var(--note); border-bottom: 1px solid var(--line);
}
header { width: 100%; }
.head {
  width: 100%; max-width: 30rem; margin-inline: auto; padding: 1.5rem 1.25rem 1rem;
  display: flex; align-items: center; justify-content: space-between; gap: 1rem;
}
.brand {
  display: flex; align-items: center; gap: .6rem; font-weight: 650; font-size: 1.125rem; letter-spacing: -.01em; color: var(--accent);
}
.mark { width: 1.75rem; height: 1.75rem; fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: round; }
.mark .leaf { fill: currentColor; stroke: none; }
a { color: var(--accent); text-underline-offset: .2em; }
.language { display: inline-block; padding: .4rem 0; font-size: .9375rem; font-weight: 500; }
main {
  width: 100%; max-width: 30rem; padding: 1.5rem 1.25rem 1.75rem;
  background: var(--card); border-block: 1px solid var(--line);
}
footer { width: 100%; max-width: 30rem; padding: 1.25rem; font-size: .8125rem; color: var(--quiet); }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: .9375rem; line-height: 1.4; font-weight: 650; text-wrap: balance; }
h2 + .small { margin-top: .3rem; }
.lead { margin-top: .6rem; color: var(--quiet); }
.lead strong { color: var(--ink); font-weight: 600; }
section { margin-top: 1.5rem; }
form { margin: 0; }
label, legend { font-weight: 600; font-size: .9375rem; }
legend { padding: 0; }
.field { margin-top: 1.1rem; }
input[type=text], input[type=password] {
  display: block; width: 100%; margin-top: .35rem; padding: .7rem .85rem; min-height: 3rem;
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--field); border-radius: .6rem;
}
button {
  display: block; width: 100%; min-height: 3rem; padding: .7rem 1rem; cursor: pointer;
  font: inherit; font-weight: 600; border-radius: .6rem; border: 1px solid transparent;
}
button.go { background: var(--accent); color: var(--on-accent); }
button.go:hover { background: var(--accent-strong); }
button.stay { background: transparent; color: var(--ink); border-color: var(--field); }
button.stay:hover { background: var(--tint); }
button.link {
  display: inline; width: auto; min-height: 0; padding: .35rem 0; background: none; border: 0;
  color: var(--accent); font-weight: 500; text-decoration: underline; text-underline-offset: .2em;
}
.actions { margin-top: 1.75rem; display: grid; gap: .75rem; }
.aside { margin-top: .75rem; text-align: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.alert {
  margin-top: 1.25rem; padding: .8rem 1rem; border-radius: .6rem; border-inline-start: 4px solid var(--warn);
  background: var(--warn-tint); color: var(--warn); font-weight: 500;
}
form > .alert:first-of-type { margin-top: 0; }
.alert + h1 { margin-top: 1.25rem; }
.hint { margin-top: 1.5rem; padding: .8rem 1rem; border-radius: .6rem; background: var(--note-tint); color: var(--note); font-size: .9375rem; }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
.ticks { margin-top: .6rem; list-style: none; display: grid; gap: .55rem; }
.ticks li { position: relative; padding-inline-start: 1.75rem; }
.ticks li::before {
  content: ""; position: absolute; inset-inline-start: .3rem; top: .3em; width: .4rem; height: .75rem;
  border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg);
}
.amount { margin-top: 1.25rem; padding: 1.1rem 1rem; border-radius: .75rem; background: var(--tint); text-align: center; }
.amount .label { font-size: .875rem; color: var(--quiet); }
.amount .sum { font-size: 2rem; line-height: 1.25; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.facts { margin-top: 1rem; }
.facts div { display: flex; justify-content: space-between; gap: 1.25rem; padding: .65rem 0; border-bottom: 1px solid var(--line); }
.facts div:last-child { border-bottom: 0; }
.facts dt { color: var(--quiet); flex: none; }
.facts dd { text-align: end; font-weight: 500; min-width: 0; }
.facts .hash { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: normal; word-break: normal; }
.facts.long div { flex-wrap: wrap; gap: .1rem 1.25rem; }
.facts.long dt { flex: 0 1 auto; }
.facts.long dd { margin-inline-start: auto; }
.facts .id { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; }
.done { padding: .9rem 1rem; border-radius: .6rem; border-inline-start: 4px solid var(--accent); background: var(--tint); overflow-wrap: anywhere; }
.done p { margin-top: .3rem; font-size: .9375rem; }
.done + h1 { margin-top: 1.25rem; }
.payee { padding: .2rem .9rem; border: 1px solid var(--line); border-radius: .75rem; }
.payee + .payee { margin-top: .6rem; }
.prove { padding-top: 1.25rem; border-top: 1px solid var(--line); }
.prove .field, .prove .hint { margin-top: 1rem; }
input.digits { max-width: 12rem; font-size: 1.25rem; letter-spacing: .25em; font-variant-numeric: tabular-nums; }
.shown { margin-top: 1.25rem; padding: 1rem; border-radius: .75rem; background: var(--tint); text-align: center; font: 650 1.5rem/1.3 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; letter-spacing: .08em; }
fieldset { border: 0; min-width: 0; margin-top: 1.5rem; }
.choice {
  display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin-top: .6rem; padding: .8rem .9rem; min-height: 3.5rem;
  border: 1px solid var(--line); border-radius: .75rem; cursor: pointer; font-weight: 400;
}
a.choice { color: inherit; text-decoration: none; }
a.choice .name { color: var(--accent); }
a.choice .sum { white-space: normal; }
.choice:hover { border-color: var(--field); }
.choice:has(input:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.choice:has(input:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice:has(input:disabled) { cursor: not-allowed; color: var(--quiet); }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); }
.choice input:focus-visible { outline: none; }
.choice > span:first-of-type { flex: 1 1 8rem; min-width: 0; }
.choice .name { display: block; font-weight: 600; font-size: 1rem; }
.choice .more { display: block; font-size: .875rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.choice .sum { margin-inline-start: auto; text-align: end; font-size: .9375rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.choice .sum small { display: block; font-size: .8125rem; color: var(--quiet); }
.small { font-size: .9375rem; color: var(--quiet); }
.small + .small { margin-top: .5rem; }
.who { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: center; font-size: .9375rem; color: var(--quiet); }
.who strong { color: var(--ink); font-weight: 600; }
@media (min-width: 34rem) {
  .head { padding-top: 3rem; }
  .head, footer { padding-inline: 2.25rem; }
  main { padding: 2.25rem; border: 1px solid var(--line); border-radius: 1rem; box-shadow: 0 1px 2px rgb(0 0 0 / .05), 0 12px 32px rgb(0 0 0 / .06); }
  .actions.two { grid-template-columns: 1fr 1fr; }
}
@media (forced-colors: active) { .choice:has(input:checked) { outline: 2px solid; } }
`
