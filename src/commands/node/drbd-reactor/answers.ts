import { REACTOR_ANSWERS, type ReactorAnswer } from '../../../api/objects/drbd-reactor.ts';
import type { Runtime } from '../../../definition/runtime.ts';
import { ExitCode } from '../../../model/fault.ts';
import type { JsonValue } from '../../../model/json.ts';
import type { View } from '../../../output/view.ts';

/** The answers of the nodes; one that failed makes the exit code 10, but not under -m. */
export function reactorView(answer: JsonValue, mode: Runtime['mode']): View {
  if (answer === null) return { kind: 'silent' };
  const answers = REACTOR_ANSWERS.fits(answer) ? answer : [];
  const failed = answers.some(({ exit_code: code = 0 }) => code !== 0);
  return {
    kind: 'text',
    text: answers.map(nodeText).join(''),
    machine: { value: answer, layout: 'lines' },
    exitCode: failed && mode !== 'machine' ? ExitCode.reply : ExitCode.ok,
  };
}

function nodeText(answer: ReactorAnswer): string {
  const { node, exit_code: code = 0, active_node: active } = answer;
  const verdict = code === 0 ? 'done' : `failed with exit code ${code}`;
  const takeover = active === undefined ? '' : `, ${active} has taken over`;
  return `${node}: ${verdict}${takeover}\n${indented(answer.stdout_utf8)}${indented(answer.stderr_utf8)}`;
}

function indented(text = ''): string {
  const lines = text.trimEnd().split('\n');
  return text.trim() === '' ? '' : lines.map((line) => `    ${line}\n`).join('');
}
