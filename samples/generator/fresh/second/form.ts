/** Forms of the second hand are named after it. */
import { formsOf } from '../clerk.ts';

export const second = formsOf('second');
