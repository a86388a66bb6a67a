import { translationOf } from '../catalogue.ts';
import type { cli as source } from '../en/cli.ts';

/** Vietnamese: the words of the command line. */
export const cli = translationOf<typeof source>()('vi')({
  usage: 'Cách dùng: npm run --silent analyze -- [--json | --text] [--lang TAG] PATH… | -',
  noInput: 'Không có gì để đọc: hãy cho tệp, thư mục, hoặc - để đọc nội dung dán vào.',
  unknownOption: 'Không có tùy chọn {option}.',
  langMissing: '--lang cần một ngôn ngữ, một trong số: {languages}.',
  langUnknown: 'Không có ngôn ngữ {lang}. Hiện có: {languages}.',
  bothFormats: 'Chỉ chọn --json hoặc --text, không dùng cả hai.',
  cannotRead: 'Không đọc được {path}: {reason}.',
  reasons: {
    missing: 'không có tệp này',
    forbidden: 'không có quyền truy cập',
    folder: 'thư mục trống',
    tooLarge: 'tệp quá lớn',
    other: 'hệ thống báo {code}',
  },
  help: 'Cho biết vì sao thư bị trả lại, ai cần xử lý và xử lý thế nào. In mỗi thư thành một đối tượng JSON trên một dòng, hoặc với --text là bản cho người đọc.',
});
