import type { Body, ChangeRequest } from '../../api/controller.ts';
import { Secret } from '../../model/secret.ts';
import type { Plan } from './step.ts';

/** The plan with these values of properties as secrets: what a placeholder stands for is shown nowhere, whatever it is called. */
export function withoutValues(plan: Plan, values: ReadonlySet<string>): Plan {
  if (values.size === 0) return plan;
  const requestOf = ({ body, ...request }: ChangeRequest): ChangeRequest =>
    body === undefined ? request : { ...request, body: hidden(body, values, false) };
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, requests: step.requests.map(requestOf) })) };
}

function hidden(body: Body, values: ReadonlySet<string>, isValue: boolean): Body {
  if (typeof body === 'string') return isValue && values.has(body) ? new Secret(body) : body;
  if (Array.isArray(body)) return (body as readonly Body[]).map((one) => hidden(one, values, false));
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) !== Object.prototype) return body;
  const members = Object.entries(body as Readonly<Record<string, Body | undefined>>);
  return Object.fromEntries(
    members.map(([name, own]) => [
      name,
      own === undefined ? own : hidden(own, values, isValue || PROPERTIES.has(name)),
    ]),
  );
}

const PROPERTIES: ReadonlySet<string> = new Set(['props', 'override_props']);
