import fc from 'fast-check';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  forgetControllers,
  knownControllers,
  knownFingerprint,
  knownRedirection,
  noteFingerprint,
  noteRedirection,
} from '../../src/transport/known-controllers.ts';
import { Fault } from '../../src/model/fault.ts';

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'linstor-known-')), 'known-controllers');
const fingerprint = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':'));
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.-]{0,10}$/), fc.integer({ min: 1, max: 65535 }))
  .map(([host, port]) => `${host}:${port}`);
const pin = fc.record({ address, fingerprint });

describe('the file of known controllers', () => {
  it('gives back the last fingerprint that was noted for each address', () => {
    fc.assert(
      fc.property(fc.array(pin, { maxLength: 8 }), (pins) => {
        const file = freshFile();
        for (const one of pins) noteFingerprint(file, one.address, one.fingerprint);
        const last = new Map(pins.map((one) => [one.address, one.fingerprint]));
        for (const [name, wanted] of last) expect(knownFingerprint(file, name.toUpperCase())).toBe(wanted);
        expect(knownControllers(file)).toHaveLength(last.size);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a fingerprint and a redirection of one address beside each other, and forgets both', () => {
    fc.assert(
      fc.property(pin, address, fc.boolean(), ({ address: name, fingerprint: print }, to, vouched) => {
        const file = freshFile();
        noteFingerprint(file, name, print);
        noteRedirection(file, name, to, vouched);
        expect(knownFingerprint(file, name)).toBe(print);
        expect(knownRedirection(file, name)).toMatchObject({ redirectsTo: to, vouched });
        forgetControllers(file, [name]);
        expect(knownControllers(file)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('never takes a cut or changed line for no note at all', () => {
    const line = `alpha:3371 sha256 ${Array.from({ length: 32 }, () => 'AB').join(':')}`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: line.length - 1 }), (end) => {
        const file = freshFile();
        writeFileSync(file, line.slice(0, end));
        expect(() => knownFingerprint(file, 'alpha:3371')).toThrow(Fault);
      }),
    );
  });

  it('keeps comments and what older versions wrote', () => {
    const file = freshFile();
    const old = `# mine\nalpha:3371 sha256 ${Array.from({ length: 32 }, () => 'AB').join(':')}\n`;
    writeFileSync(file, old);
    noteRedirection(file, 'beta:3370', 'beta:3371', false);
    expect(readFileSync(file, 'utf8').startsWith(old)).toBe(true);
    expect(knownControllers(file).map(({ address: name }) => name)).toEqual(['alpha:3371', 'beta:3370']);
  });

  it('refuses what is no file, which might be read for ever', () => {
    for (const path of ['/dev/zero', tmpdir()])
      expect(() => knownFingerprint(path, 'alpha:3371')).toThrow('is no regular file');
  });
});
