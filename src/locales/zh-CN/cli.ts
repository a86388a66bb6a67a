import { translationOf } from '../catalogue.ts';
import type { cli as source } from '../en/cli.ts';

/** Chinese (Simplified): the words of the command line. */
export const cli = translationOf<typeof source>()('zh-CN')({
  usage: '用法：npm run --silent analyze -- [--json | --text] [--lang TAG] PATH… | -',
  noInput: '没有可读取的内容：请指定文件或文件夹，或用 - 表示要粘贴的内容。',
  unknownOption: '没有 {option} 这个选项。',
  langMissing: '--lang 之后需要指定语言，可选：{languages}。',
  langUnknown: '没有 {lang} 这种语言。可选：{languages}。',
  bothFormats: '--json 和 --text 只能选一个。',
  cannotRead: '无法读取 {path}：{reason}。',
  reasons: {
    missing: '没有这个文件',
    forbidden: '没有权限',
    folder: '文件夹是空的',
    tooLarge: '文件太大',
    other: '系统返回 {code}',
  },
  help: '说明邮件被退回的原因、该由谁处理、如何修复。每封邮件输出一行 JSON；使用 --text 则输出供人阅读的文字。',
});
