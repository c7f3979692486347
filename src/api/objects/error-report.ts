import { number, object, text, type TypeOf } from './shape.ts';

/** An error report of `GET /v1/error-reports`. */
export const ERROR_REPORT = object(
  {},
  {
    filename: text,
    node_name: text,
    module: text,
    version: text,
    exception: text,
    exception_message: text,
    origin_file: text,
    /** Only when it is asked for. */
    text,
    /** Milliseconds since the epoch. */
    error_time: number,
    origin_line: number,
  },
);

export type ErrorReport = TypeOf<typeof ERROR_REPORT>;

/** The id that commands take, out of the name of the report's file (`ErrorReport-6B00E085-00000-000006.log`). */
export function reportId({ filename = 'None' }: ErrorReport): string {
  return filename.replaceAll('ErrorReport-', '').replaceAll('.log', '');
}
