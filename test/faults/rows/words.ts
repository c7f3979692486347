import type { FaultArea } from '../fault-row.ts';

export const WORDS: FaultArea = {
  area: 'What is typed',
  rows: [
    {
      fault: 'an unknown command',
      line: 'nodes list',
      says: "Error: Unknown command 'nodes'.\n  Did you mean 'node'?",
      exit: 2,
    },
  ],
};
