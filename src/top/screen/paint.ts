import { Box, Text, render, type Instance } from 'ink';
import { createElement, type ReactElement } from 'react';
import { PassThrough } from 'node:stream';
import type { Window } from '../../output/window.ts';
import type { Frame } from './draw.ts';
import { written, type Line, type Look } from './text.ts';

/**
 * Lays frames out with Ink, which gives them back as one text; the terminal itself is left to the display. Ink takes some ms for each
 * thousand characters: lines as wide as the window are put into the place that it has found for them, and where everything stands is only asked
 * for when that may have changed. So a key in a list costs nothing of it.
 */
export class Painter {
  readonly #look: Look;
  #columns = 80;
  #text = '';
  /** What the layout was made of. */
  #key = '';
  #layout: readonly string[] = [];
  #instance: Instance | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  /** The frame as the rows of a window of this size. */
  rows(frame: Frame, window: Window): readonly string[] {
    const parts = partsOf(frame, this.#look);
    const rows = [...this.#laidOut(parts, window)];
    let at = 0;
    for (const { height, lines } of parts) {
      lines?.forEach((line, below) => (rows[at + below] = line));
      at += height;
    }
    return rows.slice(0, window.rows);
  }

  #laidOut(parts: readonly Part[], window: Window): readonly string[] {
    const key = JSON.stringify([window, parts.map(({ height, blocks }) => [height, blocks])]);
    if (key === this.#key) return this.#layout;
    this.#columns = window.columns;
    const tree = screen(parts, window);
    if (this.#instance) this.#instance.rerender(tree);
    else this.#instance = this.#begin(tree);
    this.#key = key;
    this.#layout = this.#text.split('\n');
    return this.#layout;
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

/** A stretch of rows of the window: lines as wide as it, or texts beside each other. */
interface Part {
  readonly height: number;
  readonly lines?: readonly string[];
  readonly blocks?: readonly { readonly width: number; readonly text: string }[];
}

function partsOf({ head, body, bodyRows, panel, foot }: Frame, look: Look): readonly Part[] {
  const shown = (lines: readonly Line[]): string[] => lines.map((line) => written(line, look));
  const whole = (lines: readonly Line[], height = lines.length): Part => ({
    height,
    lines: shown(lines).slice(0, height),
  });
  const [first, ...others] = body;
  const blocks = body.map(({ width, lines }) => ({ width, text: shown(lines.slice(0, bodyRows)).join('\n') }));
  const middle = others.length === 0 ? whole(first?.lines ?? [], bodyRows) : { height: bodyRows, blocks };
  return [whole(head), middle, whole(panel), whole(foot)];
}

function screen(parts: readonly Part[], { columns: width, rows: height }: Window): ReactElement {
  const rows = parts.map(({ height: own, blocks = [] }, key) => {
    const texts = blocks.map(({ width: columns, text }, at) =>
      createElement(Box, { key: at, width: columns, flexShrink: 0 }, createElement(Text, { wrap: 'truncate' }, text)),
    );
    return createElement(Box, { key, height: own, flexShrink: 0 }, texts);
  });
  return createElement(Box, { flexDirection: 'column', width, height }, rows);
}
