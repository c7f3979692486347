/** How the person or script at the other end wants to see things. */
export interface OutputSettings {
  /** `-m` with its version; undefined: for people. */
  readonly machine: 'v0' | 'v1' | undefined;
  /** Frames and connectors drawn with Unicode characters. */
  readonly utf8: boolean;
  readonly colour: boolean;
  /** Lists show one object per block. */
  readonly blocks?: boolean;
  /** A warning counts as an error for the exit code (text only). */
  readonly warnAsError: boolean;
}

/** Where the bytes go. */
export interface OutputStreams {
  /** To stdout. Once it has returned, or its promise is resolved, the bytes of the chunk may be overwritten. */
  write(chunk: string | Uint8Array): Promise<void> | void;
  /** One line to stderr, without its newline. */
  error(line: string): void;
  /** Nobody reads stdout any more: what only shows may stop, what changes the cluster goes on. */
  readonly closed?: boolean;
}
