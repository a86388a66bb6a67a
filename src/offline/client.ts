import type { Wish } from './protocol.ts';

/**
 * Has the browser store the page for use without a network. True once the code and the words of the language are stored; false where there are
 * no service workers, or they are refused, as in some private windows and for a page opened from a file. Where the host lacks what is to be
 * stored, the answer never comes.
 */
export async function storeForOffline(wish: Wish): Promise<boolean> {
  try {
    const { serviceWorker } = navigator;
    await serviceWorker.register('./service-worker.js');
    const { active } = await serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    active?.postMessage(wish, [port2]);
    return await new Promise((resolve) => {
      port1.onmessage = () => {
        port1.close();
        resolve(true);
      };
    });
  } catch {
    return false;
  }
}
