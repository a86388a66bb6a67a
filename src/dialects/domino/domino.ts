import { proseDialect } from '../../text/prose-dialect.ts';

// In the languages of Domino's server; between the two stand the names.
const NOT_DELIVERED =
  /(?:wurde nicht (?:zugestellt|übermittelt) an|konnte (?:nicht|an [^:\n]{0,40}nicht) (?:zugestellt|übermittelt) werden(?: an)?|n[’']a (?:pas )?(?:pu être|été) (?:remis|distribué|livré)e? (?:à|au)|no (?:se|fue|ha sido|pudo ser) (?:pudo )?entreg[^:\n]{0,20} a|non è stato (?:consegnato|recapitato) a|não foi entregue (?:a|para)|is niet (?:afgeleverd|bezorgd) (?:aan|bij)|(?:levererades|har) inte (?:levererats )?till|blev ikke leveret til|ble ikke levert til|ei toimitettu vastaanottajalle|nie została dostarczona do|nebyla doručena(?: příjemci)?|не (?:было )?доставлено|は、?次のユーザーに配信されませんでした|(?:未|无法)(?:发送|传递|送达)(?:给|到|至)|(?:未|無法)(?:傳送|傳遞|送達)(?:給|到|至)|다음 사용자에게 전달되지 않았습니다)\s{0,2}[:：]/iu;
const BECAUSE =
  /\n[ \t]*(?:because|weil|wegen|Grund|da|car|(?:en )?raison|parce que|motif|porque|motivo|perché|causa|omdat|reden|därför att|eftersom|fordi|årsak|årsag|koska|syy|ponieważ|powód|protože|důvod|потому что|причина|理由|原因|因为|因為|이유)\s?[:：]/iu;

/**
 * Lotus Notes, IBM and HCL Domino: "Your message … was not delivered to: … because: …"; its older SMTP MTA wrote "Failure Reasons" with
 * the reason above the address.
 */
export const domino = proseDialect({
  id: 'domino',
  proofs: [
    { in: 'delivery-status', words: /^diagnostic-code[ \t]*:[ \t]*X-Notes;/im, confidence: 'stated' },
    {
      in: 'headers',
      words: /^x-(?:mailer|mimetrack)[ \t]*:[^\n]{0,200}\b(?:Lotus|IBM|HCL) (?:Notes|Domino)\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\bYour message\s+Subject:[^\n]{0,300}\s+was not delivered to:/u,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /\bYour (?:message|document)\s*(?:Subject)?:[^\n]{0,300}\s+(?:has not yet been delivered to:|could not be\s)/u,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /^[ \t]*(?:Ihre? (?:Nachricht|Dokument)|Votre (?:message|document)|Su (?:mensaje|documento)|Il (?:suo |tuo )?(?:messaggio|documento)|(?:A )?Sua mensagem|(?:O )?Seu documento|Uw (?:bericht|document)|Ditt (?:meddelande|dokument)|Meldingen din|Din meddelelse|Viestisi|Twoja wiadomość|Vaše zpráva|Ваше сообщение|あなたの文書|您的(?:邮件|文档|郵件|文件)|사용자의 문서)[ \t]{0,4}[:：]?[ \t]{0,4}\n\s{0,8}(?:(?:Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Předmět|Тема|件名|主题|主旨|제목)\s?[:：])?[^\n]{0,300}\s{1,8}[^\n]{0,30}?(?:nicht|pas|no|non|não|niet|inte|ikke|ei|nie|nebyla|не|ません|未|无法|無法|않았)[^\n:：]{1,60}[:：][ \t]*\n/mu,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words: /\n?-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u,
      confidence: 'stated',
      product: 'notes',
    },
  ],
  form: {
    lists: [
      /\bwas not delivered to:/u,
      /\bhas not yet been delivered to:/u,
      /\bcould not be\s{1,40}delivered to:/u,
      // Notes' table, whose cells a conversion to text put side by side.
      /\bcould not be[ \t]{2,40}(?=[^\s<>@]{1,64}@[^\n]{3,255}\n[ \t]{0,8}delivered to:)/u,
      /-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u,
      NOT_DELIVERED,
    ],
    ends: [BECAUSE],
    reasons: [BECAUSE, /-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u],
    nameLines: /^([^\n@<>:]{2,80}\/[^\n@<>:]{1,80}@[A-Za-z0-9 _-]{1,60})$/u,
    firstName: /^([^\n@<>:]{2,80}\/[^\n@<>:]{1,80}@[A-Za-z0-9 _-]{1,60})$/u,
  },
  delay: /has been delayed|delivery is being retried|has not yet been delivered to:/iu,
  failure: NOT_DELIVERED,
});
