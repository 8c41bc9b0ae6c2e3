/** Written by learn/fit-trust.ts. 3801 values of 5 sets, 3662 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '44466a79dbc06090';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 1.15, weakestWord: 1.76, surely: 2.1, page: 1.74, sharp: 0.21, paperKnown: 0.49, plausible: 2.19, label: 0.24, under: -0.37, before: -1.1, placed: -0.52, seconded: 1.12, rivalled: -1.55, lookedAgain: -1.34, readAgainSame: 2.22, outvoted: 0, bothRead: 0.65, readersDiffer: -2.19, readByNone: 0, proven: 3.21, provenTwice: 0.92, contradicted: -2.34, outOfOrder: -3.72, soundsSame: 1.31, soundsNear: 0, soundsOther: -1.74, odd: -1.21, short: -1.33, known: 0.7, nearlyKnown: -2.78, mended: -0.76, partial: -1.77, partLost: -2.12, printWords: -2.1, lettersLost: -0.8, lettersSpare: -0.42, parted: -0.8, wrapped: -0.23, cut: -0.2, edge: -1.02, fuzzy: -1.47, far: 0, trailing: -1.34, leading: 0, colon: -3, lone: -1.27, uneven: -0.8, echoed: 1.87 },
    kinds: { dateWordsAr: -2.16, heirsAr: -3.67, nameAr: -4.82, placeAr: -4.79, relationAr: -2.28, textAr: -5.41 },
    otherKinds: -3.86,
    curve: [[-3.02,-2.14],[0.28,0.39],[1.68,1.94],[2.25,2.48],[2.59,3.03],[3.11,3.12],[3.64,3.63],[3.94,4.26],[5.03,5.4],[6.32,7.91],[6.81,8.19],[7.71,8.95],[9.2,9.94]],
  },
  latin: {
    signs: { engine: 1.17, weakestWord: 1.56, surely: 2.11, page: 1.68, sharp: 0.1, paperKnown: 0.6, plausible: 2.37, label: 0.04, under: -0.73, before: -1.08, placed: 0, seconded: 1.01, rivalled: -1.7, lookedAgain: -1.47, readAgainSame: 1.85, outvoted: 0, bothRead: 0.16, readersDiffer: -1.92, readByNone: -0.09, proven: 3.28, provenTwice: 0.95, contradicted: -2.45, outOfOrder: -3.72, soundsSame: 1.95, soundsNear: 0.06, soundsOther: -1.69, odd: -1.26, short: -1.35, known: 0.7, nearlyKnown: -2.64, mended: -0.76, partial: -1.77, partLost: -2.12, printWords: -2.12, lettersLost: -0.98, lettersSpare: -0.35, parted: -0.54, wrapped: 0, cut: 0, edge: -1.14, fuzzy: -1.02, far: 0, trailing: -1.05, leading: 0, colon: -3, lone: -1.67, uneven: -0.63, echoed: 1.19 },
    kinds: { amountWordsFr: -3.9, dateWordsFr: -6.9, nameLat: -3.67, placeLat: -3.1, textLat: -5.41 },
    otherKinds: -4.6,
    curve: [[-2.21,-0.74],[0.85,1.44],[2.05,2.31],[3.26,2.75],[4.18,3.84],[5.57,4.42],[6.65,7.74],[6.9,7.93],[7.19,8.3],[7.57,8.76],[8.08,9.23],[8.78,9.83],[11.27,11.93]],
  },
  figures: {
    signs: { engine: 1.3, weakestWord: 1.57, surely: 2.17, page: 1.85, sharp: 0.06, paperKnown: 0.57, plausible: 2.43, label: 0.36, under: -0.53, before: -1.33, placed: -0.36, seconded: 1.05, rivalled: -1.89, lookedAgain: -1.79, readAgainSame: 1.92, outvoted: -0.21, bothRead: 0.06, readersDiffer: -1.99, readByNone: -0.6, proven: 3.48, provenTwice: 0.97, contradicted: -2.33, outOfOrder: -4.24, soundsSame: 1.48, soundsNear: 0, soundsOther: -1.7, odd: -1.3, short: -1.41, known: 0.7, nearlyKnown: -2.6, mended: -0.77, partial: -1.88, partLost: -2.08, printWords: -2.1, lettersLost: -0.85, lettersSpare: -0.35, parted: -0.94, wrapped: -0.1, cut: 0, edge: -1.02, fuzzy: -1.3, far: -0.16, trailing: -1.21, leading: 0, colon: -3, lone: -1.33, uneven: -0.75, echoed: 1.48 },
    kinds: { actNumber: -3.61, amount: -4.97, basis: -2.27, cin: -4.22, date: -3.27, dateHijri: -4.13, ice: -1.56, mrz: -5.71, number: -3.76, rate: -2.9, reference: -4.18, rib: -3.92, sex: -2.13, year: -3.1 },
    otherKinds: -3.55,
    curve: [[1.03,1.08],[2.93,2.83],[3.49,3.74],[5.57,5],[7.54,9.04],[7.94,9.43],[8.31,9.72],[8.73,10.33],[9.52,11.18],[11.22,12.66]],
  },
};
