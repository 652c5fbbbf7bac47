/** Makes text for people out of data. Looks at the terminal by itself, so that it fits. */
export type View<T> = (data: T) => string
