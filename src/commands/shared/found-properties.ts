import type { Properties } from '../../model/properties.ts';

interface WithProperties {
  readonly props?: Properties;
}

/**
 * The properties of the first object in a list, or of the first that `fits`; undefined when there is none. Without
 * `fits`, `more` tells that the controller sent further objects, which nobody had asked for.
 */
export async function foundProperties<T extends WithProperties>(
  items: AsyncIterable<T>,
  fits?: (item: T) => boolean,
): Promise<{ properties: Properties | undefined; more: boolean }> {
  let properties: Properties | undefined;
  for await (const item of items) {
    if (fits !== undefined && !fits(item)) continue;
    if (properties !== undefined) return { properties, more: fits === undefined };
    properties = item.props ?? {};
  }
  return { properties, more: false };
}
