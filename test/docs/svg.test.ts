import { expect, it } from 'vitest';
import { svgOf } from '../support/pictures/svg.ts';
import type { StyledText } from '../support/terminal/screen.ts';

const plain = { bold: false, dim: false, inverse: false, colour: undefined };
const drawn = (...row: readonly StyledText[]): string => svgOf({ title: 'linstor', columns: 20, rows: [row] });

it('takes nothing of a text for markup', () => {
  const svg = drawn({ ...plain, text: '<script>&"\u0007' });
  expect(svg).toContain('>&lt;script&gt;&amp;&quot;</text>');
});

it('puts words where their cells are, also behind wide characters and gaps', () => {
  const svg = drawn({ ...plain, text: '日本' }, { ...plain, bold: true, text: ' a  b' });
  expect(svg).toMatch(/x="58" [^>]*class="b">a</);
  expect(svg).toMatch(/x="83.2" [^>]*class="b">b</);
});

it('shows colours, what is behind the text, and both turned round', () => {
  expect(drawn({ ...plain, text: 'x', colour: 2 })).toContain('style="fill:#9ccc65">x<');
  expect(drawn({ ...plain, text: 'x', background: 0x102030 })).toContain('fill="#102030"');
  expect(drawn({ ...plain, text: 'x', inverse: true })).toMatch(
    /<rect x="16"[^>]* fill="#d4d8e0".*\n<text[^>]* style="fill:#1c2028">x/,
  );
});
