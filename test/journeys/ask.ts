/** Calls the service as a page does, where a journey begins further on than its first click. */

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, of which a journey reads a word or two
export type Answer = any;

/** @throws with the service's code where it refuses */
export async function ask(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said.code}`);
  return said;
}
