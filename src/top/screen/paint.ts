import { Box, Text, render, type Instance } from 'ink';
import { createElement, type ReactElement } from 'react';
import { PassThrough } from 'node:stream';
import type { Frame } from './draw.ts';
import { written, type Line, type Look } from './text.ts';

/** Lays frames out with Ink, which gives them back as one text; the terminal itself is left to the display. */
export class Painter {
  readonly #look: Look;
  #columns = 80;
  #text = '';
  #instance: Instance | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  /** The frame as the rows of a window of this size. */
  rows(frame: Frame, window: { readonly columns: number; readonly rows: number }): readonly string[] {
    this.#columns = window.columns;
    const tree = screen(frame, window, this.#look);
    if (this.#instance) this.#instance.rerender(tree);
    else this.#instance = this.#begin(tree);
    return this.#text.split('\n').slice(0, window.rows);
  }

  end(): void {
    this.#instance?.unmount();
    this.#instance = undefined;
  }

  /**
   * Ink draws by erasing the whole terminal, with all that has scrolled away, as soon as a frame is as high as the window. Its mode `debug`
   * hands each frame over as it is, at once; a stream that is no terminal takes it.
   */
  #begin(tree: ReactElement): Instance {
    const output = Object.assign(new PassThrough(), {
      write: (text: string): boolean => {
        this.#text = text;
        return true;
      },
    });
    Object.defineProperty(output, 'columns', { get: () => this.#columns });
    const stdout = output as unknown as NodeJS.WriteStream;
    return render(tree, { stdout, stderr: stdout, debug: true, patchConsole: false, exitOnCtrlC: false });
  }
}

function screen(
  frame: Frame,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  look: Look,
): ReactElement {
  const block = (lines: readonly Line[], width: number, key: string): ReactElement =>
    createElement(
      Box,
      { key, width, height: '100%', flexShrink: 0, overflow: 'hidden' },
      createElement(Text, { wrap: 'truncate' }, lines.map((line) => written(line, look)).join('\n')),
    );
  const part = (lines: readonly Line[], key: string): ReactElement[] =>
    lines.length === 0
      ? []
      : [createElement(Box, { key, height: lines.length, flexShrink: 0 }, block(lines, columns, key))];
  const body = createElement(
    Box,
    { key: 'body', height: frame.bodyRows, flexShrink: 0, overflow: 'hidden' },
    ...frame.body.map(({ lines, width }, at) => block(lines, width, String(at))),
  );
  return createElement(
    Box,
    { flexDirection: 'column', width: columns, height: rows },
    ...part(frame.head, 'head'),
    body,
    ...part(frame.panel, 'panel'),
    ...part(frame.foot.length === 0 ? [] : [frame.foot], 'foot'),
  );
}
