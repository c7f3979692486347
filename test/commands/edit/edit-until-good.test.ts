import { describe, expect, it } from 'vitest';
import { FileFault } from '../../../src/cluster-file/read/file-faults.ts';
import { editUntilGood, GivenUp } from '../../../src/commands/edit/edit-until-good.ts';

const BEFORE = '# head\nsize: 1GiB\n';

/** Edits by what these functions make of the text, one each time that the editor opens. */
function editing(...edits: ((text: string) => string)[]) {
  const shown: string[] = [];
  const edit = (text: string): Promise<string> => {
    shown.push(text);
    return Promise.resolve((edits.shift() ?? ((same: string) => same))(text));
  };
  const read = (text: string): string => {
    const line = text.split('\n').findIndex((one) => one.includes('bad')) + 1;
    if (line > 0) throw new FileFault([{ file: 'f', line, column: 7, message: "'bad' is\nno size" }]);
    return text.toUpperCase();
  };
  return { shown, done: editUntilGood(BEFORE, { edit, read }) };
}

describe('a text in the editor', () => {
  it('is read once it was changed', async () => {
    expect(await editing((text) => text.replace('1', '2')).done).toEqual({
      text: '# head\nsize: 2GiB\n',
      value: '# HEAD\nSIZE: 2GIB\n',
    });
  });

  it.each([
    ['left as it is', (text: string) => text],
    ['emptied', () => ' \n'],
  ])('that is %s changes nothing', async (_, edit) => {
    expect(await editing(edit).done).toBeUndefined();
  });

  it('opens again with its faults on top, on the lines where they are then', async () => {
    const { shown, done } = editing(
      (text) => text.replace('1GiB', 'bad'),
      (text) => text.replace('size: bad', 'size: 3GiB'),
    );
    expect((await done)?.text).toBe('# head\nsize: 3GiB\n');
    const again = (shown[1] ?? '').split('\n');
    expect(again[1]).toBe("#! line 5, column 7: 'bad' is no size");
    expect(again[5 - 1]).toBe('size: bad');
    expect(again.slice(3)).toEqual(['# head', 'size: bad', '']);
  });

  it('shows the faults of the last time only', async () => {
    const { shown, done } = editing(
      (text) => text.replace('1GiB', 'bad'),
      (text) => text.replace('size: bad', 'first: 1\nsize: bad'),
      (text) => text.replace('size: bad', 'size: 3GiB'),
    );
    await done;
    expect(shown[2]?.match(/^#! line .*/gm)).toEqual(["#! line 6, column 7: 'bad' is no size"]);
  });

  it('that is mended back to what it was changes nothing', async () => {
    const { done } = editing(
      (text) => text.replace('1GiB', 'bad'),
      (text) => text.replace('size: bad', 'size: 1GiB'),
    );
    expect(await done).toBeUndefined();
  });

  it('that is faulty and left so is given up, and not lost', async () => {
    const error: unknown = await editing((text) => text.replace('1GiB', 'bad')).done.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GivenUp);
    expect((error as GivenUp).text).toBe('# head\nsize: bad\n');
  });
});
