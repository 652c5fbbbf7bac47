/** How many columns a text takes; letters of this platform's languages and its signs take one each. */
export function widthOf(text: string): number {
  return [...text].length
}
