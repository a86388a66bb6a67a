import { translationOf } from '../catalogue.ts';
import type { kept as source } from '../en/kept.ts';

/** Vietnamese: the words of what is kept on this device. */
export const kept = translationOf<typeof source>()('vi')({
  heading: 'Đã lưu trên thiết bị này',
  switch: 'Lưu kết quả trên thiết bị này',
  what: 'Khi bật, mỗi kết quả được lưu cùng nội dung chữ của thư: {count} kết quả mới nhất, chỉ trong trình duyệt này trên thiết bị này chứ không ở đâu khác, cho đến khi bạn xóa tại đây hoặc xóa dữ liệu trình duyệt. Bất kỳ ai dùng trình duyệt này cũng mở được.',
  promise:
    'Thư của bạn được đọc ngay trong thẻ trình duyệt này và không được gửi đi đâu. Bạn đã chọn lưu kết quả: chúng nằm lại trên thiết bị này cho đến khi bạn xóa.',
  show: 'Xem kết quả đã lưu',
  list: 'Kết quả đã lưu',
  empty: 'Chưa lưu gì.',
  emptyOn: 'Chưa lưu gì. Kết quả tiếp theo sẽ xuất hiện ở đây.',
  left: 'Kết quả mới không được lưu. Những kết quả đã lưu trước đây vẫn còn cho đến khi bạn xóa.',
  when: 'Đã lưu lúc {when}',
  more: { other: 'và {count} địa chỉ khác' },
  delete: 'Xóa',
  deleteOne: 'Xóa: {headline}',
  deleteAll: 'Xóa tất cả',
  deleted: 'Đã xóa: {headline}',
  undo: 'Hoàn tác',
  allDeleted: 'Đã xóa mọi kết quả đã lưu.',
  saved: { other: 'Đã lưu {count} kết quả này.' },
  ask: {
    all: { other: 'Xóa tất cả {count} kết quả đã lưu?' },
    allHint: 'Không thể hoàn tác thao tác này.',
    off: 'Xóa luôn những gì đã lưu?',
    offHint: { other: 'Kết quả mới sẽ không được lưu nữa. Trên thiết bị này vẫn còn {count} kết quả.' },
    offDelete: 'Xóa và tắt',
    offLeave: 'Chỉ tắt',
    cancel: 'Hủy',
  },
  problems: {
    refused:
      'Trình duyệt này không cho trang lưu gì cả, như trong một số cửa sổ riêng tư. Chưa có gì được lưu.',
    full: 'Trình duyệt không còn chỗ cho trang này nên kết quả chưa được lưu. Hãy xóa bớt rồi đưa thư vào lại.',
    'too-large': 'Kết quả này quá lớn, không lưu được.',
    gone: 'Kết quả này không được lưu trên thiết bị này.',
  },
  back: 'Tất cả kết quả đã lưu',
});
