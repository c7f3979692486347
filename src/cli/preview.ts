import type { Controller } from '../api/controller.ts';
import type { WithheldRequest } from '../transport/dry-run.ts';
import { EndOfPreview } from '../transport/send.ts';
import type { Command } from '../definition/command.ts';
import type { Runtime } from '../definition/runtime.ts';
import { ExitCode, Fault, usageFault } from '../model/fault.ts';
import type { OutputSettings } from '../output/output-settings.ts';
import type { View } from '../output/view.ts';
import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** What --curl or --dry-run makes of a line: the requests are shown in place of what they would bring about. */
export class Preview {
  readonly #isCurl: boolean;
  readonly #isDryRun: boolean;
  readonly #withheld: WithheldRequest[] = [];
  #asked = false;
  /** A secret was shown as `***`. */
  hidSecrets = false;

  /** Throws a usage Fault for --dry-run of commands that send nothing: what they change on this machine would not be held back. */
  constructor({ curl, dryRun }: Globals, command: Command) {
    this.#isCurl = curl;
    this.#isDryRun = dryRun && !curl && command.path !== 'interactive';
    if (this.#isDryRun && command.local)
      throw usageFault('--dry-run is about requests to the controller; this command sends none.', [
        `Leave it out: linstor ${command.path} …`,
      ]);
  }

  /** From here on nothing is as the command believes, so that it must not wait for what never happens. */
  get isBlind(): boolean {
    return this.#isCurl || this.#withheld.length > 0;
  }

  /** Whether this is shown: not what follows from answers that did not come; --curl shows nothing beside the requests but text. */
  shows({ kind }: View): boolean {
    return !this.isBlind || (this.#isCurl && kind === 'text');
  }

  /** The controller as the command is to see it. */
  async over(controller: Controller): Promise<Controller> {
    if (this.#isCurl)
      return controller.through((send) => (request) => {
        this.#asked = true;
        return send(request);
      });
    if (!this.#isDryRun) return controller;
    const { withholding } = await import('../transport/dry-run.ts');
    return controller.through((send) => withholding(send, this.#withheld));
  }

  /** What the command may use around it: nothing is waited for, written or said for want of answers. */
  around(runtime: CliRuntime['runtime']): Pick<Runtime, 'pause' | 'warn' | 'files'> {
    const { pause, warn, files } = runtime;
    return {
      pause: (ms) => (this.isBlind ? Promise.reject(new EndOfPreview()) : pause(ms)),
      warn: (line) => (this.#asked ? undefined : warn(line)),
      files: this.#isCurl ? { ...files, write: (_, bytes) => drained(bytes) } : files,
    };
  }

  /** Whether the error only says that there was no answer: then the preview is complete. */
  isEndedBy(error: unknown): boolean {
    if (error instanceof EndOfPreview) return true;
    // What nobody was asked for cannot be missing.
    return this.#asked && error instanceof Fault && error.exitCode === ExitCode.notFound;
  }

  /** Shows what was held back, or that something is hidden; gives the exit code, `exitCode` unless something was held back. */
  async end(exitCode: number, how: OutputSettings, { streams, runtime }: CliRuntime): Promise<number> {
    if (this.#withheld.length > 0) return (await import('./dry-run.ts')).showWithheld(this.#withheld, how, streams);
    if (this.hidSecrets)
      runtime.warn('Secrets are shown as *** above; add --show-secrets for a command that works as it is.');
    return exitCode;
  }
}

async function drained(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const chunks = bytes[Symbol.asyncIterator]();
  while (!(await chunks.next()).done);
}
