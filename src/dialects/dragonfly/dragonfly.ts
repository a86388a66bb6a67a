import { proseDialect } from '../../text/prose-dialect.ts';

/** The DragonFly Mail Agent: one recipient in a sentence, then the remote server's words or its own. dma's mail.c (`bounce`). */
export const dragonfly = proseDialect({
  id: 'dragonfly',
  proofs: [
    {
      in: 'notice',
      words: /This is the DragonFly Mail Agent(?: v\S{1,20})? at \S{1,255}/u,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /There was an error delivering your mail to <[^<>\n]{1,320}>\./u,
      confidence: 'matched',
    },
  ],
  form: { names: [/There was an error delivering your mail to/u] },
  host: /This is the DragonFly Mail Agent(?: v\S{1,20})? at ([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,10})/u,
});
