/** Joins what is there: `classes('button', wide && 'w-full', given)`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
