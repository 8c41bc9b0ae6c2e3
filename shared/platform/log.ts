/** Log lines as JSON: a code, ids, numbers, and the work they belong to. Of an error, only what cannot hold a person. */
import type { Log, LogFacts } from './platform.ts';
import { currentSpan } from './trace.ts';

/** Its name, code and stack frames; messages of libraries may quote what they were given. */
function bare(cause: unknown): unknown {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  // The stack begins with the message, whose own lines may look like frames.
  const whole = cause.stack ?? '';
  const stack = whole.slice(
    cause.message === '' ? 0 : whole.lastIndexOf(cause.message) + cause.message.length,
  );
  const frames = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return { name: cause.name, code, frames: frames.slice(0, 8).map((line) => line.trim()) };
}

export function createLog(write: (line: string) => void, now: () => Date): Log {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (code: string, { cause, ...facts }: LogFacts = {}): void => {
      const span = currentSpan();
      write(
        JSON.stringify({
          at: now().toISOString(),
          level,
          code,
          // The names OpenTelemetry gives them outside its own protocol.
          ...(span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }),
          ...facts,
          ...(cause === undefined ? {} : { cause: bare(cause) }),
        }),
      );
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
