declare module 'omelette' {
  /** What is used of it: it knows which file a shell reads when it starts. */
  interface Omelette {
    /** The path of the user's shell. */
    SHELL: string | undefined;
    HOME: string | undefined;
    /** Throws an Error when the shell is unknown. */
    getDefaultShellInitFile(): string;
    /** Likewise. */
    getActiveShell(): 'bash' | 'zsh' | 'fish';
  }
  // eslint-disable-next-line no-restricted-syntax -- that is how the package exports it
  export default function omelette(template: string): Omelette;
}
