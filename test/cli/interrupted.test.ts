import { expect, it } from 'vitest';
import { interruptedText } from '../../src/cli/interrupts.ts';

it('says after Ctrl-C what may go on in the cluster', () => {
  expect(interruptedText({})).toBe('Interrupted.');
  expect(interruptedText({ changing: true })).toContain('may still carry out');
  expect(interruptedText({ changing: true, text: 'The copying goes on.' })).toBe('The copying goes on.');
});
