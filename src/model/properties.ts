/** The properties of an object, by key. */
export type Properties = Readonly<Record<string, string>>;
