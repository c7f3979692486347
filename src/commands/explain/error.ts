import type { ErrorReport } from '../../api/objects/error-report.ts';
import type { Controller } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { errorReportIdOrCode } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { notFoundFault } from '../../model/fault.ts';
import { withoutNulls } from '../../model/json.ts';
import { NOT_ENOUGH_NODES } from '../../api/objects/reply.ts';
import { nearReturnCodes, readReturnCode, returnCodeNamed, type ReturnCode } from '../../diagnosis/return-code.ts';
import { formatTime } from '../../model/time.ts';
import type { View } from '../../output/view.ts';
import { allOf } from '../../api/queries.ts';

/** A number asks nothing; a report is `GET /v1/error-reports/ID?withContent=True` */
export const explainError = defineCommand({
  path: 'explain error',
  effect: 'reads',
  aliases: ['e'],
  summary: 'Tell what a return code or an error report means',
  description:
    'A return code is the ret_code of a reply, or the name that the API gives it; both are explained without a controller ' +
    'being asked. Of an error report the essence is shown.',
  examples: {
    'linstor explain error 996': 'What the code 996 means',
    'linstor explain error -4611686018427386900': 'A ret_code as it stands in a reply',
    'linstor explain error 65A00000-AA932-000000': 'The essence of an error report',
  },
  arguments: { error: argument(errorReportIdOrCode, 'A return code, its name, or the id of an error report') },
  run: ({ controller, input }): Promise<View> | View => {
    const word = input.error.trim();
    const code = /^-?\d+$/.test(word) ? readReturnCode(BigInt(word)) : returnCodeNamed(word);
    return code ? codeView(code) : reportView(controller, word);
  },
});

function codeView(code: ReturnCode): View {
  const { severity, action, object, number, name, meaning } = code;
  const about = [action, object].filter((part) => part !== undefined).join(' ');
  const lines = [
    `${severity}: ${meaning ?? `code ${number}, which this client does not know`}`,
    ...(about === '' ? [] : [`While the controller was asked to: ${about}`]),
    `Code ${number}${name === undefined ? '' : `, ${name}`}`,
    ...(number === NOT_ENOUGH_NODES ? ['Node by node: linstor explain placement RESOURCE_GROUP'] : []),
  ];
  const value = {
    severity,
    action: action ?? null,
    object: object ?? null,
    code: number,
    name: name ?? null,
    meaning: meaning ?? null,
  };
  return { kind: 'text', text: `${lines.join('\n')}\n`, prose: true, machine: { value, layout: 'lines' } };
}

async function reportView(controller: Controller, id: string): Promise<View> {
  const request = { path: apiPath`/v1/error-reports/${id}`, query: { withContent: 'True' } };
  const [report] = await allOf<ErrorReport & { readonly peer?: string }>(controller, request);
  if (report === undefined)
    throw notFoundFault(`There is neither an error report nor a return code '${id}'.`, [
      ...nearReturnCodes(id),
      "'linstor error-reports list' shows the reports.",
    ]);
  const { node_name, module, version, peer, exception, exception_message, origin_file, origin_line, ...rest } =
    withoutNulls(report);
  const rows: (readonly [string, string | undefined])[] = [
    ['What', exception_message ?? exception],
    ['When', rest.error_time === undefined ? undefined : formatTime(rest.error_time)],
    ['Where', [module, node_name, version].filter((part) => part !== undefined).join(', ')],
    ['Asked by', peer],
    ['Cause', section(rest.text, 'Cause')],
    ['Correction', section(rest.text, 'Correction')],
    ['In the code', origin_file === undefined ? undefined : `${origin_file}:${origin_line ?? ''} (${exception ?? ''})`],
    ['In full', `linstor error-reports show ${id}`],
  ];
  const said = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== '');
  const text = said.map(([title, body]) => `${`${title}:`.padEnd(12)} ${body}\n`).join('');
  const value = Object.fromEntries(said.map(([title, body]) => [title.toLowerCase().replace(/ /g, '_'), body]));
  return { kind: 'text', text, prose: true, machine: { value, layout: 'lines' } };
}

/** The indented lines below a heading of the report's text. */
function section(text: string | undefined, title: string): string | undefined {
  const lines = (text ?? '').split(/\r?\n/);
  const at = lines.findIndex((line) => line.trim() === `${title}:`);
  if (at < 0) return undefined;
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^\s+\S/.test(line));
  return below
    .slice(0, end < 0 ? below.length : end)
    .map((line) => line.trim())
    .join(' ');
}
