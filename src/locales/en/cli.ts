/** The words of the command line alone; the page never fetches them. */
export const cli = {
  usage: 'Usage: npm run --silent analyze -- [--json | --text] [--lang TAG] PATH… | -',
  noInput: 'Nothing to read: give files, folders, or - for what you paste.',
  unknownOption: 'There is no option {option}.',
  langMissing: '--lang needs a language, one of: {languages}.',
  langUnknown: 'There is no language {lang}. There are: {languages}.',
  bothFormats: 'Give --json or --text, not both.',
  cannotRead: '{path} can’t be read: {reason}.',
  reasons: {
    missing: 'there is no such file',
    forbidden: 'permission denied',
    folder: 'the folder is empty',
    tooLarge: 'it is too large',
    other: 'the system says {code}',
  },
  help: 'Says why a message came back, who has to fix it, and how. Prints one JSON object a line for each message, or with --text what a person would read.',
} as const;
