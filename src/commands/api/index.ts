import type { Noun } from '../../definition/command.ts';
import { apiRequest } from './api-request.ts';

export const api: Noun = {
  name: 'api',
  aliases: [],
  summary: apiRequest.summary,
  commands: [apiRequest],
};
