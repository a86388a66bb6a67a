import { translationOf } from '../catalogue.ts';
import type { ui as source } from '../en/ui.ts';

const outgoing = '响应中提到了系统里处理发出邮件的部分。';
const incoming = '响应中提到了系统里处理收到邮件的部分。';
const notFailed = '目前还没有失败：服务器仍在尝试。';
const required = '需要处理';
const groupOwnerActs = '需要处理：组所有者';

/** Chinese (Simplified): the words of a result. */
export const ui = translationOf<typeof source>()('zh-CN')({
  nouns: {
    recipient: '收件人',
    local: '收件人',
    domain: '收件人域名',
    sender: '发件人',
    senderDomain: '你的域名',
    host: '接收服务器',
    service: '邮件系统',
    status: '无状态代码',
    message: '邮件',
  },

  units: { day: '{count} 天', hour: '{count} 小时', minute: '{count} 分', second: '{count} 秒' },

  parties: {
    sender: { role: '发件人', name: '你' },
    service: { role: '服务', name: '邮件服务' },
    recipient: { role: '收件人', name: '收件人' },
  },
  recipients: { other: '{count} 个收件人' },
  acts: {
    user: { sender: required, service: required, recipient: required },
    admin: {
      sender: '需要处理：你的电子邮件管理员',
      service: '需要处理：该服务的管理员',
      recipient: '需要处理：收件人的电子邮件管理员',
    },
    'group-owner': {
      sender: groupOwnerActs,
      service: groupOwnerActs,
      recipient: groupOwnerActs,
    },
  },

  owner: {
    sender: {
      user: '你自己（发件人）',
      admin: '你的电子邮件管理员',
      adminOf: '你的电子邮件管理员（{senderDomain}）',
      providerOf: '你的邮件服务商（{senderDomain}）',
      'group-owner': '你用来发信的组的所有者',
    },
    service: {
      user: '中间邮件服务的运营方',
      admin: '中间邮件服务的电子邮件管理员',
      adminOf: '中间邮件服务（{service}）的电子邮件管理员',
      'group-owner': '中间那个组的所有者',
    },
    recipient: {
      user: '收件人',
      userOf: '收件人 {recipient}',
      admin: '收件人的电子邮件管理员',
      adminOf: '{domain} 的电子邮件管理员',
      providerOf: '收件人的邮件服务商（{domain}）',
      'group-owner': '组所有者，或其电子邮件管理员',
      groupOwnerOf: '组 {recipient} 的所有者，或其电子邮件管理员',
    },
    wait: '无需任何人处理，等待即可',
    later: '无需任何人处理，稍后重新发送即可',
    nothing: '无需任何人处理，一切正常',
  },

  confidence: {
    stated: '可以确定：报告用专门的代码或字段说明了这一点。',
    matched: '基本确定：服务器的这种说法，通常就是这个意思。',
    guessed: '推测：没有见过这种说法，根据其中的用词和代码的类别来判断。',
  },

  retry: {
    useless: '只要对方的情况没有变化，重新发送也没有用。',
    'after-change': '解决这个问题之后，重新发送才有用。',
    later: '稍后重新发送，可能会成功。',
    automatic: '不必重新发送，服务器会自动继续尝试。',
    delivered: '不必重新发送。',
    unknown: '可以再发一次试试；如果又被退回，请按步骤操作。',
  },

  reasons: {
    cause: {
      sender: '这类问题要由发件人一方解决。',
      service: '这类问题要由中间的邮件服务解决。',
      recipient: '这类问题要由收件人一方解决。',
    },
    code: {
      sender: '按照定义，这个代码表示问题在发件人一方。',
      service: '按照定义，这个代码表示问题在中间的邮件服务。',
      recipient: '按照定义，这个代码表示问题在收件人一方。',
    },
    'notice-red': {
      sender: 'Microsoft 自己的通知把发件人标为需要处理的一方。',
      service: 'Microsoft 自己的通知把中间的服务标为需要处理的一方。',
      recipient: 'Microsoft 自己的通知把收件人标为需要处理的一方。',
    },
    'remote-server-refused': {
      sender: '接收服务器拒收了邮件，并在响应中要求发件人一方作出更改。',
      service: '拒收邮件的是中间的一台服务器，应由那一方检查。',
      recipient: '拒收邮件的是接收服务器，应由收件人一方检查。',
    },
    'generator-refused': {
      sender: '报告中没有提到其他服务器：拒收邮件的是发件人自己的服务器。',
      service: '报告中没有提到其他服务器：拒收邮件的就是生成报告的服务器。',
      recipient: '报告中没有提到其他服务器：拒收邮件的是收件人自己的系统。',
    },
    'own-relay-refused': {
      sender: '拒收邮件的服务器属于发件人一方。',
      service: '拒收邮件的服务器是发件人的发信出口，不属于收件人一方。',
      recipient: '拒收邮件的服务器属于收件人一方。',
    },
    'token-sending-side': { sender: outgoing, service: outgoing, recipient: outgoing },
    'token-receiving-side': { sender: incoming, service: incoming, recipient: incoming },
    forwarded: {
      sender: '邮件在途中被转发过，原因很可能就在这里。',
      service: '邮件在途中被转发过，原因很可能在转发的一方。',
      recipient: '邮件在途中被转发过，原因很可能在转发的一方。',
    },
    delay: { sender: notFailed, service: notFailed, recipient: notFailed },
  },
  evidence: {
    status: '报告给出的状态代码是 {status}。',
    reply: '报告中用这些话说明了这一点。',
    action: '报告中有专门的字段说明最终结果。',
    token: '响应中带有指明原因的标识。',
    words: '邮件中用这些文字说明了这一点。',
    noticeHeadline: '通知自己的标题说明了这一点。',
    inner: '内层响应（来自最后一台服务器）说明了这一点。',
    differs: '如果只看响应，我们会认为该由另一方处理：{owner}。',
    kind: '这些文字表明了这是哪一类邮件。',
  },

  wrapped: {
    outer: '报告方的概括',
    middle: '途中服务器的说法',
    inner: '最后一台服务器的原话',
    disagree: '两条响应的意思不同：外层是“{outer}”，最后一台服务器的原话是“{inner}”。应以原话为准。',
  },

  writer: {
    by: '这份报告由 {writer} 生成。',
    byAt: '这份报告由 {writer} 生成，时间是 {time}。',
    unknown: '报告没有注明由谁生成。',
    replyAlone: '这里只有服务器的响应，没有完整的报告，看不出是哪个系统生成的。',
    productAndHost: '{product}（{host}）',
    notGuilty: '生成报告并不代表问题出在它身上：它可能只是转述另一台服务器的话。',
    other: '拒收邮件的是 {rejecter}，{generator} 只是如实报告。',
    same: '拒收邮件的也是 {generator}。',
    waits: '邮件还在 {generator} 上，它会继续尝试。',
  },

  headlines: {
    unknownCause: '你发给 {recipient} 的邮件被退回了',
    group: '{label}：{names}',
    groupAndMore: '{label}：{names} 以及其他 {count} 个',
    andMore: { other: '{headline}（另有 {count} 个结果）' },
  },
  fallback: {
    label: '未送达',
    explanation: '当前版本不认识这个原因。请看下面服务器的原话。',
    admins: '对这个原因没有更多说明。',
    step: '请将本页面给你的电子邮件管理员看。',
  },

  steps: {
    sender: '你可以这样做',
    senderWaits: '等待期间你可以这样做',
    'sender-admin': '给发件人的电子邮件管理员',
    'recipient-admin': '给收件人的电子邮件管理员',
    'group-owner': '给组所有者或其电子邮件管理员',
  },
  article: '官方文章（{host}）',

  rows: {
    created: '创建时间',
    sender: '发件人',
    recipient: '收件人',
    to: '收件人 (To)',
    subject: '主题',
    messageId: '邮件 ID',
    status: '状态代码',
    statusMeans: '代码含义',
    code: '通称',
    reply: 'SMTP 响应代码',
    response: '服务器的原话',
    rejectedBy: '拒收方',
    remoteServer: '对方服务器',
    reportedBy: '报告方',
    action: '结果',
    originalRecipient: '原始收件人',
    lastAttempt: '上次尝试',
    retryUntil: '重试截止时间',
    generatingServer: '生成服务器',
    rejectedRecipient: '被拒绝的收件人',
    remote: '远程服务器',
    enhancedStatus: '增强状态代码',
    smtpResponse: 'SMTP 响应',
    originalHeaders: '原始邮件头',
  },
  values: {
    notSaid: '报告未注明',
    noRemote: '无；由生成服务器自己拒收',
    headersHere: '已随报告返回',
    headersMissing: '未随报告返回',
    retryUntil: '{time}（{relative}）',
    actions: {
      failed: '失败',
      delayed: '延迟，仍在尝试',
      delivered: '已送达',
      relayed: '已转交给可能不提供回执的系统',
      expanded: '已转发给列表成员',
    },
  },
  status: {
    meaning: '{klass}，{subject}',
    classes: { '2': '成功', '4': '暂时失败', '5': '永久失败' },
    subjects: {
      '0': '没有更多信息',
      '1': '与地址有关',
      '2': '与邮箱有关',
      '3': '与接收方的邮件系统有关',
      '4': '与网络或路由有关',
      '5': '与服务器之间的会话有关',
      '6': '与内容或格式有关',
      '7': '与安全或策略有关',
    },
  },

  hops: {
    skew: '时钟偏差 {delay}',
    noTime: '无时间',
    encrypted: 'TLS {version}',
    encryptedWith: 'TLS {version}，{cipher}',
    tls: '已加密',
    clear: '未加密',
    notSaid: '未注明',
    none: '报告中没有邮件的传输路径。',
    summary: { other: '共 {count} 个跃点，用时 {total}。' },
    summaryNoTime: { other: '共 {count} 个跃点，没有可用的时间。' },
    slowest: '最慢的是第 {number} 个跃点：{host} 经过 {delay} 才收到邮件。',
    loop: '邮件在兜圈子：先后 {rounds} 次经过 {host}。',
    refusedBy: '被 {host} 拒收：{status}。',
    refused: '被拒收：{status}。',
    refusedByAt: '被 {host} 拒收（{time}）：{status}。',
    waitingFor: '正在等待 {host} 响应。',
    waiting: '未被拒收：仍在尝试。',
  },

  findings: {
    'spf-not-pass': {
      title: 'SPF 未通过',
      text: '检查发送服务器是否有权代表 {domain} 发信，结果是“{result}”。',
      todo: '请将所有代表该域名发信的服务都加入它的 SPF 记录。',
    },
    'dkim-not-pass': {
      title: '签名 (DKIM) 未通过',
      text: '检查 {domain} 的签名，结果是“{result}”。',
      todo: '请检查公钥是否已发布，以及邮件签名之后是否又被改动。',
    },
    'dmarc-not-pass': {
      title: 'DMARC 未通过',
      text: '按照 {domain} 的规则，SPF 和 DKIM 都不能证明发件人地址属实。结果是“{result}”。',
      todo: '请让 SPF 或 DKIM 以发件人地址所在的域名通过检查。',
    },
    'from-not-aligned': {
      title: '没有任何检查能证明发件人地址属实',
      text: '发件人地址是 {from}，信封的域名是 {mailfrom}，签名的域名是 {dkim}，都与发件人地址不符。',
      todo: '请用发件人地址的域名签名 (DKIM)，或将退信地址改为该域名下的地址。',
    },
    'to-mistyped': {
      title: '地址像是写错了',
      text: '{address} 与 {meant} 只有一点点差别。',
      todo: '如果本来要写的是 {meant}，请将邮件发送到那个地址。',
    },
    'recipient-not-in-to': {
      title: '失败的地址不是你写的那个',
      text: '{recipient} 不在这封邮件的收件地址（{to}）之中。',
      todo: '它可能是组的成员、密件抄送的收件人或转发到的地址。请询问你写信的人。',
    },
    loop: {
      title: '邮件在兜圈子',
      text: '从 {from} 到 {by} 这段路，邮件走了 {rounds} 次。',
      todo: '各服务器的管理员必须让其中一台成为该域名的最终目的地。',
    },
    'slow-hop': {
      title: '有一个跃点耗时很长',
      text: '{by} 经过 {duration} 才收到邮件（跃点 {hop}）。',
      todo: '原因通常能在前一台服务器的队列里找到。',
    },
    'clock-skew': {
      title: '有一个时钟不准',
      text: '按 {by} 自己的时钟，它收到邮件的时间比发出的时间还早 {duration}（跃点 {hop}）。两个时钟中有一个不准。',
      todo: '这不影响送达。请用 NTP 校准两台服务器的时钟。',
    },
    'unencrypted-hop': {
      title: '有一个跃点未加密',
      text: '在 {from} 与 {by} 之间，邮件内容有可能被他人读取（跃点 {hop}）。',
      todo: '这不影响送达。请在这一段启用 STARTTLS。',
    },
    'forwarded-breaks-spf': {
      title: '转发导致发件人检查失败',
      text: '邮件被转发给 {recipient}，因此在下一台服务器看来，邮件的来源不对。',
      todo: '转发的一方必须改写发件人 (SRS)。DKIM 签名也有帮助，它在转发后仍然有效。',
    },
    'older-attempt-differs': {
      title: '较早的一次尝试得到了不同的响应',
      text: '最近一次尝试的响应是“{newest}”，较早的一次是“{older}”。',
      todo: '请两条都看：说明原因的那条，比只说超时的那条更有用。',
    },
    'status-reply-disagree': {
      title: '两个代码不一致',
      text: '报告字段中的代码是 {status}，服务器原话中的代码是 {reply}。',
      todo: '请以服务器的原话为准。',
    },
    'probably-not-sent-from-here': {
      title: '这封邮件可能不是你发的',
      text: '邮件自称来自 {from}，但看起来是从 {firstHop} 发出的。可能有人冒用了你的地址。',
      todo: '如果你不认得这封邮件，请删除这份报告。如果不放心，请更改密码。',
    },
  },
  findingNouns: {
    value: '其他内容',
    result: '无结果',
    domain: '该域名',
    from: '另一台服务器',
    by: '下一台服务器',
    mailfrom: '未注明',
    dkim: '（缺失）',
    to: '未注明',
    recipient: '收件人',
    firstHop: '别处',
    duration: '一段时间',
    rounds: '多',
    hop: '?',
  },

  kinds: {
    failure: { title: '未送达' },
    delay: {
      title: '晚到，没有丢',
      headline: '你的邮件只是延迟了，没有丢失。',
      paragraphs: ['服务器会自动继续尝试，你现在什么都不用做。'],
      until: '服务器会一直尝试到 {time}（{relative}）。',
      untilOnly: '服务器会一直尝试到 {time}。',
      past: '服务器原定尝试到 {time}。如果之后没有通知，请重新发送邮件，或用其他方式联系对方。',
      then: '如果最终未能送达，你会再收到一封通知。',
    },
    success: {
      title: '已送达',
      headline: '你的邮件已经送达。',
      paragraphs: ['这是发送时要求的送达回执，不需要做任何事。'],
      to: '已送达 {recipients}。',
      relayed: '发给 {recipients} 的邮件已转交下一个系统。该系统不提供回执，因此不会再有通知。',
      expanded: '已转发给 {recipients} 的成员。',
    },
    'read-receipt': {
      title: '已读回执',
      headline: '这是已读回执：你的邮件已被打开。',
      headlineDeleted: '这是回执：你的邮件已被删除，可能没有阅读。',
      headlineOther: '这是回执，说明对方如何处理了你的邮件。',
      paragraphs: ['可见邮件已经送达。没有任何问题，也不需要做任何事。'],
    },
    'auto-reply': {
      title: '自动答复',
      headline: '这是自动答复，不是退信。',
      'out-of-office': {
        headline: '你写信的人目前不在。',
        paragraphs: ['你的邮件已经送达。这是对方邮箱的自动答复，里面可能写了何时回来，或改找谁。'],
      },
      challenge: {
        headline: '收件人要你确认你是真人。',
        paragraphs: [
          '在你按答复的要求操作之前，邮件会一直被扣留。',
          '确实给对方写过信，才需要这样做；没有写过，就不用理会。',
        ],
      },
      acknowledgement: {
        headline: '你的邮件已收到，这是确认。',
        paragraphs: ['这是系统自动发送的，之后可能还会有人答复你。现在不需要做任何事。'],
      },
    },
    feedback: {
      title: '投诉',
      headline: '有人将你的一封邮件标记为垃圾邮件。',
      paragraphs: [
        '这是收件人的邮件服务商发来的报告（滥用报告）。邮件本身已经送达。',
        '不要再向该地址发信，将它从你的名单中移除。这类报告过多，会损害你域名的信誉。',
      ],
      other: '一份关于你们所发邮件的报告（{type}）。',
      otherParagraphs: ['它来自收件人的邮件服务商，是给你们邮件系统的管理员看的。'],
    },
    ordinary: {
      title: '不是退信',
      headline: '这是一封普通邮件，不是关于某封邮件的报告。',
      paragraphs: [
        '其中没有任何关于投递失败的内容。',
        '如果你的邮件被退回了，请提供退信通知，发件人通常是“Mail Delivery”、“postmaster”或“Microsoft Outlook”。',
      ],
    },
    unreadable: { title: '无法读取' },
  },
  problems: {
    empty: {
      headline: '里面没有内容。',
      paragraphs: ['请粘贴退信通知的文字，或提供已保存的邮件。'],
    },
    picture: {
      headline: '这是一张图片。',
      paragraphs: [
        '这里无法读取图片中的文字。',
        '请改为复制退信通知的文字，或将邮件保存为 .eml 文件再提供。',
      ],
    },
    pdf: {
      headline: '这是 PDF 文件。',
      paragraphs: [
        '打印的邮件会丢失最关键的信息。',
        '请在邮件程序中打开原邮件，复制其中的文字，或将它保存为 .eml 文件。',
      ],
    },
    msg: {
      headline: '无法读取这个 Outlook 文件。',
      paragraphs: [
        '它可能不完整或已损坏，或者其中没有邮件。',
        '请在 Outlook 中重新保存这封邮件，或复制它的文字，然后粘贴到这里。',
      ],
    },
    'office-document': {
      headline: '这是 Office 文档。',
      paragraphs: ['请复制其中退信通知的文字，然后粘贴到这里。'],
    },
    archive: {
      headline: '无法打开这个压缩文件。',
      paragraphs: [
        '它可能已损坏，或者是这里不支持的类型：这里只能打开 .zip 文件。',
        '请解压缩，再提供其中的邮件。',
      ],
    },
    'archive-locked': { headline: '这个压缩文件有密码保护。', paragraphs: ['请解压缩，再提供其中的邮件。'] },
    'archive-empty': {
      headline: '这个压缩文件中没有邮件。',
      paragraphs: [
        '保存的邮件以 .eml、.msg、.mbox、.txt 或 .html 结尾。',
        '请提供退信通知本身，或粘贴它的文字。',
      ],
    },
    'archive-too-large': {
      headline: '这个压缩文件中的内容太大。',
      paragraphs: ['请解压缩，再只提供其中的退信通知。'],
    },
    'too-large': {
      headline: '内容太大。',
      paragraphs: ['请只提供退信通知本身，不要带上其他邮件。它的文字就足够了。'],
    },
    binary: {
      headline: '这个文件中没有文字。',
      paragraphs: ['它看起来不是邮件。', '请将退信通知保存为 .eml 文件再提供，或粘贴它的文字。'],
    },
    nonsense: {
      headline: '这看起来不是退信。',
      paragraphs: [
        '其中没有错误代码，没有失败的地址，也没有邮件头。',
        '请粘贴完整的退信通知。只粘贴“550 5.1.1 User unknown”这样的一行也可以。',
      ],
    },
    failed: {
      headline: '没能读取，这是我们的问题。',
      paragraphs: ['请改为粘贴退信通知的文字；通常只要有错误的那一行就够了。'],
    },
  },

  notes: {
    to: {
      'sender-admin': '你的电子邮件管理员',
      'service-admin': '{service} 的管理员',
      'recipient-admin': '{domain} 的电子邮件管理员',
      'group-owner': '组所有者',
      groupOwnerOf: '组 {recipient} 的所有者（请用其他方式，发到该组的邮件会被退回）',
      recipient: '{recipient}（请用电话、聊天工具或其他邮箱，发到该地址的邮件会被退回）',
    },
    'sender-admin':
      '您好：\n\n我发给 {recipient} 的邮件被退回了，看起来需要我们这边调整一些设置。\n\n{facts}\n\n{suggestion}\n\n麻烦您看一下，谢谢！',
    'service-admin':
      '您好：\n\n我发给 {recipient} 的邮件在途中被拦下了，看起来需要检查一下你们的系统。\n\n{facts}\n\n{suggestion}\n\n麻烦您看一下，谢谢！',
    'recipient-admin':
      '您好：\n\n我发给 {recipient} 的邮件被拒收了，看起来只有 {domain} 的邮件系统才能解决。\n\n{facts}\n\n{suggestion}\n\n麻烦您看一下，谢谢！',
    'group-owner':
      '您好：\n\n我发给 {recipient} 的邮件被拒收了，因为这个组不接收来自我这个地址的邮件。\n\n{facts}\n\n{suggestion}\n\n能否允许我向这个组发信？谢谢！',
    recipient:
      '您好：\n\n我发给您的邮件没有送达，您那边的邮件系统提示问题在收件人一方。\n\n{facts}\n\n{suggestion}\n\n麻烦您处理一下，谢谢！',
    reason: '原因：{label}',
    suggestion: '这样做也许有用：{step}',
  },

  commands: {
    'message-trace': '在 Exchange Online 中跟踪这封邮件',
    'message-tracking': '在 Exchange Server 的跟踪日志中查找这封邮件',
    'mail-log': '在服务器的邮件日志中查找这封邮件',
    'recipient-lookup': '查看该地址是否存在，以及属于哪个对象',
    'accepted-domain': '查看该域名是否为接受的域，以及未知地址是否会继续中继',
    'group-lookup': '查看谁可以向该组发信，以及谁是组所有者',
    'unified-group': '查看谁可以向该 Microsoft 365 组发信',
    'public-folder': '查看谁可以向该公用文件夹发信',
    'mailbox-size': '查看邮箱已用空间及其上限',
    'mailbox-folders': '查看哪些文件夹中的项目最多',
    'mailbox-forwarding': '查看邮箱转发到哪里',
    'mail-flow-rules': '列出会拒绝邮件的邮件流规则',
    'inbound-connectors': '列出入站连接器',
    'outbound-connectors': '列出出站连接器',
    'receive-connectors': '列出接收连接器及其允许的对象',
    'remote-domain': '查看发往各个域名的邮件采用什么格式',
    'outbound-spam-policy': '查看出站垃圾邮件策略中的限制和转发设置',
    'spam-policy': '查看垃圾邮件策略允许和阻止了谁',
    quarantine: '在隔离区中查找这封邮件',
    'tenant-block-list': '查看该地址是否在你自己的阻止列表中',
    'restricted-users': '查看该发件人是否被禁止发信',
    'recipient-limits': '查看该邮箱可以发给多少个收件人',
    'size-limits': '查看该邮箱的大小限制',
    'smtp-auth': '查看 SMTP 登录是否已关闭',
    'send-as': '查看谁可以用这个地址发信',
    'dns-mx': '查询哪些服务器负责接收该域名的邮件',
    'dns-spf': '查询谁可以代表该域名发信 (SPF)',
    'dns-dkim': '查询签名所用的公钥 (DKIM)',
    'dns-dmarc': '查询该域名的 DMARC 策略',
    'dns-mta-sts': '查询该域名的 MTA-STS 策略',
    'dns-tlsa': '查询 DNS 中的证书指纹 (DANE)',
    'dns-ptr': '查询发送地址对应的名称',
    'tls-test': '与服务器建立 TLS 连接，查看其证书',
    'connection-test': '查看能否连接到服务器',
  },

  headings: {
    writer: '报告由谁生成',
    who: '该由谁处理',
    why: '判断依据',
    alternatives: '也可能是',
    fix: '如何修复',
    note: '可直接发送的说明',
    admins: '面向电子邮件管理员的更多信息',
    commands: '命令',
    original: '原始邮件详细信息',
    errors: '错误详细信息',
    wrapped: '逐层拆解响应',
    attempts: '各次尝试',
    hops: '邮件跃点',
    route: '报告本身的传输路径',
    diagnostics: '供管理员使用的诊断信息',
    headers: '原始邮件头',
    findings: '还应注意',
    recipients: '收件人：{names}',
    to: '发送给：{to}',
    hop: {
      number: '跃点',
      time: '时间',
      from: '来源',
      to: '目标',
      with: '协议',
      delay: '延迟',
      encryption: '加密',
    },
  },
});
