/** Where customers come back to; nobody goes there. */
export const CALLBACK = 'https://shop.example/callback'
