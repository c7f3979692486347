import { describe, expect, test } from 'vitest';
import { clientFault, usageFault } from '../../src/model/fault.ts';
import { RepliesFault, type ApiReply } from '../../src/api/objects/reply.ts';
import { showFault } from '../../src/output/show-view.ts';
import { PLAIN, change, driven, recorder, shown } from './capture.ts';

const ERROR = 0xc000000000000001n;
const WARNING = 0x8000000000000001n;
const INFO = 0x4000000000000001n;

function showReplies(...replies: ApiReply[]) {
  return shown(change(...replies));
}

describe('replies', () => {
  test('show heading and message, in their order', async () => {
    const shownReplies = await showReplies({ ret_code: INFO, message: 'first' }, { ret_code: 7, message: 'second' });
    expect(shownReplies).toEqual({ text: 'INFO:\n    first\nSUCCESS:\n    second\n', exitCode: 0 });
  });

  test('show each part that is there under its title', async () => {
    const reply: ApiReply = {
      ret_code: -4611686018427387903n,
      message: 'It failed\n\nbadly\n',
      cause: 'A cause',
      correction: 'A correction',
      details: 'Node: a\nVolume: 0',
      error_report_ids: ['65A0-1', '65A0-2'],
      obj_refs: { Node: 'a' },
    };
    expect(await showReplies(reply)).toEqual({
      text: [
        'ERROR:',
        'Description:',
        '    It failed',
        '    ',
        '    badly',
        'Cause:',
        '    A cause',
        'Correction:',
        '    A correction',
        'Details:',
        '    Node: a',
        '    Volume: 0',
        'Show reports:',
        '    linstor error-reports show 65A0-1 65A0-2',
        '',
      ].join('\n'),
      exitCode: 10,
    });
  });

  test('leave out what is empty', async () => {
    const empty: ApiReply = { ret_code: WARNING, message: '', cause: '', details: 'd', error_report_ids: [] };
    expect((await showReplies(empty, { ret_code: WARNING })).text).toBe('WARNING:\nDetails:\n    d\nWARNING:\n');
  });

  test('reset the colour of the heading after its newline', async () => {
    const view = () => change({ ret_code: ERROR, message: 'm' });
    expect((await shown(view(), { colour: true })).text).toBe('\x1b[1;31mERROR:\n\x1b[0m    m\n');
  });

  test('cannot send control sequences', async () => {
    expect((await showReplies({ ret_code: 1, message: '\x1b[31mred\x07\u202e\ttab' })).text).toBe(
      'SUCCESS:\n    \\x1b[31mred\\x07\\u202e\ttab\n',
    );
  });

  test('with a warning fail only when warnings count as errors', async () => {
    const view = () => change({ ret_code: WARNING, message: 'm' });
    expect((await shown(view())).exitCode).toBe(0);
    expect((await shown(view(), { warnAsError: true })).exitCode).toBe(10);
    expect((await shown(view(), { warnAsError: true, machine: 'v1' })).exitCode).toBe(0);
  });

  test('are one JSON list for machines, with exit code 0', async () => {
    const replies = [{ ret_code: ERROR, message: 'é', created_at: 'x' }, { ret_code: 1 }] as ApiReply[];
    const { text, exitCode } = await shown(change(...replies), { machine: 'v1' });
    expect(text).toBe(
      '[\n  {\n    "ret_code": 13835058055282163713,\n    "message": "\\u00e9",\n    "created_at": "x"\n  },\n  {\n    "ret_code": 1\n  }\n]\n',
    );
    expect(exitCode).toBe(0);
    expect((await shown(change(), { machine: 'v1' })).text).toBe('[]\n');
  });

  test('in v0 have only the members of old', async () => {
    const replies = [{ ret_code: 1, cause: '', obj_refs: { Node: 'a' }, error_report_ids: [], created_at: 'x' }];
    const { text } = await shown(change(...replies), { machine: 'v0' });
    expect(JSON.parse(text)).toEqual([{ ret_code: 1, message: null, object_refs: [{ key: 'Node', value: 'a' }] }]);
  });

  test('that came before a fault are still printed as a whole list', async () => {
    const out = recorder();
    const replies = (async function* () {
      yield await Promise.resolve({ replies: [{ ret_code: 1 }] });
      throw clientFault('lost');
    })();
    await expect(driven(replies, { ...PLAIN, machine: 'v1' }, out)).rejects.toThrow('lost');
    expect(JSON.parse(out.text())).toEqual([{ ret_code: 1 }]);
  });

  test('go on with the changes when nobody reads any more', async () => {
    let sent = 0;
    const replies = (async function* () {
      for (; sent < 3; sent++) yield await Promise.resolve({ replies: [{ ret_code: ERROR }] });
    })();
    expect(await driven(replies, PLAIN, { ...recorder(), closed: true })).toBe(10);
    expect(sent).toBe(3);
  });

  test('are followed by the work that goes on, which decides the exit code', async () => {
    const view = () => ({
      kind: 'replies' as const,
      happenings: (async function* () {
        yield await Promise.resolve({ replies: [{ ret_code: 1 }] });
        yield { waits: true as const };
        yield { line: [{ text: 'still', colour: 'red' as const }, ' at it'] };
        yield { line: ['done'], exitCode: 10 };
      })(),
    });
    expect(await shown(view(), { colour: true })).toEqual({
      text: '\x1b[1;32mSUCCESS:\n\x1b[0m\x1b[1;31mstill\x1b[0m at it\ndone\n',
      exitCode: 10,
    });
    expect(await shown(view(), { machine: 'v1' })).toEqual({
      text: '[\n  {\n    "ret_code": 1\n  }\n]\n',
      exitCode: 10,
    });
  });
});

describe('a fault', () => {
  test('is one message on stderr with its hints below it', async () => {
    const out = recorder();
    expect(await showFault(usageFault('bad \x1b[1mword\nsecond line', ['Try this.']), PLAIN, out)).toBe(2);
    expect(out.errors).toEqual(['Error: bad \\x1b[1mword\n  second line\n  Try this.']);
    expect(out.text()).toBe('');
  });

  test('that carries replies shows them on stdout', async () => {
    const raw = [{ ret_code: ERROR, message: 'm', created_at: 'now' }];
    const fault = new RepliesFault(raw, raw);
    const text = recorder();
    expect(await showFault(fault, PLAIN, text)).toBe(10);
    expect(text.text()).toBe('ERROR:\n    m\n');
    const machine = recorder();
    expect(await showFault(fault, { ...PLAIN, machine: 'v1' }, machine)).toBe(0);
    expect(machine.text()).toContain('"created_at": "now"');
    expect(machine.errors).toEqual([]);
  });
});
