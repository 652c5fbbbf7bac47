import { Check, Copy } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

const SHOWN_MS = 1_600

/** Copies a text at one press, and says so. */
export function CopyButton({ text, thing }: { readonly text: string; readonly thing?: string }) {
  const say = useWords(words)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={thing ? say('copyThing', { thing }) : say('copy')}
      className="inline-flex size-7 flex-none items-center justify-center rounded-control text-quiet hover:bg-tint hover:text-accent"
    >
      {copied ? <Check className="size-4 text-accent" /> : <Copy className="size-4" />}
      <span role="status" className="sr-only">
        {copied && say('copied')}
      </span>
    </button>
  )
}

/** An id, whole and in monospace, with its copy button. */
export function Id({ of, thing }: { readonly of: string; readonly thing?: string }): ReactNode {
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <code className="min-w-0 font-mono text-fine break-all">{of}</code>
      <CopyButton text={of} thing={thing ?? of} />
    </span>
  )
}
