'use strict';
/** Loaded in front of the program: the same moment for every run, so that its pictures differ only when what it shows does. */
const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(NOW);
    else super(...given);
  }

  static now() {
    return NOW;
  }
};
