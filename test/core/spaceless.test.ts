import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/index.ts';
import { loadKept, loadPath } from '../../src/locales/loaders.ts';
import { fill, fillAny, formatList, joinSentences, signsOf } from '../../src/wording/message.ts';
import type { Text } from '../../src/locales/catalogue.ts';

const text = (words: string): Text<'name'> => words;

describe('in a language without spaces', () => {
  test.each([
    ['在 {name} 找不到', 'example.com', '在 example.com 找不到'],
    ['在 {name} 找不到', '对方域名', '在对方域名找不到'],
    ['经过 {name} 才到达', '2 分 5 秒', '经过 2 分 5 秒才到达'],
    ['先后 {name} 次', '多', '先后多次'],
    ['{name} 拒收', '下一台服务器', '下一台服务器拒收'],
    ['“{name}”', ' 原文 ', '“ 原文 ”'],
    ['said by {name} here', '张伟', 'said by 张伟 here'],
  ])('%s with %s', (template, name, expected) => {
    expect(fill(text(template), { name })).toBe(expected);
    expect(fillAny(template, { name })).toBe(expected);
    expect(fillAny(template, {}, { name })).toBe(expected);
  });

  test('two values beside one another are told apart as their letters need', () => {
    expect(fillAny('{a} {b}', { a: '结果', b: '无需处理' })).toBe('结果无需处理');
    expect(fillAny('{a} {b}', { a: '结果', b: 'mx' })).toBe('结果 mx');
  });

  test('names in a list stand apart from the word that joins them', () => {
    expect(formatList(['a.example', 'b.example', 'c.example'], 'zh-CN')).toBe(
      'a.example、b.example 和 c.example',
    );
    expect(formatList(['a', 'b'], 'nb')).toBe('a og b');
  });

  test('sentences follow one another without a space, and signs are full-width', () => {
    expect(joinSentences(['未送达。', '', '请重试。'], 'zh-CN')).toBe('未送达。请重试。');
    expect(joinSentences(['Late.', 'Wait.'], 'en')).toBe('Late. Wait.');
    expect(signsOf('zh-CN').colon).toBe('：');
    expect(signsOf('pl').colon).toBe(': ');
  });
});

describe('the texts of zh-CN', async () => {
  const texts = [
    await LANGUAGES.find(({ tag }) => tag === 'zh-CN')?.load(),
    await loadPath('zh-CN'),
    await loadKept('zh-CN'),
  ];
  const all = (of: unknown): readonly string[] =>
    typeof of === 'string'
      ? [of]
      : typeof of === 'object' && of !== null
        ? Object.values(of).flatMap(all)
        : [];
  const chinese = all(texts).filter((words) => /\p{Script=Han}/u.test(words));

  test('are many', () => {
    expect(chinese.length).toBeGreaterThan(1000);
  });

  test.each([
    [
      'a space beside Latin letters, digits and names',
      /\p{Script=Han}[A-Za-z0-9{]|[A-Za-z0-9}%]\p{Script=Han}/u,
    ],
    ['no space between Chinese signs', /\p{Script=Han} +\p{Script=Han}/u],
    ['no space beside full-width signs', /[，。：；、！？（）] | [，。：；、！？（）]/u],
    ['full-width signs after Chinese', /\p{Script=Han}[,.:;?!]/u],
    ['no half sentence: a stop, once', /[，；、]$|。。|，，/u],
  ])('have %s', (_, wrong) => {
    expect(chinese.filter((words) => wrong.test(words))).toEqual([]);
  });
});
