/** A view that fills an element by itself. */
import type { JSX } from 'preact';
import { type Inputs, useEffect, useRef } from 'preact/hooks';

export function Hosted({
  fill,
  inputs,
}: {
  readonly fill: (into: HTMLElement) => void;
  readonly inputs: Inputs;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current !== null) fill(box.current);
  }, inputs);
  return <div ref={box} />;
}
