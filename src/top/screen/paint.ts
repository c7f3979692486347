import { Box, Text, render, type Instance } from 'ink';
import { createElement, type ReactElement } from 'react';
import { PassThrough } from 'node:stream';
import type { Window } from '../../output/window.ts';
import type { Frame } from './draw.ts';
import { written, type Line, type Look } from './text.ts';

/** Lays frames out with Ink, which gives them back as one text; the terminal itself is left to the display. */
export class Painter {
  readonly #look: Look;
  #columns = 80;
  #text = '';
  /** What the rows were made of: most looks at the cluster change nothing that is to be seen. */
  #key = '';
  #rows: readonly string[] = [];
  #instance: Instance | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  /** The frame as the rows of a window of this size. */
  rows(frame: Frame, window: Window): readonly string[] {
    this.#columns = window.columns;
    const parts = partsOf(frame, this.#look);
    const key = JSON.stringify([window, parts]);
    if (key === this.#key) return this.#rows;
    this.#key = key;
    const tree = screen(parts, window);
    if (this.#instance) this.#instance.rerender(tree);
    else this.#instance = this.#begin(tree);
    this.#rows = this.#text.split('\n').slice(0, window.rows);
    return this.#rows;
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

/** A stretch of rows of the window: texts beside each other. */
interface Part {
  readonly height: number;
  readonly blocks: readonly { readonly width: number | '100%'; readonly text: string }[];
}

function partsOf({ head, body, bodyRows, panel, foot }: Frame, look: Look): readonly Part[] {
  const text = (lines: readonly Line[]): string => lines.map((line) => written(line, look)).join('\n');
  const whole = (lines: readonly Line[]): Part => ({
    height: lines.length,
    blocks: [{ width: '100%', text: text(lines) }],
  });
  const columns = body.map(({ width, lines }) => ({ width, text: text(lines.slice(0, bodyRows)) }));
  return [whole(head), { height: bodyRows, blocks: columns }, whole(panel), whole(foot)];
}

function screen(parts: readonly Part[], { columns: width, rows: height }: Window): ReactElement {
  const rows = parts.map(({ height: own, blocks }, key) => {
    const texts = blocks.map(({ width: columns, text }, at) =>
      createElement(Box, { key: at, width: columns, flexShrink: 0 }, createElement(Text, { wrap: 'truncate' }, text)),
    );
    return createElement(Box, { key, height: own, flexShrink: 0 }, texts);
  });
  return createElement(Box, { flexDirection: 'column', width, height }, rows);
}
