import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n, phrases as phrasesOf } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Правило',
  language: 'Язык его слов',
  pack: 'Набор',
  rule: 'Правило',
  find: 'Найти правило по имени или названию',
  findNone: 'Правил с такими словами нет.',
  phrases: phrasesOf,
  changed: 'изменено',
  file: 'Файл',
  fromLine: (line) => `со строки ${line}`,
  otherKinds: 'Не признаки: что такое объявление и что снимает признак',
  editor: (rule, language) => `Текст: ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space предлагает подходящие слова. Tab выводит из редактора.',
  nothing: 'Слов на этом языке у правила пока нет. Напишите первые или начните с этого:',
  begin: 'Начать',
  published: 'Как опубликовано.',
  kept: 'Ваше изменение сохранено на этом устройстве.',
  notKept:
    'Ваше изменение не удалось сохранить: память заполнена или выключена. Сохраните файл сейчас.',
  discard: 'Выбросить это изменение',
  newRule: 'Написать новое правило',
  newName: 'Имя нового правила',
  newAbout: 'Несколько английских слов через «-», например asks-for-a-selfie.',
  newTaken: 'Правило с таким именем уже есть.',
  create: 'Создать',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Проверки',
  trying: 'Идет проверка.',
  green: 'Все проверки пройдены.',
  toMend: (count) =>
    n(
      count,
      `Надо исправить ${count} вещь.`,
      `Надо исправить ${count} вещи.`,
      `Надо исправить ${count} вещей.`,
    ),
  unreadable: 'Пока не читается, поэтому действует то, что опубликовано.',
  english: 'Эти замечания о файле на английском, как и слова самого файла.',
  style: 'О том, как написано',
  none: 'Проверять пока нечего.',
  all: (count) => n(count, `Вся ${count} строка`, `Все ${count} строки`, `Все ${count} строк`),
  kinds: {
    catches: 'Должно найтись',
    ignores: 'Не должно найтись',
    phrases: 'Фраза',
  },
  outcomes: {
    holds: 'Все верно.',
    'not-met': 'Не нашлось. Добавьте или исправьте фразу или перенесите строку в «ignores».',
    met: 'Нашлось. Сузьте фразы или перенесите строку в «catches».',
    'no-level': 'Нашлось, но ни одной ступени не достигает. Назовите более сильные признаки.',
    level: 'Достигает ступени, хотя не должно.',
    idle: 'Ни одна строка «catches» не показывает эту фразу в деле. Добавьте такую.',
  },
};
