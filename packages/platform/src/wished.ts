/** What somebody wishes to be otherwise, without what they left open: that stays as it is. */
export function wished<Wish extends object>(wish: Wish): Partial<Wish> {
  const named = Object.entries(wish).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named) as Partial<Wish>
}
