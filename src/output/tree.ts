import { ExitCode } from '../model/fault.ts';
import type { JsonObject } from '../model/json.ts';
import { paint } from './colour.ts';
import { machineText } from './json-text.ts';
import { printableLine } from './printable.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { TreeNode, TreeView } from './view.ts';

/** Draws the trees with an empty line between them. */
export async function showTrees(view: TreeView, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine !== undefined) await out.write(machineText({ value: view.trees.map(treeValue), layout: 'lines' }));
  else if (view.trees.length > 0) await out.write(view.trees.map((tree) => treeText(tree, how)).join('\n'));
  return ExitCode.ok;
}

function treeValue(node: TreeNode): JsonObject {
  return { name: node.name, description: node.description, children: node.children.map(treeValue) };
}

interface Strokes {
  readonly line: string;
  readonly child: string;
  readonly lastChild: string;
}

const ASCII: Strokes = { line: '   |', child: '   |---', lastChild: '   +---' };
const UNICODE: Strokes = { line: '   │', child: '   ├───', lastChild: '   └───' };

function treeText(tree: TreeNode, how: OutputSettings): string {
  const lines: string[] = [label(tree, how.colour)];
  drawChildren(tree, '', how.utf8 ? UNICODE : ASCII, how.colour, lines);
  return lines.map((line) => `${line}\n`).join('');
}

function label(node: TreeNode, colour: boolean): string {
  return `${paint(printableLine(node.name), colour ? node.colour : undefined)} (${printableLine(node.description)})`;
}

function drawChildren(node: TreeNode, prefix: string, strokes: Strokes, colour: boolean, lines: string[]): void {
  node.children.forEach((child, i) => {
    const isLast = i === node.children.length - 1;
    lines.push(prefix + strokes.line);
    lines.push(prefix + (isLast ? strokes.lastChild : strokes.child) + label(child, colour));
    drawChildren(child, prefix + (isLast ? '    ' : strokes.line), strokes, colour, lines);
  });
}
