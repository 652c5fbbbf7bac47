import { expect, test } from 'vitest'
import { drawDiagram } from './draw-diagram.ts'

const SEQUENCE = `sequenceDiagram
  title: Asking
  participant A as Your server
  participant B as Platform
  A->>B: POST /v1/payments with a <key> & more words than fit into one line of it
  Note over B: looks
  B-->>A: 201`

test('a sequence is drawn, and told in words', () => {
  const { text } = drawDiagram(SEQUENCE, 'd1')
  expect(text).toContain('aria-labelledby="d1-title"')
  expect(text).toContain('<li>Platform to Your server: 201</li>')
  expect(text).toContain('with a &lt;key&gt; &amp; more')
  expect(text.match(/class="d-tip"/g)).toHaveLength(2)
  expect(text.match(/class="d-way d-answer"/g)).toHaveLength(1)
})

test('states are a table of moves', () => {
  const { text } = drawDiagram('stateDiagram-v2\n  [*] --> open: made\n  open --> [*]', 'd1')
  expect(text).toContain('<td>at the beginning</td><td>made</td><td><code>open</code></td>')
})

test('tables are cards, and their relations sentences', () => {
  const { text } = drawDiagram(
    'erDiagram\n  bank {\n    TEXT id PK "its key"\n  }\n  bank ||--o{ account : "bank_id"',
    'd1',
  )
  expect(text).toContain('<code>id</code></td><td>TEXT · PK</td><td>its key</td>')
  expect(text).toContain('<code>bank</code> has <code>account</code>: bank_id')
})

test.each([
  ['pie title Pets', 'no pie'],
  ['sequenceDiagram\n  loop always', 'cannot say: loop always'],
  ['sequenceDiagram\n  participant A\n  A->>C: hello', 'nobody in the diagram is called C'],
  ['stateDiagram-v2\n  state fork', 'cannot say: state fork'],
])('what cannot be drawn is named: %s', (text, said) => {
  expect(() => drawDiagram(text, 'd1')).toThrow(said)
})
