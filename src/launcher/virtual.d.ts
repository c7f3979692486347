/** Made by the build from the whole command tree, so that no command needs to be loaded to know the nouns. */
declare module 'virtual:nouns' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declaration file with an import statement declares no module
  export const nounWords: readonly import('../argv/tree.ts').NounWords[];
  /** The spellings of global options whose next word is their value. */
  export const withValue: readonly string[];
}
