import { type Call, defineCommand } from '../../definition/command.ts';
import { parseJson } from '../../transport/json/lossless.ts';
import { usageFault } from '../../model/fault.ts';
import { type JsonValue, isJsonObject } from '../../model/json.ts';
import type { View } from '../../output/view.ts';
import { fileText } from '../../system/file-text.ts';
import { fromFile } from '../shared/list-from-file.ts';

export const spaceReportingQuery = defineCommand({
  path: 'space-reporting query',
  aliases: ['qry'],
  since: ['1.5.0', 'Space reporting'],
  sinceUnless: 'fromFile',
  summary: 'Show the report on the space that is used',
  examples: { 'linstor space-reporting query': 'The report of the controller' },
  watchable: true,
  options: { fromFile },
  run: async (call): Promise<View> => {
    const report = await readReport(call, call.input.fromFile);
    if (!isJsonObject(report)) return { kind: 'silent' };
    const { reportText } = report;
    return {
      kind: 'text',
      text: typeof reportText === 'string' ? `${reportText}\n` : '',
      machine: { value: [report], layout: 'lines' },
    };
  },
});

async function readReport(call: Call<unknown>, file: string | undefined): Promise<JsonValue> {
  if (file === undefined) return call.controller.read({ path: '/v1/space-report' });
  const text = fileText(await call.files.read(file));
  const report = parsed(text);
  if (!isJsonObject(report)) throw usageFault(`${file} holds no space report: it is no JSON object.`);
  return report;
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
