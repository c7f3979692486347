/** One way to go on with the word at the cursor. */
export interface Suggestion {
  /** The whole word: it begins with what was typed. */
  readonly word: string;
  /** A short explanation to be shown beside it; may be empty. */
  readonly description: string;
  /** The word is not complete with it: no blank follows. */
  readonly more: boolean;
  /** The long spelling of the same option, for a short one that is suggested besides. */
  readonly shortOf?: string;
}
