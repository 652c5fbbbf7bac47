import { i18next } from './i18n.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

/** The same keys, with other text. */
type Translation<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string ? string : Translation<Node[Key]>
}

/** The words of a page or a part, in both languages. */
export interface Words<En> {
  readonly namespace: string
  readonly en: En
  readonly sw: Translation<En>
}

type Counted<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

/** Every key that leads to a text, with dots between: `form.name`. A text with `_one` and `_other` has one key. */
export type KeyOf<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? Counted<Key>
    : `${Key}.${KeyOf<Node[Key]>}`
}[keyof Node & string]

/** Every key beneath which there are more. */
export type GroupOf<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? never
    : Key | `${Key}.${GroupOf<Node[Key]>}`
}[keyof Node & string]

type TextAt<Node, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Node
    ? TextAt<Node[Head], Rest>
    : never
  : Key extends keyof Node
    ? Node[Key]
    : `${Key}_other` extends keyof Node
      ? Node[`${Key}_other`]
      : never

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** What a text wants filled in: a value for each of its placeholders, or nothing at all. */
export type ValuesOf<En, Key extends string> = [Placeholder<TextAt<En, Key>>] extends [never]
  ? []
  : [values: Record<Placeholder<TextAt<En, Key>>, string | number>]

/**
 * The words of a page, which stand beside it in `words.ts`. Keys and placeholders of English are those of Swahili: the
 * compiler and words.test.ts see to it.
 * @param namespace the folder, such as `developers/applications`; each has its own
 * @example
 * export const words = defineWords('developers/applications', {
 *   en: { title: 'Applications', gone: '{{name}} is gone.' },
 *   sw: { title: 'Programu', gone: '{{name}} imeondolewa.' },
 * })
 */
export function defineWords<const En extends Tree>(
  namespace: string,
  { en, sw }: { readonly en: En; readonly sw: NoInfer<Translation<En>> },
): Words<En> {
  i18next.addResourceBundle('en', namespace, en)
  i18next.addResourceBundle('sw', namespace, sw)
  return { namespace, en, sw }
}
