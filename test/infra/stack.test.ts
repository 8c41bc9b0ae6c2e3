/** What the stack promises, read from its templates. The stages are synthesised once for all of them. */
import { beforeAll } from 'vitest';
import { stages } from '../../infra/stages.ts';
import { tellStages } from './promises/stage.ts';
import { atHome, stated, synthesise } from './synthesised.ts';
import './promises/storage.ts';
import './promises/recovery.ts';
import './promises/flow.ts';
import './promises/front.ts';
import './promises/malware.ts';
import './promises/rights.ts';

beforeAll(() => tellStages(synthesise([...stages, stated, atHome])), 120_000);
