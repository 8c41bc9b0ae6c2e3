/** An administration with an OpenID issuer that nobody here wrote, `oidc-provider`, and somebody with a browser's cookies. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface Administration {
  readonly url: string;
  /** Begins to answer: the pages it may send people back to are known by now. */
  serve(back: string): void;
  close(): void;
}

/** @param people what its tokens say of each, beside `sub`. */
export async function openAdministration(
  people: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<Administration> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    serve(back) {
      const provider = new Provider(url, {
        clients: [
          {
            client_id: 'nasab',
            redirect_uris: [back],
            post_logout_redirect_uris: [back],
            response_types: ['code'],
            token_endpoint_auth_method: 'none',
          },
        ],
        claims: { openid: ['sub', ...new Set(Object.values(people).flatMap(Object.keys))] },
        conformIdTokenClaims: false,
        clientBasedCORS: () => true,
        findAccount: (_: unknown, accountId: string) => ({
          accountId,
          claims: () => ({ sub: accountId, ...people[accountId] }),
        }),
        cookies: { keys: ['of the test alone'] },
        ttl: { IdToken: 3600, AccessToken: 600, Session: 3600, Grant: 3600, Interaction: 600 },
      });
      server.on('request', provider.callback());
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Visitor {
  /**
   * Goes where it is led, fills in what the issuer asks, until it is sent to `back`; what the address then says.
   * @param person undefined where nobody is there to type: being asked who one is then ends the way.
   */
  go(address: string, person?: string): Promise<URLSearchParams | 'asked who they are'>;
}

export function createVisitor(url: string, back: string): Visitor {
  const cookies = new Map<string, string>();
  const visit = async (to: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(to, url), {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(one) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    async go(address, person) {
      let answer = await visit(address);
      for (let steps = 0; steps < 12; steps++) {
        const onward = answer.headers.get('location');
        if (onward?.startsWith(back)) return new URL(onward).searchParams;
        if (onward !== null) {
          answer = await visit(onward);
          continue;
        }
        const page = await answer.text();
        const [, action] = /action="([^"]+)"/u.exec(page) ?? [];
        if (action === undefined) throw new Error(`the issuer answered ${answer.status}`);
        const hidden = Object.fromEntries(
          [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/gu)].map(
            ([, name, value]) => [name!, value!] as const,
          ),
        );
        if (hidden.prompt === 'login' && person === undefined) return 'asked who they are';
        const typed = hidden.prompt === 'login' ? { login: person!, password: 'x' } : {};
        answer = await visit(action, { ...hidden, ...typed, ...(hidden.xsrf ? { logout: 'yes' } : {}) });
      }
      throw new Error('the issuer never sent the browser back');
    },
  };
}
