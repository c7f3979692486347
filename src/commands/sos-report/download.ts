import { join } from 'node:path';
import type { Download, Query } from '../../api/controller.ts';
import { defineCommand, type Call } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { argumentMaybe, flag } from '../../definition/option.ts';
import { told } from '../shared/replies.ts';
import { SOS_REPORTS_SINCE, reportOptions, reportQuery } from './sos-report-options.ts';

const UNNAMED = 'linstor.out';

export const sosReportDownload = defineCommand({
  path: 'sos-report download',
  aliases: ['dl'],
  since: SOS_REPORTS_SINCE,
  summary: 'Collect logs and states of the cluster and save them as an archive here',
  description: 'The file is written whole or not at all, and no existing file is overwritten unless --force is given.',
  examples: {
    'linstor sos-report download': 'Into the current directory, named by the controller',
    'linstor sos-report download /tmp/cluster.tar.gz --since 2d': 'Into a file of your choice',
  },
  options: { ...reportOptions, force: flag('--force', 'Overwrite an existing file', { added: true }) },
  arguments: { path: argumentMaybe(localFile, 'File or directory to save to') },
  run: async (call) => {
    const { input, clock } = call;
    const path = await save(call, reportQuery(input, clock.now()), input.path, input.force);
    return told([{ ret_code: 0, message: `File saved to: ${path}`, obj_refs: { path } }]);
  },
});

/** Downloads a report and gives the file it is in. */
async function save(call: Call<unknown>, query: Query, target: string | undefined, force: boolean): Promise<string> {
  const { controller, files } = call;
  const open = () => controller.download({ path: '/v1/sos-report/download', query });
  if (target !== undefined && !(await files.isDirectory(target))) {
    // The request goes out only when the file may be written: making a report takes the cluster minutes.
    await files.write(target, received(call, open), { force });
    return target;
  }
  const download = await started(call, open);
  const path = join(target ?? '', download.fileName ?? UNNAMED);
  await files.write(
    path,
    received(call, () => Promise.resolve(download)),
    { force },
  );
  return path;
}

async function started({ progress }: Call<unknown>, open: () => Promise<Download>): Promise<Download> {
  progress.onInterrupt('The controller may go on collecting, but nothing was saved here.');
  progress.show('The controller collects logs and states from the nodes');
  try {
    return await open();
  } finally {
    progress.clear();
  }
}

/** The bytes of the download as they arrive, with what has come so far shown as progress. */
async function* received(call: Call<unknown>, open: () => Promise<Download>): AsyncIterable<Uint8Array> {
  const { progress } = call;
  const { bytes, size } = await started(call, open);
  let done = 0;
  try {
    for await (const chunk of bytes) {
      yield chunk;
      done += chunk.length;
      progress.show(`Downloading, ${done} bytes`, done, size);
    }
  } finally {
    progress.clear();
  }
}
