/** Written by learn/fit-trust.ts. 2594 values, 2511 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '3b5545e12249894d';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 1.56, weakestWord: 1.61, surely: 3.35, page: 1.35, sharp: 0.69, paperKnown: 0.02, plausible: 2.06, label: 0.2, under: -0.55, before: -0.38, placed: -0.07, seconded: 1.08, rivalled: -0.98, lookedAgain: -1.52, readAgainSame: 2.79, outvoted: 0, bothRead: 1.5, readersDiffer: -2, readByNone: -1.05, proven: 2.56, provenTwice: 1, contradicted: -2.09, outOfOrder: -1.5, soundsSame: 1.07, soundsNear: 0, soundsOther: -2.33, odd: -1.09, short: -2.15, known: 0.7, nearlyKnown: -2.97, mended: -0.91, partial: -2.26, lettersLost: -1.28, lettersSpare: -0.61, parted: -0.81, wrapped: 0, cut: -0.22, edge: -0.7 },
    kinds: { dateWordsAr: -3.09, nameAr: -5.11, placeAr: -4.57, textAr: -5.73 },
    otherKinds: -4.62,
    curve: [[-1.7,-1.45],[0.93,0.82],[1.92,2.18],[2.88,2.62],[3.46,4.49],[4,4.51],[4.6,4.88],[5.38,5.61],[6.44,7.44],[7.41,8.27],[8.93,9.35]],
  },
  latin: {
    signs: { engine: 1.58, weakestWord: 1.62, surely: 3.54, page: 1.24, sharp: 0.4, paperKnown: 0.06, plausible: 2.16, label: 0.13, under: -0.88, before: -0.38, placed: 0, seconded: 0.96, rivalled: -1.02, lookedAgain: -1.78, readAgainSame: 2.46, outvoted: 0, bothRead: 1.5, readersDiffer: -2, readByNone: -1.23, proven: 2.6, provenTwice: 1.08, contradicted: -2.23, outOfOrder: -1.5, soundsSame: 1.37, soundsNear: 0, soundsOther: -2.05, odd: -1.27, short: -2.02, known: 0.7, nearlyKnown: -2.81, mended: -0.91, partial: -2.26, lettersLost: -1.21, lettersSpare: -0.33, parted: -1.04, wrapped: -0.06, cut: -0.15, edge: -0.7 },
    kinds: { amountWordsFr: -5.52, dateWordsFr: -7.48, nameLat: -3.88, placeLat: -4.71, textLat: -5.04 },
    otherKinds: -5.33,
    curve: [[0.19,0.55],[2.98,3.11],[3.63,3.4],[4.23,3.63],[5.63,5.26],[6.34,7.19],[6.48,7.33],[6.62,7.47],[6.79,7.64],[6.92,7.77],[7.07,7.93],[7.24,8.1],[7.47,8.32],[7.92,8.75],[8.89,9.11]],
  },
  figures: {
    signs: { engine: 1.49, weakestWord: 1.51, surely: 3.73, page: 1.38, sharp: 0.57, paperKnown: 0.02, plausible: 2.28, label: 0.2, under: -1.03, before: -0.35, placed: 0, seconded: 0.98, rivalled: -0.87, lookedAgain: -1.39, readAgainSame: 2.65, outvoted: 0, bothRead: 1.5, readersDiffer: -2, readByNone: -1.45, proven: 2.69, provenTwice: 1.03, contradicted: -1.99, outOfOrder: -1.5, soundsSame: 1.13, soundsNear: 0, soundsOther: -2.12, odd: -1.16, short: -2.09, known: 0.7, nearlyKnown: -2.73, mended: -0.97, partial: -2.62, lettersLost: -0.89, lettersSpare: -0.44, parted: -1.32, wrapped: 0, cut: -0.08, edge: -0.7 },
    kinds: { actNumber: -3.78, amount: -5.88, basis: -3.51, cin: -4.46, date: -3.24, ice: -2.15, mrz: -2.46, number: -3.72, rate: -3.07, reference: -4.96, sex: -3.14, year: -2.11 },
    otherKinds: -3.54,
    curve: [[1.37,1.08],[3.47,2.88],[4.9,4.78],[5.87,7.09],[6.11,7.33],[6.32,7.55],[6.56,7.79],[6.84,8.06],[7.13,8.35],[7.25,8.47],[7.35,8.58],[7.44,8.66],[7.58,8.8],[7.79,9.01],[8.12,9.33],[8.46,9.67],[9.02,10.23],[9.7,10.89],[10.18,11.4],[11.06,12.11]],
  },
};
