/** An option's text, or undefined when it is absent or empty: many members of the API are left out rather than sent empty. */
export function unlessEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** True, or undefined (not sent) for a switch that is off. */
export function on(flag: boolean): true | undefined {
  return flag || undefined;
}

/** How switches are written in queries. */
export function queryFlag(flag: boolean): 'True' | undefined {
  return flag ? 'True' : undefined;
}
