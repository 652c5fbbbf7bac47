import { expect, test } from 'vitest'
import { html, textOf } from './html.ts'
import { ENGLISH, SWAHILI } from './languages/language.ts'
import { amountText, dayText, timeText, waitText } from './words.ts'

test('a value is text, whatever it looks like', () => {
  const value = `<b title="x" data-y='z'>&amp;</b>`
  expect(textOf(html`<p title="${value}">${value}</p>`)).toBe(
    '<p title="&lt;b title=&quot;x&quot; data-y=&#39;z&#39;&gt;&amp;amp;&lt;/b&gt;">&lt;b title=&quot;x&quot; data-y=&#39;z&#39;&gt;&amp;amp;&lt;/b&gt;</p>',
  )
})

test('a template in a template stays what it is, lists are joined, nothing is nothing', () => {
  const items = ['a', '<'].map((item) => html`<li>${item}</li>`)
  expect(textOf(html`<ul>${items}${false}${undefined}${null}${7}</ul>`)).toBe(
    '<ul><li>a</li><li>&lt;</li>7</ul>',
  )
})

test('an object from outside cannot pass for a template', () => {
  const forged = JSON.parse('{"markup":"<script>","html":"<script>"}')
  expect(textOf(html`${forged}`)).not.toContain('<script>')
})

test('amounts and times are written for people', () => {
  expect(amountText(1_234_567_89)).toBe('KES 1,234,567.89')
  expect(amountText(5)).toBe('KES 0.05')
  expect(amountText(-4_990_00)).toBe('KES -4,990.00')
  const lateEvening = Date.parse('2026-11-22T22:05:00Z')
  expect(dayText(lateEvening, ENGLISH)).toBe('23 November 2026')
  expect(textOf(timeText(lateEvening, ENGLISH))).toBe('01:05 East Africa Time')
  expect(dayText(lateEvening, SWAHILI)).toBe('23 Novemba 2026')
  expect(waitText(15 * 60, SWAHILI)).toBe('dakika 15')
  expect(waitText(24 * 3600, ENGLISH)).toBe('24 hours')
})
