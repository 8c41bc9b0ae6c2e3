/** The values of one paper, under what is doubtful about it; a file may hold several papers. */
import type { JSX } from 'preact';
import { told } from '../ui/language.ts';
import { Notice } from '../ui/parts.tsx';
import { say } from './paper-speech.ts';
import type { Sheet, Value } from './review.ts';

export function SheetValues({
  sheet: { kind, pages, doubts, values },
  several,
  heading,
  line,
}: {
  readonly sheet: Sheet;
  readonly several: boolean;
  readonly heading: number;
  line(value: Value): JSX.Element;
}): JSX.Element {
  return (
    <>
      {several && kind !== undefined && (
        <h3>{say('partOfFile', heading + 1, told(kind), (pages ?? []).join('، '))}</h3>
      )}
      {doubts
        .filter(({ fr }, at) => doubts.findIndex((one) => one.fr === fr) === at)
        .map((text) => (
          <p class="doubt" key={text.fr}>
            {told(text)}
          </p>
        ))}
      {values.length === 0 ? (
        <Notice>{say('nothingRead')}</Notice>
      ) : (
        <ul class="value-list">{values.map(line)}</ul>
      )}
    </>
  );
}
