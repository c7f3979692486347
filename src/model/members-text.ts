/** Where the text of the members of an object stands, just as JSON without blanks is written. */
export interface MembersText {
  readonly bytes: Buffer;
  /** For each member: where its name, without quotes, and its value begin and end, plus `base`. */
  readonly places: Uint32Array;
  readonly base: number;
  /** The first place, and how many members there are. */
  readonly from: number;
  readonly count: number;
}

const TEXT = Symbol('text of members');

interface WithText {
  [TEXT]?: MembersText;
}

/** Notes the text of all members of an object, of which the object itself may lack some. */
export function noteText(object: object, text: MembersText): void {
  (object as WithText)[TEXT] = text;
}

/** The text of all members of an object, if it was noted. */
export function notedText(object: object): MembersText | undefined {
  return (object as WithText)[TEXT];
}
