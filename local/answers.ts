/** Answers of the local server that are no Lambda's: pages, files, sign-in, and what goes wrong before any of them. */
import type { ServerResponse } from 'node:http';
import { problemOf, problemType } from '#functions/problem';
import { apiHeaders } from '#functions/security-headers';

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...apiHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

export function sendProblem(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { problem, headers } = problemOf(error);
  response.writeHead(problem.status, { ...apiHeaders, ...headers, 'content-type': problemType });
  response.end(JSON.stringify(problem));
}
