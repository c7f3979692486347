import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, cutLine, displayWidth } from '../../src/output/display-width.ts';

describe('a line that is cut to a width', () => {
  it.each([
    ['volume', 6, 'volume'],
    ['volume', 5, 'volu…'],
    ['ボリューム', 10, 'ボリューム'],
    ['ボリューム', 9, 'ボリュー…'],
    ['ボリューム', 8, 'ボリュ…'],
    ['e\u0301te\u0301s', 3, 'e\u0301t…'],
    ['👩‍💻👩‍💻', 3, '👩‍💻…'],
    ['👩‍💻👩‍💻', 2, '…'],
  ])('%j in %i columns keeps its characters whole', (line, width, cut) => {
    expect(cutLine(line, width, '…')).toBe(cut);
  });

  it('never is wider', () => {
    const lines = fc.string({ unit: fc.constantFrom('a', 'ä', '表', 'e\u0301', '👩‍💻', '🇦🇹', ' ') });
    fc.assert(
      fc.property(lines, fc.nat(20), (line, width) => {
        expect(displayWidth(beginning(line, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(cutLine(line, Math.max(1, width), '…'))).toBeLessThanOrEqual(Math.max(1, width));
      }),
    );
  });
});
