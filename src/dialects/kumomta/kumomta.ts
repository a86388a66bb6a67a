import { proseDialect } from '../../text/prose-dialect.ts';

/** KumoMTA: one sentence with the recipient, the peer and its response. crates/kumod's `generate_rfc3464_message`. */
export const kumomta = proseDialect({
  id: 'kumomta',
  proofs: [
    {
      in: 'headers',
      words: /^received[ \t]*:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,2}?\(KumoMTA\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /and addressed to \S{3,320}\.[\s>|]{1,12}While communicating with [^\n]{1,300}:[\s>|]{1,12}Response:/u,
      confidence: 'matched',
    },
  ],
  form: {
    names: [/\band addressed to\b/u],
    reasons: [/\bResponse:/u],
    closing: /\n[ \t]*The message will be deleted from the queue/u,
  },
  delay: /message will (?:remain|stay) in the queue|delivery is delayed/iu,
});
