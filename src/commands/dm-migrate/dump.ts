import * as z from 'zod';

import { clientFault } from '../../model/fault.ts';

const properties = z.record(z.string(), z.union([z.string(), z.number().transform(String)])).default({});
const number = z.coerce.number().int();

const dump = z.object({
  nodes: z.record(z.string(), z.object({ _addr: z.string() })),
  res: z
    .record(
      z.string(),
      z.object({
        _port: number,
        props: properties,
        volumes: z.record(z.string(), z.object({ minor: number, _size_kiB: number, props: properties })).default({}),
      }),
    )
    .default({}),
  /** By `NODE:RESOURCE`. */
  assg: z.record(z.string(), z.object({ _node_id: number, _tstate: number })).default({}),
});

/** The control volume of drbdmanage as its JSON dump: nodes, resources with volumes, and which resource is on which node. */
export type Dump = z.infer<typeof dump>;

/** Reads a dump. Throws a client Fault that says what is wrong with it, and where. */
export function readDump(text: string, file: string): Dump {
  const result = dump.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const hints = result.error.issues.map((issue) => `${issue.path.join(' > ')}: ${issue.message}`);
  throw clientFault(`${file} is not a dump of drbdmanage's control volume.`, hints);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw clientFault(`${file} is not JSON: ${error.message}`);
  }
}
