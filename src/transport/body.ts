import type { JsonValue } from '../model/json.ts';
import type { Secret } from '../model/secret.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** A JSON body; a Secret in it is sent in clear but shown as `***`; undefined members are left out. */
export type Body = JsonValue | Secret | readonly Body[] | { readonly [member: string]: Body | undefined };
