import { Fault } from '../../src/model/fault.ts';

/** The Fault that the work ends with; any other end fails the test. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const end: unknown = await work.catch((error: unknown) => error);
  if (end instanceof Fault) return end;
  throw new Error('the work did not end with a Fault', { cause: end });
}
