/** The words of what is kept on this device: the switch, the list, the questions before something is deleted. Fetched by themselves. */
export const kept = {
  heading: 'Kept on this device',
  switch: 'Keep results on this device',
  // What is kept, where, and until when; beside the switch.
  what: 'When this is on, each result you get is kept with the text of its message: the newest {count}, in this browser on this device and nowhere else, until you delete them here or clear the browser’s data. Whoever uses this browser can open them.',
  // In the place of the promise on the first page, while results are kept.
  promise:
    'Your message is read in this browser tab and is not sent anywhere. You chose to keep results: they stay on this device until you delete them.',
  show: 'Show what is kept',
  list: 'Kept results',
  empty: 'Nothing is kept.',
  emptyOn: 'Nothing is kept yet. The next result you get will stand here.',
  left: 'Nothing new is kept. What was kept before stays until you delete it.',
  when: 'Kept {when}',
  more: { one: 'and {count} more', other: 'and {count} more' },
  delete: 'Delete',
  deleteOne: 'Delete: {headline}',
  deleteAll: 'Delete all',
  deleted: 'Deleted: {headline}',
  undo: 'Undo',
  allDeleted: 'Everything that was kept has been deleted.',
  saved: {
    one: 'This result is kept.',
    other: 'These {count} results are kept.',
  },
  ask: {
    all: { one: 'Delete the kept result?', other: 'Delete all {count} kept results?' },
    allHint: 'This can’t be undone.',
    off: 'Delete what is kept, too?',
    offHint: {
      one: 'Nothing new will be kept. {count} result is still on this device.',
      other: 'Nothing new will be kept. {count} results are still on this device.',
    },
    offDelete: 'Delete and turn off',
    offLeave: 'Only turn off',
    cancel: 'Cancel',
  },
  problems: {
    refused:
      'This browser doesn’t let the page store anything, as in some private windows. Nothing was kept.',
    full: 'The browser has no room left for this page, so the result wasn’t kept. Delete some and bring it again.',
    'too-large': 'This result is too large to be kept.',
    gone: 'This result isn’t kept on this device.',
  },
  back: 'All kept results',
} as const;
