import type { Controller } from '../../api/controller.ts';
import { pause } from '../../cli/pause.ts';
import { Fault } from '../../model/fault.ts';
import type { JsonValue } from '../../model/json.ts';
import { printableLine } from '../../output/printable.ts';
import type { Colour } from '../../output/view.ts';
import { parseJson } from '../../transport/json/lossless.ts';
import type { TopEvent } from '../model.ts';
import { nodeTold, promotionTold, type Promotions, type Told } from './event-text.ts';

interface EventsHow {
  readonly controller: Controller;
  /** Ends the listening. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** There is a new line. */
  readonly told: () => void;
  /** Something in the cluster has changed. */
  readonly news: () => void;
}

/** Lines that are kept. */
const MOST = 1000;
/** ms until a stream that ended is asked for again, growing: old controllers have none. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;

/** Listens to what happens in the cluster, where the controller tells it, and keeps it in words. */
export class ClusterEvents {
  readonly #how: EventsHow;
  readonly #promotions: Promotions = new Map();
  #all: readonly TopEvent[] = [];
  /** What happened during a pause. */
  #held: TopEvent[] = [];
  #isPaused = false;

  constructor(how: EventsHow) {
    this.#how = how;
    void this.#listen('/v1/events/nodes', (event, data) => nodeTold(event, data));
    void this.#listen('/v1/events/drbd/promotion', (_, data) => promotionTold(data, this.#promotions));
  }

  /** The newest first. */
  get all(): readonly TopEvent[] {
    return this.#all;
  }

  /** In a pause what happens is kept, but not shown before its end. */
  pause(paused: boolean): void {
    this.#isPaused = paused;
    if (!paused) this.#show(this.#held.splice(0));
  }

  /** Adds a line of the program's own. */
  note(about: string, text: string, colour: Colour): void {
    this.#tell({ about, text, colour });
  }

  async #listen(path: string, words: (event: string, data: JsonValue) => Told | undefined): Promise<void> {
    const { controller, signal } = this.#how;
    for (let retry = FIRST_RETRY; !signal.aborted; retry = Math.min(2 * retry, LAST_RETRY)) {
      try {
        for await (const { event, data } of await controller.events(path, signal)) {
          retry = FIRST_RETRY;
          const told = words(event, dataOf(data));
          if (told) this.#tell(told);
          if (told) this.#how.news();
        }
      } catch (error) {
        // Whatever is wrong is seen by the next look, too.
        if (!(error instanceof Fault)) throw error;
      }
      await pause(retry, signal).catch(() => undefined);
    }
  }

  #tell({ about, text, colour }: Told): void {
    const line: TopEvent = { at: this.#how.now(), about: printableLine(about), text: printableLine(text), colour };
    if (this.#isPaused) this.#held = [line, ...this.#held].slice(0, MOST);
    else this.#show([line]);
  }

  #show(lines: readonly TopEvent[]): void {
    if (lines.length === 0) return;
    this.#all = [...lines, ...this.#all].slice(0, MOST);
    this.#how.told();
  }
}

/** Events whose data are no JSON say nothing. */
function dataOf(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
