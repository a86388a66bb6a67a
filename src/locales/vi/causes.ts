import { translationOf } from '../catalogue.ts';
import type { causes as source } from '../en/causes.ts';

const reach =
  'Liên hệ với {recipient} bằng cách khác (điện thoại, tin nhắn, địa chỉ khác) và báo rằng thư gửi cho họ bị trả lại.';
const forwardToAdmin =
  'Gửi thư bị trả lại cho quản trị viên email hoặc bộ phận IT của bạn; chỉ họ mới sửa được.';
const passToTheirAdmin =
  'Liên hệ với {recipient} bằng cách khác, nhờ chuyển thông báo này cho quản trị viên email bên họ; trong đó có đủ thông tin cần thiết.';
const retype = 'Gõ lại địa chỉ từng chữ một. Đừng chọn từ danh sách gợi ý: hãy xóa mục cũ trong đó.';
const checkAddress =
  'Đối chiếu địa chỉ {recipient} với địa chỉ bạn được cho biết: lỗi thường gặp là thiếu một chữ hoặc sai phần đuôi.';
const secureAccount =
  'Đổi mật khẩu, rồi kiểm tra xem hộp thư có quy tắc chuyển tiếp lạ hay thư đã gửi nào không phải của bạn.';
const sendLess = 'Chờ một lúc, rồi gửi lại cho ít người hơn mỗi lần.';
const waitOnly = 'Bạn không phải làm gì: máy chủ tự tiếp tục thử.';
const dnsTrusted =
  'Kiểm tra xem địa chỉ có đúng không, rồi liên hệ với {recipient} bằng cách khác để báo rằng máy chủ thư bên họ có vấn đề bảo mật.';
const ownDomain = 'Nếu tên miền là của bạn, hãy xem các bước dành cho quản trị viên bên nhận.';
const linkInstead = 'Gửi liên kết tới tệp thay vì đính kèm tệp.';
const bulkElsewhere = 'Chuyển thư gửi hàng loạt sang một dịch vụ chuyên dùng.';
const spamFirst =
  'Tìm và xử lý nguyên nhân: tài khoản bị xâm nhập, thiết bị nhiễm mã độc, máy chủ trung chuyển mở (open relay).';
const overADay =
  'Nếu tình trạng kéo dài hơn một ngày, hãy chuyển thông báo này cho quản trị viên email của bạn.';
const onlyAdmin = 'Chỉ quản trị viên email của bạn mới sửa được. Hãy gửi thông báo này cho họ.';
const writeDirectly = 'Hoặc gửi thư thẳng tới người bạn cần liên hệ.';
const nothingHere = 'Phía bạn không cần thay đổi gì; hãy chuyển mã lỗi cho quản trị viên bên nhận.';
const againInHours = 'Gửi lại sau vài giờ.';
const failedAgain = 'Nếu cuối cùng vẫn thất bại, hãy gửi lại thư sau vài giờ.';
const logAtTime = 'Xem nhật ký của máy chủ thư vào thời điểm xảy ra lỗi.';
const lookUpInLog = 'Tìm thư trong nhật ký thư theo thời gian, người gửi và người nhận.';
const otherProgram = 'Gửi bằng chương trình khác, chẳng hạn webmail.';
const nothingToDo = 'Bạn không phải làm gì.';
const reasonInWords = 'Đọc chi tiết lỗi: lý do có thể được viết thành lời ở đó.';
const addressAgain = 'Sửa địa chỉ rồi gửi lại.';
const traceReply = 'Theo dõi thư (message trace) và đọc toàn bộ phản hồi.';
const listed =
  'Để chỉ cho phép một số người, hãy tạo liên hệ thư cho họ và thêm vào danh sách người gửi được phép.';
const signedIn =
  'Cho thiết bị hoặc ứng dụng đăng nhập (SMTP AUTH, Graph), hoặc tạo cho nó một trình kết nối đến theo chứng chỉ hay địa chỉ IP.';
const poison = 'Kiểm tra hàng đợi thư gây lỗi (poison message queue) và các tác nhân truyền tải.';

/** Vietnamese: what each cause is called, what it means, and what to do about it. */
export const causes = translationOf<typeof source>()('vi')({
  'recipient-not-found': {
    label: 'Địa chỉ không tồn tại',
    headline: 'Không tìm thấy {local} tại tên miền {domain}',
    cause: 'Máy chủ thư của {domain} không có hộp thư {recipient}. Địa chỉ bị gõ nhầm, đã cũ hoặc đã bị xóa.',
    sender: [
      checkAddress,
      retype,
      'Gửi lại thư tới địa chỉ đã sửa.',
      'Vẫn bị trả lại? Hãy gọi điện hoặc nhắn tin cho {recipient} để hỏi địa chỉ đúng và xem họ có chuyển tiếp thư đi đâu không.',
      'Nếu bạn không hề gửi thư này thì ai đó đã mạo danh địa chỉ của bạn: bạn có thể bỏ qua thông báo.',
    ],
    senderAdmin: [
      'Theo dõi thư (message trace) để xem quy tắc, bí danh hay chuyển tiếp ở phía bạn có đổi địa chỉ không.',
      'Nếu hộp thư thuộc tổ chức của bạn, kiểm tra xem nó còn địa chỉ này và có giấy phép không.',
    ],
    recipientAdmin: [
      'Kiểm tra xem có hộp thư, bí danh hoặc liên hệ nào mang địa chỉ này và có giấy phép không.',
      'Tìm thiết đặt chuyển tiếp hoặc quy tắc gửi thư sang một địa chỉ không còn tồn tại.',
      'Trong môi trường hybrid, kiểm tra xem đối tượng đã được đồng bộ chưa và tên miền được chấp nhận có đúng loại không (Authoritative hoặc Internal relay).',
    ],
    admins:
      'Máy chủ trả lời lệnh RCPT TO là không có người nhận này. Trong Exchange Online, đây là lỗi tra cứu danh bạ (5.1.10, RESOLVER.ADR). Nếu người nhận khác với địa chỉ đã gửi thì thư đã được chuyển tiếp. Nếu không ai gửi thư thì đây là backscatter của thư giả mạo.',
  },
  'recipient-cached-address-stale': {
    label: 'Gợi ý địa chỉ đã cũ',
    headline: 'Sổ địa chỉ của bạn có một mục đã cũ cho {local}',
    cause:
      'Chương trình email của bạn dùng một địa chỉ nội bộ đã lưu cho người này. Địa chỉ đó không còn hiệu lực, dù có thể hộp thư của họ vẫn bình thường.',
    sender: [
      'Soạn thư mới thay vì trả lời thư cũ.',
      'Khi tên được gợi ý ở ô Đến, hãy xóa gợi ý đó (dấu × bên cạnh), rồi gõ đầy đủ địa chỉ.',
      'Gửi lại thư.',
    ],
    senderAdmin: [
      'Thêm LegacyExchangeDN cũ làm địa chỉ proxy X500 cho người nhận; có thể đọc giá trị này từ địa chỉ IMCEAEX trong thông báo.',
      'Cập nhật sổ địa chỉ ngoại tuyến để các máy bỏ mục đã cũ.',
    ],
    recipientAdmin: ['Thêm LegacyExchangeDN cũ làm địa chỉ proxy X500 cho hộp thư hiện tại.'],
    admins:
      'Outlook tìm người nhận nội bộ theo LegacyExchangeDN. Sau khi hộp thư được di chuyển hoặc nhập từ .pst, gợi ý cũ trỏ tới một DN không còn (ExRecipNotFound, IMCEAEX).',
  },
  'recipient-rejected-at-edge': {
    label: 'Địa chỉ bị chặn ngay từ ngoài',
    headline: 'Máy chủ của {domain} không nhận thư cho {local}',
    cause:
      'Máy chủ thư vòng ngoài của {domain} không có {recipient} trong danh sách người nhận, nên đã từ chối thư ngay lập tức.',
    sender: [
      checkAddress,
      retype,
      reach,
      'Nếu địa chỉ chắc chắn đúng, hãy nhờ họ cho quản trị viên email bên họ xem thông báo này.',
    ],
    senderAdmin: [ownDomain],
    recipientAdmin: [
      'Xác định xem chỉ một người nhận hay cả tên miền bị ảnh hưởng.',
      'Kiểm tra xem người nhận có trong Microsoft 365 với địa chỉ này không; nếu họ được đồng bộ hoặc ở máy chủ tại chỗ, kiểm tra việc đồng bộ danh bạ.',
      'Nếu còn người nhận ở hệ thống khác, đặt tên miền thành Internal relay cho đến khi đồng bộ xong.',
      'Nếu cả tên miền bị ảnh hưởng: chuyển sang Internal relay rồi về lại Authoritative để đồng bộ lại danh sách.',
    ],
    admins:
      'Chặn ở biên dựa trên danh bạ (DBEB): với tên miền Authoritative, Exchange Online từ chối người nhận lạ ngay ở RCPT TO (5.4.1, 5.7.504), kể cả thư mục công cộng và nhóm động chưa đồng bộ.',
  },
  'recipient-banned': {
    label: 'Người nhận không được chấp nhận',
    headline: 'Microsoft không chuyển thư tới {recipient}',
    cause: 'Microsoft 365 coi {recipient} là người nhận không hợp lệ và từ chối mọi thư gửi tới đó.',
    sender: [
      checkAddress,
      reach,
      'Nếu bạn chắc chắn địa chỉ đúng, hãy chuyển thông báo này cho quản trị viên email của bạn.',
    ],
    senderAdmin: [
      'Nếu người nhận là thật, hãy mở yêu cầu hỗ trợ với Microsoft và gửi kèm toàn bộ thông báo.',
    ],
    recipientAdmin: [
      'Kiểm tra xem hộp thư có đang hoạt động và có giấy phép không; nếu có, hãy nhờ bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
    ],
    admins:
      '5.7.505: người nhận bị Microsoft 365 cấm. Tenant không có thiết đặt nào cho việc này; bộ phận hỗ trợ của Microsoft quyết định.',
  },
  'recipient-address-invalid': {
    label: 'Địa chỉ không hợp lệ',
    headline: 'Địa chỉ {recipient} không phải địa chỉ email hợp lệ',
    cause:
      'Địa chỉ sai quy tắc của địa chỉ email: có khoảng trắng, dấu phẩy, thiếu một phần, hoặc có ký tự không được phép.',
    sender: [
      'Xem lại địa chỉ trong thông báo: phải có tên, một dấu @ và tên miền có dấu chấm, không có khoảng trắng hay dấu phẩy.',
      retype,
      'Nếu địa chỉ lấy từ danh bạ hoặc danh sách, hãy sửa cả ở đó.',
    ],
    senderAdmin: [
      'Kiểm tra liên hệ, trình kết nối hoặc ứng dụng đã tạo ra địa chỉ; dạng IMCEAINVALID là do mục liên hệ bị hỏng.',
    ],
    recipientAdmin: [],
    admins:
      'Lệnh RCPT TO bị từ chối vì cú pháp (RFC 5321 §4.1.2), hoặc địa chỉ không phải SMTP (X.400, IMCEA) không khớp trình kết nối nào.',
  },
  'recipient-domain-unusable': {
    label: 'Tên miền không nhận được thư',
    headline: 'Không thể gửi thư tới các địa chỉ thuộc tên miền {domain}',
    cause:
      'Phần sau dấu @ chưa đầy đủ, hoặc được dành riêng cho ví dụ và thử nghiệm, nên không máy chủ thư nào nhận.',
    sender: ['Kiểm tra phần sau dấu @: phải là tên miền thật và đầy đủ, chẳng hạn congty.com.', addressAgain],
    senderAdmin: [
      'Exchange từ chối tên miền dành riêng và tên miền chỉ có một phần theo RejectReservedTopLevelRecipientDomains, RejectReservedSecondLevelRecipientDomains và RejectSingleLabelRecipientDomains trên trình kết nối nhận.',
    ],
    recipientAdmin: [],
    admins:
      'Tên miền chỉ có một phần, hoặc là tên miền mà RFC 2606 dành riêng (.test, .example, .invalid, example.com).',
  },
  'recipient-address-ambiguous': {
    label: 'Địa chỉ bị trùng',
    headline: 'Hai hộp thư tại tên miền {domain} dùng chung địa chỉ {local}',
    cause: 'Hệ thống của người nhận tìm thấy nhiều hộp thư cho địa chỉ này và không biết chọn cái nào.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu người nhận thuộc tổ chức của bạn, hãy tìm các đối tượng dùng chung địa chỉ và chỉ giữ địa chỉ ở một đối tượng.',
    ],
    recipientAdmin: [
      'Tìm trong danh bạ mọi đối tượng có địa chỉ này (proxyAddresses, LegacyExchangeDN) và xóa chỗ trùng.',
      'Kiểm tra xem việc sao chép danh bạ giữa các máy chủ có bình thường không.',
    ],
    admins: 'RESOLVER.ADR.Ambiguous hoặc x.1.4: nhiều đối tượng mang cùng một địa chỉ SMTP hoặc EX.',
  },
  'recipient-moved': {
    label: 'Địa chỉ không còn dùng',
    headline: 'Hộp thư {local} không còn ở tên miền {domain}',
    cause: 'Hộp thư đã chuyển đi, hoặc địa chỉ đã đổi chủ, và không có chuyển tiếp.',
    sender: [
      'Đọc nội dung báo lỗi: địa chỉ mới thường được ghi ở đó.',
      'Liên hệ với người đó bằng cách khác để hỏi địa chỉ mới.',
      'Sửa danh bạ của bạn rồi gửi lại.',
    ],
    senderAdmin: [],
    recipientAdmin: ['Nếu người đó vẫn thuộc tổ chức, hãy thêm địa chỉ cũ làm bí danh hoặc đặt chuyển tiếp.'],
    admins: 'x.1.6, phản hồi 551, hoặc RRVS nhận ra địa chỉ đã đổi chủ (RFC 7293, x.7.17–x.7.19).',
  },
  'recipient-suppressed': {
    label: 'Nằm trong danh sách ngừng gửi',
    headline: 'Dịch vụ gửi thư của bạn không còn gửi tới {recipient}',
    cause: 'Thư trước đó tới địa chỉ này bị lỗi hoặc bị báo là thư rác, nên dịch vụ bạn dùng không gửi nữa.',
    sender: [
      checkAddress,
      'Hỏi {recipient} xem địa chỉ có hoạt động không và họ có muốn nhận thư của bạn không.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Tra địa chỉ trong danh sách ngừng gửi (suppression list) của dịch vụ và xem vì sao nó bị đưa vào.',
      'Chỉ gỡ khi nguyên nhân không còn; nếu không, hãy bỏ địa chỉ khỏi các danh sách của bạn.',
    ],
    recipientAdmin: [],
    admins:
      'Lần này thư chưa hề được gửi: dịch vụ (Amazon SES, Mailgun, SendGrid…) từ chối địa chỉ trong danh sách của mình. Nguyên nhân thật là lần trả lại hoặc khiếu nại ban đầu.',
  },
  'recipient-contact-broken': {
    label: 'Liên hệ không có địa chỉ',
    headline: 'Mục liên hệ của {local} không có địa chỉ dùng được',
    cause:
      'Danh bạ của tổ chức bạn có mục liên hệ cho người này, nhưng địa chỉ email trong đó bị thiếu hoặc bị hỏng.',
    sender: ['Xóa gợi ý cho liên hệ này rồi gõ đầy đủ địa chỉ.', forwardToAdmin],
    senderAdmin: [
      'Sửa địa chỉ ngoài của liên hệ thành địa chỉ SMTP chính (SMTP:user@domain).',
      'Trong môi trường hybrid, hãy sửa trong danh bạ tại chỗ rồi đồng bộ.',
    ],
    recipientAdmin: [],
    admins:
      'RESOLVER.ADR.BadPrimary: liên hệ thư hoặc người dùng thư không có địa chỉ proxy SMTP chính hợp lệ.',
  },
  'recipient-forwarding-broken': {
    label: 'Chuyển tiếp không hoạt động',
    headline: 'Thư của {local} được chuyển tiếp tới một địa chỉ không hoạt động',
    cause: 'Địa chỉ {recipient} có tồn tại nhưng chuyển tiếp thư, và địa chỉ đích không dùng được.',
    sender: [reach, 'Báo cho họ biết việc chuyển tiếp bị hỏng và nên sửa hoặc gỡ bỏ.'],
    senderAdmin: [],
    recipientAdmin: [
      'Kiểm tra ForwardingAddress, ForwardingSmtpAddress, các quy tắc hộp thư đến và targetAddress của hộp thư; sửa hoặc gỡ bỏ chúng.',
    ],
    admins:
      'Người nhận phân giải được, nhưng đích chuyển tiếp thì không (5.2.14, RESOLVER.FWD.NotFound, tệp .forward hoặc bí danh bị hỏng).',
  },
  'international-address-unsupported': {
    label: 'Địa chỉ có ký tự đặc biệt',
    headline: 'Một máy chủ trên đường đi không xử lý được chữ trong địa chỉ này',
    cause: 'Địa chỉ có chữ ngoài a–z, và một máy chủ trên đường đi chưa hỗ trợ những chữ đó.',
    sender: ['Xin {recipient} một địa chỉ chỉ gồm chữ không dấu.', 'Gửi lại thư tới địa chỉ đó.'],
    senderAdmin: [
      'Kiểm tra xem máy chủ của bạn có hỗ trợ SMTPUTF8 cả khi gửi lẫn nhận không, hoặc cấp cho người dùng bí danh ASCII.',
    ],
    recipientAdmin: ['Bật SMTPUTF8 trên máy chủ nhận, hoặc công bố một bí danh ASCII.'],
    admins: 'Thư cần SMTPUTF8 (RFC 6531) nhưng máy chủ kế tiếp không hỗ trợ (x.6.7–x.6.9).',
  },
  'domain-not-found': {
    label: 'Tên miền không tồn tại',
    headline: 'Không tìm thấy tên miền {domain}',
    cause:
      'Trên Internet không có tên miền {domain}, nên không ai nhận được thư ở đó. Thường là phần sau dấu @ bị gõ nhầm.',
    sender: [
      'Kiểm tra xem phần sau dấu @ có lỗi gõ không (.con, .co thay vì .com, thiếu chữ).',
      addressAgain,
      'Nếu địa chỉ chắc chắn đúng, hãy liên hệ với {recipient} bằng cách khác để báo rằng không tìm thấy tên miền của họ.',
    ],
    senderAdmin: [
      'Tra tên miền từ một mạng khác. Nếu ở đó tra được, hãy kiểm tra các máy chủ tên mà máy chủ thư của bạn dùng.',
      'Trên Exchange Server, kiểm tra thiết đặt DNS của các dịch vụ truyền tải và thứ tự card mạng.',
    ],
    recipientAdmin: [
      'Kiểm tra xem đăng ký tên miền còn hạn và các máy chủ tên có trả lời không.',
      'Công bố bản ghi MX cho tên miền.',
    ],
    admins:
      'DNS trả lời NXDOMAIN hoặc không có bản ghi dùng được (5.1.2, 5.4.310, SMTPSEND.DNS.NonExistentDomain). Nếu nhiều tên miền cùng bị thì lỗi ở máy chủ phân giải của bên gửi.',
  },
  'domain-without-mail-server': {
    label: 'Không có máy chủ thư',
    headline: 'Tên miền {domain} không có máy chủ thư',
    cause:
      'Tên miền có tồn tại, nhưng không cho biết máy chủ nào nhận thư, hoặc nêu một máy chủ không tìm thấy được.',
    sender: ['Kiểm tra phần sau dấu @ của địa chỉ.', reach],
    senderAdmin: ['Tra bản ghi MX để chắc chắn rằng lỗi không nằm ở máy chủ phân giải của bạn.'],
    recipientAdmin: ['Công bố bản ghi MX hợp lệ trỏ tới một tên máy chủ có bản ghi địa chỉ.'],
    admins:
      'Không có bản ghi MX, A hay AAAA, hoặc mọi MX đều trỏ tới máy chủ không phân giải được (RFC 5321 §5.1).',
  },
  'domain-null-mx': {
    label: 'Tên miền không nhận thư',
    headline: 'Tên miền {domain} không nhận bất kỳ thư nào',
    cause: 'Chủ tên miền {domain} đã công bố rằng không ai nhận thư ở đó.',
    sender: [
      'Kiểm tra phần sau dấu @: có thể người đó dùng một tên miền khác để nhận thư.',
      'Xin người đó một địa chỉ nhận được thư.',
    ],
    senderAdmin: [],
    recipientAdmin: ['Nếu tên miền cần nhận thư, hãy thay bản ghi null MX (“0 .”) bằng MX của máy chủ thư.'],
    admins: 'Tên miền công bố null MX (RFC 7505); bên gửi không được thử gửi.',
  },
  'domain-not-subscribed': {
    label: 'Không có dịch vụ thư hoạt động',
    headline: 'Tên miền {domain} không có gói đăng ký email nào hoạt động',
    cause:
      'Thư cho {domain} được trỏ tới một dịch vụ lưu trữ, nhưng tổ chức đó không có gói đăng ký còn hiệu lực ở đấy.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Mua, gia hạn hoặc gán giấy phép Exchange Online, hoặc trỏ bản ghi MX tới dịch vụ bạn đang dùng.',
    ],
    admins: 'Tenant sở hữu tên miền được chấp nhận không có gói đăng ký kèm email (4.4.4, ATTR5).',
  },
  'mailbox-unavailable': {
    label: 'Hộp thư không khả dụng',
    headline: 'Hộp thư {recipient} không khả dụng',
    cause:
      'Máy chủ từ chối thư cho hộp thư này. Thường là do địa chỉ không tồn tại; cũng có thể hộp thư bị chặn hoặc đã đóng.',
    sender: [checkAddress, retype, reach],
    senderAdmin: ['Theo dõi thư (message trace) và đọc toàn bộ phản hồi của máy chủ {host}.'],
    recipientAdmin: ['Kiểm tra xem hộp thư có tồn tại, đang bật và được phép nhận thư từ bên ngoài không.'],
    admins:
      'RFC 5321 dùng chung “mailbox unavailable” cho hộp thư không tồn tại, không truy cập được hoặc bị từ chối vì chính sách; phản hồi không nói rõ.',
  },
  'mailbox-disabled': {
    label: 'Hộp thư đã bị tắt',
    headline: 'Hộp thư của {local} đã bị tắt',
    cause: 'Hộp thư đã bị vô hiệu hóa, bị đóng hoặc lâu không dùng, nên không nhận thư.',
    sender: [reach, 'Hỏi xem có địa chỉ nào khác để dùng không, rồi sửa danh bạ của bạn.'],
    senderAdmin: [],
    recipientAdmin: [
      'Bật lại tài khoản hoặc hộp thư, hoặc gán lại giấy phép đã mất.',
      'Nếu người đó đã nghỉ việc, hãy xóa hộp thư, hoặc đặt trả lời tự động hay chuyển tiếp.',
      'Trên Exchange, kiểm tra xem cơ sở dữ liệu hộp thư có đang được gắn (mount) và hộp thư có bị cách ly không.',
    ],
    admins: 'x.2.1 hoặc câu tương đương: có hộp thư này nhưng nó không nhận thư.',
  },
  'account-suspended': {
    label: 'Tài khoản bị tạm khóa',
    headline: 'Tài khoản {recipient} đã bị tạm khóa',
    cause: 'Nhà cung cấp đã khóa tài khoản của người nhận, chẳng hạn vì chưa thanh toán hoặc vi phạm.',
    sender: [reach, 'Trong lúc chờ, hãy xin một địa chỉ khác.'],
    senderAdmin: [],
    recipientAdmin: ['Hỏi nhà cung cấp vì sao tài khoản hoặc tên miền bị khóa, và nhờ họ mở khóa.'],
    admins:
      'Nhà cung cấp bên nhận đã tạm khóa hộp thư hoặc toàn bộ tài khoản lưu trữ; thư được nhận lại sau khi họ mở khóa.',
  },
  'mailbox-full': {
    label: 'Hộp thư đầy',
    headline: 'Hộp thư của {local} đã đầy',
    cause: 'Hộp thư {recipient} không còn chỗ cho thư mới.',
    sender: [
      reach,
      'Gửi lại thư khi họ đã dọn bớt chỗ.',
      'Thư ngắn hơn, không có tệp đính kèm, có thể vẫn còn vừa.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Nhờ người dùng xóa hoặc lưu trữ bớt thư và dọn mục đã xóa.',
      'Tăng hạn mức hoặc bật hộp thư lưu trữ.',
      'Với thư mục công cộng có nhận thư, kiểm tra hạn mức của thư mục, của tổ chức và của hộp thư chứa nội dung.',
    ],
    admins: 'Thư bị từ chối vì hạn mức (x.2.2, phản hồi 552 hoặc 452, MapiExceptionShutoffQuotaExceeded).',
  },
  'mailbox-folder-full': {
    label: 'Thư mục có quá nhiều mục',
    headline: 'Một thư mục trong hộp thư của {local} chứa quá nhiều mục',
    cause: 'Một thư mục trong hộp thư đã đạt số mục tối đa có thể chứa.',
    sender: [reach, 'Nhờ họ chuyển hoặc xóa bớt thư cũ trong thư mục đó.'],
    senderAdmin: [],
    recipientAdmin: [
      'Tìm thư mục theo số mục (Get-MailboxFolderStatistics).',
      'Chuyển các mục sang thư mục khác hoặc kho lưu trữ.',
    ],
    admins: 'Một thư mục chứa một triệu mục (MapiExceptionMaxObjsExceeded, được báo là “mailbox busy”).',
  },
  'sender-mailbox-full': {
    label: 'Hộp thư của bạn đã đầy',
    headline: 'Hộp thư của chính bạn quá đầy nên không gửi được',
    cause: 'Hộp thư {sender} của bạn đã đạt giới hạn, nên không thể gửi thêm gì từ đó.',
    sender: [
      'Xóa những thư không cần, thư lớn nhất trước.',
      'Dọn sạch Mục đã xóa và Thư rác.',
      'Gửi lại thư.',
    ],
    senderAdmin: ['Tăng hạn mức hộp thư (ProhibitSendQuota) hoặc bật hộp thư lưu trữ.'],
    recipientAdmin: [],
    admins:
      'STOREDRV.Submission kèm QuotaExceededException: hộp thư vượt hạn mức là của người gửi, không phải của người nhận.',
  },
  'group-system-mailbox-full': {
    label: 'Thông báo hệ thống vô hại',
    headline: 'Một hộp thư hệ thống của nhóm bị đầy; thư của bạn đã đến nơi',
    cause:
      'Một hộp thư hệ thống cũ mà Microsoft không còn dùng đã đầy. Việc gửi thư tới nhóm không bị ảnh hưởng.',
    sender: ['Bạn có thể bỏ qua thông báo này.'],
    senderAdmin: [],
    recipientAdmin: [
      'Để không còn nhận các thông báo này, hãy thêm quy tắc luồng thư xóa thư gửi tới địa chỉ AggregateGroupMailbox.',
    ],
    admins:
      'Hộp thư phân xử AggregateGroupMailbox, nay không còn dùng, đã vượt hạn mức. Thành viên nhóm vẫn nhận được thư.',
  },
  'mailbox-folder-missing': {
    label: 'Quy tắc hộp thư bị hỏng',
    headline: 'Một quy tắc trong hộp thư của {local} trỏ tới thư mục không còn',
    cause: 'Hộp thư chuyển thư mới vào một thư mục không còn tồn tại.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Tắt Clutter cho hộp thư (Set-Clutter -Enable $false).',
      'Tìm và gỡ các quy tắc hộp thư đến chuyển thư vào thư mục không còn.',
    ],
    admins:
      'STOREDRV.Deliver kèm MapiExceptionNotFound: đích đến bên trong hộp thư không còn, thường là thư mục Clutter.',
  },
  'mailbox-busy': {
    label: 'Quá nhiều thư cùng lúc',
    headline: 'Hộp thư của {local} không xử lý kịp số thư gửi tới',
    cause:
      'Quá nhiều thư tới hộp thư này cùng một lúc, nên máy chủ giảm tốc độ. Hệ thống được thiết kế như vậy.',
    sender: [waitOnly, 'Nếu cuối cùng vẫn thất bại, hãy gửi lại sau.'],
    senderAdmin: ['Gửi chậm lại hoặc giãn đều các thư tự động tới hộp thư này.'],
    recipientAdmin: ['Tìm xem cái gì gửi dồn dập vào hộp thư: cảnh báo, vòng lặp hay ứng dụng.'],
    admins:
      'Đã đạt giới hạn luồng cho một người nhận (432 4.3.2). Giới hạn này bảo vệ các hộp thư khác và không gỡ được.',
  },
  'list-expansion-failed': {
    label: 'Danh sách gửi thư bị hỏng',
    headline: 'Không xác định được các thành viên của danh sách {recipient}',
    cause: 'Địa chỉ này là một danh sách hoặc nhóm, và máy chủ không xác định được những ai thuộc về nó.',
    sender: [reach, 'Nếu gấp, hãy gửi thư thẳng tới từng thành viên.'],
    senderAdmin: [],
    recipientAdmin: [
      'Kiểm tra thành viên của nhóm, các nhóm lồng nhau và, với nhóm động, bộ lọc và phạm vi của nhóm.',
      'Kiểm tra lỗi trong các tệp bí danh và tệp include.',
    ],
    admins:
      'Không mở rộng được danh sách phân phối (x.2.4): bộ lọc hoặc phạm vi không hợp lệ, tệp bí danh bị hỏng, hoặc bí danh lặp vòng.',
  },
  'local-delivery-failed': {
    label: 'Không ghi được vào hộp thư',
    headline: 'Máy chủ của {domain} không lưu được thư cho {local}',
    cause: 'Máy chủ của người nhận đã nhận thư nhưng không đưa được vào hộp thư.',
    sender: ['Gửi lại thư sau một hai giờ.', reach],
    senderAdmin: [],
    recipientAdmin: [
      'Xem nhật ký thư của máy chủ {host} vào thời điểm của thông báo.',
      'Kiểm tra quyền, khóa tệp, dung lượng đĩa và tác nhân phát thư của hộp thư này.',
    ],
    admins:
      'Tác nhân phát thư cuối cùng gặp lỗi sau khi thư đã được nhận; nguyên nhân nằm trên chính máy chủ nhận.',
  },
  'delivery-program-failed': {
    label: 'Chương trình nhận thư bị lỗi',
    headline: 'Chương trình xử lý thư của {local} tại tên miền {domain} bị lỗi',
    cause: 'Thư tới địa chỉ này được giao cho một chương trình hoặc tập lệnh, và nó dừng giữa chừng vì lỗi.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Tự chạy lệnh nêu trong báo lỗi bằng tài khoản phát thư và đọc kết quả.',
      'Kiểm tra đường dẫn, quyền và mã thoát của nó (sysexits.h).',
    ],
    admins: 'Pipe, lệnh trong bí danh hoặc bộ lọc trả về lỗi; chỉ với mã thoát 75 thư mới được thử lại.',
  },
  'address-book-policy': {
    label: 'Bị ẩn theo chính sách sổ địa chỉ',
    headline: 'Chính sách sổ địa chỉ không cho bạn gửi thư tới {local}',
    cause:
      'Tổ chức của bạn chia sổ địa chỉ thành nhiều phần, và người nhận này không thuộc phần bạn được liên hệ.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Kiểm tra chính sách sổ địa chỉ: người nhận phải có trong danh sách địa chỉ toàn cầu của chính sách áp dụng cho người gửi.',
    ],
    recipientAdmin: [
      'Kiểm tra xem người nhận có trong danh sách địa chỉ toàn cầu của chính sách sổ địa chỉ áp dụng cho họ không.',
    ],
    admins: 'Tác nhân ABP Routing đã chặn thư (5.3.2, “Missing or bad StoreDriver MDB properties”).',
  },
  'message-too-large': {
    label: 'Thư quá lớn',
    headline: 'Thư của bạn quá lớn',
    cause:
      'Tính cả tệp đính kèm, thư lớn hơn mức mà một máy chủ trên đường đi hoặc máy chủ của {domain} chấp nhận.',
    sender: [
      'Đưa tệp lớn lên dịch vụ chia sẻ tệp rồi gửi liên kết.',
      'Hoặc giảm kích thước ảnh, nén tệp, hay chia thành nhiều thư.',
      'Lưu ý: khi gửi, tệp đính kèm phình thêm khoảng một phần ba.',
    ],
    senderAdmin: ['So kích thước thư với giới hạn của tổ chức, trình kết nối và hộp thư.'],
    recipientAdmin: [
      'Nếu muốn nhận những thư như vậy, hãy tăng giới hạn kích thước của tổ chức, trình kết nối hoặc hộp thư.',
    ],
    admins:
      'Thư vượt giới hạn mà máy chủ công bố qua SIZE (RFC 1870) hoặc tự đặt (x.3.4, x.2.3, phản hồi 552). Base64 làm tăng khoảng 37%.',
  },
  'message-too-large-for-recipient': {
    label: 'Quá lớn với người nhận này',
    headline: 'Thư của bạn lớn hơn mức {local} chấp nhận',
    cause: 'Hộp thư hoặc nhóm của người nhận có giới hạn kích thước riêng, và thư này vượt giới hạn đó.',
    sender: [linkInstead, 'Hoặc giảm kích thước tệp đính kèm rồi gửi lại.'],
    senderAdmin: [],
    recipientAdmin: ['Tăng MaxReceiveSize của hộp thư hoặc nhóm.'],
    admins:
      'RESOLVER.RST.RecipSizeLimit hoặc x.2.3: giới hạn của riêng người nhận này, không phải của máy chủ.',
  },
  'message-too-large-for-sender': {
    label: 'Vượt giới hạn của bạn',
    headline: 'Thư của bạn lớn hơn mức bạn được phép gửi',
    cause: 'Hộp thư của bạn có giới hạn cho thư đi, và thư này vượt giới hạn đó.',
    sender: [linkInstead, 'Nếu thường xuyên cần, hãy nhờ quản trị viên email của bạn tăng giới hạn.'],
    senderAdmin: ['Tăng MaxSendSize của hộp thư người gửi.'],
    recipientAdmin: [],
    admins: 'RESOLVER.RST.SendSizeLimit.Sender: MaxSendSize của hộp thư gửi.',
  },
  'message-too-large-for-organization': {
    label: 'Vượt giới hạn của tổ chức',
    headline: 'Thư của bạn lớn hơn mức tổ chức của bạn cho phép',
    cause: 'Tổ chức của bạn giới hạn kích thước mọi thư, và thư này vượt giới hạn đó.',
    sender: [linkInstead, forwardToAdmin],
    senderAdmin: [
      'Tăng giới hạn của tổ chức (Set-TransportConfig MaxSendSize và MaxReceiveSize) và của các trình kết nối.',
    ],
    recipientAdmin: [],
    admins: 'RESOLVER.RST.SendSizeLimit.Org: giới hạn trong cấu hình truyền tải.',
  },
  'header-too-large': {
    label: 'Header quá lớn',
    headline: 'Phần header ẩn của thư quá lớn',
    cause:
      'Phần kỹ thuật ở đầu thư lớn hơn mức máy chủ chấp nhận. Có thể do quá nhiều người nhận hoặc chuỗi thư quá dài.',
    sender: [
      'Mỗi lần gửi cho ít người hơn, hoặc dùng Bcc hay một nhóm.',
      'Soạn thư mới thay vì trả lời một chuỗi thư quá dài.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Tìm các header dài dần qua mỗi chặng: References, ARC, theo dõi, bảo mật, danh sách To và Cc.',
    ],
    recipientAdmin: [],
    admins: 'Phần header hoặc một dòng header vượt giới hạn của máy chủ nhận.',
  },
  'too-many-recipients': {
    label: 'Quá nhiều người nhận',
    headline: 'Thư của bạn có quá nhiều người nhận',
    cause: 'Trong một thư, bạn gửi cho nhiều người hơn mức máy chủ chấp nhận cùng lúc.',
    sender: ['Chia ra gửi thành nhiều đợt nhỏ hơn.', 'Hoặc dùng nhóm phân phối hay danh sách gửi thư.'],
    senderAdmin: [
      'Cho máy chủ gửi chia phong bì thành các đợt nhỏ hơn.',
      'Kiểm tra giới hạn người nhận của hộp thư, trình kết nối và tổ chức.',
    ],
    recipientAdmin: [],
    admins:
      'Số lệnh RCPT TO vượt giới hạn (x.5.3, 452). Exchange Online nhận tối đa 200 người nhận cùng tên miền trên phong bì mỗi thư; gặp 452, máy chủ phải gửi phần còn lại trong giao dịch mới (RFC 5321 §4.5.3.1.10).',
  },
  'daily-recipient-limit': {
    label: 'Đã đạt giới hạn trong ngày',
    headline: 'Bạn đã đạt giới hạn số người nhận trong ngày',
    cause: 'Trong vòng 24 giờ, bạn đã gửi tới số người nhận tối đa mà tài khoản của bạn cho phép.',
    sender: [
      'Chờ hết 24 giờ rồi gửi lại.',
      'Xem Mục đã gửi. Nếu có thư bạn không gửi thì tài khoản đang bị lợi dụng: hãy đổi mật khẩu ngay.',
      'Với thư gửi số lượng lớn, hãy dùng dịch vụ gửi thư hàng loạt.',
    ],
    senderAdmin: [
      'Kiểm tra xem tài khoản có bị xâm nhập không.',
      'Chuyển thư gửi hàng loạt sang một dịch vụ chuyên dùng; giới hạn 10.000 người nhận mỗi ngày không tăng được.',
    ],
    recipientAdmin: [],
    admins: 'Đã đạt giới hạn tốc độ người nhận của Exchange Online (5.1.90).',
  },
  'submission-quota-exceeded': {
    label: 'Đã đạt giới hạn gửi',
    headline: 'Bạn đã đạt giới hạn gửi thư',
    cause:
      'Tài khoản của bạn đã gửi hết số thư được phép trong thời gian này. Nếu không phải bạn gửi thì có người đang lợi dụng nó.',
    sender: [
      'Xem Mục đã gửi. Nếu có thư bạn không gửi, hãy đổi mật khẩu ngay và báo cho quản trị viên email của bạn.',
      'Nếu đúng là bạn đã gửi nhiều như vậy, hãy chờ một ngày rồi gửi tiếp với số lượng ít hơn.',
    ],
    senderAdmin: [
      'Kiểm tra các lần đăng nhập, quy tắc hộp thư đến và chuyển tiếp của tài khoản; nếu bất thường, đặt lại mật khẩu.',
      bulkElsewhere,
    ],
    recipientAdmin: [],
    admins:
      'Tài khoản vượt giới hạn về số thư hoặc số người nhận. Nếu đột ngột, thường là tài khoản bị xâm nhập.',
  },
  'hourly-limit-from-sender': {
    label: 'Quá nhiều thư mỗi giờ',
    headline: 'Bạn đã gửi cho {local} quá nhiều thư trong giờ này',
    cause: 'Mỗi giờ, hộp thư chỉ nhận một số thư nhất định từ một người gửi, và bạn đã vượt mức đó.',
    sender: ['Chờ một giờ rồi gửi lại.', 'Nếu các thư này do chương trình gửi, hãy cho nó gửi ít hơn.'],
    senderAdmin: ['Tìm ứng dụng hoặc quy tắc gửi quá nhiều, rồi cho gửi chậm lại hoặc gộp thư.'],
    recipientAdmin: ['Gộp các thông báo tự động, hoặc cho gửi tới nơi khác thay vì hộp thư.'],
    admins: 'Đã đạt giới hạn nhận thư từ một người gửi cho một hộp thư của Exchange Online (5.2.121).',
  },
  'hourly-limit-of-recipient': {
    label: 'Người nhận có quá nhiều thư',
    headline: 'Hộp thư của {local} nhận quá nhiều thư trong một giờ',
    cause: 'Tính từ mọi người gửi, mỗi giờ hộp thư này nhận nhiều thư hơn mức cho phép.',
    sender: ['Chờ một hai giờ rồi gửi lại.', reach],
    senderAdmin: ['Nếu phần lớn là do hệ thống của bạn gửi, hãy cho gửi chậm lại.'],
    recipientAdmin: ['Tìm xem cái gì gửi dồn dập vào hộp thư (theo dõi thư theo người gửi) và chặn lại.'],
    admins: 'Đã đạt giới hạn nhận của hộp thư (5.2.122; ở Gmail là 4.2.1 hoặc 5.2.1, ReceivingRate).',
  },
  'tenant-external-limit': {
    label: 'Tổ chức đã đạt giới hạn',
    headline: 'Tổ chức của bạn đã đạt giới hạn thư gửi ra ngoài trong ngày',
    cause:
      'Trong 24 giờ, mọi người dùng gộp lại đã gửi tới số người nhận bên ngoài tối đa mà tổ chức Microsoft 365 của bạn được phép.',
    sender: ['Chờ đến ngày mai rồi gửi lại.', forwardToAdmin],
    senderAdmin: [
      'Xem mức đã dùng (Get-LimitsEnforcementStatus, báo cáo trong trung tâm quản trị Exchange) và tìm người gửi nhiều nhất.',
      'Chuyển thư gửi hàng loạt sang một dịch vụ chuyên dùng, và kiểm tra thư trung chuyển từ máy chủ tại chỗ.',
      'Tổ chức dùng thử được giới hạn cao hơn khi có gói trả phí; thêm giấy phép cũng làm tăng giới hạn.',
    ],
    recipientAdmin: [],
    admins:
      'Giới hạn người nhận bên ngoài của tenant (TERRL; bản dùng thử 5.7.232, còn lại 5.7.233) đếm người nhận ngoài các tên miền được chấp nhận trong 24 giờ gần nhất.',
  },
  'onmicrosoft-domain-limit': {
    label: 'Tên miền thử đã đạt giới hạn',
    headline: 'Địa chỉ onmicrosoft.com của bạn không được gửi nhiều như vậy',
    cause:
      'Địa chỉ kết thúc bằng onmicrosoft.com chỉ để thử nghiệm, mỗi ngày chỉ gửi được tới một số ít người nhận bên ngoài.',
    sender: ['Gửi từ tên miền riêng của tổ chức bạn.', forwardToAdmin],
    senderAdmin: ['Thêm và xác minh tên miền riêng, rồi đặt làm địa chỉ chính của người dùng.'],
    recipientAdmin: [],
    admins: 'Hơn 100 người nhận bên ngoài trong 24 giờ từ tên miền ban đầu của tenant (5.7.236).',
  },
  'ipv6-range-limit': {
    label: 'Gửi quá nhanh',
    headline: 'Máy chủ thư của bạn gửi quá nhiều từ dải địa chỉ của nó',
    cause:
      'Dải địa chỉ của máy chủ thư của bạn gửi nhiều hơn mức dịch vụ của người nhận cho phép trong thời gian ngắn.',
    sender: [sendLess, forwardToAdmin],
    senderAdmin: ['Gửi chậm lại từ dải IPv6 nêu trong báo lỗi, hoặc gửi qua IPv4.'],
    recipientAdmin: [],
    admins: 'Exchange Online tính người gửi IPv6 theo dải địa chỉ (5.7.508).',
  },
  'rate-limited': {
    label: 'Gửi quá nhanh',
    headline: 'Phía bạn đang gửi thư quá nhanh',
    cause:
      'Máy chủ của {domain} giới hạn lượng thư nhận từ một người gửi hoặc máy chủ trong thời gian ngắn, và bạn đã vượt mức đó.',
    sender: [sendLess, 'Nếu bạn chỉ gửi vài thư, hãy chuyển thông báo này cho quản trị viên email của bạn.'],
    senderAdmin: [
      'Giảm tốc độ và số kết nối tới mỗi đích, và giãn thư gửi hàng loạt ra.',
      'Kiểm tra tài khoản bị xâm nhập và thư gửi tới nhiều địa chỉ không hợp lệ: chúng làm giới hạn thấp đi.',
    ],
    recipientAdmin: ['Tăng giới hạn cho người gửi này nếu muốn nhận thư của họ.'],
    admins: 'Giới hạn tốc độ của dịch vụ nhận. Phần lớn tự hết; thử lại dồn dập sẽ làm nó kéo dài.',
  },
  'too-many-connections': {
    label: 'Quá nhiều kết nối',
    headline: 'Máy chủ thư của bạn mở quá nhiều kết nối tới {domain}',
    cause: 'Máy chủ của người nhận chỉ cho phép một số ít kết nối cùng lúc từ một bên gửi.',
    sender: ['Gửi lại sau một giờ.', forwardToAdmin],
    senderAdmin: ['Giảm số kết nối song song và số thư trên mỗi kết nối cho đích này.'],
    recipientAdmin: ['Tăng giới hạn kết nối cho máy chủ này nếu muốn nhận thư của họ.'],
    admins: 'Giới hạn số kết nối đồng thời hoặc theo giờ từ một địa chỉ IP.',
  },
  greylisted: {
    label: 'Máy chủ yêu cầu thử lại',
    headline: 'Máy chủ của {domain} yêu cầu thử lại',
    cause:
      'Máy chủ của người nhận chưa biết máy chủ của bạn nên yêu cầu thử lại sau vài phút. Cách này giúp ngăn thư rác.',
    sender: [waitOnly, 'Nếu cuối cùng vẫn thất bại, hãy báo cho quản trị viên email của bạn.'],
    senderAdmin: [
      'Bảo đảm máy chủ của bạn thử lại từ cùng một địa chỉ, sau vài phút, trong ít nhất một ngày.',
    ],
    recipientAdmin: ['Thêm người gửi vào danh sách ngoại lệ của greylisting.'],
    admins:
      'Greylisting (RFC 6647): bộ ba địa chỉ IP, người gửi, người nhận chưa từng gặp bị từ chối tạm thời ở lần đầu.',
  },
  'spam-content': {
    label: 'Bị coi là thư rác',
    headline: 'Hệ thống của {domain} cho rằng thư của bạn là thư rác',
    cause: 'Hệ thống thư của người nhận đánh giá thư là thư rác dựa trên nội dung, liên kết hoặc nơi gửi.',
    sender: [
      'Viết thư đơn giản hơn: ít liên kết và hình ảnh, không dùng liên kết rút gọn, chủ đề rõ ràng.',
      'Gửi lại, trước hết không kèm tệp.',
      reach,
      'Nếu nhiều người nhận cùng gặp, hãy chuyển thông báo này cho quản trị viên email của bạn.',
    ],
    senderAdmin: [
      'Làm theo phản hồi của máy chủ bên nhận: nó thường nêu rõ danh sách hoặc phép kiểm tra.',
      'Bảo đảm SPF, DKIM và DMARC đều đạt cho tên miền {senderDomain}, và không có tài khoản nào đang gửi thư rác.',
    ],
    recipientAdmin: [
      'Nếu muốn nhận thư này, hãy cho phép người gửi trong bộ lọc thư rác và báo cáo việc nhận diện nhầm.',
    ],
    admins:
      'Bộ lọc nội dung hoặc bộ lọc tổng hợp đã từ chối thư. Xác thực, uy tín người gửi và liên kết quan trọng không kém câu chữ.',
  },
  'virus-detected': {
    label: 'Phát hiện vi-rút',
    headline: 'Thư của bạn bị chặn vì nguy hiểm',
    cause: 'Trình quét vi-rút tìm thấy thứ nguy hiểm trong thư hoặc tệp đính kèm.',
    sender: [
      'Đừng gửi lại tệp đó. Hãy quét thiết bị bằng phần mềm diệt vi-rút mới cập nhật.',
      'Nếu bạn chắc chắn tệp an toàn, hãy chia sẻ qua dịch vụ chia sẻ tệp.',
      'Nếu bạn không gửi thư này, hãy đổi mật khẩu: tài khoản của bạn có thể đang bị lợi dụng.',
    ],
    senderAdmin: [
      'Quét thiết bị của người gửi và kiểm tra xem tài khoản có thư nào không phải do họ viết không.',
      'Nếu là nhận diện nhầm, hãy gửi tệp cho hãng làm trình quét nêu trong báo lỗi.',
    ],
    recipientAdmin: ['Xem tên mẫu nhận diện trong nhật ký của trình quét trước khi tạo ngoại lệ.'],
    admins:
      'Công cụ chống mã độc đã từ chối thư. Tài liệu có macro, tệp nén có mật khẩu và liên kết lừa đảo thường cũng bị chặn.',
  },
  'attachment-blocked': {
    label: 'Tệp đính kèm không được phép',
    headline: 'Một tệp đính kèm trong thư của bạn không được phép',
    cause:
      'Máy chủ không nhận loại tệp này, chẳng hạn chương trình, tập lệnh hoặc tệp nén không xem được bên trong.',
    sender: [
      'Gửi thư không kèm tệp đó.',
      'Đưa tệp lên dịch vụ chia sẻ tệp rồi gửi liên kết.',
      'Đổi tên hoặc nén tệp thường không giúp được gì.',
    ],
    senderAdmin: ['Kiểm tra xem cổng thư của bạn hay của bên nhận đã chặn loại tệp này.'],
    recipientAdmin: [
      'Nếu cần, cho phép loại tệp này với người gửi đó (bộ lọc tệp đính kèm, quy tắc luồng thư).',
    ],
    admins:
      'Chính sách về loại tệp hoặc tệp đính kèm đã từ chối thư. Loại tệp bên trong tệp nén cũng được tính.',
  },
  'attachment-nested': {
    label: 'Quá nhiều tệp nhúng',
    headline: 'Một tệp đính kèm chứa quá nhiều tệp bên trong',
    cause: 'Một trong các tệp đính kèm, chẳng hạn tài liệu Word, chứa từ hai mươi tệp khác trở lên.',
    sender: [
      'Lấy bớt các tệp nhúng ra khỏi tài liệu, rồi đính kèm hoặc chia sẻ riêng.',
      'Hoặc lưu tài liệu thành PDF rồi gửi.',
    ],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'AS345: tệp đính kèm có từ 20 đối tượng nhúng trở lên bị từ chối.',
  },
  'attachment-scan-timeout': {
    label: 'Không kiểm tra được tệp đính kèm',
    headline: 'Một quy tắc thư không kiểm tra xong được tệp đính kèm của bạn',
    cause: 'Tổ chức của bạn kiểm tra bên trong tệp đính kèm, và tệp này mất quá nhiều thời gian để đọc.',
    sender: ['Gửi tệp ở dạng PDF, hoặc chia sẻ bằng liên kết.', forwardToAdmin],
    senderAdmin: [
      'Tìm quy tắc luồng thư kiểm tra tệp đính kèm và tắt tùy chọn “Defer the message if rule processing doesn’t complete”.',
    ],
    recipientAdmin: [],
    admins:
      '554 5.6.0 “Invalid message content” từ một quy tắc truyền tải hết thời gian khi quét tệp đính kèm.',
  },
  'link-blocked': {
    label: 'Liên kết trong danh sách chặn',
    headline: 'Một liên kết trong thư của bạn nằm trong danh sách chặn',
    cause:
      'Thư chứa một địa chỉ web bị coi là thư rác hoặc lừa đảo. Liên kết có thể nằm trong chữ ký hoặc phần trích dẫn.',
    sender: [
      'Tìm liên kết đó (báo lỗi thường nêu tên) và xóa đi.',
      'Tránh dùng liên kết rút gọn.',
      'Gửi lại thư.',
    ],
    senderAdmin: [
      'Tra tên miền trong danh sách nêu ở báo lỗi (Spamhaus DBL, SURBL, URIBL). Nếu tên miền là của bạn, hãy kiểm tra xem trang web có bị xâm nhập không, rồi yêu cầu gỡ khỏi danh sách.',
    ],
    recipientAdmin: [],
    admins:
      'Một tên miền trong nội dung thư có trong danh sách chặn URI. Tên miền của chính mình có thể bị đưa vào sau khi trang web bị tấn công.',
  },
  'content-policy': {
    label: 'Nội dung không được phép',
    headline: 'Một quy tắc về nội dung đã chặn thư của bạn',
    cause: 'Một quy tắc của tổ chức, chuyên tìm một số từ hoặc dữ liệu nhất định, không cho thư này đi qua.',
    sender: [
      'Đọc nội dung báo lỗi: có thể trong đó nêu quy tắc hoặc điều không được phép.',
      'Sửa thư rồi gửi lại, hoặc liên hệ với người đó bằng cách khác.',
    ],
    senderAdmin: [
      'Nếu quy tắc là của bạn (ngăn mất dữ liệu, bộ lọc nội dung), hãy tìm nó trong kết quả theo dõi thư.',
    ],
    recipientAdmin: ['Tìm quy tắc bằng cách theo dõi thư và thêm ngoại lệ nếu muốn nhận thư này.'],
    admins: 'Quy tắc về nội dung, từ khóa hoặc ngăn mất dữ liệu (DLP) ở một trong hai phía đã từ chối thư.',
  },
  'message-quarantined': {
    label: 'Bị giữ trong vùng cách ly',
    headline: 'Thư bạn gửi cho {local} đang bị cách ly',
    cause: 'Hệ thống của người nhận để riêng thư này vì thấy đáng ngờ. Thư vẫn có thể được giải phóng.',
    sender: [reach, 'Nhờ họ xem vùng cách ly và giải phóng thư.'],
    senderAdmin: [],
    recipientAdmin: [
      'Xem xét và giải phóng thư trong vùng cách ly.',
      'Thêm ngoại lệ cho người gửi nếu đó là nhận diện nhầm.',
    ],
    admins: 'Bộ lọc đã cách ly thư thay vì chuyển tới hộp thư.',
  },
  'ip-blocklisted': {
    label: 'Máy chủ trong danh sách chặn',
    headline: 'Máy chủ thư của bạn nằm trong danh sách chặn mà {domain} sử dụng',
    cause:
      'Máy chủ của người nhận tra một danh sách công khai về nguồn thư rác, và máy chủ thư của bạn có trong đó. Vấn đề ở máy chủ, không phải ở bạn.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Tra địa chỉ IP gửi trong danh sách nêu ở báo lỗi (với Spamhaus: check.spamhaus.org).',
      'Trước hết hãy tìm và xử lý nguyên nhân: tài khoản bị xâm nhập, thiết bị nhiễm mã độc, máy chủ trung chuyển mở (open relay), trang web bị tấn công.',
      'Sau đó yêu cầu gỡ khỏi danh sách.',
      'Nếu địa chỉ dùng chung, hãy nhờ nhà cung cấp của bạn yêu cầu.',
    ],
    recipientAdmin: ['Nếu cần nhận thư, hãy tạm thêm địa chỉ gửi vào danh sách cho phép của bạn.'],
    admins:
      'Địa chỉ IP kết nối khớp với một danh sách chặn DNS. Nếu câu trả lời nói về máy chủ phân giải mở hoặc giới hạn truy vấn (127.255.255.x ở Spamhaus) thì lỗi ở DNS của chính bên nhận.',
  },
  'ip-banned-by-microsoft': {
    label: 'Máy chủ bị Microsoft chặn',
    headline: 'Microsoft không nhận thư từ máy chủ thư của bạn',
    cause:
      'Địa chỉ máy chủ thư của bạn nằm trong danh sách chặn của Microsoft, thường là sau khi có thư rác gửi từ đó.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      spamFirst,
      'Yêu cầu gỡ chặn tại cổng sender.office.com với địa chỉ IP nêu trong báo lỗi.',
      'Nếu báo lỗi nêu một địa chỉ để liên hệ (delist@microsoft.com), hãy gửi toàn bộ thông báo tới đó.',
    ],
    recipientAdmin: [
      'Nếu muốn nhận thư, hãy tạm thêm địa chỉ vào danh sách IP được phép của bộ lọc kết nối.',
    ],
    admins:
      'Địa chỉ IP kết nối bị chặn trong Exchange Online Protection (5.7.606–649, hoặc 5.7.1 “blocked using Blocklist”).',
  },
  'sender-banned-by-microsoft': {
    label: 'Bị Microsoft cấm',
    headline: 'Microsoft đã cấm máy chủ hoặc tài khoản gửi thư',
    cause: 'Microsoft 365 từ chối thư này vì đã có thư rác từ cùng máy chủ hoặc tài khoản đó.',
    sender: [forwardToAdmin, 'Đổi mật khẩu và kiểm tra xem trong Mục đã gửi có thư nào không phải của bạn.'],
    senderAdmin: [
      'Trước hết hãy tìm và chặn nguồn thư rác.',
      'Gửi thư tới delist@microsoft.com kèm toàn bộ thông báo, mã lỗi và địa chỉ IP cần gỡ.',
      'Nếu thông báo nêu một người dùng Microsoft 365 của bạn, hãy gỡ người đó khỏi mục Thực thể bị hạn chế (Restricted entities) trong cổng Defender.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.511: theo Microsoft là địa chỉ IP gửi bị cấm; tài liệu cũ ghi là tài khoản gửi. Hãy kiểm tra cả hai.',
  },
  'ip-blocked-by-outlook-com': {
    label: 'Bị Outlook.com chặn',
    headline: 'Outlook.com không nhận thư từ máy chủ thư của bạn',
    cause:
      'Máy chủ thư của bạn, hoặc một máy khác trong cùng mạng, nằm trong danh sách chặn của Outlook.com và Hotmail.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Kiểm tra địa chỉ trong Smart Network Data Services (SNDS) của Microsoft và chặn nguồn gửi thư rác.',
      'Yêu cầu gỡ chặn tại olcsupport.office.com, ghi kèm mã trong ngoặc, chẳng hạn S3140.',
      'Nếu cả mạng bị chặn, nhà cung cấp dịch vụ máy chủ của bạn phải là bên yêu cầu.',
    ],
    recipientAdmin: [],
    admins:
      'S3140 và S3150 (hoặc SC-00x) chỉ danh sách chặn mạng của Outlook.com. Cổng gỡ chặn của Microsoft 365 không có tác dụng ở đây.',
  },
  'ip-blocked-by-recipient': {
    label: 'Máy chủ gửi bị chặn',
    headline: 'Phía {domain} đã chặn máy chủ thư của bạn',
    cause: 'Tổ chức của người nhận đã đưa địa chỉ máy chủ thư của bạn vào danh sách chặn riêng của họ.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Hỏi quản trị viên bên nhận lý do; gỡ khỏi các danh sách công khai không có tác dụng, vì đây là danh sách riêng của họ.',
    ],
    recipientAdmin: [
      'Nếu muốn nhận thư, hãy gỡ địa chỉ IP gửi khỏi danh sách chặn của bạn (bộ lọc kết nối, danh sách truy cập, tường lửa).',
    ],
    admins:
      'Quy tắc truy cập của bên nhận từ chối máy chủ kết nối (AS16012607 và 5.7.507 trong Exchange Online; “Client host rejected” trong Postfix).',
  },
  'dynamic-ip-blocked': {
    label: 'Không phải địa chỉ máy chủ thư',
    headline: 'Máy chủ của {domain} không nhận thư gửi thẳng từ loại kết nối của bạn',
    cause:
      'Thư đến thẳng từ một địa chỉ mạng gia đình hoặc địa chỉ động, thay vì qua một máy chủ thư đúng nghĩa.',
    sender: [
      'Gửi qua máy chủ thư đi (SMTP) của nhà cung cấp, với tên người dùng và mật khẩu của bạn.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Trung chuyển thư đi qua máy chủ thư của nhà cung cấp hoặc của tổ chức bạn.',
      'Với địa chỉ tĩnh, xin tên DNS ngược riêng, rồi yêu cầu gỡ khỏi danh sách chính sách (như Spamhaus PBL).',
    ],
    recipientAdmin: [],
    admins:
      'Địa chỉ kết nối thuộc các dải địa chỉ động hoặc hộ gia đình trong danh sách chính sách, hoặc tên DNS ngược mang dạng đặt tự động.',
  },
  'domain-blocklisted': {
    label: 'Tên miền trong danh sách chặn',
    headline: 'Một tên miền trong thư của bạn nằm trong danh sách chặn',
    cause:
      'Máy chủ của người nhận thấy tên miền của người gửi, hoặc một tên miền nêu trong thư, có trong danh sách công khai về tên miền phát tán thư rác.',
    sender: [
      forwardToAdmin,
      'Kiểm tra xem chữ ký hoặc nội dung thư có liên kết tới tên miền lạ nào không, và xóa đi.',
    ],
    senderAdmin: [
      'Tra tên miền {senderDomain} và tên máy chủ của bạn trong danh sách nêu ở báo lỗi.',
      'Kiểm tra xem trang web và các tài khoản có bị xâm nhập không, rồi yêu cầu gỡ khỏi danh sách.',
    ],
    recipientAdmin: [],
    admins:
      'Danh sách chặn tên miền (Spamhaus DBL, SURBL, một RHSBL) khớp với người gửi trên phong bì, tên HELO hoặc tên miền của địa chỉ From.',
  },
  'poor-reputation': {
    label: 'Uy tín người gửi kém',
    headline: 'Hệ thống của {domain} đánh giá thấp uy tín máy chủ thư của bạn',
    cause:
      'Gần đây có quá nhiều thư không mong muốn từ máy chủ thư hoặc tên miền của bạn, nên dịch vụ của người nhận hạn chế nhận thư.',
    sender: [forwardToAdmin, 'Thử lại sau một ngày, hoặc liên hệ với người đó bằng cách khác.'],
    senderAdmin: [
      'Kiểm tra tài khoản bị xâm nhập, thư rác được chuyển tiếp và danh sách có nhiều địa chỉ chết.',
      'Kiểm tra SPF, DKIM, DMARC và DNS ngược.',
      'Theo dõi Google Postmaster Tools, Microsoft SNDS hoặc Yahoo Sender Hub và giảm lượng thư cho đến khi uy tín phục hồi.',
    ],
    recipientAdmin: ['Cho phép người gửi nếu muốn nhận thư của họ.'],
    admins:
      'Uy tín tính theo khiếu nại, bẫy thư rác, người nhận không hợp lệ và lượng thư; phục hồi sau nhiều ngày gửi thư sạch.',
  },
  'suspicious-activity-restricted': {
    label: 'Tạm thời bị hạn chế',
    headline: 'Microsoft đang tạm hạn chế thư từ phía bạn',
    cause:
      'Máy chủ hoặc tài khoản của bạn có hoạt động bất thường, nên Microsoft 365 cho thư đi chậm lại cho đến khi kiểm tra xong.',
    sender: [waitOnly, overADay],
    senderAdmin: [
      'Nếu dùng Microsoft 365, cho máy chủ tại chỗ gửi thư qua đó bằng trình kết nối khớp với chứng chỉ hoặc địa chỉ IP của bạn.',
      'Nếu không, hãy giữ lượng thư ổn định; hạn chế sẽ hết sau vài ngày gửi bình thường.',
      'Kiểm tra xem có tài khoản bị xâm nhập không.',
    ],
    recipientAdmin: [
      'Nếu có bộ lọc của bên thứ ba đứng trước Microsoft 365, hãy tạo trình kết nối đến cho nó.',
    ],
    admins:
      '4.7.500–699 (ASxxx): hạn chế tốc độ với địa chỉ có lượng thư tăng bất thường; người gửi mới bị nghi ngờ nhiều hơn.',
  },
  'suspicious-ip-restricted': {
    label: 'Máy chủ tạm thời bị hạn chế',
    headline: 'Microsoft đang tạm hạn chế thư từ máy chủ thư của bạn',
    cause: 'Địa chỉ máy chủ thư của bạn có hoạt động đáng ngờ và bị hạn chế trong lúc Microsoft xem xét.',
    sender: [waitOnly, overADay],
    senderAdmin: [
      'Kiểm tra xem địa chỉ gửi có phát tán thư rác không: tài khoản bị xâm nhập, thiết bị nhiễm mã độc, máy chủ trung chuyển mở (open relay).',
      'Giữ lượng thư ổn định.',
    ],
    recipientAdmin: [],
    admins: '4.7.850–899: địa chỉ IP kết nối bị hạn chế trong lúc được đánh giá.',
  },
  'allow-list-hides-block': {
    label: 'Vướng danh sách cho phép',
    headline: 'Một thiết đặt ở phía {domain} che mất lý do máy chủ của bạn bị chặn',
    cause:
      'Máy chủ của bạn nằm trong một danh sách chặn, và một mục sai trong danh sách cho phép của bên nhận biến việc đó thành lỗi trung chuyển.',
    sender: [passToTheirAdmin],
    senderAdmin: ['Kiểm tra xem địa chỉ của bạn có nằm trong danh sách chặn công khai nào không.'],
    recipientAdmin: [
      'Gỡ địa chỉ khỏi danh sách IP được phép: thông báo sau đó sẽ nêu tên danh sách chặn.',
      'Trong trình kết nối, chỉ giữ địa chỉ các máy chủ tại chỗ của chính bạn.',
    ],
    admins:
      'Địa chỉ vừa có trong trình kết nối đến vừa có trong danh sách IP được phép, nên che mất danh sách đã chặn nó.',
  },
  'reverse-dns-missing': {
    label: 'Không có tên DNS ngược',
    headline: 'Địa chỉ máy chủ thư của bạn không có tên hợp lệ',
    cause:
      'Máy chủ của người nhận tra tên ứng với địa chỉ máy chủ thư của bạn nhưng không có, hoặc tên không khớp.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Nhờ nhà cung cấp Internet hoặc máy chủ đặt bản ghi PTR cho địa chỉ IP gửi.',
      'Tên này phải phân giải về đúng địa chỉ đó, và nên trùng với tên khai trong EHLO.',
      'Với IPv6, hãy đặt cho cả địa chỉ IPv6, hoặc gửi qua IPv4.',
    ],
    recipientAdmin: [],
    admins:
      'Kiểm tra DNS ngược không đạt (x.7.25). Cả hai chiều phải khớp nhau với chính địa chỉ đã kết nối.',
  },
  'ipv6-not-accepted': {
    label: 'Không nhận thư qua IPv6',
    headline: 'Tên miền {domain} không nhận thư qua IPv6',
    cause:
      'Máy chủ thư của bạn dùng giao thức Internet mới hơn là IPv6, và tổ chức của người nhận chưa cho phép điều đó.',
    sender: [forwardToAdmin],
    senderAdmin: ['Cho máy chủ của bạn gửi tới tên miền này qua IPv4.'],
    recipientAdmin: ['Nhờ bộ phận hỗ trợ của Microsoft bật nhận thư ẩn danh qua IPv6.'],
    admins: 'Exchange Online chỉ nhận thư IPv6 ẩn danh cho những tổ chức đã yêu cầu (5.7.510, 550 5.2.1).',
  },
  'helo-rejected': {
    label: 'Máy chủ tự giới thiệu sai',
    headline: 'Máy chủ thư của bạn tự giới thiệu sai tên',
    cause: 'Trong lời chào, máy chủ thư của bạn khai một tên mà máy chủ của người nhận không chấp nhận.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Đặt tên EHLO thành tên đầy đủ của chính máy chủ, tên này phải có trong DNS.',
      'Không bao giờ dùng tên của bên nhận, localhost hay chỉ một địa chỉ IP.',
    ],
    recipientAdmin: [],
    admins:
      'Tham số HELO/EHLO bị từ chối (RFC 5321 §4.1.4). Trong Exchange, đó là Fqdn của trình kết nối gửi.',
  },
  'spf-failed': {
    label: 'Kiểm tra SPF không đạt',
    headline: 'Máy chủ của {domain} không xác nhận được thư của bạn đến từ tên miền {senderDomain}',
    cause:
      'Tên miền của bạn công bố danh sách máy chủ được gửi thư cho nó (SPF), và máy chủ gửi thư này không có trong đó.',
    sender: [
      forwardToAdmin,
      'Nếu {recipient} chuyển tiếp thư của mình, hãy hỏi họ qua điện thoại hoặc tin nhắn địa chỉ chuyển tới rồi gửi vào đó.',
    ],
    senderAdmin: [
      'Đối chiếu địa chỉ IP gửi trong báo lỗi với bản ghi SPF của {senderDomain}.',
      'Thêm mọi dịch vụ và máy chủ gửi thư cho tên miền; chỉ giữ một bản ghi, với tối đa mười lần tra cứu.',
      'Ký cả DKIM: DKIM vẫn còn hiệu lực khi thư được chuyển tiếp, SPF thì không.',
    ],
    recipientAdmin: [
      'Nếu thư được chuyển tiếp tới bạn, hãy nhờ bên chuyển tiếp viết lại người gửi trên phong bì (SRS), hoặc tin cậy dấu niêm phong ARC của họ.',
    ],
    admins:
      'SPF (RFC 7208) không đạt với tên miền của người gửi trên phong bì. Với thư chuyển tiếp, địa chỉ bị kiểm tra là của bên chuyển tiếp. Thư từ nhóm máy chủ rủi ro cao của Microsoft cũng không đạt.',
  },
  'spf-record-broken': {
    label: 'Bản ghi SPF có lỗi',
    headline: 'Bản ghi SPF của {senderDomain} có lỗi',
    cause:
      'Không đọc được danh sách máy chủ được gửi thư cho tên miền của bạn (bản ghi SPF), nên máy chủ của người nhận đã từ chối thư.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Kiểm tra bản ghi SPF: chỉ một bản ghi TXT có v=spf1, không có lỗi gõ, tối đa mười lần tra cứu DNS.',
      'Bỏ các mục include của những dịch vụ không còn dùng.',
    ],
    recipientAdmin: [],
    admins: 'Kết quả đánh giá SPF là permerror hoặc temperror (x.7.24; RFC 7208 §2.6, §4.6.4).',
  },
  'dkim-failed': {
    label: 'Chữ ký DKIM không đạt',
    headline: 'Không xác minh được chữ ký trên thư của bạn',
    cause:
      'Máy chủ của người nhận đòi hỏi thư từ tên miền của bạn có chữ ký số hợp lệ (DKIM), nhưng không tìm thấy.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Bật ký DKIM cho tên miền {senderDomain} và công bố khóa công khai dưới selector đang dùng.',
      'Kiểm tra để bảo đảm không có cổng thư hay dịch vụ chèn chân thư nào sửa thư sau khi ký.',
    ],
    recipientAdmin: [],
    admins: 'Không có chữ ký DKIM nào đạt, được chấp nhận hoặc khớp với tác giả (RFC 6376; x.7.20–x.7.22).',
  },
  'dmarc-failed': {
    label: 'Kiểm tra DMARC không đạt',
    headline: 'Máy chủ của {domain} không xác nhận được thư này thật sự từ tên miền {senderDomain}',
    cause:
      'Qua DMARC, một tên miền yêu cầu nơi khác từ chối những thư không chứng minh được là của nó. Tên miền {senderDomain} có yêu cầu như vậy, mà thư này thì không chứng minh được.',
    sender: [
      forwardToAdmin,
      'Nếu bạn gửi qua một dịch vụ khác hoặc danh sách gửi thư, hãy gửi thẳng từ hộp thư của bạn.',
    ],
    senderAdmin: [
      'Đọc Authentication-Results trong các header được trả về: SPF hoặc DKIM phải đạt, và tên miền của nó phải khớp với tên miền của địa chỉ From.',
      'Thiết lập DKIM bằng tên miền của bạn ở mọi dịch vụ gửi thư thay bạn, và thêm các dịch vụ đó vào SPF.',
      'Dùng báo cáo DMARC để tìm những nguồn còn thiếu.',
    ],
    recipientAdmin: [
      'Với thư cần nhận mà không đạt chỉ vì được chuyển tiếp, hãy tin cậy dấu niêm phong ARC của bên chuyển tiếp.',
    ],
    admins:
      'Cả SPF lẫn DKIM đều không đạt khớp với tên miền của địa chỉ From, và chính sách DMARC là quarantine hoặc reject (RFC 7489). Thường do chuyển tiếp hoặc dịch vụ gửi bên ngoài.',
  },
  'dmarc-policy-missing': {
    label: 'Thiếu bản ghi DMARC',
    headline: 'Tên miền {senderDomain} không có bản ghi DMARC',
    cause:
      'Dịch vụ của người nhận yêu cầu mọi bên gửi nhiều thư phải công bố quy tắc xử lý thư giả mạo (bản ghi DMARC), và tên miền của bạn chưa có.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Công bố bản ghi TXT tại _dmarc.{senderDomain}, lúc đầu với p=none và một địa chỉ nhận báo cáo.',
    ],
    recipientAdmin: [],
    admins: 'Google và các bên khác yêu cầu người gửi số lượng lớn có bản ghi DMARC (x.7.40 ở Gmail).',
  },
  'sender-unauthenticated': {
    label: 'Người gửi chưa được xác thực',
    headline: 'Thư của bạn không có gì chứng minh là đến từ tên miền {senderDomain}',
    cause:
      'Máy chủ của người nhận chỉ nhận thư đạt SPF (danh sách máy chủ được gửi thư cho một tên miền) hoặc DKIM (chữ ký số), mà thư của bạn không đạt cái nào.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Công bố bản ghi SPF nêu các máy chủ gửi của bạn.',
      'Bật ký DKIM cho tên miền {senderDomain}.',
      'Kiểm tra cả hai trong Authentication-Results của một thư gửi tới hộp thư thử nghiệm.',
    ],
    recipientAdmin: [],
    admins:
      'Nhiều phép xác thực không đạt (x.7.26). Gmail và Yahoo yêu cầu SPF hoặc DKIM với mọi người gửi; chuỗi ARC hỏng (x.7.29) cũng thuộc loại này.',
  },
  'ipv6-unauthenticated': {
    label: 'Chưa xác thực khi dùng IPv6',
    headline: 'Thư gửi qua IPv6 phải được xác thực, còn thư của bạn thì chưa',
    cause:
      'Máy chủ thư của bạn dùng IPv6, loại địa chỉ Internet mới hơn. Khi đó, dịch vụ của người nhận đòi hỏi SPF (danh sách máy chủ được gửi thư cho một tên miền) hoặc DKIM (chữ ký số), và cả hai đều không đạt.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Thêm địa chỉ IPv6 của máy chủ vào bản ghi SPF, hoặc ký DKIM.',
      'Đặt tên DNS ngược cho địa chỉ IPv6.',
      'Hoặc gửi qua IPv4.',
    ],
    recipientAdmin: [],
    admins:
      'Thư IPv6 ẩn danh phải theo quy định chặt hơn: có bản ghi PTR, và SPF hoặc DKIM phải đạt (4.7.26 ở Microsoft, IPv6AuthError ở Gmail).',
  },
  'bulk-sender-requirements': {
    label: 'Chưa đạt yêu cầu với bên gửi',
    headline: 'Tên miền {senderDomain} chưa đạt yêu cầu của Outlook.com với bên gửi thư',
    cause:
      'Tên miền gửi nhiều thư tới Outlook.com phải đạt ba phép kiểm tra, nhưng tên miền của bạn chưa đạt đủ: SPF (danh sách máy chủ được gửi thư cho một tên miền), DKIM (chữ ký số) và DMARC (một trong hai điều trên phải khớp với người gửi hiển thị).',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Đọc phần cuối báo lỗi: ở đó ghi Spf, Dkim hay DMARC không đạt.',
      'Làm cho cả ba đều đạt và khớp với tên miền của địa chỉ From; chính sách DMARC p=none là đủ.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.515: từ tháng 5/2025, Outlook.com yêu cầu SPF, DKIM và DMARC với tên miền gửi từ 5.000 thư mỗi ngày.',
  },
  'spoofing-blocked': {
    label: 'Có vẻ mạo danh người gửi',
    headline: 'Hệ thống của {domain} cho rằng thư của bạn là giả mạo',
    cause:
      'Thư mang một tên miền mà lẽ ra không đến từ máy chủ này, thường là tên miền của chính người nhận.',
    sender: [
      'Nếu bạn gửi qua một dịch vụ khác bằng địa chỉ thường dùng, hãy gửi từ hộp thư của chính bạn.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Làm cho SPF, DKIM và DMARC đạt với dịch vụ gửi thư thay bạn.',
      'Nếu người nhận và người gửi thuộc cùng một tổ chức, hãy cho dịch vụ đó dùng trình kết nối có xác thực.',
    ],
    recipientAdmin: [
      'Thêm ngoại lệ cho dịch vụ này vào chính sách chống giả mạo, theo địa chỉ hoặc theo tên miền DKIM của nó.',
    ],
    admins:
      'Một quy tắc chống giả mạo đã khớp: điển hình là thư đến từ bên ngoài nhưng địa chỉ From mang tên miền nội bộ.',
  },
  'sender-denied': {
    label: 'Người gửi hoặc địa chỉ bị chặn',
    headline: 'Máy chủ của {domain} đã từ chối thư trước khi đọc nội dung',
    cause: 'Địa chỉ lấy từ một mục đã cũ, hoặc phía người nhận đã chặn bạn hay tổ chức của bạn.',
    sender: [
      checkAddress,
      retype,
      'Liên hệ với {recipient} bằng cách khác để hỏi xem bạn có nằm trong danh sách người gửi bị chặn của họ không.',
      forwardToAdmin,
    ],
    senderAdmin: ['Kiểm tra xem bản ghi SPF của {senderDomain} đã nêu đủ mọi nguồn gửi thư chưa.'],
    recipientAdmin: [
      'Tìm người gửi trong danh sách người gửi bị chặn, bộ lọc người gửi và danh sách chặn của tenant.',
    ],
    admins:
      '5.1.0 gồm cả địa chỉ kiểu cũ không phân giải được (trả lời tệp .msg đã lưu) lẫn bộ lọc người gửi và danh sách chặn của bên nhận.',
  },
  'sender-rejected': {
    label: 'Người gửi không được chấp nhận',
    headline: 'Máy chủ của {domain} không nhận thư từ {sender}',
    cause: 'Máy chủ của người nhận từ chối địa chỉ hoặc tên miền của bạn với tư cách người gửi.',
    sender: [reach, 'Kiểm tra xem chương trình của bạn có gửi bằng đúng địa chỉ không.', forwardToAdmin],
    senderAdmin: [
      'Đọc toàn bộ phản hồi, và liên hệ với quản trị viên bên nhận nếu trong đó không nêu lý do.',
      'Kiểm tra SPF, DKIM và DMARC, và xem tên miền có nằm trong danh sách chặn nào không.',
    ],
    recipientAdmin: ['Tìm người gửi hoặc tên miền trong danh sách chặn và quy tắc truy cập của bạn.'],
    admins: 'Lệnh MAIL FROM bị một quy tắc nội bộ của bên nhận từ chối.',
  },
  'sender-blocked-by-recipient': {
    label: 'Bị người nhận chặn',
    headline: 'Phía {local} đã chặn thư từ bạn',
    cause:
      'Người nhận hoặc tổ chức của họ đã đưa địa chỉ hay tên miền của bạn vào danh sách người gửi bị chặn.',
    sender: [
      'Nếu đó là nhầm lẫn, hãy liên hệ với {recipient} bằng cách khác để nhờ bỏ bạn khỏi danh sách chặn.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Tìm người gửi trong danh sách người gửi bị chặn của người dùng và trong các chính sách chặn của tổ chức.',
    ],
    admins: 'Một mục chặn của người dùng hoặc tổ chức đã khớp với người gửi trên phong bì hoặc header From.',
  },
  'sender-address-invalid': {
    label: 'Địa chỉ của bạn không hợp lệ',
    headline: 'Địa chỉ người gửi của chính bạn không hợp lệ',
    cause: 'Địa chỉ dùng để gửi thư bị thiếu hoặc viết sai.',
    sender: [
      'Kiểm tra địa chỉ trong phần cài đặt tài khoản của chương trình email.',
      'Nếu thư do thiết bị hoặc chương trình gửi, hãy sửa địa chỉ người gửi của nó.',
    ],
    senderAdmin: ['Kiểm tra thuộc tính mail của người gửi và địa chỉ trả về của ứng dụng.'],
    recipientAdmin: [],
    admins: 'Lệnh MAIL FROM bị từ chối vì cú pháp (x.1.7), hoặc để trống trong khi máy chủ không chấp nhận.',
  },
  'sender-domain-unresolvable': {
    label: 'Không tìm thấy tên miền của bạn',
    headline: 'Tên miền {senderDomain} không tồn tại hoặc không nhận được thư',
    cause:
      'Máy chủ của người nhận tra tên miền bạn dùng để gửi và thấy nó không tồn tại, hoặc không nhận thư trả lời.',
    sender: ['Kiểm tra chính tả địa chỉ của bạn trong phần cài đặt tài khoản.', forwardToAdmin],
    senderAdmin: [
      'Kiểm tra xem tên miền {senderDomain} có trong DNS công cộng, còn hạn và có bản ghi MX hoặc bản ghi địa chỉ không.',
      'Cho máy chủ và thiết bị gửi bằng tên miền công khai, không dùng tên nội bộ.',
    ],
    recipientAdmin: [],
    admins:
      'Tên miền của người gửi trên phong bì không phân giải được, có bản ghi MX hỏng hoặc null MX (x.1.8, x.7.27).',
  },
  'sender-unverified': {
    label: 'Không kiểm tra được người gửi',
    headline: 'Máy chủ của {domain} không kiểm tra được {sender} có tồn tại không',
    cause:
      'Máy chủ của người nhận hỏi máy chủ thư của bạn xem địa chỉ của bạn có tồn tại không, nhưng không được xác nhận.',
    sender: ['Kiểm tra xem bạn có đang gửi bằng địa chỉ nhận được thư không.', forwardToAdmin],
    senderAdmin: [
      'Bảo đảm MX của người gửi chấp nhận RCPT TO cho địa chỉ đó khi người gửi trên phong bì để trống, và không làm chậm hay chặn những lần dò này.',
    ],
    recipientAdmin: ['Nên tắt việc dò ngược người gửi (callout); nhiều người gửi tốt cũng bị từ chối oan.'],
    admins: 'Dò ngược địa chỉ người gửi (callout) không đạt.',
  },
  'send-as-denied': {
    label: 'Không được gửi dưới tên này',
    headline: 'Bạn không được gửi thư bằng địa chỉ {sender}',
    cause: 'Tài khoản gửi thư không được phép dùng địa chỉ người gửi này.',
    sender: [
      'Chọn địa chỉ của chính bạn ở ô Từ rồi gửi lại.',
      'Nếu lẽ ra bạn được dùng địa chỉ đó, hãy hỏi quản trị viên email của bạn.',
    ],
    senderAdmin: [
      'Cấp quyền Send As hoặc Send on Behalf trên hộp thư.',
      'Với thiết bị hoặc ứng dụng, hãy đặt địa chỉ From trùng với tài khoản đăng nhập, hoặc dùng trình kết nối trung chuyển.',
      'Với dịch vụ gửi thư, hãy xác minh địa chỉ hoặc tên miền ở đó.',
    ],
    recipientAdmin: [],
    admins: 'Người dùng đã xác thực không có quyền với địa chỉ From (5.7.60, 5.2.252, SendAsDenied).',
  },
  'sending-account-banned': {
    label: 'Tài khoản bị cấm vì thư rác',
    headline: 'Tài khoản của bạn bị cấm gửi thư vì đã phát tán thư rác',
    cause:
      'Dịch vụ đã cấm tài khoản của bạn vì có thư rác gửi từ đó. Thường là do người khác lấy được mật khẩu.',
    sender: [secureAccount, forwardToAdmin],
    senderAdmin: [
      'Đặt lại mật khẩu, đăng xuất mọi phiên, gỡ các quy tắc và quyền đại diện lạ.',
      'Kiểm tra để chắc chắn đã xử lý xong, rồi nhờ bộ phận hỗ trợ của dịch vụ (với Microsoft 365: mở yêu cầu hỗ trợ) khôi phục việc gửi thư.',
    ],
    recipientAdmin: [],
    admins: 'Tài khoản gửi bị cấm (5.7.501–503 ở Microsoft). Lệnh cấm không tự hết.',
  },
  'outbound-sender-blocked': {
    label: 'Tài khoản bị chặn vì thư rác',
    headline: 'Tài khoản của bạn bị chặn gửi ra ngoài',
    cause:
      'Tài khoản của bạn đã gửi quá nhiều thư rác, nên bị chặn cho đến khi quản trị viên bỏ chặn. Rất có thể người khác đang dùng nó.',
    sender: [
      secureAccount,
      'Quét mã độc trên thiết bị của bạn.',
      'Báo cho quản trị viên email của bạn, người phải bỏ chặn cho bạn.',
    ],
    senderAdmin: [
      'Bảo vệ tài khoản: đổi mật khẩu, đăng xuất mọi phiên, bật xác thực đa yếu tố; gỡ quy tắc, chuyển tiếp và quyền ứng dụng lạ.',
      'Bỏ chặn trong cổng Defender, mục Email và cộng tác > Xem xét > Thực thể bị hạn chế (Restricted entities); sau khoảng một giờ sẽ gửi lại được.',
    ],
    recipientAdmin: [],
    admins:
      '5.1.8: tài khoản vượt giới hạn thư rác hoặc giới hạn gửi đi và nằm trong danh sách thực thể bị hạn chế.',
  },
  'sending-domain-banned': {
    label: 'Tên miền bị cấm vì thư rác',
    headline: 'Tên miền {senderDomain} không được gửi tới Microsoft',
    cause: 'Microsoft đã cấm tên miền gửi thư của bạn vì thư rác.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Tìm và chặn nguồn gửi thư rác bằng tên miền này, và bảo vệ nó bằng SPF, DKIM và DMARC.',
      'Nhờ bộ phận hỗ trợ của Microsoft khôi phục tên miền.',
    ],
    recipientAdmin: [],
    admins: '5.7.800: tên miền của EHLO, của người gửi trên phong bì hoặc của địa chỉ From bị cấm.',
  },
  'tenant-threshold': {
    label: 'Tổ chức bị chặn',
    headline: 'Microsoft đã chặn thư đi của tổ chức bạn',
    cause:
      'Có quá nhiều thư rác hoặc thư hàng loạt từ tổ chức của bạn, nên Microsoft 365 không gửi thư cho tổ chức nữa.',
    sender: ['Chỉ quản trị viên email của bạn mới sửa được. Hãy gửi ngay thông báo này cho họ.'],
    senderAdmin: [
      'Tìm nguồn gốc: người dùng hoặc quản trị viên bị xâm nhập, máy chủ tại chỗ bị xâm nhập, trình kết nối lạ, máy chủ trung chuyển mở (open relay).',
      'Khắc phục xong, hãy mở yêu cầu hỗ trợ với Microsoft để được bỏ chặn.',
      'Nếu gói đăng ký vừa được gia hạn, hãy chờ tối đa một ngày.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.700–749, nhất là 5.7.705: phần lớn thư của tenant bị coi là đáng ngờ. Trước tiên hãy xem các trình kết nối đến lạ.',
  },
  'tenant-ip-not-accepted': {
    label: 'Địa chỉ gửi không đáng tin',
    headline: 'Microsoft không nhận thư từ địa chỉ của tổ chức bạn',
    cause: 'Tổ chức của bạn mới lập hoặc đang dùng thử, và gửi từ những địa chỉ chưa có uy tín tốt.',
    sender: [onlyAdmin],
    senderAdmin: [
      'Đề nghị bộ phận hỗ trợ của Microsoft cho ngoại lệ, hoặc mua và gán giấy phép.',
      'Kiểm tra để chắc chắn không có tài khoản nào gửi thư rác.',
    ],
    recipientAdmin: [],
    admins: '5.7.708: lưu lượng từ những địa chỉ có uy tín thấp, điển hình với tenant mới và dùng thử.',
  },
  'unregistered-domain': {
    label: 'Tên miền chưa đăng ký',
    headline: 'Tổ chức của bạn gửi thư bằng tên miền chưa đăng ký',
    cause:
      'Thư từ tên miền {senderDomain} đi qua Microsoft 365, nhưng tên miền chưa được thiết lập ở đó nên bị Microsoft chặn.',
    sender: [onlyAdmin],
    senderAdmin: [
      'Thêm và xác minh mọi tên miền mà bạn dùng để gửi.',
      'Dùng trình kết nối theo chứng chỉ có tên miền thuộc các tên miền được chấp nhận của bạn.',
      'Tìm trình kết nối lạ và tài khoản bị xâm nhập, rồi nhờ bộ phận hỗ trợ của Microsoft bỏ chặn.',
    ],
    recipientAdmin: [],
    admins: '5.7.750: số thư đáng ngờ từ những tên miền chưa được thiết lập trong tenant.',
  },
  'tenant-blocks-recipient': {
    label: 'Phía bạn chặn người nhận',
    headline: 'Tổ chức của bạn không cho gửi thư tới một trong các người nhận',
    cause:
      'Tổ chức của bạn đã đưa địa chỉ hoặc tên miền của một người nhận vào danh sách chặn. Thư không tới được ai, kể cả những người khác.',
    sender: ['Gửi lại thư mà không có người nhận bị chặn.', forwardToAdmin],
    senderAdmin: ['Xem lại mục này trong Tenant Allow/Block List của cổng Defender và gỡ nếu không đúng.'],
    recipientAdmin: [],
    admins: '5.7.703: chỉ một người nhận bị chặn là thư bị dừng với mọi người nhận.',
  },
  'external-forwarding-blocked': {
    label: 'Chuyển tiếp ra ngoài bị chặn',
    headline: 'Không được phép tự động chuyển tiếp thư ra ngoài',
    cause: 'Một thư lẽ ra được tự động chuyển tiếp ra địa chỉ bên ngoài, nhưng tổ chức không cho phép.',
    sender: [
      'Nếu bạn đã đặt chuyển tiếp, hãy tắt đi: kiểm tra các quy tắc và phần cài đặt chuyển tiếp.',
      'Nếu bạn không biết có chuyển tiếp nào, hãy báo cho quản trị viên email của bạn: có thể người lạ đã đặt.',
      'Nếu bạn cần chuyển tiếp, hãy hỏi quản trị viên email của bạn.',
    ],
    senderAdmin: [
      'Kiểm tra xem ai đã đặt chuyển tiếp; chuyển tiếp lạ là dấu hiệu tài khoản bị xâm nhập.',
      'Để cho phép, đặt Automatic forwarding thành On trong một chính sách chống thư rác cho thư đi, riêng cho người dùng đó.',
      'Kiểm tra tên miền từ xa và quy tắc luồng thư: chỉ một trong số đó cũng có thể chặn.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.520, AS(7555): chính sách chống thư rác cho thư đi của tổ chức chuyển tiếp chặn việc tự động chuyển tiếp ra ngoài.',
  },
  'inbound-connector-blocked': {
    label: 'Trình kết nối bị chặn',
    headline: 'Trình kết nối thư của tổ chức bạn bị chặn',
    cause: 'Microsoft nghi trình kết nối gửi thư của tổ chức bạn đang bị lợi dụng, nên đã chặn.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Tìm xem cái gì đã gửi thư rác qua trình kết nối và khắc phục.',
      'Bỏ chặn trình kết nối ở mục Thực thể bị hạn chế (Restricted entities) trong cổng Defender, hoặc bằng Remove-BlockedConnector.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.711, AS(2204): một trình kết nối đến bị coi là đã bị xâm nhập và không được trung chuyển thư. Xem Get-BlockedConnector.',
  },
  'group-allowed-senders-only': {
    label: 'Không được phép gửi tới nhóm',
    headline: 'Nhóm {local} chỉ nhận thư từ những người gửi có trong danh sách',
    cause: 'Chủ sở hữu nhóm đã lập danh sách những ai được gửi thư tới nhóm, và bạn không có trong đó.',
    sender: [
      'Nhờ chủ sở hữu nhóm thêm bạn vào danh sách người gửi được phép.',
      'Nếu là nhóm trong tổ chức của bạn, có thể chỉ cần tham gia nhóm.',
      writeDirectly,
    ],
    senderAdmin: ['Nếu nhóm là của bạn, hãy xem các bước dành cho quản trị viên bên nhận.'],
    recipientAdmin: [
      'Thêm người gửi, hoặc một nhóm có người đó, vào phần quản lý gửi thư của nhóm (AcceptMessagesOnlyFromSendersOrMembers).',
      'Với người gửi bên ngoài, trước hết hãy tạo liên hệ thư hoặc người dùng thư.',
      'Hoặc mở nhóm cho mọi người gửi.',
    ],
    admins: '5.7.124, RestrictedToGroupPermission. Nhóm trên 5.000 thành viên tự động bị hạn chế.',
  },
  'group-closed-to-outsiders': {
    label: 'Nhóm không nhận thư bên ngoài',
    headline: 'Nhóm {local} không nhận thư từ bên ngoài tên miền {domain}',
    cause: 'Nhóm chỉ nhận thư từ những người trong tổ chức, còn bạn gửi từ bên ngoài.',
    sender: [
      'Nhờ chủ sở hữu nhóm, hoặc một người trong nhóm, cho phép thư từ bên ngoài hoặc thêm bạn vào.',
      writeDirectly,
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Cho phép người gửi bên ngoài trong phần quản lý gửi thư của nhóm (RequireSenderAuthenticationEnabled $false).',
      'Để chỉ cho phép một số người, hãy tạo liên hệ thư cho họ và thêm vào danh sách người gửi được phép, cùng với một nhóm gồm mọi người dùng nội bộ.',
    ],
    admins: '5.7.133, SenderNotAuthenticatedForGroup: nhóm phân phối yêu cầu người gửi đã xác thực.',
  },
  'microsoft-365-group-closed': {
    label: 'Nhóm không nhận thư bên ngoài',
    headline: 'Nhóm Microsoft 365 {local} không mở cho người gửi bên ngoài',
    cause: 'Chỉ thành viên, hoặc người trong tổ chức, mới được gửi thư tới nhóm này.',
    sender: [
      'Nhờ chủ sở hữu nhóm cho phép người bên ngoài gửi thư tới nhóm, hoặc thêm bạn làm khách.',
      writeDirectly,
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Trong Outlook, chỉnh sửa nhóm và cho phép người ngoài tổ chức gửi email tới nhóm.',
      'Hoặc dùng Set-UnifiedGroup -RequireSenderAuthenticationEnabled $false; có thể mất đến một giờ mới có hiệu lực.',
    ],
    admins: '5.7.193, UnifiedGroupAgent.',
  },
  'mailbox-closed-to-outsiders': {
    label: 'Không nhận thư bên ngoài',
    headline: 'Hộp thư {local} không nhận thư từ bên ngoài tên miền {domain}',
    cause: 'Hộp thư này chỉ nhận thư từ những người trong tổ chức của nó.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu bạn ở cùng tổ chức, hãy kiểm tra xem thư của bạn có được gửi sau khi đăng nhập, hoặc qua một trình kết nối được coi là nội bộ không.',
    ],
    recipientAdmin: [
      'Bỏ chọn “Require senders to be authenticated” trong phần hạn chế gửi thư của hộp thư.',
      listed,
    ],
    admins:
      '5.7.134, SenderNotAuthenticatedForMailbox: RequireSenderAuthenticationEnabled đang bật cho hộp thư.',
  },
  'public-folder-closed-to-outsiders': {
    label: 'Thư mục không nhận thư ngoài',
    headline: 'Thư mục công cộng {local} không nhận thư từ bên ngoài',
    cause: 'Địa chỉ này thuộc về một thư mục dùng chung chỉ nhận thư từ bên trong tổ chức.',
    sender: [passToTheirAdmin, 'Hoặc gửi thư thẳng tới một người ở đó.'],
    senderAdmin: [],
    recipientAdmin: [
      'Thư mục công cộng > chọn thư mục > thiết đặt luồng thư: bỏ chọn “Require that all senders are authenticated”.',
      'Cấp cho người dùng ẩn danh quyền tạo mục.',
    ],
    admins:
      '5.7.135 (cũng được in là 5.7.13, mã mà IANA gán nghĩa khác): thư mục công cộng có nhận thư yêu cầu người gửi đã xác thực.',
  },
  'mail-user-closed-to-outsiders': {
    label: 'Không nhận thư bên ngoài',
    headline: 'Địa chỉ {local} không nhận thư từ bên ngoài tổ chức',
    cause: 'Địa chỉ này thuộc về một người dùng thư chỉ nhận thư từ bên trong tổ chức.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Bỏ chọn “Require that all senders are authenticated” trong phần hạn chế gửi thư của người dùng thư (Set-MailUser -RequireSenderAuthenticationEnabled $false).',
    ],
    admins: '5.7.136: người dùng thư yêu cầu người gửi đã xác thực.',
  },
  'recipient-closed-to-outsiders': {
    label: 'Người gửi không được nhận diện',
    headline: 'Địa chỉ {local} chỉ nhận thư từ bên trong tên miền {domain}',
    cause: 'Tổ chức của người nhận đã thiết lập để địa chỉ này từ chối thư từ bên ngoài.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu bạn ở cùng tổ chức, hãy kiểm tra xem thư của bạn có được gửi sau khi đăng nhập không.',
    ],
    recipientAdmin: [
      'Tìm người nhận và tắt RequireSenderAuthenticationEnabled (hộp thư, nhóm, người dùng thư hoặc thư mục công cộng).',
      'Hoặc thêm người gửi bên ngoài, dưới dạng liên hệ thư, vào danh sách người gửi được phép.',
    ],
    admins: 'Người nhận yêu cầu người gửi đã xác thực (5.7.12, hoặc 5.7.1 kèm RESOLVER.RST.AuthRequired).',
  },
  'recipient-allowed-senders-only': {
    label: 'Không được phép gửi',
    headline: 'Địa chỉ {local} chỉ nhận thư từ những người gửi có trong danh sách',
    cause: 'Người nhận có danh sách những ai được gửi thư cho họ, và bạn không có trong đó.',
    sender: [reach, 'Nhờ họ, hoặc quản trị viên email bên họ, thêm bạn vào danh sách người gửi được phép.'],
    senderAdmin: [],
    recipientAdmin: [
      'Thêm người gửi vào danh sách được phép của người nhận (AcceptMessagesOnlyFromSendersOrMembers).',
      'Trong môi trường hybrid, kiểm tra xem tài khoản tại chỗ có bị vô hiệu hóa không: trường hợp đó cũng gây ra lỗi này.',
    ],
    admins: '5.7.129, RestrictedToRecipientsPermission.',
  },
  'mailing-list-closed': {
    label: 'Chỉ dành cho thành viên',
    headline: 'Chỉ thành viên mới được gửi thư tới {recipient}',
    cause: 'Địa chỉ này là một danh sách gửi thư hoặc nhóm chỉ nhận thư từ một số người.',
    sender: [
      'Tham gia danh sách bằng địa chỉ mà bạn dùng để gửi.',
      'Nếu bạn là thành viên, hãy kiểm tra xem bạn có dùng đúng địa chỉ đó không.',
      'Hoặc nhờ chủ danh sách chuyển thư giúp bạn.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Thêm người gửi làm thành viên hoặc người được phép đăng, hoặc đổi thiết đặt ai được đăng.',
      'Trong Google Workspace: thiết đặt “Who can post” (Ai có thể đăng) của nhóm.',
    ],
    admins: 'Quy định đăng bài của danh sách đã từ chối người gửi (x.7.2).',
  },
  'moderation-rejected': {
    label: 'Bị người kiểm duyệt từ chối',
    headline: 'Người kiểm duyệt của {recipient} đã từ chối thư của bạn',
    cause: 'Thư gửi tới địa chỉ này được một người xem trước, và người đó đã không đồng ý.',
    sender: ['Đọc lời nhắn của người kiểm duyệt, nếu có.', 'Hỏi chủ sở hữu nhóm trước khi gửi lại.'],
    senderAdmin: [],
    recipientAdmin: [
      'Hỏi lý do từ người kiểm duyệt; nếu là nhầm lẫn, hãy thêm người gửi vào danh sách không cần phê duyệt.',
    ],
    admins: 'Yêu cầu phê duyệt của một người nhận có kiểm duyệt bị từ chối hoặc hết hạn.',
  },
  'moderation-misconfigured': {
    label: 'Kiểm duyệt không hoạt động',
    headline: 'Việc kiểm duyệt cho {recipient} không hoạt động',
    cause:
      'Thư gửi tới nhóm này cần phê duyệt, nhưng hệ thống của người nhận không gửi được yêu cầu phê duyệt.',
    sender: [passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: ['Tạo thẻ chính sách lưu giữ với IsDefaultModeratedRecipientsPolicyTag.'],
    admins: 'APPROVAL.InvalidExpiry: thiếu chính sách hết hạn cho người nhận có kiểm duyệt.',
  },
  'delivery-not-authorized': {
    label: 'Không có quyền gửi',
    headline: 'Bạn không được phép gửi thư tới {recipient}',
    cause:
      'Một quy tắc hoặc hạn chế ở phía người nhận không cho thư của bạn vào. Địa chỉ này thường là một nhóm có danh sách người gửi được phép.',
    sender: [reach, 'Nếu là nhóm, hãy nhờ chủ sở hữu nhóm cho phép bạn.', passToTheirAdmin],
    senderAdmin: [
      'Đọc toàn bộ phản hồi: những từ sau mã cho biết đó là quy tắc nào.',
      'Kiểm tra xem bản ghi SPF của {senderDomain} đã đầy đủ chưa.',
    ],
    recipientAdmin: [
      'Kiểm tra các hạn chế gửi thư của người nhận (người gửi được chấp nhận và bị từ chối, xác thực).',
      'Kiểm tra quy tắc luồng thư bằng cách theo dõi thư.',
      'Kiểm tra bản ghi MX và trình kết nối hybrid nếu thư nội bộ đến như thể từ bên ngoài.',
    ],
    admins:
      '5.7.1 là mã từ chối chung nhất; câu chữ hoặc ký hiệu đi kèm mới quyết định. Thường là nhóm bị hạn chế, quy tắc luồng thư hoặc người gửi bị coi là ẩn danh.',
  },
  'mail-flow-rule': {
    label: 'Bị quy tắc luồng thư chặn',
    headline: 'Một quy tắc do quản trị viên đặt ra đã chặn thư của bạn',
    cause:
      'Một quản trị viên, thường là của tổ chức người nhận, đã đặt quy tắc từ chối những thư như thế này.',
    sender: ['Đọc nội dung báo lỗi: có thể quản trị viên đã ghi lý do ở đó.', reach, passToTheirAdmin],
    senderAdmin: ['Theo dõi thư (message trace): nếu quy tắc là của bạn, tên của nó sẽ hiện ở đó.'],
    recipientAdmin: ['Tìm quy tắc bằng cách theo dõi thư, rồi sửa điều kiện hoặc ngoại lệ của nó.'],
    admins:
      'Một quy tắc truyền tải đã từ chối thư (TRANSPORT.RULES.RejectMessage, 5.7.1 kèm _ETR, hoặc mã riêng từ 5.7.900 đến 5.7.999). Quy tắc thuộc về tenant nêu trong thông báo.',
  },
  'policy-rejected': {
    label: 'Bị một chính sách từ chối',
    headline: 'Máy chủ của {domain} từ chối thư của bạn vì lý do chính sách',
    cause:
      'Một thiết đặt về bảo mật hoặc chính sách của tổ chức người nhận đã từ chối thư. Phản hồi không cho biết gì thêm.',
    sender: ['Đọc nội dung báo lỗi: có thể ở đó có lý do hoặc liên kết.', reach, passToTheirAdmin],
    senderAdmin: [
      'Kiểm tra SPF, DKIM, DMARC, DNS ngược và các danh sách chặn với máy chủ gửi.',
      'Hỏi quản trị viên bên nhận về mục nhật ký vào thời điểm này.',
    ],
    recipientAdmin: [
      'Tìm theo thời gian và người gửi trong nhật ký thư hoặc kết quả theo dõi thư để biết cái gì đã chặn.',
    ],
    admins: 'x.7.0 và x.7.1 mà không có câu chữ quen thuộc, hoặc “rejected by local policy”.',
  },
  'challenge-response': {
    label: 'Cần bạn xác nhận',
    headline: 'Phía {local} muốn bạn xác nhận rằng bạn là người thật',
    cause: 'Người nhận dùng dịch vụ giữ lại thư từ người lạ cho đến khi người gửi xác nhận.',
    sender: [
      'Nếu bạn đã gửi thư này, hãy làm theo hướng dẫn trong thông báo.',
      'Nếu bạn không gửi thư tới địa chỉ này, đừng xác nhận: hãy xóa thông báo.',
      'Đừng nhập mật khẩu trên bất kỳ trang nào như vậy.',
    ],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Một hệ thống hỏi–đáp (challenge–response) đã trả lời. Xác nhận thư giả mạo là để lọt thư rác.',
  },
  'relay-denied': {
    label: 'Không được phép trung chuyển',
    headline: 'Máy chủ {host} không chuyển thư tới {domain}',
    cause: 'Một máy chủ thư được yêu cầu chuyển thư tới tên miền không phải của nó, và đã từ chối.',
    sender: [
      'Kiểm tra địa chỉ. Nếu bạn không hề gửi thư này, hãy bỏ qua thông báo: ai đó đã mạo danh địa chỉ của bạn.',
      'Nếu chương trình của bạn gửi, hãy kiểm tra xem máy chủ thư đi (SMTP) đã có tên người dùng và mật khẩu của bạn chưa.',
      passToTheirAdmin,
    ],
    senderAdmin: [
      'Nếu máy chủ từ chối là của bạn, hãy cho hệ thống gửi quyền trung chuyển (xác thực, trình kết nối, danh sách địa chỉ).',
    ],
    recipientAdmin: [
      'Kiểm tra xem bản ghi MX có trỏ tới một máy chủ chấp nhận tên miền này không.',
      'Thêm tên miền vào các tên miền được chấp nhận hoặc tên miền cục bộ của máy chủ đó.',
    ],
    admins:
      'Máy chủ không phải điểm đến cuối của tên miền và không nhận thư chưa xác thực cho nơi khác: MX trỏ sai, tên miền chưa được thiết lập, hoặc máy khách phải xác thực.',
  },
  'recipient-domain-not-accepted': {
    label: 'Máy chủ không biết tên miền',
    headline: 'Máy chủ thư của {domain} không nhận thư cho tên miền này',
    cause:
      'Thư cho {domain} tới một máy chủ chưa được thiết lập cho tên miền này. Lỗi nằm ở cấu hình phía người nhận.',
    sender: [
      'Thử lại sau một hai ngày: có thể một thay đổi cấu hình đang được cập nhật dần.',
      reach,
      passToTheirAdmin,
    ],
    senderAdmin: [ownDomain],
    recipientAdmin: [
      'Kiểm tra bản ghi MX: chỉ một bản ghi, trong Microsoft 365 là <domain>.mail.protection.outlook.com.',
      'Kiểm tra xem tên miền có ở trạng thái tốt và có trong danh sách tên miền được chấp nhận với đúng loại không.',
      'Trong môi trường hybrid, kiểm tra các trình kết nối hoặc chạy lại Hybrid Configuration Wizard.',
      'Thay đổi DNS có thể mất đến 72 giờ.',
    ],
    admins: '550 5.4.1 Relay Access Denied: máy chủ mà MX trỏ tới không phục vụ tên miền này.',
  },
  'tenant-attribution': {
    label: 'Trình kết nối không khớp',
    headline: 'Microsoft 365 không nhận ra máy chủ thư của tổ chức bạn',
    cause:
      'Tổ chức của bạn gửi qua máy chủ riêng tới Microsoft 365, và Microsoft không còn nhận ra máy chủ đó là của bạn.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'So tên trên chứng chỉ hoặc địa chỉ IP của trình kết nối đến với những gì máy chủ đang dùng; lý do thường gặp là chứng chỉ vừa được gia hạn.',
      'Trong môi trường hybrid, chạy lại Hybrid Configuration Wizard và chọn chứng chỉ mới.',
      'Gửi đủ chuỗi chứng chỉ: cài các chứng chỉ trung gian còn thiếu trên máy chủ.',
      'Với ATTR36, hãy xác minh tên miền của người gửi hoặc tên miền trên chứng chỉ trong tenant.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.64 TenantAttribution: thư không khớp với trình kết nối đến nào thuộc loại tại chỗ, nên bị coi là trung chuyển ẩn danh.',
  },
  'forwarded-relay-denied': {
    label: 'Thư chuyển tiếp bị từ chối',
    headline: 'Máy chủ kế tiếp đã từ chối thư được chuyển tiếp',
    cause:
      'Thư đã được chuyển tiếp trên đường đi, và máy chủ đích của việc chuyển tiếp không nhận thư từ đó.',
    sender: ['Gửi thẳng tới địa chỉ cuối cùng của người đó, nếu bạn biết.', forwardToAdmin],
    senderAdmin: [
      'Tổ chức chuyển tiếp phải bảo đảm một trong ba điều: người gửi đi thuộc tên miền được chấp nhận, SPF đạt khi thư vào, hoặc DKIM của người gửi đạt khi thư vào.',
      'Nếu có cổng thư đứng trước Microsoft 365, hãy thiết lập Enhanced Filtering for Connectors.',
      'Tránh tự động chuyển tiếp qua nhiều tổ chức.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.367: thư chuyển tiếp không đạt SPF và DKIM khi vào nên rời đi qua nhóm trung chuyển (relay pool) của Microsoft, mà một số cổng thư không biết.',
  },
  'partner-connector-restricted': {
    label: 'Chỉ nhận từ máy chủ đã biết',
    headline: 'Tên miền {domain} chỉ nhận thư từ một số máy chủ nhất định',
    cause:
      'Tổ chức của người nhận đã giới hạn những máy chủ được chuyển thư tới họ, và máy chủ của bạn không nằm trong số đó.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu bạn là đối tác của họ, hãy dùng chứng chỉ đã thỏa thuận hoặc gửi từ các địa chỉ đã thỏa thuận.',
    ],
    recipientAdmin: [
      'Sửa hoặc nới lỏng trình kết nối đối tác: RestrictDomainsToIPAddresses, RestrictDomainsToCertificate và danh sách của nó.',
    ],
    admins:
      '5.7.51 TenantInboundAttribution: khớp một trình kết nối đến loại đối tác, nhưng máy chủ không đúng cả địa chỉ lẫn chứng chỉ.',
  },
  'direct-send-rejected': {
    label: 'Direct Send đã bị tắt',
    headline: 'Thiết bị hoặc chương trình phải đăng nhập mới được gửi thư cho tên miền {senderDomain}',
    cause:
      'Tổ chức không còn nhận thư mang tên mình nếu bên gửi không đăng nhập hoặc không qua trình kết nối.',
    sender: [forwardToAdmin],
    senderAdmin: [
      `Nếu thiết bị hoặc ứng dụng là của bạn: ${signedIn.charAt(0).toLowerCase()}${signedIn.slice(1)}`,
    ],
    recipientAdmin: [
      signedIn,
      'Chỉ khi không còn cách nào khác: Set-OrganizationConfig -RejectDirectSend $false.',
    ],
    admins:
      '5.7.68: RejectDirectSend từ chối thư ẩn danh có người gửi trên phong bì thuộc tên miền được chấp nhận mà không qua trình kết nối.',
  },
  'wrong-region': {
    label: 'Gửi sai cổng vào',
    headline: 'Thư được gửi tới sai cổng vào của Microsoft 365',
    cause: 'Một máy chủ trên đường đi dùng địa chỉ Microsoft 365 đã cũ hoặc sai.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Dùng <initial-domain>.mail.protection.outlook.com làm smart host, không dùng địa chỉ IP hay tên như mail.messaging.microsoft.com.',
      'Kiểm tra xem có trình kết nối đến nào bao gồm máy chủ gửi không.',
    ],
    recipientAdmin: [
      'Đặt một bản ghi MX duy nhất: <domain-key>.mail.protection.outlook.com hiện trong trung tâm quản trị.',
    ],
    admins: '4.4.62, ATTR35: thư vào ở một vùng không phục vụ tenant này.',
  },
  'auth-required': {
    label: 'Cần đăng nhập',
    headline: 'Máy chủ {host} yêu cầu người gửi đăng nhập trước',
    cause:
      'Máy chủ chỉ nhận thư này sau khi đăng nhập. Hoặc chương trình của bạn chưa đăng nhập, hoặc máy chủ của người nhận chưa được thiết lập để nhận thư từ Internet.',
    sender: [
      'Nếu dùng chương trình email, hãy bật xác thực cho máy chủ thư đi (SMTP) bằng tên người dùng và mật khẩu của bạn.',
      'Nếu bình thường bạn vẫn gửi được thì lỗi ở máy chủ của người nhận: hãy liên hệ với họ bằng cách khác.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Cho hệ thống gửi xác thực, hoặc dùng đúng smart host và cổng (587 để gửi từ máy khách, 25 giữa các máy chủ).',
    ],
    recipientAdmin: [
      'Nếu máy chủ cần nhận thư từ Internet, hãy cho phép người dùng ẩn danh trên trình kết nối nhận dành cho Internet.',
    ],
    admins:
      'Máy chủ từ chối máy khách chưa xác thực (530, “Client was not authenticated”). Giữa các tổ chức, lỗi ở cấu hình bên nhận; trên máy chủ trung chuyển của mình, lỗi ở phía người gửi.',
  },
  'client-submission-unauthenticated': {
    label: 'Thiết bị chưa đăng nhập',
    headline: 'Một thiết bị hoặc chương trình gửi thư mà không đăng nhập',
    cause: 'Máy quét, máy in hoặc chương trình tìm cách gửi qua Microsoft 365 mà không đăng nhập được.',
    sender: [
      'Kiểm tra tên người dùng và mật khẩu lưu trong thiết bị hoặc chương trình.',
      'Đặt smtp.office365.com, cổng 587, dùng STARTTLS (TLS 1.2 trở lên).',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Bật SMTP có xác thực (Authenticated SMTP) cho hộp thư và kiểm tra xem mặc định bảo mật hay chính sách nào có chặn không.',
      'Thiết bị phải gửi bằng đúng địa chỉ mà nó dùng để đăng nhập.',
      'Thiết bị không đăng nhập được: dùng trình kết nối trung chuyển, hoặc gửi thẳng tới người nhận nội bộ.',
    ],
    recipientAdmin: [],
    admins: '530 5.7.57: lệnh MAIL FROM tới smtp.office365.com mà chưa xác thực.',
  },
  'smtp-login-failed': {
    label: 'Đăng nhập thất bại',
    headline: 'Máy chủ thư đi không chấp nhận đăng nhập',
    cause: 'Tên người dùng, mật khẩu hoặc cách đăng nhập bị từ chối, nên thư chưa hề được gửi đi.',
    sender: [
      'Kiểm tra tên người dùng và mật khẩu bằng cách đăng nhập webmail.',
      'Gõ lại mật khẩu trong chương trình email hoặc thiết bị; một số dịch vụ cần mật khẩu ứng dụng.',
      'Nếu bạn bị khóa sau nhiều lần thử, hãy chờ một giờ.',
    ],
    senderAdmin: [
      'Kiểm tra xem tài khoản có được phép đăng nhập SMTP không, và có bị vô hiệu hóa hay hết hạn không.',
      'Kiểm tra xem máy chủ hỗ trợ những cơ chế nào; nên dùng OAuth.',
      'Xác thực đa yếu tố và mặc định bảo mật (security defaults) chặn việc đăng nhập SMTP chỉ bằng mật khẩu.',
    ],
    recipientAdmin: [],
    admins: 'SMTP AUTH thất bại (534, 535, x.7.8, x.7.9, 5.7.3).',
  },
  'smtp-auth-disabled': {
    label: 'Đăng nhập SMTP đã bị tắt',
    headline: 'Tính năng đăng nhập để gửi qua SMTP đã bị tắt',
    cause: 'Tổ chức của bạn đã tắt kiểu đăng nhập mà thiết bị hoặc chương trình này dùng.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Chỉ bật cho riêng hộp thư này: Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
      'Kiểm tra chính sách xác thực và mặc định bảo mật.',
      'Tốt hơn: chuyển thiết bị hoặc chương trình sang OAuth hoặc trình kết nối trung chuyển.',
    ],
    recipientAdmin: [],
    admins:
      '535 5.7.139: SmtpClientAuthentication bị tắt cho tenant hoặc hộp thư, hoặc xác thực cơ bản bị chặn.',
  },
  'basic-auth-retired': {
    label: 'Cách đăng nhập cũ đã ngừng',
    headline: 'Microsoft không còn cho chương trình gửi thư chỉ bằng mật khẩu',
    cause:
      'Thiết bị hoặc chương trình dùng cách đăng nhập cũ (tên người dùng và mật khẩu), nay đã ngừng hỗ trợ.',
    sender: [
      forwardToAdmin,
      'Cập nhật chương trình, hoặc thiết lập lại tài khoản với cách đăng nhập hiện đại.',
    ],
    senderAdmin: [
      'Chuyển sang OAuth (XOAUTH2), Microsoft Graph, trình kết nối trung chuyển, hoặc một dịch vụ gửi thư khác.',
    ],
    recipientAdmin: [],
    admins: '550 5.7.30: xác thực cơ bản khi gửi từ máy khách đã ngừng trong Exchange Online.',
  },
  'exchange-auth-failed': {
    label: 'Các máy chủ không tin cậy nhau',
    headline: 'Hai máy chủ thư của tổ chức không tin cậy nhau',
    cause: 'Thư giữa các máy chủ của chính tổ chức bị dừng vì chúng không đăng nhập được vào nhau.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Kiểm tra để bảo đảm không có tường lửa nào lọc X-EXPS hoặc X-ANONYMOUSTLS giữa các máy chủ.',
      'Kiểm tra để bảo đảm thư nội bộ không đi vào một trình kết nối nhận tùy chỉnh thiếu xác thực Exchange Server.',
    ],
    recipientAdmin: [],
    admins: '5.7.3 “Cannot achieve Exchange Server authentication”.',
  },
  'tls-required': {
    label: 'Cần mã hóa',
    headline: 'Máy chủ {host} chỉ nhận thư qua kết nối mã hóa',
    cause: 'Phía bạn gửi không mã hóa, còn máy chủ bắt buộc phải mã hóa.',
    sender: ['Trong chương trình email, hãy bật STARTTLS hoặc SSL/TLS cho máy chủ thư đi.', forwardToAdmin],
    senderAdmin: [
      'Bật STARTTLS với TLS 1.2 trở lên và các bộ mã hóa hiện hành trên máy chủ gửi.',
      'Khi REQUIRETLS được yêu cầu, mọi máy chủ trên đường đi đều phải hỗ trợ.',
    ],
    recipientAdmin: [],
    admins:
      'Máy chủ đòi hỏi STARTTLS, phiên bản TLS mới hơn hoặc bộ mã hóa mạnh hơn (530 5.7.0, x.7.10, x.7.11, x.7.30).',
  },
  'tls-version-too-old': {
    label: 'Mã hóa quá cũ',
    headline: 'Thiết bị hoặc chương trình dùng kiểu mã hóa đã lỗi thời',
    cause: 'Nó kết nối bằng TLS 1.0 hoặc 1.1, những phiên bản Microsoft không còn chấp nhận.',
    sender: ['Cập nhật thiết bị hoặc chương trình.', forwardToAdmin],
    senderAdmin: [
      'Cập nhật firmware, hệ điều hành và thư viện để dùng TLS 1.2 trở lên.',
      'Thiết bị không cập nhật được: cho gửi qua một máy chủ trung chuyển của bạn.',
    ],
    recipientAdmin: [],
    admins: '421 4.7.66 từ smtp.office365.com.',
  },
  'tls-failed': {
    label: 'Không mã hóa được kết nối',
    headline: 'Không tạo được kết nối an toàn tới {domain}',
    cause: 'Máy chủ của bạn và của người nhận không thống nhất được kết nối mã hóa.',
    sender: [dnsTrusted, 'Thử lại sau.'],
    senderAdmin: [
      'Thử STARTTLS với máy chủ của người nhận và so sánh phiên bản cùng bộ mã hóa.',
      'Kiểm tra xem có trình kết nối nào ở phía bạn bắt buộc TLS hoặc chứng chỉ không.',
    ],
    recipientAdmin: [
      'Kiểm tra chứng chỉ của máy chủ, chuỗi chứng chỉ, và xem TLS 1.2 trở lên có hoạt động không.',
    ],
    admins: 'Bắt tay TLS thất bại, hoặc STARTTLS bị từ chối, trong khi mã hóa là bắt buộc.',
  },
  'starttls-not-supported': {
    label: 'Máy chủ nhận không hỗ trợ mã hóa',
    headline: 'Máy chủ thư của {domain} không hỗ trợ mã hóa',
    cause:
      'Thư tới tên miền này bắt buộc phải mã hóa, nhưng máy chủ của người nhận không hỗ trợ, hoặc mã hóa bị lỗi.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Kiểm tra xem có trình kết nối nào của bạn bắt buộc TLS cho tên miền này không.',
      'Nếu là DANE thì phía bạn không cần thay đổi gì.',
    ],
    recipientAdmin: [
      'Cho máy chủ hỗ trợ STARTTLS và hoàn tất bắt tay.',
      'Nếu bạn công bố bản ghi TLSA thì chúng hứa hẹn TLS: hãy sửa TLS hoặc gỡ bản ghi.',
    ],
    admins:
      'x.7.321, hoặc “STARTTLS is required to send mail”: DANE hoặc một trình kết nối đòi hỏi TLS, nhưng bên nhận không hỗ trợ STARTTLS.',
  },
  'certificate-expired': {
    label: 'Chứng chỉ bên nhận hết hạn',
    headline: 'Chứng chỉ máy chủ thư của {domain} đã hết hạn',
    cause: 'Máy chủ của người nhận dùng một chứng chỉ đã quá hạn, nên phía bạn không chịu giao thư.',
    sender: [dnsTrusted],
    senderAdmin: [nothingHere],
    recipientAdmin: [
      'Gia hạn chứng chỉ và khởi động lại dịch vụ dùng nó; nên tự động hóa việc gia hạn.',
      'Cập nhật bản ghi TLSA nếu chúng nêu chứng chỉ cũ.',
    ],
    admins: 'x.7.322: DANE đòi hỏi chứng chỉ hợp lệ, và chứng chỉ đang dùng đã hết hạn.',
  },
  'certificate-untrusted': {
    label: 'Chứng chỉ không đáng tin',
    headline: 'Chứng chỉ máy chủ thư của {domain} không được tin cậy',
    cause: 'Chứng chỉ không chứng minh được đó đúng là máy chủ của người nhận.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Báo cho quản trị viên bên nhận; kiểm tra xem có trình kết nối nào của bạn đòi hỏi chứng chỉ tin cậy không.',
    ],
    recipientAdmin: [
      'Gửi đủ chuỗi: chứng chỉ của máy chủ cùng mọi chứng chỉ trung gian, cho tới một gốc công cộng.',
      'Đừng dùng chứng chỉ tự ký ở nơi bên gửi có kiểm tra.',
    ],
    admins:
      'Chuỗi chứng chỉ không tới được một gốc tin cậy (UntrustedRoot). Exchange Online không tự tải chứng chỉ trung gian.',
  },
  'certificate-host-mismatch': {
    label: 'Chứng chỉ sai tên',
    headline: 'Chứng chỉ máy chủ thư của {domain} mang sai tên',
    cause: 'Tên trong chứng chỉ không phải tên của máy chủ nhận thư cho {domain}.',
    sender: [dnsTrusted],
    senderAdmin: [nothingHere],
    recipientAdmin: [
      'Dùng chứng chỉ có tên máy chủ MX trong tên chủ thể hoặc các tên thay thế.',
      'Kiểm tra xem bản ghi MX có nêu đúng máy chủ không.',
    ],
    admins:
      'x.7.325: cả tên chung lẫn các tên thay thế của chủ thể đều không khớp với máy chủ MX hay tên miền.',
  },
  'dane-failed': {
    label: 'Kiểm tra DANE không đạt',
    headline: 'Bản ghi bảo mật của {domain} không khớp với máy chủ thư',
    cause:
      'Trong DNS, phía {domain} nêu rõ chứng chỉ mà máy chủ phải dùng, nhưng máy chủ lại dùng một chứng chỉ khác.',
    sender: [dnsTrusted],
    senderAdmin: ['Phía bạn không cần thay đổi gì. Đừng tắt DANE: đây có thể là một cuộc tấn công.'],
    recipientAdmin: [
      'Sửa bản ghi TLSA, hoặc chứng chỉ mà bản ghi nêu; luôn công bố bản ghi mới trước khi đổi chứng chỉ (RFC 7671 §8).',
    ],
    admins: 'x.7.323 tlsa-invalid: bản ghi TLSA ký bằng DNSSEC không khớp với chứng chỉ đang dùng.',
  },
  'dnssec-invalid': {
    label: 'DNSSEC bị hỏng',
    headline: 'Chữ ký DNS của {domain} bị hỏng',
    cause: 'Các bản ghi DNS của {domain} được ký, nhưng không xác minh được chữ ký.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Phía bạn không cần thay đổi gì; hãy kiểm tra lại bằng công cụ phân tích DNSSEC và báo cho quản trị viên bên nhận.',
    ],
    recipientAdmin: ['Sửa DNSSEC: bản ghi DS ở nhà đăng ký, việc đổi khóa, thời hạn chữ ký.'],
    admins: 'x.7.324: tên miền bên nhận khai là dùng DNSSEC, nhưng xác minh thất bại.',
  },
  'mta-sts-mx-mismatch': {
    label: 'MTA-STS không khớp',
    headline: 'Chính sách thư của {domain} không cho phép chính máy chủ của bên đó',
    cause:
      'Phía {domain} công bố những máy chủ được nhận thư cho mình (MTA-STS), và máy chủ tìm thấy trong DNS không nằm trong số đó.',
    sender: [dnsTrusted],
    senderAdmin: [nothingHere],
    recipientAdmin: [
      'Thêm máy chủ MX vào tệp chính sách MTA-STS và đổi id trong bản ghi _mta-sts.',
      'Hoặc sửa bản ghi MX.',
    ],
    admins:
      'x.4.8: không máy chủ MX nào khớp với các dòng mx trong chính sách MTA-STS bắt buộc của tên miền (RFC 8461).',
  },
  'mta-sts-certificate': {
    label: 'Chứng chỉ không đạt MTA-STS',
    headline: 'Chứng chỉ máy chủ thư của {domain} không đạt chính sách do chính bên đó đặt ra',
    cause:
      'Phía {domain} yêu cầu bên gửi chỉ chấp nhận chứng chỉ tin cậy (MTA-STS), nhưng máy chủ của họ không có chứng chỉ như vậy.',
    sender: [dnsTrusted],
    senderAdmin: [nothingHere],
    recipientAdmin: ['Cài chứng chỉ nối tới một gốc công cộng và mang tên máy chủ MX.'],
    admins:
      'x.7.5: theo chính sách MTA-STS bắt buộc, chứng chỉ phải nối tới một gốc tin cậy và khớp với máy chủ (RFC 8461 §4).',
  },
  'message-security-failed': {
    label: 'Không giữ được bảo mật',
    headline: 'Không giữ được mã hóa hoặc chữ ký của thư trên đường đi',
    cause: 'Thư đòi hỏi mã hóa hoặc chữ ký mà một máy chủ trên đường đi không hỗ trợ, hoặc thư đã bị hỏng.',
    sender: ['Gửi thư không mã hóa, không chữ ký, nếu chấp nhận được.', forwardToAdmin],
    senderAdmin: ['Kiểm tra các cổng thư ký, mã hóa hoặc chuyển đổi thư, và chứng chỉ chúng dùng.'],
    recipientAdmin: ['Kiểm tra các cổng thư giải mã hoặc xác minh thư.'],
    admins:
      'x.7.3–x.7.7: không chuyển đổi được, tính năng hoặc thuật toán không được hỗ trợ, lỗi mật mã hoặc lỗi toàn vẹn.',
  },
  'message-expired': {
    label: 'Bỏ cuộc sau nhiều lần thử',
    headline: 'Không gửi được thư tới {recipient} trong thời hạn',
    cause: 'Hệ thống thư đã thử đi thử lại rồi bỏ cuộc, vì máy chủ của {domain} không nhận thư.',
    sender: [checkAddress, 'Gửi lại thư: hệ thống sẽ bắt đầu một đợt thử mới.', reach, passToTheirAdmin],
    senderAdmin: [
      'Xem phản hồi cuối cùng trước khi hết hạn; lý do thật nằm ở đó.',
      'Thử kết nối tới máy chủ của người nhận, và xem các tên miền khác có bị ảnh hưởng không.',
      'Kiểm tra DNS, smart host và tường lửa của bạn.',
    ],
    recipientAdmin: [
      'Kiểm tra xem có kết nối được tới máy chủ qua cổng 25 không, và máy chủ có liên tục trả lời lỗi tạm thời không.',
      'Kiểm tra xem máy chủ có chặn hoặc hạn chế tốc độ của người gửi không.',
    ],
    admins: 'Hết thời gian lưu trong hàng đợi (x.4.7, 5.4.300). Nguyên nhân nằm ở các lần thử trước.',
  },
  'delivery-delayed': {
    label: 'Thư đến chậm',
    headline: 'Thư bạn gửi tới {recipient} bị chậm, chứ không mất',
    cause: 'Thư chưa giao được. Máy chủ vẫn tiếp tục thử và sẽ báo cho bạn nếu nó bỏ cuộc.',
    sender: [
      waitOnly,
      'Đừng gửi lại, kẻo thư đến hai lần.',
      'Nếu gấp, hãy liên hệ với người đó bằng cách khác.',
    ],
    senderAdmin: ['Nếu có nhiều thư đang chờ, hãy xem hàng đợi và lỗi gần nhất của nó.'],
    recipientAdmin: ['Kiểm tra xem có kết nối được tới máy chủ của bạn không, và nó có bị quá tải không.'],
    admins: 'Cảnh báo trễ (Action: delayed): thư vẫn còn trong hàng đợi.',
  },
  'connection-refused': {
    label: 'Máy chủ nhận từ chối kết nối',
    headline: 'Máy chủ thư của {domain} từ chối kết nối',
    cause: 'Đã tìm thấy máy chủ của người nhận, nhưng hiện nó không nhận thư, hoặc bị tường lửa chặn.',
    sender: [
      againInHours,
      reach,
      'Gửi cho họ báo lỗi có ghi địa chỉ máy chủ để chuyển cho quản trị viên email bên họ.',
    ],
    senderAdmin: [
      'Thử cổng 25 của máy chủ bên nhận từ một mạng khác; nếu ở đó kết nối được, hãy xem lại tường lửa hoặc địa chỉ của bạn.',
    ],
    recipientAdmin: [
      'Kiểm tra xem dịch vụ thư có đang chạy và lắng nghe ở cổng 25 của địa chỉ nêu trong báo lỗi không.',
      'Kiểm tra quy tắc tường lửa và các mục chặn người gửi.',
    ],
    admins:
      'Kết nối TCP bị từ chối (lỗi socket 10061, ECONNREFUSED). Địa chỉ trong báo lỗi cho biết đó là máy của ai.',
  },
  'connection-timeout': {
    label: 'Máy chủ nhận không trả lời',
    headline: 'Không kết nối được tới máy chủ thư của {domain}',
    cause: 'Hệ thống thư của bạn không tới được máy chủ của người nhận, hoặc máy chủ đó không trả lời kịp.',
    sender: [checkAddress, againInHours, reach],
    senderAdmin: [
      'Kiểm tra bản ghi MX và thử cổng 25 từ máy chủ của bạn lẫn từ nơi khác.',
      'Kiểm tra xem nhà cung cấp hoặc tường lửa có chặn cổng 25 chiều đi không.',
    ],
    recipientAdmin: [
      'Kiểm tra xem máy chủ và đường truyền có hoạt động và tường lửa có cho cổng 25 đi vào không.',
      'Kiểm tra xem bản ghi MX có trỏ tới đúng địa chỉ không, kể cả IPv6.',
    ],
    admins: 'Không có kết nối TCP hoặc lời chào (x.4.1, hết thời gian chờ, không tới được máy hoặc mạng).',
  },
  'connection-dropped': {
    label: 'Kết nối bị đứt',
    headline: 'Kết nối tới máy chủ thư của {domain} bị đứt giữa chừng',
    cause: 'Hai máy chủ đang trao đổi thì kết nối bị ngắt trước khi giao xong thư.',
    sender: ['Gửi lại sau.', 'Thử gửi mà không kèm tệp lớn.', reach],
    senderAdmin: [
      'Kiểm tra các tường lửa có chức năng kiểm soát SMTP và MTU của đường truyền.',
      'So kích thước thư và thời gian gửi với giới hạn của bên nhận.',
    ],
    recipientAdmin: [
      'Kiểm tra tường lửa, proxy SMTP và thiết bị chống thư rác có thể ngắt kết nối.',
      'Xem nhật ký của máy chủ vào thời điểm xảy ra lỗi.',
    ],
    admins:
      'Phiên bị đặt lại, bị đóng hoặc hết giờ (x.4.2, SuspiciousRemoteServerError). Bộ lọc ngắt kết nối thay vì trả lời cũng gây ra lỗi này.',
  },
  'dns-failure': {
    label: 'Tra địa chỉ thất bại',
    headline: 'Không tra được máy chủ thư của {domain}',
    cause:
      'Khi hỏi máy chủ nào nhận thư cho {domain}, không có câu trả lời dùng được. Có thể đây chỉ là trục trặc nhất thời.',
    sender: [checkAddress, againInHours, reach],
    senderAdmin: [
      'Tra tên miền từ máy chủ của bạn và từ nơi khác; kiểm tra máy chủ phân giải và tên của smart host.',
    ],
    recipientAdmin: [
      'Kiểm tra xem mọi máy chủ tên của tên miền có trả lời thống nhất không, và có đủ bản ghi MX cùng bản ghi địa chỉ không.',
      'Kiểm tra DNSSEC.',
    ],
    admins: 'DNS trả về SERVFAIL, hết thời gian chờ hoặc không có bản ghi (x.4.3, 4.4.312, InfoNoRecords).',
  },
  unroutable: {
    label: 'Không có đường tới người nhận',
    headline: 'Một máy chủ thư không tìm được đường tới {domain}',
    cause: 'Một máy chủ trên đường đi không biết phải gửi thư cho địa chỉ này tới đâu.',
    sender: [checkAddress, reach, forwardToAdmin],
    senderAdmin: [
      'Kiểm tra trong các trình kết nối, smart host và không gian địa chỉ xem có đường tới tên miền không.',
    ],
    recipientAdmin: ['Kiểm tra bản ghi MX, tên miền được chấp nhận và đường tới các máy chủ nội bộ.'],
    admins:
      'Không định tuyến được (x.4.4): không có MX, không có trình kết nối cho không gian địa chỉ, hoặc không có chặng kế tiếp.',
  },
  'routing-loop': {
    label: 'Thư đi lòng vòng',
    headline: 'Thư bạn gửi tới {recipient} đi lòng vòng',
    cause:
      'Các máy chủ chuyển thư qua lại cho đến khi một máy chủ chặn lại. Có chuyển tiếp hoặc cấu hình máy chủ bị sai.',
    sender: ['Kiểm tra các quy tắc tự động chuyển tiếp của chính bạn.', reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu các máy chủ trong vòng lặp là của bạn (xem các chặng), hãy sửa trình kết nối và tên miền được chấp nhận.',
    ],
    recipientAdmin: [
      'Lần theo các chặng để xem thư lặp giữa những máy chủ nào.',
      'Đặt tên miền được chấp nhận thành Authoritative, trừ khi có người nhận ở nơi khác; với Internal relay cần có trình kết nối hoạt động.',
      'Gỡ chuyển tiếp giữa các hộp thư trỏ vào nhau, và targetAddress đã cũ.',
      'Trong môi trường hybrid, dùng trình kết nối có smart host hoặc chạy lại Hybrid Configuration Wizard.',
    ],
    admins:
      'Vượt giới hạn số chặng (x.4.6; 5.4.6 ở máy chủ tại chỗ, 5.4.14 trong Exchange Online, ATTR34). Microsoft ghi 5.4.14 là địa chỉ không tồn tại; thực ra là vòng lặp.',
  },
  'mx-points-back': {
    label: 'Thư quay về chính máy chủ gửi',
    headline: 'Thư cho {domain} quay về chính máy chủ gửi nó',
    cause:
      'Theo DNS, chính máy chủ gửi là máy chủ nhận thư cho {domain}, nhưng nó chưa được thiết lập cho việc đó.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Nếu tên miền là của bạn, hãy thêm nó vào các tên miền được chấp nhận hoặc tên miền cục bộ của máy chủ.',
      'Nếu không, hãy sửa bản ghi MX, hoặc các mục hosts và vùng DNS nội bộ dẫn về máy chủ của chính bạn.',
    ],
    recipientAdmin: ['Sửa bản ghi MX để trỏ tới máy chủ thư của bạn.'],
    admins: 'MX trỏ vòng lại (SMTPSEND.DNS.MxLoopback, InfoMxLoopback, “mail loops back to myself”).',
  },
  'generated-message-loop': {
    label: 'Các quy tắc trả lời lẫn nhau',
    headline: 'Các thư tự động trả lời lẫn nhau không dứt',
    cause:
      'Quy tắc, việc ghi nhật ký thư hoặc chuyển tiếp cứ tạo thư mới từ thư này, cho đến khi máy chủ dừng lại.',
    sender: ['Tắt các chuyển tiếp và trả lời tự động mà bạn đã đặt.', forwardToAdmin],
    senderAdmin: ['Tìm quy tắc luồng thư và quy tắc ghi nhật ký thư áp dụng lên chính kết quả của chúng.'],
    recipientAdmin: [
      'Tìm quy tắc, quy tắc ghi nhật ký thư hoặc chuyển tiếp tạo thư từ những thư được tạo tự động, và thêm ngoại lệ.',
    ],
    admins: '5.4.11: vượt độ sâu cho phép của thư do tác nhân tạo ra.',
  },
  'network-problem': {
    label: 'Sự cố mạng hoặc định tuyến',
    headline: 'Đường tới {domain} đang bị trục trặc',
    cause: 'Sự cố mạng hoặc định tuyến khiến thư không tới được máy chủ của người nhận.',
    sender: [againInHours, reach],
    senderAdmin: ['Kiểm tra DNS, trình kết nối và kết nối tới máy chủ của người nhận.'],
    recipientAdmin: [
      'Kiểm tra xem có kết nối được tới máy chủ thư của bạn không và các bản ghi DNS có đúng không.',
    ],
    admins: 'Chỉ biết chủ đề của mã (x.4.x, mạng và định tuyến).',
  },
  'service-temporary-error': {
    label: 'Sự cố dịch vụ tạm thời',
    headline: 'Dịch vụ thư đang có trục trặc nhất thời',
    cause: 'Lúc đó dịch vụ thư không nhận được thư. Không ai phải sửa gì.',
    sender: [waitOnly, 'Nếu cuối cùng vẫn thất bại, hãy gửi lại thư.'],
    senderAdmin: ['Nếu kéo dài, hãy xem trang tình trạng dịch vụ và mở yêu cầu hỗ trợ.'],
    recipientAdmin: [],
    admins: 'Lỗi nhất thời ở tầng tiếp nhận hoặc truyền tải của chính dịch vụ.',
  },
  'temporary-failure': {
    label: 'Sự cố tạm thời',
    headline: 'Máy chủ thư của {domain} đang có trục trặc nhất thời',
    cause: 'Hiện máy chủ của người nhận chưa nhận được thư và yêu cầu thử lại sau.',
    sender: [waitOnly, failedAgain, reach],
    senderAdmin: ['Nếu kéo dài, hãy xem các phản hồi của máy chủ theo thời gian.'],
    recipientAdmin: [logAtTime],
    admins: 'Lỗi nội bộ tạm thời của hệ thống nhận, không có lý do cụ thể hơn.',
  },
  'server-busy': {
    label: 'Máy chủ đang bận',
    headline: 'Máy chủ thư của {domain} đang quá bận',
    cause: 'Máy chủ của người nhận bị quá tải và yêu cầu thử lại sau.',
    sender: [waitOnly, failedAgain],
    senderAdmin: ['Giảm số kết nối song song tới đích này.'],
    recipientAdmin: ['Kiểm tra tải, độ dài hàng đợi và tài nguyên của máy chủ.'],
    admins: 'Hệ thống nhận báo nghẽn hoặc tải cao (x.4.5, 421).',
  },
  'system-not-accepting': {
    label: 'Máy chủ tạm không nhận thư',
    headline: 'Hiện máy chủ thư của {domain} không nhận thư',
    cause: 'Máy chủ của người nhận đang chạy nhưng đã ngừng nhận thư, hoặc vốn không dùng để nhận thư.',
    sender: [againInHours, reach],
    senderAdmin: [
      'Trên Exchange Server của bạn: kiểm tra trạng thái thành phần (Get-ServerComponentState), trình kết nối cổng 25 và các tác nhân truyền tải.',
    ],
    recipientAdmin: [
      'Kiểm tra xem dịch vụ có bị tạm dừng, hàng đợi có bị đóng băng, hay chế độ bảo trì có đang bật không.',
      'Kiểm tra xem bản ghi MX có trỏ tới một máy cần nhận thư không.',
    ],
    admins: 'Hệ thống không nhận thư từ mạng (x.3.2, 521).',
  },
  'system-full': {
    label: 'Máy chủ hết dung lượng',
    headline: 'Máy chủ thư không còn chỗ trống',
    cause: 'Chính máy chủ, không phải hộp thư, đã hết dung lượng đĩa hoặc bộ nhớ.',
    sender: [againInHours, reach],
    senderAdmin: [
      'Nếu máy chủ là của bạn, hãy giải phóng đĩa chứa cơ sở dữ liệu hàng đợi và kiểm tra bộ nhớ (back pressure).',
    ],
    recipientAdmin: ['Giải phóng dung lượng đĩa và bộ nhớ trên máy chủ thư.'],
    admins: 'x.3.1 hoặc 452: hệ thống không đủ chỗ lưu hoặc tài nguyên. Trên Exchange, đó là back pressure.',
  },
  'system-misconfigured': {
    label: 'Máy chủ cấu hình sai',
    headline: 'Máy chủ thư của {domain} được cấu hình sai',
    cause: 'Một thiết đặt của máy chủ thư khiến nó không xử lý được thư.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Nếu máy chủ là của bạn, hãy kiểm tra các trình kết nối: FQDN và cổng không trùng nhau, phương thức truyền tải đúng.',
    ],
    recipientAdmin: [
      'Xem nhật ký thư vào thời điểm này; kiểm tra các tuyến, phương thức truyền tải và trình kết nối.',
    ],
    admins: 'x.3.5 hoặc x.3.3: hệ thống được cấu hình sai hoặc không hỗ trợ một tính năng.',
  },
  'system-problem': {
    label: 'Sự cố máy chủ thư',
    headline: 'Hệ thống thư của {domain} gặp sự cố',
    cause: 'Có gì đó trong hệ thống thư của người nhận bị lỗi. Mã không cho biết gì thêm.',
    sender: [againInHours, reach],
    senderAdmin: [],
    recipientAdmin: [logAtTime],
    admins: 'Chỉ biết chủ đề của mã (x.3.x, hệ thống thư).',
  },
  'journaling-disabled': {
    label: 'Lưu trữ nhật ký thư bị tắt',
    headline: 'Microsoft 365 không nhận các bản sao để lưu trữ',
    cause:
      'Máy chủ của tổ chức bạn gửi bản sao lưu trữ tới Microsoft 365, nơi tính năng này chưa bật. Thư của bạn không bị ảnh hưởng.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Bật Journaling Archive trong Microsoft 365, hoặc đổi quy tắc ghi nhật ký thư tại chỗ sang một đích khác.',
    ],
    recipientAdmin: [],
    admins:
      '5.3.190: báo cáo nhật ký thư từ máy chủ tại chỗ được gửi tới Exchange Online trong khi Journaling Archive đang tắt.',
  },
  'message-crashes-server': {
    label: 'Không xử lý được thư',
    headline: 'Một máy chủ thư liên tục gặp lỗi với thư này',
    cause: 'Có gì đó trong thư làm máy chủ bị lỗi, nên thư đã bị loại ra.',
    sender: [
      'Soạn lại thư từ đầu thay vì chuyển tiếp hoặc trả lời.',
      'Gửi riêng từng tệp đính kèm để tìm ra tệp gây lỗi.',
    ],
    senderAdmin: [
      `Nếu máy chủ là của bạn: ${poison.charAt(0).toLowerCase()}${poison.slice(1)}`,
      'Tìm chương trình đã tạo ra thư; lý do thường gặp là một phần của thư sai định dạng.',
    ],
    recipientAdmin: [poison],
    admins: '5.3.0 “Too many related errors”: thư đã vào hàng đợi thư gây lỗi (poison queue).',
  },
  'protocol-error': {
    label: 'Hai máy chủ không hiểu nhau',
    headline: 'Hai máy chủ thư không hiểu nhau',
    cause: 'Trao đổi giữa các máy chủ bị trục trặc. Đây là lỗi kỹ thuật, không phải do nội dung bạn viết.',
    sender: ['Gửi lại một lần.', forwardToAdmin],
    senderAdmin: [
      'Xem trong nhật ký SMTP lệnh ngay trước khi có lỗi.',
      'Tắt chức năng kiểm soát SMTP trong tường lửa, và kiểm tra các tập lệnh và thiết bị tự nói chuyện bằng SMTP.',
    ],
    recipientAdmin: [
      'Kiểm tra nhật ký và trình kết nối của máy chủ; máy chủ nội bộ cần xác thực Exchange Server.',
    ],
    admins: 'Một lệnh bị từ chối vì cú pháp, thứ tự hoặc không được hỗ trợ (x.5.x, 500–504).',
  },
  'message-not-compliant': {
    label: 'Thư sai chuẩn',
    headline: 'Thư của bạn không được tạo theo đúng chuẩn email',
    cause:
      'Chương trình tạo ra thư đã bỏ sót hoặc làm sai một phần kỹ thuật, chẳng hạn ngày hoặc dòng người gửi.',
    sender: [otherProgram, forwardToAdmin],
    senderAdmin: [
      'Sửa ứng dụng: đúng một From, một Date và một Message-ID, không có ký tự 8 bit thô trong header, MIME hợp lệ (RFC 5322, RFC 2045).',
    ],
    recipientAdmin: [],
    admins:
      'Kiểm tra header hoặc MIME không đạt: trường bị thiếu, trùng hoặc sai định dạng, có ký tự NUL hoặc 8 bit.',
  },
  'from-header-invalid': {
    label: 'Dòng From không hợp lệ',
    headline: 'Dòng From trong thư của bạn không phải địa chỉ hợp lệ',
    cause: 'Thư không nêu đúng người gửi.',
    sender: [
      'Kiểm tra tên và địa chỉ của bạn trong phần cài đặt tài khoản; địa chỉ nằm trong dấu ngoặc nhọn: <ana@example.com>.',
      'Nếu thư do chương trình hoặc thiết bị gửi, hãy sửa địa chỉ From của nó.',
    ],
    senderAdmin: ['Sửa ứng dụng hoặc cổng thư tạo ra header From.'],
    recipientAdmin: [],
    admins: 'RFC 5322 §3.6.2: header From bị thiếu hoặc không có địa chỉ hợp lệ.',
  },
  'multiple-from-addresses': {
    label: 'Nhiều địa chỉ From',
    headline: 'Thư của bạn có nhiều người gửi trong dòng From',
    cause: 'Chỉ được dùng nhiều địa chỉ From khi có kèm dòng Sender, mà dòng đó lại thiếu.',
    sender: ['Gửi với một địa chỉ From duy nhất.'],
    senderAdmin: ['Sửa ứng dụng: một địa chỉ From, hoặc có thêm header Sender (RFC 5322 §3.6.2).'],
    recipientAdmin: [],
    admins: '5.1.20, và phép kiểm tra header From của Gmail.',
  },
  'bare-line-feeds': {
    label: 'Kiểu xuống dòng bị từ chối',
    headline: 'Thư của bạn có kiểu xuống dòng mà {domain} không chấp nhận',
    cause:
      'Chương trình tạo ra thư, hoặc một tệp đính kèm, dùng kiểu xuống dòng mà máy chủ cũ không xử lý được.',
    sender: [
      'Gửi bằng chương trình khác, chẳng hạn Outlook trên web.',
      'Thử gửi không kèm tệp.',
      forwardToAdmin,
    ],
    senderAdmin: ['Sửa ứng dụng ghi ký tự LF đứng riêng (RFC 5321 §2.3.8).'],
    recipientAdmin: [
      'Hỗ trợ chunking (BDAT), hoặc trên Exchange: Set-ReceiveConnector -BareLinefeedRejectionEnabled $false.',
    ],
    admins:
      'LF đứng riêng cần BDAT (RFC 3030). Exchange Online không còn bỏ nó đi, để khỏi hỏng DKIM. Máy chủ khác từ chối để chống SMTP smuggling.',
  },
  'line-too-long': {
    label: 'Dòng quá dài',
    headline: 'Thư của bạn có những dòng quá dài',
    cause: 'Chương trình tạo ra thư không ngắt dòng theo yêu cầu của email.',
    sender: [otherProgram, forwardToAdmin],
    senderAdmin: [
      'Cho ứng dụng mã hóa nội dung theo quoted-printable hoặc base64; mỗi dòng được tối đa 998 ký tự (RFC 5322 §2.1.1).',
    ],
    recipientAdmin: [],
    admins: 'Có dòng vượt 998 octet; Exim và các máy chủ khác từ chối.',
  },
  'rich-text-header-too-long': {
    label: 'Rich Text bị từ chối',
    headline: 'Máy chủ của người nhận không chấp nhận định dạng Rich Text của Outlook',
    cause: 'Thư ở định dạng Rich Text và có thư đính kèm lồng trong thư; điều đó làm một dòng ẩn quá dài.',
    sender: [
      'Trong Outlook, chọn Định dạng Văn bản > HTML rồi gửi lại.',
      'Hoặc lưu các thư đính kèm thành PDF.',
    ],
    senderAdmin: ['Tắt TNEF cho tên miền từ xa hoặc liên hệ (Set-RemoteDomain -TNEFEnabled $false).'],
    recipientAdmin: [],
    admins:
      '5.0.350 “x-dg-ref header is too long”: tệp đính kèm lồng nhau làm header X-MS-TNEF-Correlator phình to.',
  },
  'conversion-failed': {
    label: 'Định dạng không được hỗ trợ',
    headline: 'Một máy chủ trên đường đi không hỗ trợ định dạng thư của bạn',
    cause:
      'Một máy chủ phải chuyển đổi thư hoặc tệp đính kèm mà không làm được, hoặc không nhận loại nội dung đó.',
    sender: ['Gửi ở dạng văn bản thuần hoặc HTML, không kèm tệp lạ.', 'Hoặc chia sẻ tệp bằng liên kết.'],
    senderAdmin: ['Kiểm tra các thiết đặt 8BITMIME, BINARYMIME và TNEF của máy chủ gửi.'],
    recipientAdmin: ['Cho máy chủ nhận hỗ trợ 8BITMIME.'],
    admins: 'Sự cố về loại nội dung hoặc chuyển đổi (x.6.1–x.6.5).',
  },
  'priority-too-low': {
    label: 'Mức ưu tiên quá thấp',
    headline: 'Mức ưu tiên của thư hiện chưa đủ',
    cause: 'Hiện máy chủ chỉ nhận thư có mức ưu tiên cao hơn, hoặc thư nhỏ hơn ở mức ưu tiên này.',
    sender: ['Gửi lại sau, hoặc với mức ưu tiên cao hơn.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'MT-PRIORITY (RFC 6710; x.7.15, x.7.16).',
  },
  delivered: {
    label: 'Đã đến nơi',
    headline: 'Thư bạn gửi tới {recipient} đã đến nơi',
    cause: 'Đây là xác nhận, không phải lỗi.',
    sender: [nothingToDo],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Action: delivered. Cho biết thư đã vào hộp thư, không có nghĩa là đã được đọc.',
  },
  relayed: {
    label: 'Đã chuyển đi tiếp',
    headline: 'Thư bạn gửi tới {recipient} đã được chuyển đi tiếp',
    cause: 'Thư đã được giao cho một máy chủ không gửi xác nhận. Rất có thể thư đã đến nơi.',
    sender: [nothingToDo],
    senderAdmin: [],
    recipientAdmin: [],
    admins:
      'Action: relayed. Máy chủ kế tiếp không hỗ trợ thông báo gửi thư (RFC 3461), nên sẽ không có thông báo nào nữa.',
  },
  expanded: {
    label: 'Đã gửi tới danh sách',
    headline: 'Thư bạn gửi tới {recipient} đã được chuyển cho các thành viên',
    cause: 'Địa chỉ này là một danh sách hoặc nhóm; thư đã được giao cho danh sách.',
    sender: [nothingToDo],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Action: expanded. Lỗi của từng thành viên được báo cho chủ danh sách.',
  },
  'read-receipt': {
    label: 'Xác nhận đã đọc',
    headline: 'Thư của bạn đã được {local} xem hoặc xóa',
    cause: 'Đây là xác nhận đã đọc theo yêu cầu, không phải lỗi.',
    sender: [nothingToDo],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Thông báo xử lý thư (message disposition notification, RFC 8098).',
  },
  'auto-reply': {
    label: 'Trả lời tự động',
    headline: 'Thư trả lời tự động từ {local}',
    cause: 'Thư của bạn đã đến nơi; hộp thư tự trả lời, chẳng hạn vì người đó đang vắng mặt.',
    sender: ['Không có gì phải sửa. Hãy đọc thư trả lời: trong đó có thể nêu người khác để liên hệ.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Auto-Submitted: auto-replied (RFC 3834).',
  },
  feedback: {
    label: 'Bị người nhận báo cáo',
    headline: 'Có người báo cáo một thư từ phía bạn là không mong muốn',
    cause:
      'Đây không phải thư bị trả lại: người nhận hoặc nhà cung cấp của họ báo cáo một thư là thư rác hoặc lạm dụng.',
    sender: ['Bỏ người đó khỏi danh sách của bạn và đừng gửi thư nữa.', forwardToAdmin],
    senderAdmin: [
      'Hủy đăng ký cho người nhận, và xem địa chỉ đã vào danh sách bằng cách nào.',
      'Nếu thư không phải của bạn, hãy tìm tài khoản bị xâm nhập hoặc thư giả mạo.',
    ],
    recipientAdmin: [],
    admins:
      'Báo cáo lạm dụng theo ARF (RFC 5965), từ vòng phản hồi (feedback loop) hoặc báo cáo lỗi xác thực.',
  },
  'remote-error': {
    label: 'Lỗi ở phía bên kia',
    headline: 'Máy chủ thư của {domain} báo lỗi',
    cause: 'Máy chủ của người nhận đã từ chối thư; nguyên văn phản hồi có trong chi tiết lỗi.',
    sender: ['Đọc chi tiết lỗi: những từ sau mũi tên là của máy chủ bên kia.', reach, passToTheirAdmin],
    senderAdmin: ['Đọc phản hồi gốc sau “->” và xem phía bạn có thể thay đổi gì không.'],
    recipientAdmin: ['Xử lý theo phản hồi gốc sau “->”.'],
    admins: '5.0.350 là mã mà Exchange Online dùng để bọc lỗi của máy chủ khác mà nó không phân loại được.',
  },
  'recipient-address-problem': {
    label: 'Vấn đề với địa chỉ',
    headline: 'Có vấn đề với địa chỉ {recipient}',
    cause: 'Máy chủ từ chối thư vì địa chỉ. Mã không cho biết gì thêm.',
    sender: [checkAddress, retype, reach],
    senderAdmin: [traceReply],
    recipientAdmin: ['Kiểm tra xem người nhận có tồn tại và có nhận thư không.'],
    admins: 'Chỉ biết chủ đề của mã (x.1.x, địa chỉ).',
  },
  'mailbox-problem': {
    label: 'Vấn đề với hộp thư',
    headline: 'Hộp thư của {local} không nhận được thư của bạn',
    cause: 'Có gì đó ở hộp thư của người nhận khiến thư không vào được. Mã không cho biết gì thêm.',
    sender: [againInHours, reach],
    senderAdmin: [],
    recipientAdmin: [
      'Kiểm tra xem hộp thư có đang bật, truy cập được và chưa vượt hạn mức không, và xem các quy tắc của nó.',
    ],
    admins: 'Chỉ biết chủ đề của mã (x.2.x, hộp thư; STOREDRV.Deliver mà không có ngoại lệ quen thuộc).',
  },
  'content-problem': {
    label: 'Vấn đề với nội dung',
    headline: 'Có gì đó trong thư của bạn không được chấp nhận',
    cause: 'Máy chủ từ chối thư vì nội dung hoặc định dạng. Mã không cho biết gì thêm.',
    sender: ['Gửi một đoạn văn bản ngắn, không kèm tệp, xem có đi được không.', 'Sau đó thêm dần từng phần.'],
    senderAdmin: ['Đọc toàn bộ phản hồi, kiểm tra cấu trúc MIME và các tệp đính kèm.'],
    recipientAdmin: ['Tìm thư trong nhật ký của bộ lọc.'],
    admins: 'Chỉ biết chủ đề của mã (x.6.x, nội dung).',
  },
  'undetermined-permanent': {
    label: 'Bị từ chối vĩnh viễn',
    headline: 'Thư bạn gửi tới {recipient} bị từ chối',
    cause: 'Máy chủ từ chối hẳn thư nhưng không nêu lý do rõ ràng.',
    sender: [reasonInWords, checkAddress, reach],
    senderAdmin: ['Đọc toàn bộ phản hồi của máy chủ {host} và hỏi quản trị viên bên đó nếu cần.'],
    recipientAdmin: [lookUpInLog],
    admins: 'Lớp 5, không có chi tiết hay câu chữ quen thuộc.',
  },
  'undetermined-temporary': {
    label: 'Chưa gửi được',
    headline: 'Chưa gửi được thư của bạn tới {recipient}',
    cause: 'Máy chủ tạm thời không nhận thư nhưng không nêu lý do rõ ràng.',
    sender: [waitOnly, failedAgain, reach],
    senderAdmin: ['Đọc toàn bộ phản hồi của máy chủ {host}; xem hàng đợi.'],
    recipientAdmin: [lookUpInLog],
    admins: 'Lớp 4, không có chi tiết hay câu chữ quen thuộc.',
  },
  undetermined: {
    label: 'Không rõ lý do',
    headline: 'Thư của bạn không tới được {recipient}',
    cause: 'Thông báo không nêu lý do rõ ràng.',
    sender: [reasonInWords, checkAddress, reach],
    senderAdmin: ['Theo dõi thư (message trace) và đọc toàn bộ thông báo.'],
    recipientAdmin: [lookUpInLog],
    admins: 'Không tìm thấy mã hay câu chữ quen thuộc nào.',
  },
});
