/** Written by learn/fit-trust.ts. 5332 values of 8 sets, 5081 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '854914ba3d48c7c4';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.43, weakestWord: 0.98, surely: 0.19, page: 1.6, sharp: 0.37, paperKnown: 0.68, plausible: 2.6, label: 0.13, under: -0.22, before: -0.26, placed: -0.39, seconded: 0.96, rivalled: -1.23, lookedAgain: -1.24, readAgainSame: 1.06, outvoted: 0, bothRead: 0.95, readersDiffer: -2.23, readByNone: 0, proven: 2.89, provenTwice: 1.11, contradicted: -2.71, outOfOrder: -1.82, soundsSame: 2.06, soundsNear: 0.06, soundsOther: -1.24, odd: -2.73, short: -1.23, known: 0.7, nearlyKnown: -2.68, mended: -0.7, partial: -1.94, partLost: -3.67, printWords: -2.62, lettersLost: 0, lettersSpare: 0, parted: -0.54, wrapped: -0.43, cut: -2.06, edge: -0.36, fuzzy: -2.46, far: 0, trailing: -0.82, leading: -0.38, colon: -3, lone: -1.07, uneven: -0.47, echoed: 0.1, currency: 1.3, broken: -2.08, shared: -0.54, familiar: 1.41 },
    kinds: { dateWordsAr: -0.91, heirsAr: -5.41, nameAr: -5.59, placeAr: -4.76, relationAr: -2.99, textAr: -5.87 },
    otherKinds: -4.26,
    curve: [[-2.5,-1.23],[0.39,0.25],[1.35,1.19],[1.93,1.65],[2.32,2.26],[2.62,2.37],[2.94,2.61],[3.22,2.77],[3.71,3.45],[4.16,5.12],[5.33,5.28],[10.54,11.45]],
  },
  latin: {
    signs: { engine: 0.74, weakestWord: 0.83, surely: 0.22, page: 1.67, sharp: 0.42, paperKnown: 0.72, plausible: 2.6, label: 0, under: -0.35, before: -0.19, placed: 0, seconded: 0.79, rivalled: -1.77, lookedAgain: -1.56, readAgainSame: 0.49, outvoted: 0, bothRead: 1.03, readersDiffer: -2.08, readByNone: -0.09, proven: 2.86, provenTwice: 1.12, contradicted: -2.83, outOfOrder: -1.82, soundsSame: 1.63, soundsNear: 0, soundsOther: -1.36, odd: -3.24, short: -1.24, known: 0.7, nearlyKnown: -2.25, mended: -0.7, partial: -1.94, partLost: -3.67, printWords: -3.18, lettersLost: 0, lettersSpare: -0.17, parted: -0.54, wrapped: -0.64, cut: -1.66, edge: -0.55, fuzzy: -2.07, far: -0.18, trailing: -1.18, leading: -0.8, colon: -3, lone: -1.49, uneven: -0.6, echoed: 0.07, currency: 1.3, broken: -2.08, shared: -0.59, familiar: 0.44 },
    kinds: { amountWordsFr: -6.87, dateWordsFr: -5.51, nameLat: -4.52, placeLat: -3.02, textLat: -5.5 },
    otherKinds: -5.08,
    curve: [[-1.8,-0.85],[1.68,1.61],[2.79,3.02],[3.58,3.81],[4.16,3.91],[4.57,4.14],[5.28,5.52],[5.91,5.99],[6.36,7.38],[6.8,7.68],[7.25,7.94],[8.03,9.13],[8.95,9.68]],
  },
  figures: {
    signs: { engine: 0.76, weakestWord: 1.03, surely: 0.44, page: 1.47, sharp: 0.72, paperKnown: 0.44, plausible: 2.71, label: 0, under: -0.21, before: -0.25, placed: 0, seconded: 0.71, rivalled: -1.43, lookedAgain: -2.08, readAgainSame: 0.65, outvoted: -0.09, bothRead: 1.18, readersDiffer: -2.4, readByNone: 0, proven: 3.21, provenTwice: 1.19, contradicted: -2.97, outOfOrder: -1.78, soundsSame: 1.77, soundsNear: 0, soundsOther: -1.3, odd: -2.94, short: -0.91, known: 0.7, nearlyKnown: -2.41, mended: -0.7, partial: -1.99, partLost: -4.02, printWords: -2.75, lettersLost: -0.16, lettersSpare: 0, parted: -0.76, wrapped: -0.3, cut: -1.4, edge: -0.5, fuzzy: -1.54, far: 0, trailing: -1.37, leading: -0.66, colon: -3, lone: -1.19, uneven: -0.6, echoed: 0.3, currency: 1.5, broken: -1.92, shared: -0.55, familiar: 0.88 },
    kinds: { actNumber: -2.24, amount: -3.9, basis: -2.56, cin: -3.76, date: -0.85, dateHijri: -4.67, ice: -1.18, mrz: -4.09, number: -3.88, rate: -1.57, reference: -5.84, rib: -6.43, sex: -1.52, year: -2.27 },
    otherKinds: -3.2,
    curve: [[1.78,1.53],[3.36,2.67],[4.02,3.42],[4.89,5.15],[5.41,7.22],[5.67,7.5],[6.15,7.96],[6.62,8.31],[6.9,8.64],[7.15,8.97],[7.48,9.26],[7.78,9.54],[8.02,9.76],[8.23,9.93],[8.41,10.14],[8.63,10.5],[8.96,10.67],[9.53,11.36],[10.66,12.19],[12.07,13.79]],
  },
};
