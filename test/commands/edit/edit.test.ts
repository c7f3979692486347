import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCluster, type DemoCluster } from '../../support/demo-controller.ts';
import { runWords } from '../../support/run-words.ts';

let cluster: DemoCluster;
beforeAll(async () => {
  cluster = await demoCluster();
});
afterAll(() => cluster.demo.close());

/** Runs a line with an editor that makes this of the text. */
const edit = (line: string, make: (text: string) => string) =>
  runWords(`edit ${line}`, cluster.controller, {
    changed: (cli) => {
      const files = { ...cli.runtime.files, edit: (text: string) => Promise.resolve(make(text)) };
      return { ...cli, runtime: { ...cli.runtime, files } };
    },
  });

describe('linstor edit', () => {
  it('says nothing of the objects that it does not edit', async () => {
    const { stdout, stderr, code } = await edit('rd db1', (text) => text.replace('10GiB', '20GiB'));
    expect([stdout, stderr, code]).toEqual([expect.stringContaining('1 step done, 0 failed'), '', 0]);
  });

  it('keeps the text when it would lose data, and tells how it is applied', async () => {
    const { stderr, written, code } = await edit('rd db2', (text) => text.replace('4GiB', '3GiB'));
    expect([code, [...written.values()].map(String)]).toEqual([1, [expect.stringContaining('size: 3GiB')]]);
    expect(stderr).toContain('Add --allow-data-loss');
    expect(stderr).toContain(`Your text is kept in ${[...written.keys()].join()}: 'linstor apply -f `);
  });

  it.each([
    ['rd db11', "Did you mean 'db1'?"],
    ['sp n1 sssd', "Did you mean 'ssd'?"],
    ['sp n11 ssd', "Did you mean 'n1'?"],
  ])('of %s says what is called like it', async (line, hint) => {
    const { stderr, code } = await edit(line, (text) => text);
    expect([code, stderr]).toEqual([3, expect.stringContaining(hint)]);
  });

  it('opens no secret', async () => {
    let opened = '';
    await edit('remote offsite', (text) => (opened = text));
    expect(opened).toContain('secret-key: ${env:LINSTOR_REMOTE_OFFSITE_SECRET_KEY}');
  });

  it('sends nothing in a dry run, and keeps no text', async () => {
    const { stdout, written } = await edit('rd web1 --dry-run', (text) => text.replace(/size: \w+/, 'size: 900GiB'));
    expect([stdout, written.size]).toEqual([
      expect.stringContaining('volume 0 of web1: resize from 2GiB to 900GiB'),
      0,
    ]);
  });
});
