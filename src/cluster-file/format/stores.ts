import { member, members, named, text } from './member.ts';

export const keyValueStore = member(named('INSTANCE', named('KEY', text)), {
  description: 'Key-value instances with their keys and values',
  example: { app: { key1: 'value1' } },
});

const file = members({
  content: member(text, { description: 'The content, as text', example: '[Unit]\n' }),
  'content-base64': member(text.regex(/^[A-Za-z0-9+/]*={0,2}$/), {
    description: 'The content in Base64, where it is no text',
    example: 'AAEC',
  }),
}).meta({ form: 'file' });

export const files = member(named('PATH', file), {
  description:
    'Files that the controller keeps and writes on the nodes of the resources that name them, by their paths',
});
