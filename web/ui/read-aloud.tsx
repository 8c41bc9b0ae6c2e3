/**
 * Reads a short text aloud, for who reads with effort. Shown only where this device itself has a voice of the page's
 * language: voices that live at their maker's would carry the text there.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { language } from './language.ts';
import { say } from './speech.ts';

const findVoice = (): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && lang.slice(0, 2).toLowerCase() === language);

/** The list of voices comes late in some browsers. */
function useVoice(): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(findVoice);
  useEffect(() => {
    const look = (): void => setVoice(findVoice());
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', look);
  }, []);
  return voice;
}

export function ReadAloud({ text }: { readonly text: string }): JSX.Element | null {
  const voice = useVoice();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [text]);
  if (voice === undefined) return null;
  const toggle = (): void => {
    speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    // Marks of direction are for the eye; some voices spell them out.
    const speech = new SpeechSynthesisUtterance(text.replaceAll(/[\u2066-\u2069]/gu, ''));
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.9;
    speech.onend = speech.onerror = () => setSpeaking(false);
    speechSynthesis.speak(speech);
  };
  return (
    <button type="button" class="small listen" aria-pressed={speaking} onClick={toggle}>
      <Icon name="speaker" />
      {say('listen')}
    </button>
  );
}
