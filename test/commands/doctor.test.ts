import { describe, expect, it } from 'vitest';
import { nouns } from '../../src/commands/index.ts';
import type { Examination } from '../../src/definition/examination.ts';
import { COMMAND_SECTIONS } from '../../src/doctor/files.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';

const FOUND: Examination = {
  exitCode: 20,
  parts: [
    { name: 'program', title: 'Program', rows: [['Version', '1.0.0']], value: { version: '1.0.0' }, findings: [] },
    {
      name: 'controllers',
      title: 'Controllers',
      note: '0 of 1 address can be used',
      rows: [['linstor://alpha', 'cannot be used']],
      value: [{ address: 'linstor://alpha' }],
      findings: [
        { verdict: 'warning', text: 'The clock \x1b[2Jis wrong.' },
        { verdict: 'error', text: 'alpha does not answer.', remedy: 'Is it up?' },
      ],
    },
  ],
};

function examined(line: string, found = FOUND, options: unknown[] = []) {
  const examine = (_: unknown, how: unknown) => {
    options.push(how);
    return Promise.resolve(found);
  };
  return runWords(line, new FakeController([]), { changed: (cli) => ({ ...cli, examine }) });
}

describe('linstor doctor', () => {
  it('shows what is wrong first, errors before warnings, then everything else', async () => {
    const { stdout, code } = await examined('doctor');
    expect(code).toBe(20);
    expect(stdout.split('\n')).toEqual([
      'Found: 1 error, 1 warning',
      '',
      'x alpha does not answer.',
      '    Is it up?',
      expect.stringMatching(/^! The clock .*is wrong\.$/),
      '',
      'Program',
      '  Version  1.0.0',
      '',
      'Controllers  0 of 1 address can be used',
      '  linstor://alpha  cannot be used',
      '',
    ]);
    expect(stdout).not.toContain('\x1b');
  });

  it('gives every step of a remedy a line of its own', async () => {
    const findings = [{ verdict: 'error', text: 'Changed.', remedy: 'Noted: a\nNow:   b' }] as const;
    const { stdout } = await examined('doctor', {
      exitCode: 20,
      parts: [{ name: 'a', title: 'A', rows: [], value: null, findings }],
    });
    expect(stdout).toContain('\nx Changed.\n    Noted: a\n    Now:   b\n');
  });

  it('keeps each value in its line, and a huge one from pushing the others away', async () => {
    const [, controllers] = FOUND.parts;
    const rows = [['Version', `1.0\nFound: nothing${'x'.repeat(10_000)}`]];
    const parts = [{ name: 'a', title: 'A', value: null, findings: [], ...controllers, rows }];
    const { stdout } = await examined('doctor', { exitCode: 0, parts });
    expect(stdout).toContain('\n  Version  1.0 Found: nothing');
    expect(stdout.length).toBeLessThan(3000);
  });

  it('gives the same as JSON, with the same exit code', async () => {
    const { stdout, code } = await examined('-o json doctor');
    expect(code).toBe(20);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'error',
      findings: [{ about: 'controllers', verdict: 'warning' }, { remedy: 'Is it up?' }],
      program: { version: '1.0.0' },
      controllers: [{ address: 'linstor://alpha' }],
    });
  });

  it('says when nothing is wrong', async () => {
    const { stdout, code } = await examined('doctor', { parts: [], exitCode: 0 });
    expect([stdout, code]).toEqual(['Nothing is wrong.\n', 0]);
  });

  it('hands --offline on', async () => {
    const options: unknown[] = [];
    await examined('doctor --offline', FOUND, options);
    await examined('doctor', FOUND, options);
    expect(options).toEqual([{ offline: true }, { offline: false }]);
  });

  it.each(['info', 'env', 'debug', 'diag', 'about', 'support', 'self-test', 'status --client'])(
    'is what somebody is told who types %s',
    async (line) => {
      const { stderr, code } = await examined(line);
      expect(code).toBe(2);
      expect(stderr).toContain("Did you mean 'doctor'?");
    },
  );

  it.each([
    ['health', "Did you mean 'status'?"],
    ['version', "'linstor controller version'"],
  ])('is not what somebody means who types %s', async (line, hint) => {
    const { stderr, code } = await examined(line);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });

  it('knows the sections of the configuration that commands read', () => {
    const sections = nouns.flatMap((noun) => noun.commands).flatMap(({ configSection }) => configSection ?? []);
    expect([...COMMAND_SECTIONS].sort()).toEqual([...new Set(sections)].sort());
  });
});
