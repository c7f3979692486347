import { number, object, properties, text, texts, type TypeOf } from './shape.ts';

/** A connection between two nodes, or between two replicas of a resource. */
export const CONNECTION = object({ node_a: text, node_b: text }, { props: properties, flags: texts, port: number });

export type Connection = TypeOf<typeof CONNECTION>;
