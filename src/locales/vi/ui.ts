import { translationOf } from '../catalogue.ts';
import type { ui as source } from '../en/ui.ts';

/**
 * Vietnamese: the words of a result. A name stands behind its noun (“máy chủ {host}”, “tên miền {domain}”); what stands for a missing name
 * goes on from that noun (“máy chủ nhận”, “tên miền người nhận”).
 */
export const ui = translationOf<typeof source>()('vi')({
  nouns: {
    recipient: 'người nhận',
    local: 'người nhận',
    domain: 'người nhận',
    sender: 'người gửi',
    senderDomain: 'người gửi',
    host: 'nhận',
    service: 'thư',
    status: 'không rõ',
    message: 'thư',
  },

  units: { day: '{count} ngày', hour: '{count} giờ', minute: '{count} phút', second: '{count} giây' },

  parties: {
    sender: { role: 'Người gửi', name: 'Bạn' },
    service: { role: 'Dịch vụ', name: 'Dịch vụ thư' },
    recipient: { role: 'Người nhận', name: 'Người nhận' },
  },
  recipients: { other: '{count} người nhận' },
  acts: {
    user: { sender: 'Cần xử lý', service: 'Cần xử lý', recipient: 'Cần xử lý' },
    admin: {
      sender: 'Cần xử lý: quản trị viên email của bạn',
      service: 'Cần xử lý: quản trị viên của dịch vụ',
      recipient: 'Cần xử lý: quản trị viên email của người nhận',
    },
    'group-owner': {
      sender: 'Cần xử lý: chủ sở hữu nhóm',
      service: 'Cần xử lý: chủ sở hữu nhóm',
      recipient: 'Cần xử lý: chủ sở hữu nhóm',
    },
  },

  owner: {
    sender: {
      user: 'Bạn, người gửi thư',
      admin: 'Quản trị viên email của bạn',
      adminOf: 'Quản trị viên email của bạn, tại {senderDomain}',
      providerOf: 'Nhà cung cấp email của bạn, {senderDomain}',
      'group-owner': 'Chủ sở hữu nhóm mà bạn dùng để gửi thư',
    },
    service: {
      user: 'Bên vận hành dịch vụ thư trung gian',
      admin: 'Quản trị viên của dịch vụ thư trung gian',
      adminOf: 'Quản trị viên của dịch vụ thư trung gian ({service})',
      'group-owner': 'Chủ sở hữu nhóm trung gian',
    },
    recipient: {
      user: 'Người nhận',
      userOf: 'Người nhận, {recipient}',
      admin: 'Quản trị viên email của người nhận',
      adminOf: 'Quản trị viên email của {domain}',
      providerOf: 'Nhà cung cấp email của người nhận, {domain}',
      'group-owner': 'Chủ sở hữu nhóm, hoặc quản trị viên email bên đó',
      groupOwnerOf: 'Chủ sở hữu nhóm {recipient}, hoặc quản trị viên email bên đó',
    },
    wait: 'Không ai cả: chỉ cần chờ',
    later: 'Không ai cả: chỉ cần gửi lại sau',
    nothing: 'Không ai cả: mọi thứ đều ổn',
  },

  confidence: {
    stated: 'Chắc chắn: chính báo cáo nói rõ điều này, bằng mã hoặc trường dành riêng cho việc đó.',
    matched: 'Gần như chắc chắn: lời báo này của máy chủ vốn có nghĩa như vậy.',
    guessed:
      'Phỏng đoán hợp lý nhất: chưa từng gặp lời báo này, nhưng từ ngữ trong đó và loại mã lỗi cho thấy như vậy.',
  },

  retry: {
    useless: 'Gửi lại cũng không ích gì chừng nào phía bên kia chưa có gì thay đổi.',
    'after-change': 'Chỉ nên gửi lại sau khi việc này đã được khắc phục.',
    later: 'Gửi lại sau có thể sẽ được.',
    automatic: 'Bạn không cần gửi lại: máy chủ tự tiếp tục thử.',
    delivered: 'Không cần gửi lại.',
    unknown: 'Cứ thử gửi lại một lần; nếu thư lại bị trả về, hãy làm theo các bước.',
  },

  reasons: {
    cause: {
      sender: 'Loại sự cố này được khắc phục ở phía người gửi.',
      service: 'Loại sự cố này do dịch vụ trung gian khắc phục.',
      recipient: 'Loại sự cố này được khắc phục ở phía người nhận.',
    },
    code: {
      sender: 'Theo định nghĩa, mã này chỉ ra vấn đề ở phía người gửi.',
      service: 'Theo định nghĩa, mã này chỉ ra vấn đề ở dịch vụ trung gian.',
      recipient: 'Theo định nghĩa, mã này chỉ ra vấn đề ở phía người nhận.',
    },
    'notice-red': {
      sender: 'Chính thông báo của Microsoft đánh dấu người gửi là bên cần xử lý.',
      service: 'Chính thông báo của Microsoft đánh dấu dịch vụ ở giữa là bên cần xử lý.',
      recipient: 'Chính thông báo của Microsoft đánh dấu người nhận là bên cần xử lý.',
    },
    'remote-server-refused': {
      sender: 'Máy chủ nhận đã từ chối thư, và phản hồi của nó đòi hỏi phía người gửi thay đổi.',
      service: 'Một máy chủ trung gian đã từ chối thư, nên bên đó cần kiểm tra.',
      recipient: 'Máy chủ nhận đã từ chối thư, nên phía người nhận cần kiểm tra.',
    },
    'generator-refused': {
      sender: 'Báo cáo không nêu máy chủ nào khác: chính máy chủ của người gửi đã từ chối thư.',
      service: 'Báo cáo không nêu máy chủ nào khác: chính máy chủ tạo báo cáo đã từ chối thư.',
      recipient: 'Báo cáo không nêu máy chủ nào khác: chính hệ thống của người nhận đã từ chối thư.',
    },
    'own-relay-refused': {
      sender: 'Máy chủ từ chối thư thuộc về chính phía người gửi.',
      service: 'Máy chủ từ chối thư là cửa ra của phía người gửi, không phải của phía người nhận.',
      recipient: 'Máy chủ từ chối thư thuộc về chính phía người nhận.',
    },
    'token-sending-side': {
      sender: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đi.',
      service: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đi.',
      recipient: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đi.',
    },
    'token-receiving-side': {
      sender: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đến.',
      service: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đến.',
      recipient: 'Phản hồi nêu tên một bộ phận chuyên xử lý thư đến.',
    },
    forwarded: {
      sender: 'Thư đã được chuyển tiếp trên đường đi, và đó có lẽ là nguyên nhân.',
      service: 'Thư đã được chuyển tiếp trên đường đi, và nguyên nhân có lẽ nằm ở bên chuyển tiếp.',
      recipient: 'Thư đã được chuyển tiếp trên đường đi, và nguyên nhân có lẽ nằm ở bên chuyển tiếp.',
    },
    delay: {
      sender: 'Chưa có gì thất bại: máy chủ vẫn đang tiếp tục thử.',
      service: 'Chưa có gì thất bại: máy chủ vẫn đang tiếp tục thử.',
      recipient: 'Chưa có gì thất bại: máy chủ vẫn đang tiếp tục thử.',
    },
  },
  evidence: {
    status: 'Báo cáo ghi trạng thái {status}.',
    reply: 'Báo cáo nói rõ điều này bằng những lời sau.',
    action: 'Trường riêng trong báo cáo cho biết kết quả ra sao.',
    token: 'Phản hồi có một ký hiệu chỉ rõ nguyên nhân.',
    words: 'Những lời sau trong thư nói rõ điều này.',
    noticeHeadline: 'Dòng tiêu đề của chính thông báo nói như vậy.',
    inner: 'Phản hồi của máy chủ cuối cùng, nằm bên trong phản hồi bao ngoài, nói như vậy.',
    differs: 'Nếu chỉ xét riêng phản hồi, bên cần xử lý sẽ là: {owner}.',
    kind: 'Những lời này cho thấy đây là loại thư gì.',
  },

  wrapped: {
    outer: 'Tóm tắt của dịch vụ gửi báo cáo',
    middle: 'Lời của một máy chủ trên đường đi',
    inner: 'Lời của chính máy chủ cuối cùng',
    disagree:
      'Hai phản hồi có nghĩa khác nhau. Phản hồi bên ngoài nghĩa là “{outer}”, còn lời của chính máy chủ cuối cùng nghĩa là “{inner}”. Lời của máy chủ cuối cùng mới là căn cứ.',
  },

  writer: {
    by: 'Báo cáo này do {writer} tạo.',
    byAt: 'Báo cáo này do {writer} tạo lúc {time}.',
    unknown: 'Báo cáo không cho biết ai đã tạo ra nó.',
    replyAlone:
      'Đây chỉ là phản hồi của một máy chủ, không có báo cáo đi kèm; không rõ hệ thống nào đã tạo ra nó.',
    productAndHost: '{product} ({host})',
    notGuilty: 'Tạo báo cáo không có nghĩa là có lỗi: có thể máy chủ đó chỉ chuyển lời của một máy chủ khác.',
    other: 'Bên từ chối thư là {rejecter}. {generator} chỉ báo lại.',
    same: 'Chính {generator} cũng là bên từ chối thư.',
    waits: '{generator} vẫn giữ thư và tiếp tục thử.',
  },

  headlines: {
    unknownCause: 'Thư bạn gửi tới {recipient} đã bị trả lại',
    group: '{label}: {names}',
    groupAndMore: '{label}: {names} và {count} địa chỉ nữa',
    andMore: { other: '{headline} (và {count} kết quả nữa)' },
  },
  fallback: {
    label: 'Không gửi được',
    explanation: 'Phiên bản này không biết tên của nguyên nhân. Lời của máy chủ ở dưới cho biết nhiều nhất.',
    admins: 'Chưa có giải thích nào thêm cho nguyên nhân này.',
    step: 'Cho quản trị viên email của bạn xem trang này.',
  },

  steps: {
    sender: 'Bạn có thể làm gì',
    senderWaits: 'Bạn có thể làm gì trong lúc chờ',
    'sender-admin': 'Dành cho quản trị viên email của người gửi',
    'recipient-admin': 'Dành cho quản trị viên email của người nhận',
    'group-owner': 'Dành cho chủ sở hữu nhóm hoặc quản trị viên email bên đó',
  },
  article: 'Bài viết chính thức ({host})',

  rows: {
    created: 'Ngày tạo',
    sender: 'Người gửi',
    recipient: 'Người nhận',
    to: 'Đến',
    subject: 'Chủ đề',
    messageId: 'ID thư',
    status: 'Mã trạng thái',
    statusMeans: 'Ý nghĩa của mã',
    code: 'Tên gọi',
    reply: 'Mã phản hồi SMTP',
    response: 'Lời của máy chủ',
    rejectedBy: 'Bên từ chối',
    remoteServer: 'Máy chủ đã liên hệ',
    reportedBy: 'Bên báo cáo',
    action: 'Kết quả',
    originalRecipient: 'Địa chỉ ban đầu',
    lastAttempt: 'Lần thử cuối',
    retryUntil: 'Thử đến khi',
    generatingServer: 'Máy chủ tạo báo cáo',
    rejectedRecipient: 'Người nhận bị từ chối',
    remote: 'Máy chủ từ xa',
    enhancedStatus: 'Mã trạng thái nâng cao',
    smtpResponse: 'Phản hồi SMTP',
    originalHeaders: 'Header của thư gốc',
  },
  values: {
    notSaid: 'báo cáo không nêu',
    noRemote: 'không có; chính máy chủ tạo báo cáo đã từ chối thư',
    headersHere: 'được trả về cùng báo cáo',
    headersMissing: 'không được trả về cùng báo cáo',
    retryUntil: '{time} ({relative})',
    actions: {
      failed: 'thất bại',
      delayed: 'bị chậm, vẫn đang thử',
      delivered: 'đã gửi tới nơi',
      relayed: 'đã chuyển sang một hệ thống có thể không xác nhận',
      expanded: 'đã chuyển tới các thành viên của danh sách',
    },
  },
  status: {
    meaning: '{klass}; {subject}',
    classes: { '2': 'thành công', '4': 'lỗi tạm thời', '5': 'lỗi vĩnh viễn' },
    subjects: {
      '0': 'không biết gì thêm',
      '1': 'về địa chỉ',
      '2': 'về hộp thư',
      '3': 'về hệ thống thư nhận',
      '4': 'về mạng hoặc đường đi',
      '5': 'về trao đổi giữa các máy chủ',
      '6': 'về nội dung hoặc định dạng',
      '7': 'về bảo mật hoặc chính sách',
    },
  },

  hops: {
    skew: 'lệch đồng hồ {delay}',
    noTime: 'không ghi thời gian',
    encrypted: 'TLS {version}',
    encryptedWith: 'TLS {version}, {cipher}',
    tls: 'có mã hóa',
    clear: 'không mã hóa',
    notSaid: 'không rõ',
    none: 'Báo cáo không ghi đường đi của thư.',
    summary: { other: '{count} chặng trong {total}.' },
    summaryNoTime: { other: '{count} chặng, không có thời gian dùng được.' },
    slowest: 'Chậm nhất là chặng {number}: mất {delay} mới tới máy chủ {host}.',
    loop: 'Thư đi lòng vòng: {rounds} lần qua máy chủ {host}.',
    refusedBy: 'Bị {host} từ chối: {status}.',
    refused: 'Bị từ chối: {status}.',
    refusedByAt: 'Bị {host} từ chối lúc {time}: {status}.',
    waitingFor: 'Đang chờ {host}.',
    waiting: 'Chưa bị từ chối: máy chủ vẫn đang thử.',
  },

  findings: {
    'spf-not-pass': {
      title: 'SPF không đạt',
      text: 'Kiểm tra xem máy chủ gửi có được phép gửi cho tên miền {domain} hay không: kết quả là “{result}”.',
      todo: 'Thêm mọi dịch vụ gửi thư cho tên miền vào bản ghi SPF.',
    },
    'dkim-not-pass': {
      title: 'Chữ ký (DKIM) không đạt',
      text: 'Kiểm tra chữ ký của tên miền {domain}: kết quả là “{result}”.',
      todo: 'Kiểm tra xem khóa đã được công bố chưa, và bảo đảm không có gì sửa thư sau khi ký.',
    },
    'dmarc-not-pass': {
      title: 'DMARC không đạt',
      text: 'Theo quy định của tên miền {domain}, cả SPF lẫn DKIM đều không xác nhận được địa chỉ From. Kết quả là “{result}”.',
      todo: 'Làm cho SPF hoặc DKIM đạt với cùng tên miền như trong địa chỉ From.',
    },
    'from-not-aligned': {
      title: 'Không có gì xác nhận địa chỉ From',
      text: 'Địa chỉ From ghi {from}. Tên miền trên phong bì là {mailfrom}, tên miền của chữ ký là {dkim}; cả hai đều không thuộc về địa chỉ đó.',
      todo: 'Ký thư bằng tên miền của địa chỉ From (DKIM), hoặc để thư trả lại gửi về một địa chỉ thuộc tên miền đó.',
    },
    'to-mistyped': {
      title: 'Có vẻ địa chỉ bị gõ nhầm',
      text: 'Địa chỉ {address} chỉ khác {meant} một chút.',
      todo: 'Nếu ý bạn là {meant}, hãy gửi thư tới địa chỉ đó.',
    },
    'recipient-not-in-to': {
      title: 'Địa chỉ bị lỗi không phải địa chỉ bạn đã gửi tới',
      text: 'Địa chỉ {recipient} không nằm trong các địa chỉ nhận của thư ({to}).',
      todo: 'Đó có thể là thành viên của một nhóm, người nhận Bcc, hoặc nơi thư của ai đó được chuyển tiếp tới. Hãy hỏi người mà bạn đã gửi thư.',
    },
    loop: {
      title: 'Thư đi lòng vòng',
      text: 'Thư đã đi từ máy chủ {from} tới máy chủ {by} {rounds} lần.',
      todo: 'Quản trị viên của các máy chủ trong vòng lặp phải chỉ định một máy chủ làm điểm cuối cho tên miền này.',
    },
    'slow-hop': {
      title: 'Có một chặng mất nhiều thời gian',
      text: 'Mất {duration} thư mới tới máy chủ {by} (chặng {hop}).',
      todo: 'Thường có thể tìm ra lý do trong hàng đợi của máy chủ ngay trước đó.',
    },
    'clock-skew': {
      title: 'Có một đồng hồ chạy sai',
      text: 'Theo đồng hồ của chính nó, máy chủ {by} nhận được thư {duration} trước khi thư được gửi đi (chặng {hop}). Một trong hai đồng hồ bị lệch.',
      todo: 'Việc này không làm thư bị chặn. Hãy đồng bộ đồng hồ của cả hai máy chủ qua NTP.',
    },
    'unencrypted-hop': {
      title: 'Có một chặng không được mã hóa',
      text: 'Giữa máy chủ {from} và máy chủ {by}, thư có thể bị đọc trên đường đi (chặng {hop}).',
      todo: 'Việc này không làm thư bị chặn. Hãy bật STARTTLS trên đoạn đường đó.',
    },
    'forwarded-breaks-spf': {
      title: 'Việc chuyển tiếp làm hỏng kiểm tra người gửi',
      text: 'Thư đã được chuyển tiếp tới địa chỉ {recipient}, nên với máy chủ kế tiếp, thư có vẻ đến từ sai chỗ.',
      todo: 'Bên chuyển tiếp phải viết lại địa chỉ người gửi (SRS). Ký DKIM cũng có ích, vì chữ ký vẫn còn nguyên sau khi chuyển tiếp.',
    },
    'older-attempt-differs': {
      title: 'Một lần thử trước nhận được câu trả lời khác',
      text: 'Lần thử mới nhất: “{newest}”; một lần trước đó: “{older}”.',
      todo: 'Hãy đọc cả hai: câu nào nêu lý do thì nói được nhiều hơn câu chỉ báo hết thời gian.',
    },
    'status-reply-disagree': {
      title: 'Hai mã không khớp nhau',
      text: 'Trường trong báo cáo ghi {status}, còn lời của chính máy chủ ghi {reply}.',
      todo: 'Hãy căn cứ vào lời của máy chủ.',
    },
    'probably-not-sent-from-here': {
      title: 'Thư này có thể không phải do bạn gửi',
      text: 'Thư ghi là gửi từ {from}, nhưng dường như xuất phát từ {firstHop}. Có thể ai đó đã mạo danh địa chỉ của bạn.',
      todo: 'Nếu bạn không biết bức thư này, hãy xóa báo cáo. Nếu còn nghi ngờ, hãy đổi mật khẩu.',
    },
  },
  findingNouns: {
    value: 'giá trị khác',
    result: 'không có kết quả',
    domain: 'người gửi',
    from: 'khác',
    by: 'kế tiếp',
    mailfrom: 'không rõ',
    dkim: 'không có',
    to: 'không rõ',
    recipient: 'người nhận',
    firstHop: 'một nơi khác',
    duration: 'một lúc lâu',
    rounds: 'nhiều',
    hop: '?',
  },

  kinds: {
    failure: { title: 'Không gửi được' },
    delay: {
      title: 'Đến chậm, không mất',
      headline: 'Thư của bạn bị chậm, chứ không mất.',
      paragraphs: ['Máy chủ tự tiếp tục thử. Hiện giờ bạn không phải làm gì.'],
      until: 'Máy chủ sẽ tiếp tục thử đến {time} ({relative}).',
      untilOnly: 'Máy chủ sẽ tiếp tục thử đến {time}.',
      past: 'Máy chủ định thử đến {time}. Nếu từ đó đến nay không có tin gì, hãy gửi lại thư hoặc liên hệ với người đó bằng cách khác.',
      then: 'Nếu cuối cùng vẫn không gửi được, bạn sẽ nhận được một thông báo khác.',
    },
    success: {
      title: 'Đã đến nơi',
      headline: 'Thư của bạn đã đến nơi.',
      paragraphs: ['Đây là xác nhận được yêu cầu khi gửi thư. Bạn không phải làm gì.'],
      to: 'Đã gửi tới {recipients}.',
      relayed:
        'Đã chuyển đi cho {recipients}: hệ thống kế tiếp không gửi xác nhận, nên sẽ không có thêm tin gì nữa.',
      expanded: 'Đã chuyển tới các thành viên của {recipients}.',
    },
    'read-receipt': {
      title: 'Xác nhận đã đọc',
      headline: 'Xác nhận đã đọc: thư của bạn đã được mở.',
      headlineDeleted: 'Xác nhận: thư của bạn đã bị xóa, có thể khi chưa đọc.',
      headlineOther: 'Xác nhận về việc thư của bạn đã được xử lý thế nào.',
      paragraphs: ['Như vậy là thư đã đến nơi. Không có lỗi gì, và bạn không phải làm gì.'],
    },
    'auto-reply': {
      title: 'Trả lời tự động',
      headline: 'Đây là thư trả lời tự động, không phải báo lỗi.',
      'out-of-office': {
        headline: 'Người nhận thư của bạn đang vắng mặt.',
        paragraphs: [
          'Thư của bạn đã đến nơi. Đây là thư mà hộp thư của họ tự trả lời; hãy đọc để biết khi nào họ trở lại hoặc có thể liên hệ với ai thay thế.',
        ],
      },
      challenge: {
        headline: 'Người nhận muốn bạn xác nhận rằng bạn là người thật.',
        paragraphs: [
          'Thư của bạn bị giữ lại cho đến khi bạn làm theo yêu cầu trong thư trả lời này.',
          'Chỉ làm theo nếu đúng là bạn đã gửi thư cho người đó. Nếu không, hãy bỏ qua.',
        ],
      },
      acknowledgement: {
        headline: 'Thư của bạn đã được tiếp nhận; đây là thư xác nhận.',
        paragraphs: ['Thư này do máy gửi. Có thể sau đó sẽ có người trả lời. Bạn không phải làm gì.'],
      },
    },
    feedback: {
      title: 'Khiếu nại',
      headline: 'Có người đã đánh dấu một thư của bạn là thư rác.',
      paragraphs: [
        'Đây là báo cáo từ nhà cung cấp email của người nhận (báo cáo lạm dụng). Bản thân thư đã được gửi tới nơi.',
        'Đừng gửi tới địa chỉ đó nữa: hãy bỏ địa chỉ khỏi danh sách của bạn. Nhiều báo cáo như vậy sẽ làm giảm uy tín tên miền của bạn.',
      ],
      other: 'Báo cáo về thư gửi từ phía bạn ({type}).',
      otherParagraphs: [
        'Báo cáo này đến từ nhà cung cấp email của người nhận và dành cho quản trị viên hệ thống thư của bạn.',
      ],
    },
    ordinary: {
      title: 'Không phải thư bị trả lại',
      headline: 'Đây là một thư bình thường, không phải báo cáo về một bức thư.',
      paragraphs: [
        'Trong thư không có gì nói về việc gửi thất bại.',
        'Nếu thư của bạn bị trả lại, hãy đưa vào thông báo bạn nhận được: thường do “Mail Delivery”, “postmaster” hoặc “Microsoft Outlook” gửi.',
      ],
    },
    unreadable: { title: 'Không đọc được' },
  },
  problems: {
    empty: {
      headline: 'Không có nội dung nào.',
      paragraphs: ['Hãy dán nội dung thông báo, hoặc đưa vào thư đã lưu.'],
    },
    picture: {
      headline: 'Đây là một hình ảnh.',
      paragraphs: [
        'Trang này không đọc được chữ trong hình.',
        'Hãy sao chép phần chữ của thông báo, hoặc lưu thư thành tệp .eml rồi đưa vào đây.',
      ],
    },
    pdf: {
      headline: 'Đây là một tệp PDF.',
      paragraphs: [
        'Thư đã in ra không còn những phần cần nhất.',
        'Hãy mở thư trong chương trình email, rồi sao chép phần chữ hoặc lưu thành tệp .eml.',
      ],
    },
    msg: {
      headline: 'Không đọc được tệp Outlook này.',
      paragraphs: [
        'Tệp có thể bị cắt cụt, bị hỏng hoặc không chứa thư nào.',
        'Hãy lưu lại thư từ Outlook, hoặc sao chép phần chữ rồi dán vào đây.',
      ],
    },
    'office-document': {
      headline: 'Đây là một tài liệu Office.',
      paragraphs: ['Hãy sao chép nội dung thông báo trong tài liệu rồi dán vào đây.'],
    },
    archive: {
      headline: 'Không mở được tệp nén này.',
      paragraphs: [
        'Tệp có thể bị hỏng, hoặc thuộc loại mà trang này không biết: ở đây chỉ mở được .zip.',
        'Hãy giải nén rồi đưa các thư bên trong vào đây.',
      ],
    },
    'archive-locked': {
      headline: 'Tệp nén này được bảo vệ bằng mật khẩu.',
      paragraphs: ['Hãy giải nén rồi đưa các thư bên trong vào đây.'],
    },
    'archive-empty': {
      headline: 'Trong tệp nén này không có thư nào.',
      paragraphs: [
        'Thư đã lưu có đuôi .eml, .msg, .mbox, .txt hoặc .html.',
        'Hãy đưa chính thông báo vào đây, hoặc dán phần chữ của nó.',
      ],
    },
    'archive-too-large': {
      headline: 'Nội dung trong tệp nén này quá lớn.',
      paragraphs: ['Hãy giải nén rồi chỉ đưa các thông báo vào đây.'],
    },
    'too-large': {
      headline: 'Nội dung này quá lớn.',
      paragraphs: ['Chỉ cần đưa riêng thông báo, bỏ các thư khác đi kèm. Phần chữ của thông báo là đủ.'],
    },
    binary: {
      headline: 'Tệp này không có văn bản.',
      paragraphs: [
        'Tệp không giống một bức thư.',
        'Hãy lưu thông báo thành tệp .eml rồi đưa vào đây, hoặc dán phần chữ.',
      ],
    },
    nonsense: {
      headline: 'Có vẻ đây không phải thông báo thư bị trả lại.',
      paragraphs: [
        'Nội dung đã được đọc như văn bản, nhưng không có mã lỗi, địa chỉ bị lỗi hay header nào của thư.',
        'Hãy dán trọn thông báo, từ dòng đầu đến dòng cuối. Chỉ một dòng như “550 5.1.1 User unknown” cũng đủ.',
      ],
    },
    failed: {
      headline: 'Không đọc được nội dung này, và đó là lỗi của chúng tôi.',
      paragraphs: ['Hãy thử dán phần chữ của thông báo; nhiều khi chỉ dòng báo lỗi là đủ.'],
    },
  },

  notes: {
    to: {
      'sender-admin': 'Quản trị viên email của bạn',
      'service-admin': 'Quản trị viên của dịch vụ {service}',
      'recipient-admin': 'Quản trị viên email của {domain}',
      'group-owner': 'Chủ sở hữu nhóm',
      groupOwnerOf: 'Chủ sở hữu nhóm {recipient}, bằng cách khác, vì thư gửi tới nhóm bị trả lại',
      recipient:
        '{recipient}, qua điện thoại, tin nhắn hoặc địa chỉ khác, vì thư gửi tới địa chỉ này bị trả lại',
    },
    'sender-admin':
      'Chào anh/chị,\n\nThư tôi gửi tới {recipient} bị trả lại, và có vẻ phía mình cần thay đổi gì đó.\n\n{facts}\n\n{suggestion}\n\nNhờ anh/chị xem giúp. Xin cảm ơn!',
    'service-admin':
      'Chào anh/chị,\n\nThư tôi gửi tới {recipient} bị chặn trên đường đi, và có vẻ hệ thống của anh/chị cần được kiểm tra.\n\n{facts}\n\n{suggestion}\n\nNhờ anh/chị xem giúp. Xin cảm ơn!',
    'recipient-admin':
      'Chào anh/chị,\n\nThư tôi gửi tới {recipient} bị từ chối, và có vẻ chỉ hệ thống thư của {domain} mới xử lý được việc này.\n\n{facts}\n\n{suggestion}\n\nNhờ anh/chị xem giúp. Xin cảm ơn!',
    'group-owner':
      'Chào anh/chị,\n\nThư tôi gửi tới {recipient} bị từ chối vì nhóm không nhận thư từ địa chỉ của tôi.\n\n{facts}\n\n{suggestion}\n\nNhờ anh/chị cho phép tôi gửi thư tới nhóm. Xin cảm ơn!',
    recipient:
      'Chào anh/chị,\n\nThư tôi gửi cho anh/chị không tới nơi; hệ thống thư của anh/chị báo có vướng mắc ở phía anh/chị.\n\n{facts}\n\n{suggestion}\n\nNhờ anh/chị xử lý giúp. Xin cảm ơn!',
    reason: 'Lý do: {label}',
    suggestion: 'Gợi ý: {step}',
  },

  commands: {
    'message-trace': 'Theo dõi thư qua Exchange Online',
    'message-tracking': 'Tìm thư trong nhật ký theo dõi của Exchange Server',
    'mail-log': 'Tìm thư trong nhật ký thư của máy chủ',
    'recipient-lookup': 'Xem địa chỉ có tồn tại không và thuộc về đối tượng nào',
    'accepted-domain': 'Xem tên miền có được chấp nhận không, và địa chỉ lạ có được trung chuyển tiếp không',
    'group-lookup': 'Xem ai được gửi thư tới nhóm và ai là chủ sở hữu nhóm',
    'unified-group': 'Xem ai được gửi thư tới nhóm Microsoft 365',
    'public-folder': 'Xem ai được gửi thư tới thư mục công cộng',
    'mailbox-size': 'Xem hộp thư đã đầy đến đâu và các giới hạn của nó',
    'mailbox-folders': 'Xem thư mục nào chứa nhiều nhất',
    'mailbox-forwarding': 'Xem hộp thư chuyển tiếp thư tới đâu',
    'mail-flow-rules': 'Liệt kê các quy tắc luồng thư có từ chối thư',
    'inbound-connectors': 'Liệt kê các trình kết nối cho thư đến',
    'outbound-connectors': 'Liệt kê các trình kết nối cho thư đi',
    'receive-connectors': 'Liệt kê các trình kết nối nhận và những ai được phép vào',
    'remote-domain': 'Xem thư gửi tới tên miền nào dùng định dạng nào',
    'outbound-spam-policy': 'Xem các giới hạn và việc chuyển tiếp trong chính sách chống thư rác cho thư đi',
    'spam-policy': 'Xem chính sách chống thư rác cho phép và chặn những ai',
    quarantine: 'Tìm thư trong vùng cách ly',
    'tenant-block-list': 'Xem địa chỉ có nằm trong danh sách chặn của chính bạn không',
    'restricted-users': 'Xem người gửi có bị cấm gửi thư không',
    'recipient-limits': 'Xem hộp thư được gửi tới bao nhiêu người nhận',
    'size-limits': 'Xem các giới hạn kích thước của hộp thư',
    'smtp-auth': 'Xem tính năng đăng nhập SMTP có bị tắt không',
    'send-as': 'Xem ai được gửi thư dưới danh nghĩa địa chỉ này',
    'dns-mx': 'Tra các máy chủ nhận thư cho tên miền',
    'dns-spf': 'Tra những ai được gửi thư cho tên miền (SPF)',
    'dns-dkim': 'Tra khóa của chữ ký (DKIM)',
    'dns-dmarc': 'Tra chính sách DMARC của tên miền',
    'dns-mta-sts': 'Tra chính sách MTA-STS của tên miền',
    'dns-tlsa': 'Tra dấu vân tay chứng chỉ trong DNS (DANE)',
    'dns-ptr': 'Tra tên của địa chỉ gửi',
    'tls-test': 'Kết nối TLS tới máy chủ và xem chứng chỉ',
    'connection-test': 'Xem có kết nối được tới máy chủ không',
  },

  headings: {
    writer: 'Ai tạo báo cáo này',
    who: 'Ai cần xử lý',
    why: 'Vì sao kết luận như vậy',
    alternatives: 'Cũng có thể là',
    fix: 'Cách khắc phục',
    note: 'Thư soạn sẵn để gửi',
    admins: 'Thông tin thêm cho quản trị viên email',
    commands: 'Lệnh',
    original: 'Chi tiết thư gốc',
    errors: 'Chi tiết lỗi',
    wrapped: 'Phản hồi tách theo từng lớp',
    attempts: 'Các lần thử',
    hops: 'Các chặng của thư',
    route: 'Đường đi của chính báo cáo',
    diagnostics: 'Thông tin chẩn đoán dành cho quản trị viên',
    headers: 'Header gốc',
    findings: 'Những điều khác nên biết',
    recipients: 'Người nhận: {names}',
    to: 'Gửi tới: {to}',
    hop: {
      number: 'Chặng',
      time: 'Thời điểm',
      from: 'Từ',
      to: 'Đến',
      with: 'Giao thức',
      delay: 'Độ trễ',
      encryption: 'Mã hóa',
    },
  },
});
