import { describe, expect, it } from 'vitest';

import { scheduleListByResourceDetails } from '../../src/commands/schedule/list-by-resource-details.ts';
import { scheduleListByResource } from '../../src/commands/schedule/list-by-resource.ts';
import { scheduleList } from '../../src/commands/schedule/list.ts';
import { scheduleOptions } from '../../src/commands/schedule/schedule-options.ts';
import type { Command } from '../../src/definition/command.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';
import { schedule } from '../../src/commands/schedule/index.ts';
import { commandOf } from '../support/command-of.ts';

const scheduleCreate = commandOf(schedule, 'create');
const scheduleDelete = commandOf(schedule, 'delete');
const scheduleModify = commandOf(schedule, 'modify');

type Input = Readonly<Record<string, unknown>>;

describe('schedule requests', () => {
  const everything = { keepLocal: -1, keepRemote: 0, onFailure: 'RETRY', maxRetries: -1 };
  const everythingSent = { keep_local: -1, keep_remote: 0, on_failure: 'RETRY', max_retries: -1 };

  it.each([
    [{}, { keep_local: null, keep_remote: null, on_failure: null, max_retries: null }],
    [{ incrementalCron: '' }, { keep_local: null, keep_remote: null, on_failure: null, max_retries: null }],
    [
      { ...everything, incrementalCron: 'i' },
      { ...everythingSent, inc_cron: 'i' },
    ],
  ])('create %j sends null for what is not given', async (input, sent) => {
    const body = { schedule_name: 's', full_cron: 'f', ...sent };
    await expectChange(scheduleCreate, { scheduleName: 's', fullCron: 'f', ...input }, [
      { method: 'POST', path: '/v1/schedules', body },
    ]);
  });

  it.each([
    [{}, {}],
    [{ incrementalCron: '' }, { inc_cron: '' }],
    [
      { fullCron: 'f', incrementalCron: 'i', ...everything },
      { full_cron: 'f', inc_cron: 'i', ...everythingSent },
    ],
  ])('modify %j sends only what is given', async (input, body) => {
    await expectChange(scheduleModify, { scheduleName: 'a b', ...input }, [
      { method: 'PUT', path: '/v1/schedules/a%20b', body },
    ]);
  });

  it('delete', async () => {
    await expectChange(scheduleDelete, { scheduleName: 's' }, [{ method: 'DELETE', path: '/v1/schedules/s' }]);
  });

  it.each([
    ['all', -1],
    ['0', 0],
    ['17', 17],
  ])('%s is how many to keep', (word, count) => {
    expect(scheduleOptions.keepLocal.type.parse(word)).toBe(count);
  });

  it.each(['-1', 'ALL', 'forever', '1.5', ''])('%j is not how many to keep', (word) => {
    expect(() => scheduleOptions.keepRemote.type.parse(word)).toThrow(
      `'${word}' is neither a number from 0 on nor 'all'.`,
    );
  });

  it('retries may go on forever, and actions are read in any letter case', () => {
    expect(scheduleOptions.maxRetries.type.parse('forever')).toBe(-1);
    expect(scheduleOptions.onFailure.type.parse('retry')).toBe('RETRY');
  });
});

async function show(command: Command, path: string, answer: unknown, input: Input = {}) {
  return cellsOf((await runCommand(command, input, new FakeController([{ method: 'GET', path, answer }]))).view);
}

describe('schedule list', () => {
  it('shows limits, where missing means none', async () => {
    const data = [
      { schedule_name: 'a', full_cron: '0 2 * * *', on_failure: 'SKIP' },
      { schedule_name: 'b', full_cron: 'f', inc_cron: 'i', keep_local: 0, keep_remote: -1, on_failure: 'RETRY' },
      { schedule_name: 'c', full_cron: 'f', on_failure: 'RETRY', max_retries: 3 },
    ];
    expect(await show(scheduleList, '/v1/schedules', { data })).toEqual([
      ['Name', 'Full', 'Incremental', 'KeepLocal', 'KeepRemote', 'OnFailure'],
      ['a', '0 2 * * *', '', 'all', 'all', 'SKIP'],
      ['b', 'f', 'i', '0', '-1', 'RETRY(forever)'],
      ['c', 'f', '', 'all', 'all', 'RETRY(3)'],
    ]);
  });

  it.each([scheduleList, scheduleListByResource])('is empty without data (%#)', async (command) => {
    const path = command === scheduleList ? '/v1/schedules' : '/v1/view/schedules-by-resource';
    expect(await show(command, path, {})).toHaveLength(1);
  });
});

describe('schedule list-by-resource', () => {
  const path = '/v1/view/schedules-by-resource';

  it('shows when a resource was and will be shipped', async () => {
    const data = [
      {
        rsc_name: 'r',
        remote_name: 'm',
        schedule_name: 's',
        last_snap_time: 1767225600999,
        last_snap_inc: true,
        next_exec_time: 0,
        next_planned_inc: 1767225601500,
        next_planned_full: 1767225600000,
      },
      { rsc_name: 'q', reason: 'none set', last_snap_time: -1, next_exec_time: -1, next_planned_inc: -1 },
    ];
    expect(await show(scheduleListByResource, path, { data })).toEqual([
      ['Resource', 'Remote', 'Schedule', 'Last', 'Next', 'Planned Inc', 'Planned Full', 'Reason'],
      [
        'r',
        'm',
        's',
        '2026-01-01 00:00:00 (Inc)',
        '1970-01-01 00:00:00 (Full)',
        '2026-01-01 00:00:01.500000',
        '2026-01-01 00:00:00',
        '',
      ],
      ['q', '', '', '', '', '', '', 'none set'],
    ]);
  });

  it('leaves its filters to the controller', async () => {
    const input = { resource: 'r', remote: 'm', schedule: 's', activeOnly: true };
    const query = '?rsc=r&remote=m&schedule=s&active-only=True';
    expect(await show(scheduleListByResource, path + query, { data: [] }, input)).toHaveLength(1);
  });
});

describe('schedule list-by-resource-details', () => {
  it('colours the level that decides', async () => {
    const data = [
      { remote_name: 'm', schedule_name: 'a', rsc_dfn: false, ctrl: true },
      { remote_name: 'm', schedule_name: 'b', rsc_grp: true, ctrl: false },
      { remote_name: 'm', schedule_name: 'c' },
    ];
    const path = '/v1/view/schedules-by-resource/a%20b';
    expect(await show(scheduleListByResourceDetails, path, { data }, { resourceName: 'a b' })).toEqual([
      ['Remote', 'Schedule', 'Resource-Definition', 'Resource-Group', 'Controller'],
      ['m', 'a', 'Disabled/red', '', 'Enabled'],
      ['m', 'b', '', 'Enabled/green', 'Disabled'],
      ['m', 'c', '', '', ''],
    ]);
  });
});
