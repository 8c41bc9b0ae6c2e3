/** Written by learn/fit-trust.ts. 1891 values of 4 sets, 1819 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = 'deecb63ceff33f10';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.89, weakestWord: 1.82, surely: 1.74, page: 1.64, sharp: 0.01, paperKnown: 0.4, plausible: 2.07, label: 0.35, under: 0, before: -1.43, placed: -0.4, seconded: 0.88, rivalled: -0.53, lookedAgain: -1.79, readAgainSame: 2.33, outvoted: 0, bothRead: 2.09, readersDiffer: -1.6, readByNone: -0.97, proven: 2.17, provenTwice: 0.78, contradicted: -2.01, outOfOrder: -3.83, soundsSame: 1.38, soundsNear: 0, soundsOther: -1.7, odd: -1.35, short: -1.43, known: 0.7, nearlyKnown: -2.73, mended: -0.77, partial: -1.62, partLost: -1.75, printWords: -2.06, lettersLost: -1.14, lettersSpare: 0, parted: -0.53, wrapped: -0.13, cut: 0, edge: -0.7 },
    kinds: { dateWordsAr: -3.43, nameAr: -5.72, placeAr: -3.94, relationAr: -2.88, textAr: -6.92 },
    otherKinds: -4.58,
    curve: [[-3.81,-2.68],[-0.45,-0.44],[1.25,0.87],[2.43,2.45],[3.24,3.67],[3.9,4.74],[4.9,5.02],[5.41,6.25],[5.52,6.36],[5.67,6.51],[5.84,6.67],[5.94,6.78],[6.06,6.9],[6.26,7.09],[6.52,7.35],[6.81,7.64],[7.6,8.36],[8.83,9.36]],
  },
  latin: {
    signs: { engine: 1.05, weakestWord: 1.73, surely: 1.66, page: 1.59, sharp: 0, paperKnown: 0.43, plausible: 2.11, label: 0.25, under: -0.3, before: -1.42, placed: 0, seconded: 0.83, rivalled: -1.28, lookedAgain: -2.01, readAgainSame: 1.96, outvoted: 0, bothRead: 1.83, readersDiffer: -1.42, readByNone: -1.12, proven: 2.14, provenTwice: 0.78, contradicted: -2.01, outOfOrder: -3.83, soundsSame: 1.31, soundsNear: 0.07, soundsOther: -1.62, odd: -1.42, short: -1.49, known: 0.7, nearlyKnown: -2.47, mended: -0.77, partial: -1.62, partLost: -1.75, printWords: -2.04, lettersLost: -1.18, lettersSpare: 0, parted: -0.3, wrapped: 0, cut: 0, edge: -0.7 },
    kinds: { amountWordsFr: -7.32, dateWordsFr: -3.93, nameLat: -3.03, placeLat: -4.75, textLat: -6.29 },
    otherKinds: -5.06,
    curve: [[1.22,1.41],[2.73,2.82],[3.6,3.12],[4.25,3.41],[6.07,4.87],[7.25,7.94],[7.43,8.12],[7.61,8.3],[7.86,8.55],[8.04,8.73],[8.21,8.9],[8.37,9.06],[8.47,9.17],[8.63,9.32],[8.96,9.65],[9.71,10.35],[10.48,10.66]],
  },
  figures: {
    signs: { engine: 1.06, weakestWord: 1.58, surely: 1.4, page: 1.82, sharp: 0, paperKnown: 0.51, plausible: 2.26, label: 0.58, under: -0.05, before: -1.74, placed: -0.49, seconded: 0.87, rivalled: -1.08, lookedAgain: -2, readAgainSame: 2.15, outvoted: -0.05, bothRead: 1.36, readersDiffer: -1.19, readByNone: -1.32, proven: 2.25, provenTwice: 0.8, contradicted: -2.03, outOfOrder: -4.36, soundsSame: 1.26, soundsNear: 0, soundsOther: -1.64, odd: -1.34, short: -1.6, known: 0.7, nearlyKnown: -2.44, mended: -0.81, partial: -1.76, partLost: -1.65, printWords: -2.04, lettersLost: -1.08, lettersSpare: 0, parted: -0.42, wrapped: 0, cut: 0, edge: -0.7 },
    kinds: { actNumber: -1.76, amount: -2.57, basis: -2.74, cin: -4.1, date: -3.63, dateHijri: -3.51, ice: -2.86, mrz: -2.93, number: -4.6, rate: -3.14, reference: -5.36, rib: -3.91, sex: -3.71, year: -3.3 },
    otherKinds: -3.44,
    curve: [[1.57,1.23],[4.92,4.53],[6.28,7.29],[6.49,7.5],[6.6,7.61],[6.76,7.77],[6.95,7.96],[7.29,8.3],[7.63,8.64],[7.88,8.89],[8.05,9.06],[8.28,9.28],[8.54,9.55],[8.84,9.85],[9.22,10.22],[9.8,10.8],[10.42,11.24]],
  },
};
