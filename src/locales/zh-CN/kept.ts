import { translationOf } from '../catalogue.ts';
import type { kept as source } from '../en/kept.ts';

/** Chinese (Simplified): the words of what is kept on this device. */
export const kept = translationOf<typeof source>()('zh-CN')({
  heading: '保存在此设备上的结果',
  switch: '在此设备上保存结果',
  what: '开启后，每个结果都会连同邮件的文字一起保存：只保留最新的 {count} 个，只存在这台设备的这个浏览器里，直到你在这里删除或清除浏览器数据为止。使用这个浏览器的人都能打开它们。',
  promise:
    '邮件只在这个浏览器标签页中读取，不会发送到任何地方。你选择了保存结果：在你删除之前，它们会留在此设备上。',
  show: '查看保存的结果',
  list: '保存的结果',
  empty: '没有保存任何内容。',
  emptyOn: '还没有保存任何内容。下一个结果会出现在这里。',
  left: '不再保存新结果。以前保存的会一直留着，直到你删除。',
  when: '保存于 {when}',
  more: { other: '另有 {count} 个' },
  delete: '删除',
  deleteOne: '删除：{headline}',
  deleteAll: '全部删除',
  deleted: '已删除：{headline}',
  undo: '撤消',
  allDeleted: '保存的内容已全部删除。',
  saved: { other: '这 {count} 个结果已保存。' },
  ask: {
    all: { other: '要删除保存的全部 {count} 个结果吗？' },
    allHint: '此操作无法撤消。',
    off: '保存的内容也一起删除吗？',
    offHint: { other: '新结果将不再保存。此设备上还有 {count} 个结果。' },
    offDelete: '删除并关闭',
    offLeave: '仅关闭',
    cancel: '取消',
  },
  problems: {
    refused: '这个浏览器不允许页面保存任何内容，有些无痕窗口就是这样。什么都没有保存。',
    full: '浏览器没有更多空间给这个页面，因此这个结果没有保存。请先删除一些，再重新放入邮件。',
    'too-large': '这个结果太大，无法保存。',
    gone: '此设备上没有保存这个结果。',
  },
  back: '全部保存的结果',
});
