/** `npm run --silent crash -- --kills 300 --uploads 3000 --clients 8`: one line of figures; fails where anything is lost, torn, doubled or stuck. */
import { parseArgs } from 'node:util';
import { torture } from './torture.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    uploads: { type: 'string', default: '3000' },
    clients: { type: 'string', default: '8' },
  },
});
const [kills, uploads, clients] = [values.kills, values.uploads, values.clients].map(Number);
const survived = await torture({ kills: kills!, uploads: uploads!, clients: clients! });
const { lost, torn, doubled, stuck, auditHolds } = survived;
process.stdout.write(`${JSON.stringify({ crash: survived })}\n`);
process.exitCode = lost + torn + doubled + stuck === 0 && auditHolds ? 0 : 1;
