/**
 * The camera live: a frame of the paper's shape, and what is wrong with the light or the hand while there is time to
 * change it. The same measures judge here, before sending, and at the reader's.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { judgedEdge } from '#shared/papers/imaging/photo';
import { judgePhoto, photoAdvice } from '#shared/papers/imaging/photo-advice';
import { told } from '../ui/language.ts';
import { Dialog, Press, Trouble } from '../ui/parts.tsx';
import { measured } from './sending/look.ts';
import { say } from './speech.ts';

/** Milliseconds between looks: measuring takes a cheap telephone about a third of that. */
const every = 1200;

/** Photographs taken on this page, for their names. */
let taken = 0;

interface Aim {
  readonly says: string;
  readonly good: boolean;
}

/** Takes the picture the sensor gives, where the browser lets it; else what the view shows. Not in every browser yet. */
interface Shooter {
  new (track: MediaStreamTrack): { takePhoto(): Promise<Blob> };
}

export function Camera({ onPhoto, onClose }: { onPhoto(file: File): void; onClose(): void }): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const [shape, setShape] = useState<'sheet' | 'card'>('sheet');
  const [aim, setAim] = useState<Aim>({ says: say('cameraAim'), good: false });
  const [stream, setStream] = useState<MediaStream>();
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    let over = false;
    let opened: MediaStream | undefined;
    const wanted = { facingMode: 'environment', width: { ideal: 4096 }, height: { ideal: 3072 } };
    navigator.mediaDevices.getUserMedia({ video: wanted }).then(
      (found) => {
        opened = found;
        if (over) stop(found);
        else setStream(found);
      },
      () => setClosed(true),
    );
    return () => {
      over = true;
      stop(opened);
    };
  }, []);
  useEffect(() => {
    const shown = video.current;
    if (shown === null || stream === undefined) return undefined;
    shown.srcObject = stream;
    const timer = setInterval(() => {
      const canvas = frameOf(shown, judgedEdge);
      if (canvas !== undefined) setAim(aimOf(canvas, { width: shown.videoWidth, height: shown.videoHeight }));
    }, every);
    return () => clearInterval(timer);
  }, [stream]);
  const shoot = async (): Promise<void> => {
    const shown = video.current;
    const [track] = stream?.getVideoTracks() ?? [];
    if (shown === null || track === undefined) return;
    const photo = await photoOf(track, shown);
    taken += 1;
    onPhoto(new File([photo], `photo-${taken}.jpg`, { type: 'image/jpeg' }));
    onClose();
  };
  return (
    <Dialog title={say('cameraTitle')} onClose={onClose}>
      {closed ? (
        <Trouble>{say('cameraClosed')}</Trouble>
      ) : (
        <>
          <div class={`viewfinder ${shape}`}>
            <video ref={video} autoPlay playsInline muted />
          </div>
          <p class={aim.good ? 'good' : 'doubt'} role="status">
            {aim.says}
          </p>
          <fieldset class="shapes">
            <legend>{say('cameraShape')}</legend>
            {(['sheet', 'card'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="shape" checked={shape === one} onChange={() => setShape(one)} />{' '}
                {say(one === 'sheet' ? 'cameraSheet' : 'cameraCard')}
              </label>
            ))}
          </fieldset>
          <Press look="main" work={shoot}>
            {say('cameraShoot')}
          </Press>
        </>
      )}
    </Dialog>
  );
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function aimOf(canvas: HTMLCanvasElement, given: { readonly width: number; readonly height: number }): Aim {
  const { verdict, faults } = judgePhoto(measured(canvas, given));
  const [worst] = faults;
  return verdict === 'good' || worst === undefined
    ? { says: say('cameraGood'), good: true }
    : { says: told(photoAdvice[worst]), good: false };
}

function frameOf(video: HTMLVideoElement, edge: number): HTMLCanvasElement | undefined {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return undefined;
  const share = Math.min(1, edge / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(videoWidth * share);
  canvas.height = Math.round(videoHeight * share);
  canvas.getContext('2d')!.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function photoOf(track: MediaStreamTrack, video: HTMLVideoElement): Promise<Blob> {
  const { ImageCapture } = globalThis as { readonly ImageCapture?: Shooter };
  try {
    if (ImageCapture !== undefined) {
      const photo = await new ImageCapture(track).takePhoto();
      if (photo.type === 'image/jpeg') return photo;
    }
  } catch {
    // The view itself is left.
  }
  const canvas = frameOf(video, Number.POSITIVE_INFINITY);
  return await new Promise((made, failed) =>
    canvas === undefined
      ? failed(new Error(say('cameraClosed')))
      : canvas.toBlob(
          (blob) => (blob === null ? failed(new Error(say('cameraClosed'))) : made(blob)),
          'image/jpeg',
          0.92,
        ),
  );
}
