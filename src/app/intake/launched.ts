/** How a browser hands over what its installed app was opened with (Web App Launch Handler API; WICG File Handling, both in Chromium). */
interface LaunchParams {
  readonly targetURL?: string;
  readonly files: readonly Pick<FileSystemFileHandle, 'getFile'>[];
}

interface Launched {
  readonly launchQueue?: { readonly setConsumer: (consumer: (launch: LaunchParams) => void) => void };
}

/**
 * Calls with the files that the installed app is opened with, those that came before too. What can't be read is left out. A link that is
 * opened with the app comes the same way, since a window that is open is not loaded anew: its fragment is then the view.
 */
export function whenLaunched(take: (files: readonly File[]) => void): void {
  (window as Launched).launchQueue?.setConsumer(({ targetURL, files }) => {
    if (files.length > 0) {
      void Promise.allSettled(files.map((handle) => handle.getFile())).then((read) =>
        take(read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))),
      );
    } else if (targetURL !== undefined) {
      const { hash } = new URL(targetURL);
      // Without one the app itself was started: whoever stands at a result finds it there.
      if (hash !== '') location.hash = hash;
    }
  });
}
