/** What the recogniser hands to the field readers: one page as phrases with boxes. */
import type { LocatorNet } from './locator/net.ts';
import type { Box, PageInfo } from './reading.ts';

export type Script = 'ar' | 'lat';

/** Digits have shapes of their own, in either script. */
export type Writing = Script | 'digits';

/** One recogniser's word about one piece of ink. */
export interface Recognition {
  readonly text: string;
  /** 0..1 as the engine says it. No gate by itself: the engines are over-sure. */
  readonly confidence: number;
}

/**
 * A run of text on one line, parted from its neighbours by a wide gap.
 * Boxes are in pixels of the *upright* page; `PageText.toGiven` leads back to the file.
 */
export interface Phrase {
  readonly box: Box;
  /** 0-based visual line, top to bottom; phrases side by side share it. */
  readonly line: number;
  readonly script: Script;
  /** Best text in logical order, digits inside Arabic already taken from the Latin reading. */
  readonly text: string;
  readonly confidence: number;
  readonly ar?: Recognition;
  readonly lat?: Recognition;
  /** The whole phrase as our own line recogniser reads it, in logical order. */
  readonly own?: Recognition & { readonly others: readonly Recognition[] };
  /** Our own recogniser was so sure that nobody else was asked: `text` is its reading. `PageText.confirm` asks. */
  readonly alone?: true;
  /** Words of `text` in logical order, with boxes where the engine gave them. */
  readonly words: readonly { readonly text: string; readonly box: Box; readonly confidence: number }[];
}

export interface PageText {
  readonly info: PageInfo;
  /** Size of the upright page. */
  readonly width: number;
  readonly height: number;
  /** Top to bottom, left to right inside a line. */
  readonly phrases: readonly Phrase[];
  /** Box on the upright page → box on the page as given. */
  toGiven(box: Box): Box;
  /** Reads a part of the page again, several ways, best first; for fields whose first reading is weak. */
  reread(box: Box, script: Script): Promise<readonly Recognition[]>;
  /** The same phrase once the other engine has read it too, or that part of it; where a value stands, one reader's word is not enough. */
  confirm?(phrase: Phrase, part: Box): Promise<Phrase>;
  /** How far the ink there looks like a pen's: from 1 on, as hardly any print does; undefined where there is too little. */
  penned?(box: Box, writing: Writing): Promise<number | undefined>;
  /** Tells where values stand, where the machine that read the page has a runtime for it. */
  readonly locator?: LocatorNet;
  /** Under `edge` stand lines of the next page, on which a value of this one goes on; `back` leads there. */
  readonly overleaf?: { readonly edge: number; back(box: Box): Box };
}
