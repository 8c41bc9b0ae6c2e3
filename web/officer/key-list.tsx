/** The keys of an officer's desk, for whoever asks `?`. */
import type { JSX } from 'preact';
import { Dialog } from '../ui/parts.tsx';
import { say } from './paper-speech.ts';

const keyList = [
  ['J · ↓', 'key_next'],
  ['K · ↑', 'key_previous'],
  ['Enter', 'key_accept'],
  ['1 … 9', 'key_other'],
  ['E · F2', 'key_type'],
  ['Esc', 'key_stop'],
  ['X', 'key_examine'],
  ['N / P', 'key_paper'],
  ['V', 'key_whole'],
  ['+ / -', 'key_zoom'],
  ['R', 'key_turn'],
  ['L / H', 'key_section'],
  ['D', 'key_decide'],
  ['C', 'key_claim'],
  ['S', 'key_case'],
  ['?', 'key_keys'],
] as const;

export function KeyList({ onClose }: { onClose(): void }): JSX.Element {
  return (
    <Dialog title={say('keys')} onClose={onClose}>
      <p class="quiet">{say('keysOff')}</p>
      <table class="keys">
        <tbody>
          {keyList.map(([key, word]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{say(word)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
