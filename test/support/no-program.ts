import { helpOfTopic } from '../../src/docs/topics/index.ts';
import type { Guides, ProgramAccess } from '../../src/definition/runtime.ts';

/** Guides that touch nothing. */
export const noGuides: Guides = {
  completionScript: (shell) => Promise.resolve(`script for ${shell}\n`),
  installCompletion: () => Promise.resolve(['installed']),
  uninstallCompletion: () => Promise.resolve(['uninstalled']),
  explainTopic: (topic, width) => Promise.resolve(helpOfTopic(topic, width)),
  openManual: () => Promise.resolve(undefined),
};

/** A program around a command that does nothing of what it is asked. */
export const noProgram: ProgramAccess = {
  guides: noGuides,
  manualPage: () => Promise.resolve('linstor.1'),
  help: () => Promise.resolve(''),
  commandList: () => Promise.resolve(''),
  startShell: () => Promise.resolve(0),
  startTop: () => Promise.resolve(0),
  examine: () => Promise.resolve({ parts: [], exitCode: 0 }),
  demo: () => Promise.resolve(0),
  leave: () => undefined,
};
