/** What a label announces. */
export type LabelId =
  | 'failed-recipients'
  | 'delayed-recipients'
  | 'rejected-addresses'
  | 'gave-error'
  | 'rejected-by-organization'
  | 'diagnostics'
  | 'generating-server'
  | 'receiving-server'
  | 'retry-attempts'
  | 'original-headers'
  | 'how-to-fix'
  | 'helpful'
  | 'admins'
  | 'status-code'
  | 'original-details'
  | 'created'
  | 'sender-address'
  | 'recipient-address'
  | 'subject'
  | 'error-details'
  | 'error'
  | 'dsn-generated-by'
  | 'rejected-by'
  | 'remote-server'
  | 'notification-details'
  | 'sent-by'
  | 'hops'
  | 'sent-by-2007';

/**
 * The labels of Exchange's notices, by language. English ones of every generation (2007 to 2026); in other languages those seen in real
 * notices, searched for by programs that read real mailboxes, or printed in Microsoft's documentation in that language. Blanks stand
 * for any white space; a closing colon may have a blank before it (French).
 */
export const LABELS: Readonly<Record<LabelId, Readonly<Record<string, readonly string[]>>>> = {
  'failed-recipients': {
    en: [
      'Delivery has failed to these recipients or',
      "Couldn't deliver the message to the following recipients:",
      "Your message couldn't be delivered to the recipients shown below",
    ],
    fr: [
      'Échec de la remise pour ces destinataires ou',
      "Le message n'a pas pu être remis aux destinataires ou groupes suivants",
    ],
    it: ['Il recapito non è riuscito per i seguenti destinatari o'],
    sv: ['Det gick inte att leverera till följande mottagare eller'],
    ru: [
      'Не удалось выполнить доставку следующим получателям или',
      'Сбой доставки следующим получателям или',
      'Не удалось доставить сообщение следующим получателям или',
    ],
    nl: [
      'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden of',
      'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden',
    ],
    pt: ['Falha na entrega a estes destinatários ou', 'Falha na entrega aos seguintes destinatários ou'],
    de: [
      'Fehler bei der Nachrichtenzustellung',
      'Die Nachricht konnte nicht an folgende Empfänger oder',
      'Ihre Nachricht konnte nicht an die folgenden Empfänger oder',
    ],
    es: [
      'No se pudo entregar el mensaje a los siguientes destinatarios o',
      'Error en la entrega a los siguientes destinatarios o',
      'No se pudo entregar el mensaje a estos destinatarios o',
      'No se pudo entregar a estos destinatarios o',
      'Error de entrega a estos destinatarios o',
      'Error al entregar a estos destinatarios o',
    ],
    da: [
      'Levering er ikke udført på disse modtagere eller',
      'Levering mislykkedes for følgende modtagere eller',
      'Levering til disse modtagere eller',
    ],
    nb: [
      'Levering mislyktes til følgende mottakere eller',
      'Levering til disse mottakerne eller',
      'Kan ikke levere til disse mottakerne eller',
    ],
    pl: [
      'Dostarczenie do następujących adresatów lub',
      'Nie można dostarczyć wiadomości do następujących adresatów lub',
      'Nie powiodło się dostarczenie do tych adresatów lub',
    ],
    vi: [
      'Không thể gửi đến những người nhận hoặc',
      'Việc gửi đến những người nhận hoặc',
      'Không gửi được đến những người nhận hoặc',
    ],
    'zh-CN': [
      '传递到以下收件人或',
      '未能将邮件传递到以下收件人或',
      '邮件未能送达以下收件人或',
      '无法将邮件传递给以下收件人',
      '发送至以下收件人或',
      '传递给这些收件人或',
      '未能传递给以下收件人或',
      '发送给以下收件人或',
    ],
    ja: [
      '次の受信者またはグループへの配信に失敗しました',
      '次の受信者またはグループへの配信はできませんでした',
    ],
    ko: ['다음 받는 사람 또는 그룹에 배달하지 못했습니다', '다음 받는 사람이나 그룹에게 배달하지 못했습니다'],
    tr: ['Şu alıcılara veya', 'Bu alıcılara veya'],
    cs: ['Doručení těmto příjemcům nebo', 'Doručení se nezdařilo těmto příjemcům nebo'],
    'zh-TW': [
      '無法傳遞至下列收件者或',
      '無法傳遞給下列收件者或',
      '傳遞至下列收件者或',
      '無法將郵件傳遞給下列收件者或',
    ],
    fi: ['Toimitus seuraaville vastaanottajille tai', 'Toimitus näille vastaanottajille tai'],
    hu: [
      'A kézbesítés sikertelen az alábbi címzetteknek vagy',
      'A kézbesítés nem sikerült a következő címzetteknek vagy',
      'Nem sikerült a kézbesítés a következő címzetteknek vagy',
    ],
    el: ['Η παράδοση σε αυτούς τους παραλήπτες ή', 'Απέτυχε η παράδοση σε αυτούς τους παραλήπτες ή'],
    ro: ['Livrarea către acești destinatari sau', 'Livrarea a eșuat pentru acești destinatari sau'],
    sk: ['Doručenie týmto príjemcom alebo'],
    uk: ['Не вдалося виконати доставку таким одержувачам або', 'Не вдалося доставити цим одержувачам або'],
    ar: ['فشل التسليم إلى هؤلاء المستلمين أو', 'فشل تسليم الرسالة إلى المستلمين أو'],
    he: ['המסירה לנמענים או לקבוצות אלה נכשלה', 'המסירה לנמענים אלה או'],
    th: ['การส่งไปยังผู้รับหรือกลุ่มเหล่านี้ล้มเหลว'],
  },
  'delayed-recipients': {
    en: ['Delivery is delayed to these recipients or', 'Delivery to these recipients or groups is delayed'],
    fr: ['La remise est retardée pour ces destinataires ou'],
    de: [
      'Die Zustellung an diese Empfänger oder',
      'Verzögerung bei der Nachrichtenzustellung an folgende Empfänger oder',
    ],
    nb: ['Levering er forsinket til disse mottakerne eller'],
    pl: ['Dostarczenie zostało opóźnione do tych adresatów lub'],
    vi: ['Việc gửi bị chậm trễ đến những người nhận hoặc'],
    'zh-CN': ['传递到以下收件人或组的邮件已延迟', '以下收件人或组的邮件传递延迟'],
    es: ['Se ha retrasado la entrega a estos destinatarios o'],
    it: ['Il recapito è in ritardo per i seguenti destinatari o'],
    pt: ['A entrega está atrasada para estes destinatários ou'],
    nl: ['De bezorging is vertraagd bij de volgende geadresseerden of'],
    sv: ['Leveransen är försenad till följande mottagare eller'],
    da: ['Leveringen er forsinket til disse modtagere eller'],
    fi: ['Toimitus viivästyy seuraaville vastaanottajille tai'],
    cs: ['Doručení těmto příjemcům nebo skupinám je opožděno', 'Doručení je zpožděno u těchto příjemců nebo'],
    hu: ['A kézbesítés késik a következő címzetteknek vagy'],
    ru: ['Задержка доставки следующим получателям или'],
    tr: ['Bu alıcılara veya gruplara teslim gecikti'],
    ja: [
      '次の受信者またはグループへの配信が遅れています',
      '次の受信者またはグループへの配信が遅延しています',
    ],
    ko: ['다음 받는 사람 또는 그룹에 대한 배달이 지연'],
    'zh-TW': ['傳遞至下列收件者或群組的郵件已延遲', '下列收件者或群組的傳遞已延遲'],
  },
  'rejected-addresses': {
    en: [
      'rejected your message to the following email addresses:',
      'rejected your message to the following e-mail addresses:',
    ],
  },
  'gave-error': { en: ['gave this error:'] },
  'rejected-by-organization': { en: ['The following organization rejected your message:'] },
  diagnostics: {
    en: ['Diagnostic information for administrators:', 'Diagnostic information for administrators'],
    fr: ['Informations de diagnostic pour les administrateurs'],
    it: ['Informazioni di diagnostica per gli amministratori'],
    sv: ['Diagnostisk information för administratörer'],
    ru: ['Диагностические сведения для администраторов'],
    nl: ['Diagnostische gegevens voor beheerders'],
    pt: ['Informações de diagnóstico para administradores'],
    de: ['Diagnoseinformationen für Administratoren'],
    es: [
      'Información de diagnóstico para administradores',
      'Información de diagnóstico para los administradores',
    ],
    da: [
      'Fejlfindingsoplysninger for administratorer',
      'Diagnostiske oplysninger til administratorer',
      'Diagnosticeringsoplysninger til administratorer',
    ],
    nb: [
      'Diagnoseinformasjon for administratorer',
      'Diagnostikkinformasjon for administratorer',
      'Diagnostisk informasjon for administratorer',
    ],
    pl: ['Informacje diagnostyczne dla administratorów'],
    vi: [
      'Thông tin chẩn đoán dành cho người quản trị',
      'Thông tin chẩn đoán cho người quản trị',
      'Thông tin chẩn đoán cho quản trị viên',
      'Thông tin chẩn đoán dành cho quản trị viên',
    ],
    'zh-CN': ['管理员的诊断信息', '供管理员使用的诊断信息', '面向管理员的诊断信息', '适用于管理员的诊断信息'],
    ja: ['管理者向けの診断情報', '管理者用の診断情報'],
    ko: ['관리자를 위한 진단 정보', '관리자용 진단 정보'],
    tr: ['Yöneticiler için tanılama bilgileri'],
    cs: ['Diagnostické informace pro správce'],
    fi: ['Vianmääritystietoja järjestelmänvalvojille', 'Vianmääritystiedot järjestelmänvalvojille'],
    hu: ['Diagnosztikai információk rendszergazdák számára', 'Diagnosztikai információk rendszergazdáknak'],
    el: ['Διαγνωστικές πληροφορίες για διαχειριστές'],
    ro: ['Informații de diagnosticare pentru administratori'],
    sk: ['Diagnostické informácie pre správcov'],
    uk: ['Діагностична інформація для адміністраторів', 'Діагностичні відомості для адміністраторів'],
    'zh-TW': ['系統管理員的診斷資訊', '提供給系統管理員的診斷資訊', '適用於系統管理員的診斷資訊'],
    ar: ['معلومات تشخيصية للمسؤولين', 'معلومات التشخيص للمسؤولين'],
    he: ['מידע אבחון עבור מנהלי מערכת', 'מידע אבחוני למנהלי מערכת'],
    th: ['ข้อมูลการวินิจฉัยสำหรับผู้ดูแลระบบ'],
  },
  'generating-server': {
    en: ['Generating server:'],
    fr: ['Serveur de génération'],
    it: ['Server di generazione'],
    sv: ['Genererande server'],
    ru: ['Формирующий сервер', 'Создающий сервер'],
    nl: ['Bronserver'],
    pt: ['Servidor de origem', 'Gerando servidor', 'A gerar servidor'],
    de: ['Generierender Server'],
    es: ['Servidor de generación', 'Servidor que genera', 'Generando servidor'],
    da: ['Genererende server', 'Genererer server'],
    nb: ['Genererende server', 'Genererer server'],
    pl: ['Serwer generujący'],
    vi: ['Máy chủ khởi tạo', 'Máy chủ tạo', 'Đang tạo máy chủ'],
    'zh-CN': ['生成服务器', '正在生成服务器'],
    ja: ['生成元サーバー', '生成サーバー'],
    ko: ['생성 서버'],
    tr: ['Oluşturan sunucu'],
    cs: ['Generující server'],
    fi: ['Luova palvelin'],
    hu: ['Létrehozó kiszolgáló', 'Előállító kiszolgáló'],
    el: ['Διακομιστής δημιουργίας'],
    ro: ['Server generator'],
    sk: ['Generujúci server'],
    uk: ['Сервер створення'],
    'zh-TW': ['產生伺服器', '產生的伺服器'],
  },
  'receiving-server': {
    en: ['Receiving server:'],
    fr: ['Serveur de réception'],
    it: ['Server di ricezione'],
    de: ['Empfangender Server', 'Empfangsserver'],
    nb: ['Mottakende server', 'Mottaksserver'],
    pl: ['Serwer odbierający'],
    vi: ['Máy chủ nhận'],
    'zh-CN': ['接收服务器'],
    nl: ['Ontvangende server'],
    sv: ['Mottagande server'],
    pt: ['Servidor de recebimento'],
    es: ['Servidor de recepción'],
  },
  'retry-attempts': {
    en: ['Total retry attempts:'],
    pl: ['Łączna liczba prób'],
    nb: ['Totalt antall forsøk'],
    vi: ['Tổng số lần thử lại'],
    'zh-CN': ['重试总次数'],
  },
  'original-headers': {
    en: ['Original message headers', 'Original bulletin headers'],
    fr: ["En-têtes de message d'origine", "En-têtes du message d'origine"],
    it: ['Intestazioni originali del messaggio'],
    sv: ['Ursprungshuvuden', 'Ursprungliga meddelandehuvuden'],
    ru: ['Исходные заголовки сообщения', 'Заголовки исходного сообщения'],
    nl: ['Oorspronkelijke berichtkoppen'],
    pt: [
      'Cabeçalhos originais da mensagem',
      'Cabeçalhos de mensagem original',
      'Cabeçalhos de mensagens originais',
    ],
    de: [
      'Ursprüngliche Nachrichtenkopfzeilen',
      'Kopfzeilen der ursprünglichen Nachricht',
      'Ursprüngliche Nachrichtenköpfe',
    ],
    es: [
      'Encabezados de mensajes originales',
      'Encabezados originales del mensaje',
      'Encabezados de mensaje original',
      'Encabezados del mensaje original',
    ],
    da: ['Oprindelige meddelelsesheadere', 'Oprindelige brevhoveder'],
    nb: ['Opprinnelige meldingshoder'],
    pl: ['Oryginalne nagłówki wiadomości'],
    vi: ['Thông tin thư ban đầu', 'Tiêu đề thư gốc', 'Đầu đề thư gốc'],
    'zh-CN': ['原始邮件头', '原始邮件标头'],
    ja: ['元のメッセージ ヘッダー', '元のメッセージのヘッダー'],
    ko: ['원본 메시지 헤더', '원래 메시지 머리글'],
    tr: ['Özgün ileti üstbilgileri'],
    cs: ['Původní záhlaví zpráv', 'Původní záhlaví zprávy'],
    fi: ['Alkuperäiset viestin otsikot', 'Alkuperäisen viestin otsikot'],
    hu: ['Az eredeti üzenet fejléce', 'Eredeti üzenetfejlécek'],
    'zh-TW': ['原始郵件標頭', '原始郵件標題'],
    el: ['Αρχικές κεφαλίδες μηνυμάτων'],
    ro: ['Anteturile mesajului inițial'],
    sk: ['Pôvodné hlavičky správ'],
    uk: ['Вихідні заголовки повідомлення'],
  },
  'how-to-fix': {
    en: ['How to Fix It'],
    pl: ['Jak rozwiązać ten problem'],
    nb: ['Slik løser du det'],
    vi: ['Cách sửa lỗi', 'Cách khắc phục'],
    'zh-CN': ['如何修复', '如何解决此问题'],
  },
  helpful: { en: ['Was this helpful?'] },
  admins: {
    en: ['More Info for Email Admins', 'For Email Administrators', 'For Email Admins'],
    pl: ['Więcej informacji dla administratorów poczty e-mail'],
    nb: ['Mer informasjon for e-postadministratorer'],
    vi: ['Thông tin thêm cho người quản trị email'],
    'zh-CN': ['面向电子邮件管理员的更多信息'],
  },
  'status-code': {
    en: ['Status code:', 'Status code'],
    pl: ['Kod stanu:'],
    nb: ['Statuskode:'],
    vi: ['Mã trạng thái:'],
    'zh-CN': ['状态代码:', '状态代码：'],
  },
  'original-details': { en: ['Original Message Details'] },
  created: {
    en: ['Created Date:'],
    pl: ['Data utworzenia:'],
    nb: ['Opprettelsesdato:', 'Opprettet dato:'],
    vi: ['Ngày tạo:'],
    'zh-CN': ['创建日期:', '创建日期：'],
  },
  'sender-address': {
    en: ['Sender Address:'],
    pl: ['Adres nadawcy:'],
    nb: ['Avsenderadresse:'],
    vi: ['Địa chỉ người gửi:'],
    'zh-CN': ['发件人地址:', '发件人地址：'],
  },
  'recipient-address': {
    en: ['Recipient Address:'],
    pl: ['Adres adresata:', 'Adres odbiorcy:'],
    nb: ['Mottakeradresse:'],
    vi: ['Địa chỉ người nhận:'],
    'zh-CN': ['收件人地址:', '收件人地址：'],
  },
  subject: { en: ['Subject:'], pl: ['Temat:'], nb: ['Emne:'], vi: ['Chủ đề:'], 'zh-CN': ['主题:', '主题：'] },
  'error-details': { en: ['Error Details'] },
  error: {
    en: ['Reported error:', 'Error:'],
    pl: ['Zgłoszony błąd:', 'Błąd:'],
    nb: ['Rapportert feil:', 'Feil:'],
    vi: ['Lỗi được báo cáo:', 'Lỗi:'],
    'zh-CN': ['报告的错误:', '报告的错误：', '错误:', '错误：'],
  },
  'dsn-generated-by': {
    en: ['DSN generated by:'],
    pl: ['Powiadomienie DSN wygenerowane przez:', 'DSN wygenerowane przez:'],
    nb: ['DSN generert av:'],
    vi: ['DSN được tạo bởi:'],
    'zh-CN': ['DSN 生成者:', 'DSN 生成者：'],
  },
  'rejected-by': {
    en: ['Message rejected by:'],
    pl: ['Wiadomość odrzucona przez:'],
    nb: ['Melding avvist av:'],
    vi: ['Thư bị từ chối bởi:'],
    'zh-CN': ['邮件拒绝者:', '邮件拒绝者：'],
  },
  'remote-server': {
    en: ['Remote server:'],
    pl: ['Serwer zdalny:'],
    nb: ['Ekstern server:'],
    vi: ['Máy chủ từ xa:'],
    'zh-CN': ['远程服务器:', '远程服务器：'],
  },
  'notification-details': { en: ['Notification Details'] },
  'sent-by': {
    en: ['Sent by:'],
    pl: ['Wysłane przez:'],
    nb: ['Sendt av:'],
    vi: ['Được gửi bởi:'],
    'zh-CN': ['发送者:', '发送者：'],
  },
  hops: {
    en: ['Message Hops'],
    pl: ['Przeskoki wiadomości'],
    nb: ['Meldingshopp'],
    vi: ['Bước nhảy của thư'],
    'zh-CN': ['邮件跃点'],
  },
  'sent-by-2007': { en: ['Sent by Microsoft Exchange Server 2007'] },
};
