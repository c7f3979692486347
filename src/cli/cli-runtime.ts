import type { Controller } from '../api/controller.ts';
import type { DemoRunOptions, Guides, ShellRunOptions, Runtime } from '../definition/runtime.ts';
import type { Examination, ExaminationOptions } from '../definition/examination.ts';
import type { ChangeOrigin } from '../history/change-record.ts';
import type { ChangeNote } from './change-note.ts';
import type { OutputSettings, OutputStreams } from '../output/output-settings.ts';
import type { Pager } from '../output/paging.ts';
import type { Window } from '../output/window.ts';
import type { ConnectionRuntime } from './connect.ts';
import type { Globals } from '../argv/global-options.ts';
import type { SettingLayers } from './parse-line.ts';
import type { SettingSources } from './setting-sources.ts';
import type { CommandTree } from '../argv/tree.ts';

/** A line that asks what is wrong, with its settings as far as they can be used. */
export interface ExaminedLine {
  readonly cli: CliRuntime;
  readonly globals: Globals;
  readonly layers: SettingLayers;
  readonly how: OutputSettings;
}

/** Everything a command line needs around it; a shell keeps one for all its lines. */
export interface CliRuntime {
  readonly tree: CommandTree;
  readonly sources: SettingSources;
  readonly streams: OutputStreams;
  readonly stdoutIsTerminal: boolean;
  /** Lists show one object per block, as the shell's `\x` asks for. */
  readonly blocks?: boolean;
  /** Where lines are typed whose changes are noted in the history; undefined: they are not. */
  readonly noteAs?: ChangeOrigin | undefined;
  /** Notes what this line changes. */
  readonly note?: ChangeNote | undefined;
  /** The user's own folder. */
  readonly home: string;
  /** Columns of the terminal, for help texts. */
  readonly width: number;
  /** The terminal's window on stdout as it is now; undefined without one. */
  readonly window: () => Window | undefined;
  /** Whether somebody typed the line: at a shell with job control, or at ours. */
  readonly isTyped: () => boolean;
  /** Starts this command line as a pager on the terminal; undefined when there is no such program. Absent where nothing is paged. */
  readonly pager?: ((command: string) => Promise<Pager | undefined>) | undefined;
  /** Does this on Ctrl-C in place of ending, until the function returned is called. */
  readonly onInterrupt: (handle: () => void) => () => void;
  /** Takes the advice that would go to stderr, because a screen has the terminal, until the function returned is called. */
  readonly onWarning: (take: (line: string) => void) => () => void;
  /** The controller that these settings lead to; may ask for a password. */
  readonly connect: (globals: Globals, overrides?: Partial<ConnectionRuntime>) => Promise<Controller>;
  readonly runtime: Omit<Runtime, 'mode' | 'program' | 'stdoutIsTerminal' | 'mayAsk' | 'warnAsError' | 'context'>;
  /** Runs the interactive shell to its end, with the runtime and the global options of the line that asks for it. */
  readonly startShell: (cli: CliRuntime, globals: Globals, options: ShellRunOptions) => Promise<number>;
  /** Runs the dashboard of `linstor top` to its end, likewise, on the controller that its line has connected to. */
  readonly startTop: (cli: CliRuntime, globals: Globals, controller: Controller) => Promise<number>;
  /** What `linstor doctor` finds out for the settings of its line. */
  readonly examine: (line: ExaminedLine, options: ExaminationOptions) => Promise<Examination>;
  readonly demo: (cli: CliRuntime, globals: Globals, options: DemoRunOptions) => Promise<number>;
  readonly guides: Guides;
  readonly leave: () => void;
}
