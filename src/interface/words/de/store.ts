import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: eine Stellenanzeige prüfen',
  summary:
    'Liest Stellenanzeigen auf deinem Gerät und markiert Wörter aus schlimmen Fällen. Nichts verlässt es, außer du schickst es.',
  opening:
    'Manche Stellenanzeigen sind nicht, was sie sagen. Lurewatch liest die Anzeigen auf der Seite, die du ansiehst, und markiert Wörter, die man aus schlimmen Fällen kennt: eine Gebühr vor dem Anfang, ein Pass, den das Büro behält, viel mehr Lohn als üblich, Kontakt nur per Chat.',
  shows:
    'Es zeigt die Wörter der Anzeige, sagt, warum sie wichtig sind und wer das sagt, und gibt dir eine Frage. Ein Zeichen ist kein Beweis. Die meisten Anzeigen bekommen keine Markierung, und keine Markierung heißt nicht, dass jemand die Anzeige geprüft hat.',
  does: [
    'Liest viele Stellenbörsen von selbst, soziale Netzwerke nur, wenn du sie wählst, private Chats nur, wenn du es willst.',
    'Prüft einen Text, den du einfügst oder markierst.',
    'Macht einen Bericht über eine Anzeige, für wen du willst. Du siehst vorher, was hinausgeht.',
    'Zeigt Hilfe-Nummern deines Landes, auch ohne Internet.',
    'Spricht viele Sprachen.',
  ],
  stays:
    'Kein Konto, keine Werbung, keine Statistik, keine Liste von dem, was du gesehen hast. Deine Anzeigen werden auf deinem Gerät geprüft, und nichts davon verlässt es, außer du schickst es.',
};
