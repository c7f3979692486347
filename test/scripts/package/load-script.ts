import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of `scripts/package/`, which is JavaScript: who loads it says what it gives. */
export async function loadScript<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(join('scripts', 'package', name)).href)) as T;
}

/** What packages are made of. */
export interface PackedFile {
  readonly path: string;
  readonly mode?: number;
  readonly content?: Buffer;
  readonly link?: string;
  readonly folder?: true;
}

/** A program, a link to it and a text. */
export const FILES: readonly PackedFile[] = [
  { path: 'usr/share/doc/cli/text', mode: 0o644, content: Buffer.from('words\n') },
  { path: 'usr/bin/program', mode: 0o755, content: Buffer.from('#!/bin/sh\n') },
  { path: 'usr/bin/other', link: 'program' },
];

export const TIME = 1_700_000_000;
