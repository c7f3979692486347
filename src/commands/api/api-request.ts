import type { Controller, Method, PlainAnswer, PlainRequest } from '../../api/controller.ts';
import { defineCommand, type Call, type Effect } from '../../definition/command.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { choiceAnyCase } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, flag, option } from '../../definition/option.ts';
import { ExitCode, Fault, usageFault } from '../../model/fault.ts';
import { namesSecrets, Secret } from '../../model/secret.ts';
import type { View } from '../../output/view.ts';
import { fileText } from '../../system/file-text.ts';
import { answerView } from './api-answer.ts';
import { allPages } from './api-pages.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const satisfies readonly Method[];

const EFFECTS: Readonly<Partial<Record<Method, Effect>>> = { GET: 'reads', OPTIONS: 'reads', DELETE: 'destroys' };

/** A path of the REST API, with its query. Characters that no URL holds are percent-encoded. */
const apiRequestPath: ArgumentType<string> = {
  placeholder: 'PATH',
  source: 'api-paths',
  parse: (word) => {
    const segments = word.replace(/\?.*/s, '').split('/');
    if (!word.startsWith('/v1/') || segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
      throw usageFault(`'${word}' is no path of the REST API.`, ['Every path begins with /v1/, as in /v1/nodes.']);
    return word.replace(/[\u0000-\u0020"#<>\\^`{|}\u007f-\uffff]+/g, encodeURIComponent);
  },
};

/** JSON, `@FILE` or `-`; text that speaks of a secret is kept out of the history. */
const requestData: ArgumentType<string | Secret> = {
  placeholder: 'DATA|@FILE|-',
  source: 'local-files',
  parse: (word) => (namesSecrets(word) || /^\s*"/.test(word) ? new Secret(word) : word),
};

export const apiRequest = defineCommand({
  path: 'api',
  summary: 'Send a request of the REST API as it is, and print the answer',
  description:
    'The answer is printed byte for byte, on a terminal indented. When it holds errors of the API, the exit code is 10. ' +
    'docs/api-operations.md lists the operations, and the commands that use them.',
  examples: {
    'linstor api /v1/controller/version': 'GET is the method when none is named',
    "linstor api '/v1/view/resources?nodes=alpha' --paginate": 'All pages of a long list as one',
    [`linstor api PUT /v1/nodes/alpha -d '{"override_props": {"Aux/site": "A"}}'`]: 'Change something',
    'linstor api POST /v1/resource-definitions -d @definition.json': 'The body from a file',
  },
  options: {
    data: option('-d, --data', requestData, 'JSON to send, from a file with @FILE, or from stdin with -'),
    paginate: flag('--paginate', 'Ask for a list page by page and print it as one list'),
  },
  arguments: {
    method: argumentMaybe(choiceAnyCase('METHOD', METHODS), 'Default: GET, or POST when there is data'),
    path: argument(apiRequestPath, 'Path below /v1/, with its query if any'),
  },
  effectWith: ({ method, data }) => EFFECTS[method ?? (data === undefined ? 'GET' : 'POST')],
  run: async (call): Promise<View> => {
    const { controller, input, stdoutIsTerminal } = call;
    const body = await bodyOf(call, input.data);
    const method = input.method ?? (body === undefined ? 'GET' : 'POST');
    const request: PlainRequest = { method, path: input.path, body };
    if (!input.paginate) return answerView(await exchange(controller, request), stdoutIsTerminal);
    if (method !== 'GET') throw usageFault('--paginate goes with GET.');
    const bytes = await allPages(controller, input.path);
    return answerView({ status: 200, type: 'application/json', bytes }, stdoutIsTerminal);
  },
});

/** The text to send, checked for being JSON: the controller's own message would only name a line of Java. */
async function bodyOf({ files }: Call<unknown>, data: string | Secret | undefined): Promise<string | undefined> {
  if (data === undefined) return undefined;
  const word = data instanceof Secret ? data.reveal() : data;
  const file = word === '-' ? '-' : word.startsWith('@') ? word.slice(1) : undefined;
  const text = file === undefined ? word : fileText(await files.read(file));
  try {
    JSON.parse(text);
  } catch {
    throw usageFault(`${file === undefined ? '--data' : file === '-' ? 'stdin' : file}: this is not JSON.`);
  }
  return text.trim();
}

/** Sends the request; a controller that does not know it only says so, but which ones there are is known here. */
async function exchange(controller: Controller, request: PlainRequest): Promise<PlainAnswer> {
  try {
    return await controller.exchange(request);
  } catch (error) {
    if (!(error instanceof Fault) || error.exitCode !== ExitCode.client) throw error;
    throw new Fault(error.message, error.exitCode, [...error.hints, ...(await knownMethods(request))]);
  }
}

async function knownMethods({ method, path }: PlainRequest): Promise<string[]> {
  const { endpointsAt } = await import('../../api/endpoints.ts');
  const known = endpointsAt(path.replace(/\?.*/s, '')).map((endpoint) => endpoint.method);
  if (known.includes(method)) return [];
  return [known.length > 0 ? `This path is known for ${known.join(', ')}.` : 'No operation is known at this path.'];
}
