import type { Properties } from '../../model/properties.ts';
import { CONNECTION, type Connection } from '../../api/objects/connection.ts';
import type { ReadRequest } from '../../api/controller.ts';
import { type Call, type Command, type Values, defineCommand } from '../../definition/command.ts';
import { connectionPathName, netInterfaceName, newName, nodeName } from '../../definition/argument-types.ts';
import { type Argument, argument } from '../../definition/option.ts';
import { listPropertiesCommand } from './list-properties.ts';
import { put, repliesOf } from './replies.ts';

/** The arguments that name the two ends of a connection. */
export const connectionEnds = {
  nodeA: argument(nodeName, 'One node of the connection'),
  nodeB: argument(nodeName, 'The other node'),
};

/** Whether a list of connections shows this one: those that are being deleted stay hidden. */
export function isShown(connection: Connection): boolean {
  return !(connection.flags?.includes('DELETED') ?? false);
}

const WIDEST = 30;

/** The properties of a connection in one cell: last part of each key, cut at 30 characters. */
export function propertiesCell(props: Properties | null | undefined): string {
  const text = Object.entries(props ?? {})
    .map(([key, value]) => `${key.slice(key.lastIndexOf('/') + 1)}=${value}`)
    .join(',');
  const characters = Array.from(text);
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST).join('')}...` : text;
}

type Ends = Readonly<Record<'nodeA' | 'nodeB', Argument<string>>> & Readonly<Record<string, Argument>>;

interface ConnectionFacts<Target extends Ends> {
  /** `node-connection` or `resource-connection`. */
  readonly noun: string;
  /** How the connection is called in a sentence: `a connection of two nodes`. */
  readonly object: string;
  /** The arguments that name the connection, `connectionEnds` first. */
  readonly target: Target;
  /** The path of the connection in the API. */
  readonly path: (target: Values<Target>) => string;
  /** The request for the list that holds the connection. */
  readonly list: (target: Values<Target>) => ReadRequest;
  /** The words of the target in examples: `alpha bravo backups`. */
  readonly example: string;
}

/**
 * `NOUN path create|delete|list`: the network paths of a connection, kept as properties `Paths/PATH/NODE` whose value is
 * the network interface used on that node.
 */
export function connectionPathCommands<const Target extends Ends>(facts: ConnectionFacts<Target>): Command[] {
  return [createPath(facts), deletePath(facts), listPaths(facts)];
}

interface EndNames {
  readonly nodeA: string;
  readonly nodeB: string;
}

function createPath<const Target extends Ends>(facts: ConnectionFacts<Target>): Command {
  return defineCommand({
    path: `${facts.noun} path create`,
    aliases: ['c'],
    summary: `Add a network path to ${facts.object}`,
    examples: {
      [`linstor ${facts.noun} path create ${facts.example} path1 nic1 nic1`]:
        'Replicate over the interface nic1 of both nodes',
    },
    arguments: {
      ...facts.target,
      pathName: argument(newName('PATH'), 'Name of the new path'),
      netinterfaceA: argument(netInterfaceName, 'Network interface of the first node'),
      netinterfaceB: argument(netInterfaceName, 'Network interface of the second node'),
    },
    run: ({ controller, input }) => {
      const { ends, pathName, target } = pathInput<Target>(input);
      const { netinterfaceA, netinterfaceB } = input as unknown as Record<'netinterfaceA' | 'netinterfaceB', string>;
      const override_props = {
        [pathKey(pathName, ends.nodeA)]: netinterfaceA,
        [pathKey(pathName, ends.nodeB)]: netinterfaceB,
      };
      return repliesOf(controller, put(facts.path(target), { override_props }));
    },
  });
}

function deletePath<const Target extends Ends>(facts: ConnectionFacts<Target>): Command {
  return defineCommand({
    path: `${facts.noun} path delete`,
    effect: 'destroys',
    aliases: ['d'],
    summary: `Remove a network path from ${facts.object}`,
    examples: {
      [`linstor ${facts.noun} path delete ${facts.example} path1`]: 'Go back to the default interfaces of both nodes',
    },
    arguments: { ...facts.target, pathName: argument(connectionPathName, 'Name of the path') },
    run: ({ controller, input }) => {
      const { ends, pathName, target } = pathInput<Target>(input);
      const delete_props = [pathKey(pathName, ends.nodeA), pathKey(pathName, ends.nodeB)];
      return repliesOf(controller, put(facts.path(target), { delete_props }));
    },
  });
}

/** What follows from the arguments of a type not yet known is beyond the compiler. */
function pathInput<Target>(input: unknown): { ends: EndNames; pathName: string; target: Values<Target> } {
  const ends = input as EndNames & { readonly pathName: string };
  return { ends, pathName: ends.pathName, target: input as Values<Target> };
}

function pathKey(pathName: string, node: string): string {
  return `Paths/${pathName}/${node}`;
}

function listPaths<const Target extends Ends>(facts: ConnectionFacts<Target>): Command {
  return {
    ...listPropertiesCommand({
      noun: facts.noun,
      object: facts.object,
      target: facts.target,
      fetch: async (call) => ({ properties: await pathsOf(facts, call) }),
      examples: { [`linstor ${facts.noun} path list ${facts.example}`]: 'The paths and their network interfaces' },
    }),
    path: `${facts.noun} path list`,
    aliases: ['l'],
    summary: `Show the network paths of ${facts.object}`,
  };
}

async function pathsOf<Target extends Ends>(
  facts: ConnectionFacts<Target>,
  { controller, input }: Call<unknown>,
): Promise<Properties | undefined> {
  const { nodeA, nodeB } = input as EndNames;
  const connections = await controller.list(facts.list(input as Values<Target>), CONNECTION);
  for await (const { node_a, node_b, props } of connections.known()) {
    if ((node_a === nodeA && node_b === nodeB) || (node_a === nodeB && node_b === nodeA))
      return Object.fromEntries(Object.entries(props ?? {}).filter(([key]) => key.startsWith('Paths/')));
  }
  return undefined;
}
