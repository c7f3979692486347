import type { ChangeRequest } from './request.ts';

/** Changes that controllers have answered with an empty list of replies when all went well, or nothing was to be done. */
const QUIET: readonly (readonly [methods: string, path: RegExp])[] = [
  ['PUT DELETE', /^\/v1\/files\/[^/]+$/],
  ['POST DELETE', /^\/v1\/resource-definitions\/[^/]+\/files\/[^/]+$/],
  ['PUT', /^\/v1\/nodes\/[^/]+\/(config|evacuate|evict|restore|reconnect)$/],
  ['PUT', /^\/v1\/controller\/config$/],
  ['DELETE', /^\/v1\/controller\/auth\/token\/[^/]+$/],
  ['PATCH', /^\/v1\/error-reports$/],
  ['POST', /^\/v1\/resource-groups\/([^/]+\/)?adjust$/],
  ['POST', /^\/v1\/remotes\/[^/]+\/backups\/abort$/],
  ['DELETE', /^\/v1\/remotes\/[^/]+\/backups$/],
];

/** Whether an empty list of replies says that this change went well. Of any other it says nothing. */
export function isQuiet({ method, path }: ChangeRequest): boolean {
  return QUIET.some(([methods, known]) => methods.split(' ').includes(method) && known.test(path));
}
