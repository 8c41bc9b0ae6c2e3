/** The two files that costs are made of: what was counted last, and the price list in use. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CountedRun, PriceList } from './bill.ts';

export const countedFile = path.join(import.meta.dirname, 'counted-case.json');
/** A newer list is a file of its own, and this name its. */
const priceFile = path.join(import.meta.dirname, 'prices-2026-11.json');

export const readCounted = (): CountedRun => JSON.parse(readFileSync(countedFile, 'utf8')) as CountedRun;
/** @throws where the list is misshapen. */
export const readPrices = (): PriceList => PriceList.parse(JSON.parse(readFileSync(priceFile, 'utf8')));
