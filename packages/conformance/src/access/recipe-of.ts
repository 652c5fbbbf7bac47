import { type Recipe, recipes } from './recipes.ts'

/** @throws Error that names what to write, where nobody has written it yet */
export function recipeOf(idName: string): Recipe {
  const recipe = recipes[idName]
  if (!recipe) throw new Error(`${idName} has no recipe. Write one in src/access/recipes.ts.`)
  return recipe
}
