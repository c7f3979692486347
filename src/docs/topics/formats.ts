import type { Topic } from './topic.ts';

export const formats: Topic = {
  title: 'Formats: --output',
  body: [
    'Everything that shows something can be shown in another form with `-o, --output FORMAT`, anywhere on the line. Where a command has an option `-o` of its own (`backup list -o`), that one counts: write `--output` then.',
    {
      terms: [
        ['table', 'The table for people; the default'],
        ['wide', 'The same with columns that are not shown otherwise'],
        ['json', 'A list of objects; on a terminal laid out for reading, in a pipe one object per line'],
        ['jsonl', 'The same objects, one per line and without a list around them'],
        ['yaml', 'The same as a YAML 1.2 document'],
        ['csv', 'Comma-separated values as in RFC 4180, the keys in the first line'],
        ['tsv', 'Tab-separated values; tab, line end and backslash are written `\\t`, `\\n`, `\\r` and `\\\\`'],
        ['markdown', 'The table for people as a Markdown table'],
        ['name', 'The words by which commands know the object, one object per line'],
      ],
    },
    { heading: 'Examples' },
    {
      examples: [
        ['linstor -o json node list', 'The nodes with all that the API says of them'],
        ['linstor -o csv --columns name,node_name,state resource list', 'Three columns for a spreadsheet'],
        ['linstor -o name resource list --faulty | xargs -L1 linstor r lp', 'Names for other commands'],
        ['linstor -m resource list', 'The JSON that scripts for the older client read'],
      ],
    },
    'What programs read (all but `table`, `wide` and `markdown`) comes in the order in which the controller tells it, as under `-m`, and each row as soon as it has arrived: a list of any length needs little memory. `--sort-by` and `--groupby` give another order, for which all rows are read first. Tables are sorted for people.',
    '`-o` and `-m` exclude each other. `-m` is for scripts that know the JSON of the older client; it does not change. A default can be set in the configuration, as `output = wide` in the section `[linstor-cli]`.',
    { heading: 'JSON and YAML' },
    "A list command prints a flat list with one object per row of its table. Each object has what the table computes (state, usage, free space …) and all members of the API's object besides. Where a computed value has the name of a list or object of the API, that one is called `api_NAME` (`state` and `api_state`). With `--columns` the objects have only these columns. Commands that show one object print that object. Values are raw:",
    {
      terms: [
        ['sizes', 'In KiB as in the API; with `--bytes` in bytes and with `--units` in that unit'],
        ['times', 'Milliseconds since 1970'],
        ['numbers', 'With all their digits, also beyond 2^53: read `ret_code` and capacities as 64-bit integers'],
        ['unknown', '`null`'],
      ],
    },
    { heading: 'Changes and errors' },
    'A change prints `{"ok": true, "replies": […]}`; each reply has the members of the API and its `severity` in a word (`success`, `info`, `warning`, `error`). When something goes wrong, also before anything was sent, the same object says so, with `"ok": false` and an `error` that has `message`, `hints` and `exit_code`. The exit code of the program is the same as without `-o`. With `csv`, `tsv`, `markdown` and `name` errors go to stderr. So does a fault that happens in the middle of a list: the rows written by then stand, the list of `json` is left without its end, and the exit code says that it is not all.',
    'Control characters in names are escaped in every format, so that printing a list never moves the cursor of a terminal.',
  ],
  seeAlso: ['where', 'exit-codes', 'settings'],
};
