// What is used of jose, in a file that is loaded when somebody signs: most applications never do.
export { calculateJwkThumbprint, importJWK, importPKCS8, SignJWT } from 'jose'
