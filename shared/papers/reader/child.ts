/** The process that decodes and reads. Whatever a file does to it, its parent lives on and starts another. */
import { loadEngine } from '../ocr/engine.ts';
import { answerParent } from './answer-parent.ts';
import { readFile } from './read-file.ts';

const engine = loadEngine();
answerParent(engine, ({ bytes, limits }, onStep) => readFile(engine, bytes, onStep, limits));
