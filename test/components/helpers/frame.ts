/** Pages in a frame: with a policy, or to leave and come back to. */
import type { FrameOrder } from './framed-page.js';
import { clearStage, until } from './fixture.js';

async function openFrame(address: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '500';
  frame.src = new URL(address, import.meta.url).href;
  clearStage().append(frame);
  await frameReady(frame);
  return frame;
}

/** A page that a strict content security policy holds. */
export const openStrictPage = (): Promise<HTMLIFrameElement> => openFrame('strict.csp.html');

/** A page whose markup holds the element already, so that the browser restores it. */
export function openRestorePage(
  tag: string,
  module: string,
  attributes: Record<string, string>,
): Promise<HTMLIFrameElement> {
  const query = new URLSearchParams({
    tag,
    module: new URL(module).pathname,
    attributes: Object.keys(attributes).join(' '),
  });
  return openFrame(`restore.html?${query.toString()}`);
}

/** Waits until the frame's script has run. */
async function frameReady(frame: HTMLIFrameElement): Promise<void> {
  await until(() => typeof frame.contentWindow?.mount === 'function', 'the frame to be ready', 8000);
}

/** Goes to another page in the frame, and Back. */
export async function goAndComeBack(frame: HTMLIFrameElement): Promise<void> {
  const gone = () => frame.contentWindow?.location.pathname.endsWith('blank.html') ?? false;
  frame.contentWindow?.location.assign(new URL('blank.html', import.meta.url));
  await until(() => gone() && frame.contentDocument?.readyState === 'complete', 'the other page');
  frame.contentWindow?.history.back();
  await until(() => !gone(), 'the page again');
  await frameReady(frame);
}

/** Shows an element in a frame. */
export async function mountIn(frame: HTMLIFrameElement, order: FrameOrder): Promise<HTMLElement> {
  const page = frame.contentWindow;
  if (page === null) throw new Error('The frame has no page');
  return page.mount(JSON.stringify(order));
}
