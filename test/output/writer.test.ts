import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { descriptorWriter, stdoutWriter } from '../../src/output/writer.ts';

/** A stream that finishes each write when `next` is called, with an error if one is given. */
class SlowStream extends Writable {
  readonly taken: string[] = [];
  #pending: ((error?: Error) => void) | undefined;

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.taken.push(chunk.toString());
    this.#pending = done;
  }

  next(error?: Error): void {
    const done = this.#pending;
    this.#pending = undefined;
    done?.(error);
  }
}

class QuickStream extends Writable {
  readonly taken: string[] = [];
  failure: Error | undefined;

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.taken.push(chunk.toString());
    done(this.failure);
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(`write ${code}`), { code });
}

describe('stdout', () => {
  test('that takes a chunk at once needs no waiting', () => {
    const stdout = new QuickStream();
    expect(stdoutWriter(stdout, ignore).write('abc')).toBeUndefined();
    expect(stdout.taken).toEqual(['abc']);
  });

  test('that is slow makes the writer wait for each chunk', async () => {
    const stdout = new SlowStream();
    let done = false;
    const written = Promise.resolve(stdoutWriter(stdout, ignore).write(Buffer.from('abc'))).then(() => (done = true));
    await new Promise(setImmediate);
    expect(done).toBe(false);
    stdout.next();
    expect(await written).toBe(true);
  });

  test.each(['EPIPE', 'ECONNRESET'])('whose reader has gone (%s) drops the rest quietly', async (code) => {
    const stdout = new SlowStream();
    const writer = stdoutWriter(stdout, ignore);
    const written = writer.write('first');
    stdout.next(systemError(code));
    await written;
    expect(writer.closed).toBe(true);
    expect(writer.write('second')).toBeUndefined();
    expect(stdout.taken).toEqual(['first']);
  });

  test('whose reader has gone at once is closed as well', async () => {
    const stdout = new QuickStream();
    stdout.failure = systemError('EPIPE');
    const writer = stdoutWriter(stdout, ignore);
    await writer.write('first');
    expect(writer.closed).toBe(true);
  });

  test('on a full disk is a fault', async () => {
    const stdout = new QuickStream();
    stdout.failure = systemError('ENOSPC');
    const writer = stdoutWriter(stdout, ignore);
    await expect(writer.write('x')).rejects.toMatchObject({ exitCode: 1, message: /Cannot write the output.*ENOSPC/ });
    expect(writer.closed).toBe(false);
  });

  test('hands lines for stderr on', () => {
    const stdout = new QuickStream();
    const lines: string[] = [];
    stdoutWriter(stdout, (line) => lines.push(line)).error('Error: x');
    expect([stdout.taken, lines]).toEqual([[], ['Error: x']]);
  });
});

describe('a file or pipe', () => {
  test('takes what is short without its stream, and the rest by it, in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'linstor-writer-'));
    const descriptor = openSync(join(folder, 'out'), 'w+');
    const stream = new QuickStream();
    const opened: number[] = [];
    const writer = descriptorWriter(
      descriptor,
      () => {
        opened.push(1);
        return stream;
      },
      ignore,
    );
    await writer.write('äb');
    await writer.write(Buffer.from('c'));
    expect([opened, readFileSync(join(folder, 'out'), 'utf8')]).toEqual([[], 'äbc']);
    await writer.write('d'.repeat(20_000));
    await writer.write('e');
    expect(opened).toEqual([1]);
    expect([stream.taken.map(({ length }) => length), statSync(join(folder, 'out')).size]).toEqual([[20_000, 1], 4]);
    closeSync(descriptor);
    rmSync(folder, { recursive: true });
  });

  test('that cannot be written leaves it to the stream to say why', async () => {
    const descriptor = openSync('/dev/null', 'r');
    const stream = new QuickStream();
    stream.failure = systemError('EBADF');
    const writer = descriptorWriter(descriptor, () => stream, ignore);
    await expect(writer.write('x')).rejects.toMatchObject({ exitCode: 1 });
    closeSync(descriptor);
  });
});

const ignore = (): void => undefined;
