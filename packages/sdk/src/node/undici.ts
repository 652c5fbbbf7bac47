// What is used of undici, in a file that is loaded when a certificate is first shown: by name, so that it can be bundled.
export { Agent } from 'undici'
