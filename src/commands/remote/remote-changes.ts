import type { Body } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { type Call, type Command, type Examples, defineCommand } from '../../definition/command.ts';
import type { Argument, Option } from '../../definition/option.ts';
import { Secret, secretIfUserInfo } from '../../model/secret.ts';
import { optionalSecret, secretInput } from '../shared/secret-input.ts';
import { CHANGES_NOTHING, isUnset, post, put, repliesOf } from '../shared/replies.ts';
import type { Field, FieldValue } from './remote-fields.ts';
import { newRemote, remote } from './remote-options.ts';

/** A type of remote: what it is made of and what is said about the commands that make and change it. */
export interface RemoteType<Name extends string> {
  /** On the command line and in the paths of the API. */
  readonly type: 's3' | 'ebs' | 'linstor';
  /** In messages: `Creating S3 remotes needs …`. */
  readonly title: string;
  readonly aliases?: readonly string[];
  /** The oldest REST API that knows such remotes. */
  readonly since: string;
  /** What can be said of such a remote, by its name in `input`, in the order of help. */
  readonly fields: Readonly<Record<Name, Field>>;
  readonly secret: RemoteSecret<Name>;
  readonly create: VerbFacts<Name>;
  readonly modify: VerbFacts<Name>;
}

interface RemoteSecret<Name> {
  readonly typed: Name;
  readonly file: Name;
  /** A new remote needs it, so it is asked for. */
  readonly needed: boolean;
  /** The environment variable, the question and the option of the file: see `secretInput`. */
  readonly variable: string;
  readonly question: string;
  readonly instead: string;
}

interface VerbFacts<Name> {
  readonly summary: string;
  readonly examples: Examples;
  /** The fields in the order of the request's body, behind `remote_name`. */
  readonly body: readonly Name[];
}

type Input = Readonly<Record<string, FieldValue>>;
type Spec = Argument<FieldValue> | Option<FieldValue>;

/** `remote create TYPE` and `remote modify TYPE` of one type of remote. */
export function remoteChanges<const Name extends string>(type: RemoteType<Name>): { create: Command; modify: Command } {
  return { create: createCommand(type), modify: modifyCommand(type) };
}

/** `POST /v1/remotes/TYPE` */
function createCommand<Name extends string>(type: RemoteType<Name>): Command {
  const { body, ...words } = type.create;
  const specs = specsOf(type, 'create');
  return defineCommand({
    ...words,
    path: `remote create ${type.type}`,
    since: [type.since, `Creating ${type.title} remotes`],
    aliases: type.aliases ?? [],
    options: Object.fromEntries(specs.filter(isOption)),
    arguments: { name: newRemote, ...Object.fromEntries(specs.filter(isArgument)) },
    run: async (call) => {
      const secret = await newSecret(call, type.secret);
      return repliesOf(
        call.controller,
        post(apiPath`/v1/remotes/${type.type}`, bodyOf(type, body, call.input, secret)),
      );
    },
  });
}

/** `PUT /v1/remotes/TYPE/REMOTE` */
function modifyCommand<Name extends string>(type: RemoteType<Name>): Command {
  const { body, ...words } = type.modify;
  const options = Object.fromEntries(specsOf(type, 'modify').filter(isOption));
  return defineCommand({
    ...words,
    path: `remote modify ${type.type}`,
    since: [type.since, `Changing ${type.title} remotes`],
    aliases: type.aliases ?? [],
    description: 'Only what is given changes.',
    options,
    arguments: { name: remote },
    run: async (call) => {
      const secret = await optionalSecret(call, placesOf(call.input, type.secret));
      if (secret === undefined && isUnset(options, call.input)) call.warn(CHANGES_NOTHING);
      return repliesOf(
        call.controller,
        put(apiPath`/v1/remotes/${type.type}/${call.input.name}`, bodyOf(type, body, call.input, secret)),
      );
    },
  });
}

function specsOf(type: RemoteType<string>, verb: 'create' | 'modify'): [name: string, spec: Spec][] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const spec = field[verb];
    return spec === undefined ? [] : [[name, spec]];
  });
}

function isOption(entry: [string, Spec]): entry is [string, Option<FieldValue>] {
  return 'flags' in entry[1];
}

function isArgument(entry: [string, Spec]): entry is [string, Argument<FieldValue>] {
  return !('flags' in entry[1]);
}

/** A secret that a new remote can do without is not sent when it is empty. */
async function newSecret(call: Call<Input>, facts: RemoteSecret<string>): Promise<Secret | undefined> {
  const places = placesOf(call.input, facts);
  if (facts.needed) return secretInput(call, places);
  const secret = await optionalSecret(call, places);
  return secret?.isEmpty ? undefined : secret;
}

function placesOf(input: Input, facts: RemoteSecret<string>): Parameters<typeof secretInput>[1] {
  const typed = input[facts.typed];
  const file = input[facts.file];
  return {
    typed: typed === null || typed instanceof Secret ? typed : undefined,
    file: typeof file === 'string' ? file : undefined,
    variable: facts.variable,
    question: facts.question,
    instead: facts.instead,
  };
}

function bodyOf<Name extends string>(
  { fields, secret }: RemoteType<Name>,
  names: readonly Name[],
  input: Input,
  secretValue: Secret | undefined,
): Body {
  const members = names.map((name): [string, Body | undefined] => {
    const { member, omitEmpty } = fields[name];
    const value = name === secret.typed ? secretValue : input[name];
    if (omitEmpty && value === '') return [member, undefined];
    return [member, typeof value === 'string' ? secretIfUserInfo(value) : value];
  });
  return { remote_name: input.name, ...Object.fromEntries(members) };
}
