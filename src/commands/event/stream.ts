import type { ServerEvent } from '../../api/controller.ts';
import { parseJson } from '../../transport/json/lossless.ts';
import { defineCommand, type Call, type Command, type Examples } from '../../definition/command.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { formatTime } from '../../model/time.ts';
import { jsonLine } from '../../output/json-text.ts';
import { printableText } from '../../output/printable.ts';

interface EventFacts {
  readonly verb: string;
  readonly summary: string;
  readonly path: string;
  /** An event in a few words. */
  readonly tell: (data: JsonObject) => string;
  readonly examples: Examples;
}

/** `event VERB`: the server-sent events of one path as they happen, a line each, until Ctrl-C. */
export function eventCommand(facts: EventFacts): Command {
  return defineCommand({
    path: `event ${facts.verb}`,
    effect: 'reads',
    summary: facts.summary,
    description: 'Goes on until Ctrl-C. With --machine-readable every event is a JSON object on a line of its own.',
    examples: facts.examples,
    run: async (call) => ({
      kind: 'bytes',
      live: true,
      bytes: lines(await call.controller.events(facts.path, call.signal), facts, call),
    }),
  });
}

async function* lines(
  events: AsyncIterable<ServerEvent>,
  { tell }: EventFacts,
  { mode, clock }: Call<unknown>,
): AsyncIterable<Uint8Array> {
  for await (const { event, data: text } of events) {
    const data = dataOf(text);
    const told = isJsonObject(data) ? tell(data) : text;
    const line =
      mode === 'machine' ? jsonLine({ event, data }) : printableText(`${formatTime(clock.now())}  ${event}  ${told}`);
    yield Buffer.from(`${line}\n`);
  }
}

/** The JSON value of an event's data; any other text stays a text. */
function dataOf(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
