import { expect } from 'vitest';
import { homeWith, runProgram } from '../../../acceptance/support/program.ts';
import { plain, serve } from '../../../transport/server.ts';
import type { FaultRow } from '../../fault-row.ts';
import { certificate, changes, controller, homeKnowing, redirecting, shown } from '../../support/controllers.ts';

const TOKEN = { LS_TOKEN: 't0ken' };
const friend = () => certificate('friend').fingerprint;

/** A plain port that is known to redirect to a friend, and now leads to a stranger with a TLS port of his own. */
async function misled(how: 'other port' | 'other certificate' = 'other port') {
  const stranger = await controller(certificate('stranger'));
  const front = await redirecting(stranger.port);
  const known = how === 'other port' ? (await controller(certificate('friend'))).port : stranger.port;
  return {
    home: homeKnowing(`127.0.0.1:${front.port} redirects 127.0.0.1:${known}`, `127.0.0.1:${known} sha256 ${friend()}`),
    env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` },
    names: { front: String(front.port), stranger: String(stranger.port), known: String(known) },
    holds: () => expect([...stranger.asked, ...shown(front), ...changes(front)]).toEqual([]),
  };
}

export const REDIRECTIONS: readonly FaultRow[] = [
  {
    fault: 'a plain port redirects to another TLS port than before',
    line: 'node list',
    arrange: () => misled(),
    says: 'it redirects to 127.0.0.1:{stranger}, but is known to redirect to 127.0.0.1:{known}: somebody may be in between\n  Nothing secret was sent.\n  If that is on purpose: linstor trust forget 127.0.0.1:{front}',
    exit: 20,
  },
  {
    fault: 'a plain port redirects to another TLS port than before, and something is to be changed',
    line: 'encryption enter-passphrase --passphrase hunter2',
    arrange: () => misled(),
    says: 'is known to redirect to 127.0.0.1:{known}',
    exit: 20,
  },
  {
    fault: 'a plain port redirects to another TLS port than before, and a password is to be sent',
    line: '--user admin --password hunter2 node list',
    arrange: () => misled(),
    says: 'is known to redirect to 127.0.0.1:{known}',
    exit: 20,
  },
  {
    fault: 'a plain port redirects to the same port with another certificate',
    line: 'node list',
    arrange: () => misled('other certificate'),
    says: 'the certificate is not the one noted at first contact',
    exit: 20,
  },
  {
    fault: 'the first of two controllers redirects to another TLS port than before',
    line: 'node list',
    arrange: async () => {
      const arranged = await misled();
      const { port } = await controller();
      return { ...arranged, env: { ...TOKEN, LS_CONTROLLERS: `${arranged.env.LS_CONTROLLERS},127.0.0.1:${port}` } };
    },
    says: 'is known to redirect to 127.0.0.1:{known}',
    exit: 20,
  },
  {
    fault: 'a first contact through a redirection, then the plain port leads elsewhere',
    line: 'node list',
    arrange: async () => {
      const [first, stranger] = [await controller(certificate('friend')), await controller(certificate('stranger'))];
      let to = first.port;
      const front = await serve((response) =>
        plain('', { Location: `https://127.0.0.1:${to}/` }, 302)(response, {} as never),
      );
      const home = homeWith({});
      const env = { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` };
      expect(await runProgram(['node', 'list'], { home, env })).toMatchObject({ code: 0 });
      to = stranger.port;
      return { home, env, names: { known: String(first.port) }, holds: () => expect(stranger.asked).toEqual([]) };
    },
    says: 'is known to redirect to 127.0.0.1:{known}',
    exit: 20,
  },
  {
    fault: 'a plain port that was known to redirect answers itself',
    line: 'node list',
    arrange: async () => {
      const front = await controller();
      return {
        home: homeKnowing(`127.0.0.1:${front.port} redirects 127.0.0.1:1`),
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` },
        holds: () => expect(shown(front)).toEqual([]),
      };
    },
    says: 'it answers in plain HTTP, but is known to redirect to 127.0.0.1:1: somebody may be in between',
    exit: 20,
  },
  {
    fault: 'behind a redirection a CA vouched for the certificate, and now none does',
    line: 'node list',
    arrange: async () => {
      const server = await controller(certificate('friend'));
      const front = await redirecting(server.port);
      return {
        home: homeKnowing(`127.0.0.1:${front.port} redirects 127.0.0.1:${server.port} ca`),
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` },
        holds: () => expect([...server.asked, ...shown(front)]).toEqual([]),
      };
    },
    says: 'a CA used to vouch for the certificate, but now it is self-signed: somebody may be in between',
    exit: 20,
  },
  {
    fault: 'a CA vouched for the certificate of a TLS port, and now none does',
    line: 'node list',
    arrange: async () => {
      const server = await controller(certificate('stranger'));
      return {
        home: homeKnowing(`127.0.0.1:${server.port} ca since 2026-01-31`),
        env: { ...TOKEN, LS_CONTROLLERS: `linstor+ssl://127.0.0.1:${server.port}` },
        names: { port: String(server.port) },
        holds: () => expect(server.asked).toEqual([]),
      };
    },
    says: 'a CA used to vouch for the certificate, but now it is self-signed: somebody may be in between\n  If that is on purpose: linstor trust forget 127.0.0.1:{port}',
    exit: 20,
  },
  {
    fault: 'a plain port on this machine was shown the token and redirects to plain HTTP elsewhere',
    line: 'node list',
    arrange: async () => {
      const front = await serve(plain('', { Location: 'http://192.0.2.1/' }, 302));
      return { env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` }, names: { port: String(front.port) } };
    },
    says: "redirects to 'http://192.0.2.1/'; this is not followed.\n  Only a redirection from the plain port to the TLS port of the same host is followed.\n  Sent to linstor://127.0.0.1:{port} before that: the token from LS_TOKEN.",
    exit: 20,
  },
  {
    fault: 'a TLS port redirects, after it was shown the token',
    line: 'node list',
    arrange: async () => {
      const server = await serve(plain('', { Location: 'https://127.0.0.1:1/' }, 302), certificate('friend'));
      const known = homeKnowing(`127.0.0.1:${server.port} sha256 ${friend()}`);
      return {
        home: known,
        env: { ...TOKEN, LS_CONTROLLERS: `https://127.0.0.1:${server.port}` },
        names: { port: String(server.port) },
      };
    },
    says: 'Sent to https://127.0.0.1:{port} before that: the token from LS_TOKEN.',
    exit: 20,
  },
  {
    fault: 'a TLS port redirects a change, after it was sent its body',
    line: 'encryption enter-passphrase --passphrase hunter2',
    arrange: async () => {
      const server = await serve(plain('', { Location: 'https://127.0.0.1:1/' }, 307), certificate('friend'));
      const known = homeKnowing(`127.0.0.1:${server.port} sha256 ${friend()}`);
      return {
        home: known,
        env: { LS_CONTROLLERS: `https://127.0.0.1:${server.port}` },
        names: { port: String(server.port) },
        holds: () => expect(changes(server)).toHaveLength(1),
      };
    },
    says: 'Sent to https://127.0.0.1:{port} before that: the body of PATCH /v1/encryption/passphrase.',
    exit: 20,
  },
  {
    fault: 'a plain port redirects to a page, without any credential at hand',
    line: 'node list',
    arrange: async () => {
      const front = await serve(plain('', { Location: '/login' }, 302));
      return { env: { LS_CONTROLLERS: `127.0.0.1:${front.port}` } };
    },
    says: "redirects to '/login'; this is not followed.\n  Only a redirection from the plain port to the TLS port of the same host is followed.\n  Nothing secret was sent.",
    exit: 20,
  },
];
