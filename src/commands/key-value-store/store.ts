/** A named map for applications that keep their own settings in the controller. */
export interface KeyValueStore {
  readonly name: string;
  readonly props?: Readonly<Record<string, string>>;
}
