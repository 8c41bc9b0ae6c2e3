/** The process that decodes and draws: no models, so that it is there at once and fits a small function. */
import { answerParent } from './answer-parent.ts';
import { drawPage } from './draw-page.ts';

answerParent(Promise.resolve(), ({ bytes, limits, page = 1 }) => drawPage(bytes, page, limits));
